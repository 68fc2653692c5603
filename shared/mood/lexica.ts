import { tokens as cut } from './tokens.ts';
import { words as tables } from './words/all.ts';
import { emoji } from './words/emoji.ts';
import type { MeaningName, Words } from './words/words.ts';

/** The words of one language by what they mean, folded. */
export interface Lexicon {
  exact: Map<string, MeaningName>;
  stems: Map<string, MeaningName>;
  /** By their first word; the longest first. */
  phrases: Map<string, Phrase[]>;
  /** Letters that may be joined to the beginning of a word. */
  joined: RegExp | undefined;
  /** Of the exact words by their first letter, of the stems by their first two: how long the longest is. */
  longest: { exact: Map<string, number>; stems: Map<string, number> };
}

export interface Phrase {
  rest: string[];
  /** The last word may go on. */
  open: boolean;
  is: MeaningName;
}

/** The lexica that a text of a language is read with: its own first, those of languages close to it, English, emoji. */
export function lexicaOf(language: string): Lexicon[] {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  return [primary, ...(near[primary] ?? []), ...(primary === 'en' ? [] : ['en']), 'emoji'].flatMap(
    (name) => lexiconOf(name) ?? [],
  );
}

/** All lexica there are. */
export const everyLexicon = (): Lexicon[] => [...Object.keys(tables), 'emoji'].flatMap((name) => lexiconOf(name) ?? []);

/** Letters of a stem, and of a word where words are not spaced, by which the longest is known. */
export const heads = { exact: 1, stems: 2 };

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

// Compiled at the first text that asks for them.
const compiled = new Map<string, Lexicon>();

function lexiconOf(name: string): Lexicon | undefined {
  const words = name === 'emoji' ? emoji : tables[name];
  if (!words) return undefined;
  const lexicon = compiled.get(name) ?? compile(words, joined[name]);
  compiled.set(name, lexicon);
  return lexicon;
}

function compile(words: Words, joinedTo: RegExp | undefined): Lexicon {
  const exact = new Map<string, MeaningName>();
  const stems = new Map<string, MeaningName>();
  const phrases = new Map<string, Phrase[]>();
  for (const [is, list] of Object.entries(words) as [MeaningName, string][]) {
    for (const entry of list.split(' ')) {
      const open = entry.length > 2 && /[\p{L}\p{M}]-$/u.test(entry);
      const [first, ...rest] = cut((open ? entry.slice(0, -1) : entry).replaceAll('_', ' ')).map(({ text }) => text);
      if (first === undefined) continue;
      if (rest.length > 0) phrases.set(first, [...(phrases.get(first) ?? []), { rest, open, is }]);
      else {
        const single = open ? stems : exact;
        if (!single.has(first)) single.set(first, is);
      }
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  const longest = { exact: longestOf(exact, heads.exact), stems: longestOf(stems, heads.stems) };
  return { exact, stems, phrases, joined: joinedTo, longest };
}

function longestOf(words: Map<string, MeaningName>, letters: number): Map<string, number> {
  const longest = new Map<string, number>();
  for (const word of words.keys()) {
    const head = word.slice(0, letters);
    longest.set(head, Math.max(longest.get(head) ?? 0, word.length));
  }
  return longest;
}
