import { ends, leaves, mails, more, refusals, sends, sendsNot, writes } from './opt-out-words.ts';
import { tokens } from './tokens.ts';

const lists = { leaves, ends, refusals, sendsNot, more, mails, sends, writes };
type Name = keyof typeof lists;

/** Where phrases of each list begin, in words of the sentence. */
export type Places = Record<Name, number[]>;

/** Finds the phrases of all lists in the folded words of a sentence. */
export function placesIn(words: readonly string[]): Places {
  index ??= compile();
  const places = Object.fromEntries(Object.keys(lists).map((name) => [name, [] as number[]])) as Places;
  for (const [at, word] of words.entries()) {
    for (const { list, words: phrase, open } of beginningWith(word, index)) {
      const isHere = phrase.every((one, i) => {
        const here = words[at + i] ?? '';
        return here === one || (open && i === phrase.length - 1 && here.startsWith(one));
      });
      if (isHere && places[list].at(-1) !== at) places[list].push(at);
    }
  }
  return places;
}

interface Phrase {
  list: Name;
  words: string[];
  /** The last word may go on. */
  open: boolean;
}

interface Index {
  byFirst: Map<string, Phrase[]>;
  /** First letters of stems that are phrases by themselves. */
  heads: Set<string>;
}

/** Letters that the shortest stem has, and the longest. */
const [shortest, longest] = [4, 14];

function beginningWith(word: string, { byFirst, heads }: Index): Phrase[] {
  const found = byFirst.get(word) ?? [];
  if (!heads.has(word.slice(0, shortest))) return found;
  const lengths = Array.from({ length: Math.min(word.length - 1, longest) - shortest + 1 }, (_, i) => shortest + i);
  const stems = lengths.flatMap((length) => byFirst.get(word.slice(0, length)) ?? []);
  return [...found, ...stems.filter(({ words, open }) => open && words.length === 1)];
}

function compile(): Index {
  const index: Index = { byFirst: new Map(), heads: new Set() };
  for (const list of Object.keys(lists) as Name[]) {
    for (const entry of lists[list]) {
      const open = entry.endsWith('-');
      const words = tokens(open ? entry.slice(0, -1) : entry).flatMap(({ kind, text }) =>
        kind === 'word' ? [text] : [],
      );
      const [first] = words;
      if (first === undefined) continue;
      const known = index.byFirst.get(first) ?? [];
      known.push({ list, words, open });
      index.byFirst.set(first, known);
      if (open && words.length === 1) index.heads.add(first.slice(0, shortest));
    }
  }
  return index;
}

// Made at the first text, so that a function that reads none pays nothing.
let index: Index | undefined;
