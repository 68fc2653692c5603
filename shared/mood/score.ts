import { features } from './features.ts';
import { meaningsOf } from './meanings.ts';
import { bias, packed, scale } from './model.ts';
import { unpack } from './table.ts';
import type { Token } from './tokens.ts';

/** What the table says of some tokens. */
export interface Verdict {
  /** Log-odds of an unhappy writer, before the rules. */
  odds: number;
  /** What each token added to the odds. */
  pulls: Float64Array;
  /** Share of the text's features that the table has ever seen, 0 to 1. */
  known: number;
}

/** Looks a stretch of text up in the trained table. */
export function weigh(tokens: readonly Token[], language: string): Verdict {
  weights ??= unpack(packed);
  const pulls = new Float64Array(tokens.length);
  let odds = bias;
  let seen = 0;
  let all = 0;
  for (const { slots, owners, each } of features(tokens, meaningsOf(tokens, language))) {
    for (let i = 0; i < slots.length; i += 1) {
      const weight = weights[slots[i] ?? 0] ?? 0;
      const pull = weight * scale * each;
      const owner = owners[i] ?? -1;
      odds += pull;
      if (owner >= 0) pulls[owner] = (pulls[owner] ?? 0) + pull;
      if (weight !== 0) seen += 1;
    }
    all += slots.length;
  }
  return { odds, pulls, known: all === 0 ? 0 : seen / all };
}

// Unpacked at the first text, so that a function that reads none pays nothing.
let weights: Int8Array | undefined;
