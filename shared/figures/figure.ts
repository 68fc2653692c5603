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

/** One measure over these journeys; undefined where there is nothing to tell from. */
export const figureOf = (measure: Measure, facts: readonly Fact[]): Figure | undefined =>
  ofUnit[measure.unit](facts, measure.says);

const ofUnit: Record<Measure['unit'], (facts: readonly Fact[], says: Measure['says']) => Figure | undefined> = {
  count(facts, says) {
    let part = 0;
    for (const fact of facts) if (says(fact)) part++;
    return { value: part, part, whole: facts.length };
  },

  /** Of those of whom it is known. */
  share(facts, says) {
    let [part, whole] = [0, 0];
    for (const fact of facts) {
      const known = says(fact);
      if (known !== undefined) whole++;
      if (known) part++;
    }
    return whole === 0 ? undefined : { value: part / whole, part, whole };
  },

  /** The one in the middle: one that took weeks does not hide that the rest took minutes. */
  time(facts, says) {
    const times = numbersOf(facts, says).sort((one, other) => one - other);
    const middle = times.length >> 1;
    const [lower = 0, upper = 0] = times.length % 2 ? [times[middle], times[middle]] : times.slice(middle - 1);
    return times.length === 0 ? undefined : { value: (lower + upper) / 2, part: times.length, whole: facts.length };
  },

  score(facts, says) {
    const answers = numbersOf(facts, says);
    const told = npsOf(answers);
    return told && { ...told, part: answers.length, whole: facts.length };
  },
};

function numbersOf(facts: readonly Fact[], says: Measure['says']): number[] {
  const numbers: number[] = [];
  for (const fact of facts) {
    const said = says(fact);
    if (typeof said === 'number') numbers.push(said);
  }
  return numbers;
}
