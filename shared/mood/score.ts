import type { Said } from './heads.ts';
import { oddsOf, saidOf } from './heads.ts';
import type { TellIn } from './meanings.ts';
import { model } from './model.ts';
import type { Net } from './net.ts';
import { unpack } from './net.ts';
import { pullsOf, summing, totalOf } from './sums.ts';
import type { Token } from './tokens.ts';

/** What the net says of a stretch of text. */
export interface Verdict {
  /** Log-odds of an unhappy writer, before the rules. */
  odds: number;
  /** Share of the text's features that the net has ever seen, 0 to 1. */
  known: number;
  /** The rest, asked only of the stretch that decides: also what each token added to the odds. */
  say: () => Said & { pulls: readonly number[] };
}

/** Weighs any stretch of a text, by the numbers of its first token and of the one after its last. */
export type Weigh = (from: number, to: number) => Verdict;

/** Reads a text with the trained net. */
export function weighing(tokens: readonly Token[], tellIn: TellIn): Weigh {
  net ??= unpack(model);
  const trained = net;
  const groupsOf = summing(tokens, tellIn, trained);
  return (from, to) => {
    const groups = groupsOf(from, to);
    const { total, known } = totalOf(groups, trained);
    return {
      odds: oddsOf(total, trained),
      known,
      say() {
        const said = saidOf(total, trained);
        return { ...said, pulls: pullsOf(groups, said.direction, trained, from, to) };
      },
    };
  };
}

// Unpacked at the first text, so that a function that reads none pays nothing.
let net: Net | undefined;
