import { tokens as cut } from './tokens.ts';
import { words as tables } from './words/all.ts';
import { emoji } from './words/emoji.ts';
import type { MeaningName, TopicName, Words } from './words/words.ts';
import { meanings, topics } from './words/words.ts';

/** The words of one language by what they say, folded. */
export interface Lexicon<Name> {
  exact: Map<string, Name>;
  stems: Map<string, Name>;
  /** By their first word; the longest first. */
  phrases: Map<string, Phrase<Name>[]>;
  /** Letters that may be joined to the beginning of a word. */
  joined: RegExp | undefined;
  /** Of the exact words by their first letter, of the stems by their first two: how long the longest is. */
  longest: { exact: Map<string, number>; stems: Map<string, number> };
}

export interface Phrase<Name> {
  rest: string[];
  /** The last word may go on. */
  open: boolean;
  is: Name;
}

/** A word can have a meaning and a topic, so they are sought apart. */
export interface Lexica {
  meanings: Lexicon<MeaningName>[];
  topics: Lexicon<TopicName>[];
}

/** The lexica that a text of a language is read with: its own first, those of languages close to it, English, emoji. */
export function lexicaOf(language: string): Lexica {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  const names = [primary, ...(near[primary] ?? []), ...(primary === 'en' ? [] : ['en']), 'emoji'];
  return {
    meanings: names.flatMap((name) => lexiconOf(name, meanings, ofMeanings) ?? []),
    topics: names.flatMap((name) => lexiconOf(name, topics, ofTopics) ?? []),
  };
}

/** All lexica of meanings. */
export const everyLexicon = (): Lexicon<MeaningName>[] =>
  [...Object.keys(tables), 'emoji'].flatMap((name) => lexiconOf(name, meanings, ofMeanings) ?? []);

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
const ofMeanings = new Map<string, Lexicon<MeaningName>>();
const ofTopics = new Map<string, Lexicon<TopicName>>();

function lexiconOf<Name extends keyof Words>(
  name: string,
  names: readonly Name[],
  compiled: Map<string, Lexicon<Name>>,
) {
  const words = name === 'emoji' ? emoji : tables[name];
  if (!words) return undefined;
  const lexicon = compiled.get(name) ?? compile(words, names, joined[name]);
  compiled.set(name, lexicon);
  return lexicon;
}

function compile<Name extends keyof Words>(
  words: Words,
  names: readonly Name[],
  joinedTo: RegExp | undefined,
): Lexicon<Name> {
  const exact = new Map<string, Name>();
  const stems = new Map<string, Name>();
  const phrases = new Map<string, Phrase<Name>[]>();
  for (const is of names) {
    for (const { first, rest, open } of entriesOf(words[is] ?? '')) {
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

/** Entries of a list, cut as a text is: all at once, for there are thousands. */
function entriesOf(list: string): { first: string; rest: string[]; open: boolean }[] {
  const found = cut(list.replaceAll('_', ' '));
  let end = -1;
  let next = 0;
  return list.split(' ').flatMap((entry) => {
    end += entry.length + 1;
    const from = next;
    while ((found[next]?.start ?? end) < end) next += 1;
    const [first, ...rest] = found.slice(from, next).map(({ text }) => text);
    return first === undefined ? [] : [{ first, rest, open: entry.length > 2 && /[\p{L}\p{M}]-$/u.test(entry) }];
  });
}

function longestOf(words: Map<string, unknown>, letters: number): Map<string, number> {
  const longest = new Map<string, number>();
  for (const word of words.keys()) {
    const head = word.slice(0, letters);
    longest.set(head, Math.max(longest.get(head) ?? 0, word.length));
  }
  return longest;
}
