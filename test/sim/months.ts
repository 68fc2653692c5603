import { expect, it } from 'vitest';
import { playMonth } from './month.ts';

const counted = ['mails', 'doubled', 'faults', 'calls'] as const;

/** Every run of the tests plays the same months; `npm run sim -- --runs N --seed S` plays others. */
export function keepsEveryPromise(months: number, firstSeed: number): void {
  it(`keeps every promise in ${months} months, whatever goes wrong at any call`, { timeout: 900_000 }, async () => {
    const totals = { mails: 0, doubled: 0, faults: 0, calls: 0 };
    for (let seed = firstSeed; seed < firstSeed + months; seed++) {
      const { violations, ...counts } = await playMonth({ seed });
      expect(violations, `npm run sim -- --runs 1 --seed ${seed}`).toEqual([]);
      for (const name of counted) totals[name] += counts[name];
    }
    console.log(
      `${months} months from seed ${firstSeed}: ${totals.mails} mails (${totals.doubled} of them twice, each excused by a lost ` +
        `outcome), ${totals.calls} calls to AWS, ${totals.faults} faults`,
    );
    expect(totals.faults).toBeGreaterThan(months * 10);
    expect(totals.mails).toBeGreaterThan(months * 5);
  });
}
