/** Dice that fall the same way in every run (mulberry32). */
export interface Dice {
  /** At least 0, less than 1. */
  roll(): number;
  pick<T>(list: readonly T[]): T;
}

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(roll() * list.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  return { roll, pick };
}
