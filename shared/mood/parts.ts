import type { Verdict, Weigh } from './score.ts';
import type { Token } from './tokens.ts';

/** Tokens of a text in a row: the number of the first, and of the one after the last. */
export type Stretch = readonly [from: number, to: number];

/** What the worst sentence and the worst clause add to what the whole says. Chosen on the development sets. */
const share = 0.3;

/** Weighs a stretch as a whole, and with it its worst sentence and clause: a complaint may hide among much praise. */
export function weighWithParts(text: string, tokens: readonly Token[], stretch: Stretch, weigh: Weigh): Verdict {
  const whole = weigh(...stretch);
  const sentences = cut(tokens, stretch, (before, token) => before.sentence !== token.sentence);
  const oddsOf = (part: Stretch, parts: readonly Stretch[], above: number) =>
    parts.length === 1 ? above : weigh(...part).odds;
  const ofSentences = sentences.map((sentence) => oddsOf(sentence, sentences, whole.odds));
  const ofClauses = sentences.flatMap((sentence, i) => {
    const clauses = cut(tokens, sentence, (before, token) => pause.test(text.slice(before.end, token.start)));
    return clauses
      .filter(([from, to]) => to - from > 1)
      .map((clause) => oddsOf(clause, clauses, ofSentences[i] as number));
  });
  const worst = (odds: readonly number[]) => (odds.length > 0 ? Math.max(...odds) : whole.odds);
  return { ...whole, odds: (whole.odds + share * (worst(ofSentences) + worst(ofClauses))) / (1 + 2 * share) };
}

const pause = /[,;:،、，–—-]/u;

function cut(
  tokens: readonly Token[],
  [from, to]: Stretch,
  isApart: (before: Token, token: Token) => boolean,
): Stretch[] {
  const parts: Stretch[] = [];
  let first = from;
  for (let i = from + 1; i < to; i += 1) {
    if (!isApart(tokens[i - 1] as Token, tokens[i] as Token)) continue;
    parts.push([first, i]);
    first = i;
  }
  return to > from ? [...parts, [first, to]] : parts;
}
