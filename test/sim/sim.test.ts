import { describe, expect, it } from 'vitest';
import { crippled } from './crippled.ts';
import { playMonth } from './month.ts';

const months = 300;
/** Every run of the tests plays the same months; `npm run sim -- --runs N --seed S` plays others. */
const firstSeed = 1;

describe('the seeded month', () => {
  it(`keeps every promise in ${months} months, whatever goes wrong at any call`, { timeout: 900_000 }, async () => {
    const totals = { mails: 0, doubled: 0, faults: 0, calls: 0 };
    for (let seed = firstSeed; seed < firstSeed + months; seed++) {
      const { violations, ...counts } = await playMonth({ seed });
      expect(violations, `npm run sim -- --runs 1 --seed ${seed}`).toEqual([]);
      for (const name of ['mails', 'doubled', 'faults', 'calls'] as const) totals[name] += counts[name];
    }
    console.log(
      `${months} months from seed ${firstSeed}: ${totals.mails} mails (${totals.doubled} went out twice, each excused by a lost outcome), ` +
        `${totals.calls} calls to AWS, ${totals.faults} faults`,
    );
    expect(totals.faults).toBeGreaterThan(months);
    expect(totals.mails).toBeGreaterThan(months * 5);
  });

  it('is the same month again from the same seed', async () => {
    expect(await playMonth({ seed: 7 })).toEqual(await playMonth({ seed: 7 }));
  });

  it.each(['claim', 'version', 'sweep'] as const)(
    'notices when the %s is switched off',
    { timeout: 300_000 },
    async (rule) => {
      const found: string[] = [];
      for (let seed = 1; seed <= 60 && found.length === 0; seed++) {
        found.push(...(await playMonth({ seed, functions: crippled[rule] })).violations);
      }
      expect(found).not.toEqual([]);
    },
  );
});
