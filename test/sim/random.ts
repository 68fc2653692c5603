/** Random numbers that the seed alone decides (mulberry32). */
export interface Random {
  /** 0 to 1, 1 excluded. */
  (): number;
  chance(probability: number): boolean;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<Thing>(things: readonly Thing[]): Thing;
  /** Another source, independent of how often this one is asked from now on. */
  fork(): Random;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return Object.assign(next, {
    chance: (probability: number) => next() < probability,
    between,
    pick<Thing>(things: readonly Thing[]): Thing {
      const thing = things[between(0, things.length - 1)];
      if (thing === undefined) throw new Error('nothing to pick from');
      return thing;
    },
    fork: () => seeded(Math.floor(next() * 2 ** 32)),
  });
}
