import type { Mark } from '../journey/journey.ts';
import { marks as markNames } from '../journey/journey.ts';
import type { Category } from '../journey/touchpoint.ts';
import { categories } from '../journey/touchpoint.ts';
import type { Net } from './net.ts';

/** What the heads say of the sum of a text's vectors, beside the odds. */
export interface Said {
  /** What a complaint here is most likely about, and how likely that is among complaints. */
  about: { category: Category | undefined; share: number };
  /** Log-odds of each mark. */
  marks: Record<Mark, number>;
  /** Where a vector must point to raise the odds of this text. */
  direction: number[];
}

/** Log-odds of an unhappy writer, before the rules. */
export const oddsOf = (total: readonly number[], net: Net): number =>
  partOf(net.unhappy, total, net).log - partOf(net.ok, total, net).log;

export function saidOf(total: readonly number[], net: Net): Said {
  const { classes, unhappy, ok } = net;
  const [bad, good] = [partOf(unhappy, total, net), partOf(ok, total, net)];
  const share = Math.max(...bad.shares);
  const name = classes[unhappy[bad.shares.indexOf(share)] ?? -1];
  const marks = markNames.map((mark, i) => [mark, output(classes.length + i, total, net)]);
  return {
    about: { category: categories.find((category) => name === `unhappy.${category}`), share },
    marks: Object.fromEntries(marks),
    direction: directionOf([...unhappy, ...ok], [...bad.shares, ...good.shares.map((one) => -one)], net),
  };
}

/** The classes of one label: how much they weigh together, and each class's share of that. */
function partOf(classes: readonly number[], total: readonly number[], net: Net): { log: number; shares: number[] } {
  const shares = classes.map((head) => output(head, total, net));
  const top = Math.max(...shares);
  let all = 0;
  for (let i = 0; i < shares.length; i += 1) {
    shares[i] = Math.exp((shares[i] as number) - top);
    all += shares[i] as number;
  }
  for (let i = 0; i < shares.length; i += 1) shares[i] = (shares[i] as number) / all;
  return { log: top + Math.log(all), shares };
}

function output(head: number, total: readonly number[], { size, heads, biases }: Net): number {
  let value = biases[head] as number;
  for (let d = 0, at = head * size; d < size; d += 1, at += 1) value += (heads[at] as number) * (total[d] as number);
  return value;
}

function directionOf(classes: readonly number[], weights: readonly number[], { size, heads }: Net): number[] {
  const towards = new Array<number>(size).fill(0);
  for (const [i, k] of classes.entries()) {
    for (let d = 0; d < size; d += 1) {
      towards[d] = (towards[d] as number) + (weights[i] as number) * (heads[k * size + d] as number);
    }
  }
  return towards;
}
