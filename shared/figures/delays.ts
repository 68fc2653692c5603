import { between, day } from '../journey/instant.ts';
import type { Fact } from './facts.ts';

/** Complaints' worth of not knowing when customers complain: at any time of the first two months. */
const unknownDelays = 20;
const longestDelay = 60 * day;

/**
 * Which part of the complaints has come so long after the order, in this shop: most come when it asks. So the orders of a busy
 * December make many complaints usual in January, and none in April.
 */
export function delays(complaints: readonly Fact[]): (age: number) => number {
  const known = complaints
    .flatMap(({ placed, opened }) => (placed && opened ? [Math.max(0, between(placed, opened))] : []))
    .sort((one, other) => one - other);
  return (age) => {
    if (age <= 0) return 0;
    const atAnyTime = Math.min(1, Math.max(0, age / longestDelay));
    return (below(known, age) + unknownDelays * atAnyTime) / (known.length + unknownDelays);
  };
}

/** How many of the sorted numbers are not above. */
function below(sorted: readonly number[], most: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) <= most) from = middle + 1;
    else to = middle;
  }
  return from;
}
