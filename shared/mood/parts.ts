import type { Verdict } from './score.ts';
import { weigh } from './score.ts';
import type { Token } from './tokens.ts';

/** What the worst sentence and the worst clause add to what the whole says. Chosen on the development sets. */
const share = 0.3;

/** Weighs a text as a whole, and with it its worst sentence and clause: a complaint may hide among much praise. */
export function weighWithParts(text: string, tokens: readonly Token[], language: string): Verdict {
  const whole = weigh(tokens, language);
  const sentences = cut(tokens, (before, token) => before.sentence !== token.sentence);
  const clauses = cut(
    tokens,
    (before, token) => before.sentence !== token.sentence || pause.test(text.slice(before.end, token.start)),
  ).filter(({ length }) => length > 1);
  const worst = (parts: readonly Token[][]) =>
    parts.length > 0
      ? Math.max(...parts.map((part) => (part.length === tokens.length ? whole.odds : weigh(part, language).odds)))
      : whole.odds;
  return { ...whole, odds: (whole.odds + share * (worst(sentences) + worst(clauses))) / (1 + 2 * share) };
}

const pause = /[,;:،、，–—-]/u;

function cut(tokens: readonly Token[], isApart: (before: Token, token: Token) => boolean): Token[][] {
  const parts: Token[][] = [];
  for (const token of tokens) {
    const open = parts.at(-1);
    const before = open?.at(-1);
    if (!open || !before || isApart(before, token)) parts.push([token]);
    else open.push(token);
  }
  return parts;
}
