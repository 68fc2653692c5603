import type { Fact } from './facts.ts';
import { npsOf } from './interval.ts';
import type { Measure } from './measures.ts';

/** A figure with what it was made from: `part` of `whole` journeys. Times are in milliseconds, shares 0 to 1. */
export interface Figure {
  value: number;
  part: number;
  whole: number;
  low?: number;
  high?: number;
}

/** What some journeys add to a figure; the tallies of several groups make the figure of all. */
export interface Tally {
  size: number;
  /** Of how many it is known, and of how many it holds. */
  known: number;
  holds: number;
  numbers: readonly number[];
}

export function tallyOf({ says }: Measure, facts: readonly Fact[]): Tally {
  let [known, holds] = [0, 0];
  const numbers: number[] = [];
  for (const fact of facts) {
    const said = says(fact);
    if (said === undefined) continue;
    known++;
    if (said === true) holds++;
    else if (said !== false) numbers.push(said);
  }
  return { size: facts.length, known, holds, numbers };
}

/** Undefined where there is nothing to tell from. */
export const figureOf = ({ unit }: Measure, tallies: readonly Tally[]): Figure | undefined =>
  ofUnit[unit]({
    size: sum(tallies.map(({ size }) => size)),
    known: sum(tallies.map(({ known }) => known)),
    holds: sum(tallies.map(({ holds }) => holds)),
    numbers: tallies.flatMap(({ numbers }) => numbers),
  });

const ofUnit: Record<Measure['unit'], (tally: Tally) => Figure | undefined> = {
  count: ({ holds, size }) => ({ value: holds, part: holds, whole: size }),

  /** Of those of whom it is known. */
  share: ({ holds, known }) => (known === 0 ? undefined : { value: holds / known, part: holds, whole: known }),

  /** The one in the middle: one that took weeks does not hide that the rest took minutes. */
  time({ numbers, size }) {
    const times = numbers.toSorted((one, other) => one - other);
    const middle = times.length >> 1;
    const [lower = 0, upper = 0] = times.length % 2 ? [times[middle], times[middle]] : times.slice(middle - 1);
    return times.length === 0 ? undefined : { value: (lower + upper) / 2, part: times.length, whole: size };
  },

  score({ numbers, size }) {
    const told = npsOf(numbers);
    return told && { ...told, part: numbers.length, whole: size };
  },
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
