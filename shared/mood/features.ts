import type { Meaning } from './meanings.ts';
import { begin, extend, hash, slotOf } from './table.ts';
import type { Token } from './tokens.ts';
import { unspaced } from './tokens.ts';

/** Features of a text in one group; `owners` are the tokens they came from. */
export interface Group {
  slots: number[];
  owners: number[];
  /** Weight of one feature: the group has length `share` however long the text. */
  each: number;
}

/** Hashed features of a text: its words, its letters, and the meanings of its words. Each group has a fixed length. */
export function features(tokens: readonly Token[], meanings: readonly Meaning[]): Group[] {
  return [...spokenFeatures(tokens, meanings), group(letterFeatures, tokens, letterShare)];
}

/** All but the letters, which are the same for a word wherever it stands. */
export const spokenFeatures = (tokens: readonly Token[], meanings: readonly Meaning[]): Group[] => [
  group(wordFeatures, tokens, 1.5),
  group(meaningFeatures(meanings), tokens, 1.5),
];

/** The length of the group of letters. */
export const letterShare = 1;

/** Slots of one word's letters. */
export const letterSlots = (token: Token): number[] => group(letterFeatures, [token], letterShare).slots;

type Add = (value: number, owner: number) => void;

function group(feed: (tokens: readonly Token[], add: Add) => void, tokens: readonly Token[], share: number): Group {
  const slots: number[] = [];
  const owners: number[] = [];
  feed(tokens, (value, owner) => {
    slots.push(slotOf(value));
    owners.push(owner);
  });
  return { slots, owners, each: slots.length === 0 ? 0 : share / Math.sqrt(slots.length) };
}

/** Words, neighbours, neighbours with a gap, beginnings of words. */
function wordFeatures(tokens: readonly Token[], add: Add): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const { text, kind, sentence } = at(tokens, i);
    const before = sameSentence(tokens, i - 1, sentence);
    const further = sameSentence(tokens, i - 2, sentence);
    add(hash(text, 1), i);
    add(hash(`${before} ${text}`, 2), i);
    if (further !== '‹') add(hash(`${further} ${text}`, 3), i);
    if (sameSentence(tokens, i + 1, sentence) === '‹') add(hash(`${text} ‹`, 2), i);
    if (kind === 'word' && text.length > 4) add(hash(text.slice(0, 4), 4), i);
    if (kind === 'word' && text.length > 6) add(hash(text.slice(0, 6), 4), i);
  }
}

/** Letter n-grams: two to six inside the marks of a word, one to four where words are not spaced. */
function letterFeatures(tokens: readonly Token[], add: Add): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const { text, kind } = at(tokens, i);
    if (kind !== 'word') continue;
    const spaced = !unspaced.test(text);
    const marked = spaced ? `‹${text}›` : text;
    const [least, most] = spaced ? [2, 6] : [1, 4];
    for (let from = 0; from < marked.length; from += 1) {
      let value = begin(spaced ? 5 : 6);
      for (let length = 1; length <= most && from + length <= marked.length; length += 1) {
        value = extend(value, marked.charCodeAt(from + length - 1));
        if (length >= least) add(value, i);
      }
    }
  }
}

/** Meanings alone, in pairs and in threes, in their order: these hold in every language at once. */
function meaningFeatures(meanings: readonly Meaning[]) {
  return (_: readonly Token[], add: Add): void => {
    for (let i = 0; i < meanings.length; i += 1) {
      const { is, owner } = at(meanings, i);
      const before = meanings[i - 1]?.is ?? '‹';
      const further = meanings[i - 2]?.is ?? '‹';
      add(hash(is, 7), owner);
      add(hash(`${before} ${is}`, 8), owner);
      add(hash(`${further} ${before} ${is}`, 9), owner);
      if (i === meanings.length - 1) add(hash(`${is} ›`, 8), owner);
    }
    if (meanings.length === 0) add(hash('nothing', 7), -1);
  };
}

function sameSentence(tokens: readonly Token[], index: number, sentence: number): string {
  const token = tokens[index];
  return token?.sentence === sentence ? token.text : '‹';
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`nothing at ${index}`);
  return item;
}
