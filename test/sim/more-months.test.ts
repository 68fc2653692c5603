import { describe, expect, it } from 'vitest';
import { crippled, rules } from './crippled.ts';
import { playMonth } from './month.ts';
import { keepsEveryPromise } from './months.ts';

describe('the seeded month', () => {
  keepsEveryPromise(30, 61);

  it('is the same month again from the same seed', async () => {
    expect(await playMonth({ seed: 7 })).toEqual(await playMonth({ seed: 7 }));
  });

  it.each(rules)('notices when the %s is off', { timeout: 300_000 }, async (rule) => {
    const found: string[] = [];
    for (let seed = 1; seed <= 60 && found.length === 0; seed++) {
      found.push(...(await playMonth({ seed, functions: crippled[rule] })).violations);
    }
    expect(found).not.toEqual([]);
  });
});
