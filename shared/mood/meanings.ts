import type { Token } from './tokens.ts';
import { tokens as cut, unspaced } from './tokens.ts';
import { words as tables } from './words/all.ts';
import { emoji } from './words/emoji.ts';
import type { MeaningName, Words } from './words/words.ts';

/** What a word of the text means; a sign stands for itself. */
export interface Meaning {
  is: MeaningName | '?' | '!' | '!!' | '…';
  /** The token it was found in. */
  owner: number;
}

/** Meanings of a text in their order, by the tables of its language, of languages close to it, and of English. */
export function meaningsOf(tokens: readonly Token[], language: string): Meaning[] {
  const found: Meaning[] = [];
  const lexica = lexicaOf(language);
  for (let i = 0; i < tokens.length; ) {
    const { kind, text } = tokens[i] as Token;
    if (kind === 'sign') found.push({ is: text as '?', owner: i });
    else if (kind === 'word' && unspaced.test(text))
      for (const is of within(text, lexica)) found.push({ is, owner: i });
    else {
      const match = lookUp(tokens, i, lexica);
      if (match) found.push({ is: match.is, owner: i });
      i += match?.length ?? 1;
      continue;
    }
    i += 1;
  }
  return found;
}

/** All that a word can mean, over all languages. */
export function everyMeaning(token: Token): MeaningName[] {
  const lexica = Object.keys(tables).flatMap((language) => lexicaOf(language).slice(0, 1));
  const found = [...lexica, ...lexicaOf('und')].map((lexicon) => lookUp([token], 0, [lexicon])?.is);
  return [...new Set(found.filter((is) => is !== undefined))];
}

interface Lexicon {
  exact: Map<string, MeaningName>;
  stems: Map<string, MeaningName>;
  /** By their first word; the longest first. */
  phrases: Map<string, { rest: string[]; open: boolean; is: MeaningName }[]>;
  /** Letters that may be joined to the beginning of a word. */
  joined: RegExp | undefined;
  longest: number;
}

const joined: Record<string, RegExp> = {
  ar: /^[وفبلكس]?(?:ال|لل)?/u,
  he: /^[והבלשמכ]{1,2}/u,
  fr: /^\p{L}+'/u,
  it: /^\p{L}+'/u,
};

/** Languages whose words are read too, since short texts are often taken for one another. */
const near: Record<string, string[]> = {
  ...{ sr: ['hr'], hr: ['sr'], cs: ['sk'], sk: ['cs'], da: ['no'], no: ['da'], sl: ['hr'], uk: ['ru'], ru: ['uk'] },
};

const cached = new Map<string, Lexicon[]>();

function lexicaOf(language: string): Lexicon[] {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  const known = cached.get(primary);
  if (known) return known;
  const names = [primary, ...(near[primary] ?? []), ...(primary === 'en' ? [] : ['en'])];
  const lexica = names.flatMap((name) => (tables[name] ? [compile(tables[name], joined[name])] : []));
  lexica.push(compile(emoji, undefined));
  cached.set(primary, lexica);
  return lexica;
}

function compile(words: Words, joinedTo: RegExp | undefined): Lexicon {
  const lexicon: Lexicon = { exact: new Map(), stems: new Map(), phrases: new Map(), joined: joinedTo, longest: 0 };
  for (const [is, list] of Object.entries(words) as [MeaningName, string][]) {
    for (const entry of list.split(' ')) {
      const open = entry.length > 2 && /[\p{L}\p{M}]-$/u.test(entry);
      const [first, ...rest] = cut((open ? entry.slice(0, -1) : entry).replaceAll('_', ' ')).map(({ text }) => text);
      if (first === undefined) continue;
      lexicon.longest = Math.max(lexicon.longest, first.length);
      if (rest.length > 0) {
        const phrases = lexicon.phrases.get(first) ?? [];
        phrases.push({ rest, open, is });
        lexicon.phrases.set(
          first,
          phrases.sort((a, b) => b.rest.length - a.rest.length),
        );
      } else {
        const words = open ? lexicon.stems : lexicon.exact;
        if (!words.has(first)) words.set(first, is);
      }
    }
  }
  return lexicon;
}

function lookUp(tokens: readonly Token[], at: number, lexica: readonly Lexicon[]) {
  for (const lexicon of lexica) {
    const text = tokens[at]?.text ?? '';
    const found = phrase(tokens, at, text, lexicon) ?? single(text, lexicon);
    if (found) return found;
    const stripped = lexicon.joined ? text.replace(lexicon.joined, '') : text;
    if (stripped !== text && stripped.length > 1) {
      const inner = phrase(tokens, at, stripped, lexicon) ?? single(stripped, lexicon);
      if (inner) return inner;
    }
  }
  return undefined;
}

function phrase(tokens: readonly Token[], at: number, first: string, lexicon: Lexicon) {
  for (const { rest, open, is } of lexicon.phrases.get(first) ?? []) {
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
  for (let length = Math.min(text.length, longest); length >= 2; length -= 1) {
    const is = stems.get(text.slice(0, length));
    if (is) return { is, length: 1 };
  }
  return undefined;
}

/** Where words are not spaced: the longest word at each place, from left to right. */
function within(text: string, lexica: readonly Lexicon[]): MeaningName[] {
  const found: MeaningName[] = [];
  const [lexicon] = lexica;
  for (let i = 0; lexicon && i < text.length; ) {
    let length = Math.min(lexicon.longest, text.length - i);
    let is: MeaningName | undefined;
    for (; length > 0 && !is; length -= 1) is = lexicon.exact.get(text.slice(i, i + length));
    if (is) found.push(is);
    i += is ? length + 1 : 1;
  }
  return found;
}
