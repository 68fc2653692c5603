import type { Lexicon } from './lexica.ts';
import { everyLexicon, heads, lexicaOf } from './lexica.ts';
import type { Token } from './tokens.ts';
import { unspaced } from './tokens.ts';
import type { MeaningName } from './words/words.ts';

/** What a word of the text means; a sign stands for itself. */
export interface Meaning {
  is: MeaningName | '?' | '!' | '!!' | '…';
  /** The token it was found in. */
  owner: number;
}

/** Meanings of a text in their order, by the tables of its language, of languages close to it, and of English. */
export const meaningsOf = (tokens: readonly Token[], language: string): Meaning[] =>
  meaningsIn(tokens, language)(0, tokens.length);

/** Meanings of any stretch of a text, as if it were all there is. */
export type MeaningsIn = (from: number, to: number) => Meaning[];

/** Each word is looked up once, in however many stretches it is read. */
export function meaningsIn(tokens: readonly Token[], language: string): MeaningsIn {
  const lexica = lexicaOf(language);
  const matches: Match[] = [];
  return (from, to) => {
    const found: Meaning[] = [];
    for (let i = from; i < to; ) {
      let match = matches[i] ?? matchAt(tokens, i, tokens.length, lexica);
      matches[i] = match;
      // A phrase that goes on beyond the stretch.
      if (i + match.length > to) match = matchAt(tokens, i, to, lexica);
      for (const is of match.are) found.push({ is, owner: i });
      i += match.length;
    }
    return found;
  };
}

/** All that a word can mean, over all languages. */
export function everyMeaning(token: Token): MeaningName[] {
  const found = everyLexicon().map((lexicon) => lookUp([token], 0, 1, [lexicon])?.is);
  return [...new Set(found.filter((is) => is !== undefined))];
}

/** What begins at a token: its meanings, and how many tokens they take. */
interface Match {
  are: Meaning['is'][];
  length: number;
}

function matchAt(tokens: readonly Token[], at: number, to: number, lexica: readonly Lexicon[]): Match {
  const { kind, text } = tokens[at] as Token;
  if (kind === 'sign') return { are: [text as '?'], length: 1 };
  if (kind === 'word' && unspaced.test(text)) return { are: within(text, lexica), length: 1 };
  const found = lookUp(tokens, at, to, lexica);
  return found ? { are: [found.is], length: found.length } : { are: [], length: 1 };
}

function lookUp(tokens: readonly Token[], at: number, to: number, lexica: readonly Lexicon[]) {
  const text = tokens[at]?.text ?? '';
  for (const lexicon of lexica) {
    const found = phrase(tokens, at, to, text, lexicon) ?? single(text, lexicon);
    if (found) return found;
    const stripped = lexicon.joined ? text.replace(lexicon.joined, '') : text;
    if (stripped !== text && stripped.length > 1) {
      const inner = phrase(tokens, at, to, stripped, lexicon) ?? single(stripped, lexicon);
      if (inner) return inner;
    }
  }
  return undefined;
}

function phrase(tokens: readonly Token[], at: number, to: number, first: string, { phrases }: Lexicon) {
  for (const { rest, open, is } of phrases.get(first) ?? []) {
    if (at + rest.length >= to) continue;
    const matches = rest.every((word, i) => {
      const text = tokens[at + 1 + i]?.text ?? '';
      return text === word || (open && i === rest.length - 1 && text.startsWith(word));
    });
    if (matches) return { is, length: rest.length + 1 };
  }
  return undefined;
}

function single(text: string, { exact, stems, longest }: Lexicon) {
  const whole = exact.get(text);
  if (whole) return { is: whole, length: 1 };
  const most = Math.min(text.length, longest.stems.get(text.slice(0, heads.stems)) ?? 0);
  for (let length = most; length >= heads.stems; length -= 1) {
    const is = stems.get(text.slice(0, length));
    if (is) return { is, length: 1 };
  }
  return undefined;
}

/** Where words are not spaced: the longest word at each place, from left to right. */
function within(text: string, [lexicon]: readonly Lexicon[]): MeaningName[] {
  const found: MeaningName[] = [];
  for (let i = 0; lexicon && i < text.length; ) {
    let length = Math.min(lexicon.longest.exact.get(text.charAt(i)) ?? 0, text.length - i);
    let is: MeaningName | undefined;
    for (; length > 0 && !is; length -= 1) is = lexicon.exact.get(text.slice(i, i + length));
    if (is) found.push(is);
    i += is ? length + 1 : 1;
  }
  return found;
}
