import type { Lexicon } from './lexica.ts';
import { everyLexicon, heads, lexicaOf } from './lexica.ts';
import type { Token } from './tokens.ts';
import { unspaced } from './tokens.ts';
import type { MeaningName, TopicName } from './words/words.ts';

/** What a word of the text means; a sign stands for itself. */
export interface Meaning {
  is: MeaningName | '?' | '!' | '!!' | '…';
  /** The token it was found in. */
  owner: number;
  /** Where in the text. */
  at: number;
}

/** What a word of the text is about. */
export interface Topic {
  is: TopicName;
  owner: number;
  at: number;
}

/** What the words of a text say, in their order. */
export interface Told {
  meanings: Meaning[];
  topics: Topic[];
}

/** What any stretch of a text says, as if it were all there is. */
export type TellIn = (from: number, to: number) => Told;

/** Reads by the tables of the text's language, of languages close to it, and of English. */
export function tellingIn(tokens: readonly Token[], language: string): TellIn {
  const { meanings, topics } = lexicaOf(language);
  const meaningsIn = findingIn<Meaning['is']>(tokens, meanings, true);
  const topicsIn = findingIn<TopicName>(tokens, topics, false);
  return (from, to) => ({ meanings: meaningsIn(from, to), topics: topicsIn(from, to) });
}

/** Each word is looked up once, in however many stretches it is read. */
function findingIn<Name extends string>(tokens: readonly Token[], lexica: readonly Lexicon<Name>[], signs: boolean) {
  const matches: Match<Name>[] = [];
  return (from: number, to: number) => {
    const found: { is: Name; owner: number; at: number }[] = [];
    for (let i = from; i < to; ) {
      const { kind, text, start } = tokens[i] as Token;
      if (kind === 'sign') {
        if (signs) found.push({ is: text as Name, owner: i, at: start });
        i += 1;
        continue;
      }
      let match = matches[i] ?? matchAt(tokens, i, tokens.length, lexica);
      matches[i] = match;
      // A phrase that goes on beyond the stretch.
      if (i + match.length > to) match = matchAt(tokens, i, to, lexica);
      for (const { is, from: letter } of match.found) found.push({ is, owner: i, at: start + letter });
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

/** What begins at a token, each from which of its letters, and how many tokens it takes. */
interface Match<Name> {
  found: { is: Name; from: number }[];
  length: number;
}

function matchAt<Name>(
  tokens: readonly Token[],
  at: number,
  to: number,
  lexica: readonly Lexicon<Name>[],
): Match<Name> {
  const { kind, text } = tokens[at] as Token;
  if (kind === 'word' && unspaced.test(text)) return { found: within(text, lexica), length: 1 };
  const match = lookUp(tokens, at, to, lexica);
  return match ? { found: [{ is: match.is, from: 0 }], length: match.length } : { found: [], length: 1 };
}

function lookUp<Name>(tokens: readonly Token[], at: number, to: number, lexica: readonly Lexicon<Name>[]) {
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

function phrase<Name>(tokens: readonly Token[], at: number, to: number, first: string, { phrases }: Lexicon<Name>) {
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

function single<Name>(text: string, { exact, stems, longest }: Lexicon<Name>) {
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
function within<Name>(text: string, [lexicon]: readonly Lexicon<Name>[]): Match<Name>['found'] {
  const found: Match<Name>['found'] = [];
  for (let i = 0; lexicon && i < text.length; ) {
    let length = Math.min(lexicon.longest.exact.get(text.charAt(i)) ?? 0, text.length - i);
    let is: Name | undefined;
    for (; length > 0 && !is; length -= 1) is = lexicon.exact.get(text.slice(i, i + length));
    if (is) found.push({ is, from: i });
    i += is ? length + 1 : 1;
  }
  return found;
}
