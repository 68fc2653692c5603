import { expect, it } from 'vitest';
import { playMonth } from './month.ts';

const counted = ['mails', 'doubled', 'faults', 'calls'] as const;

/** What thirty months must not have missed. */
const mustBeMet = [
  ...['mail-bounced', 'mail-complained', 'mail-rejected', 'sending-paused-by-us', 'sending-resumed'],
  ...['mail-forged', 'mail-kept-out', 'mail-infected', 'mail-unsubscribed', 'machine-mail', 'mail-postponed'],
  ...['staff-mail-taken', 'staff-mail-refused', 'staff-machine-mail', 'staff-acted', 'channel-told', 'channel-failed'],
  ...['mail: reply', 'mail: notice', 'mail: reminder', 'mail: escalation', 'mail: incident'],
];

/** Every run of the tests plays the same months; `npm run sim -- --runs N --seed S` plays others. */
export function keepsEveryPromise(months: number, firstSeed: number): void {
  it(`keeps every promise in ${months} months, whatever goes wrong at any call`, { timeout: 900_000 }, async () => {
    const seen = new Set<string>();
    const totals = { mails: 0, doubled: 0, faults: 0, calls: 0 };
    for (let seed = firstSeed; seed < firstSeed + months; seed++) {
      const { violations, met, ...counts } = await playMonth({ seed });
      for (const what of met.keys()) seen.add(what);
      expect(violations, `npm run sim -- --runs 1 --seed ${seed}`).toEqual([]);
      for (const name of counted) totals[name] += counts[name];
    }
    console.log(
      `${months} months from seed ${firstSeed}: ${totals.mails} mails (${totals.doubled} of them twice, each excused by a lost ` +
        `outcome), ${totals.calls} calls to AWS, ${totals.faults} faults`,
    );
    for (const what of mustBeMet) expect(seen).toContain(what);
    expect(totals.faults).toBeGreaterThan(months * 10);
    expect(totals.mails).toBeGreaterThan(months * 5);
  });
}
