import type { Meaning, Told, Topic } from './meanings.ts';
import { and, begin, extend, hash, slotOf } from './table.ts';
import type { Token } from './tokens.ts';
import { unspaced } from './tokens.ts';

/** Features of a text in one group. */
export interface Group {
  slots: number[];
  /** Weight of one feature: the group has one length however long the text. */
  each: number;
}

/** Lengths of the groups: words with their neighbours, meanings and topics with theirs, letters. */
export const shares = { words: 1.5, meanings: 1.5, topics: 1, letters: 1 };

/** Hashed features of a text. */
export function features(tokens: readonly Token[], { meanings, topics }: Told): Group[] {
  const words = tokens.flatMap((_, i) => wordSlots(tokens, i, 0, tokens.length));
  const meant = Array.from(ownersOf(meanings), (_, i) => meaningSlots(meanings, i)).flat();
  const about = topicSlots(topics, meanings).flat();
  const letters = tokens.flatMap(letterSlots);
  return [
    { slots: words, each: eachOf(shares.words, words.length) },
    { slots: meant, each: eachOf(shares.meanings, meant.length) },
    { slots: about, each: eachOf(shares.topics, about.length) },
    { slots: letters, each: eachOf(shares.letters, letters.length) },
  ];
}

/** What one of so many features weighs. */
export const eachOf = (share: number, count: number) => (count === 0 ? 0 : share / Math.sqrt(count));

/** A word, its neighbours within the stretch `from` to `to`, neighbours with a gap, its beginning. */
export function wordSlots(tokens: readonly Token[], i: number, from: number, to: number): number[] {
  const { text, kind, sentence } = tokens[i] as Token;
  const before = neighbour(tokens, i - 1, sentence, from, to);
  const further = neighbour(tokens, i - 2, sentence, from, to);
  const slots = [slotOf(hash(text, 1)), slotOf(and(hash(before, 2), text))];
  if (further !== edge) slots.push(slotOf(and(hash(further, 3), text)));
  if (neighbour(tokens, i + 1, sentence, from, to) === edge) slots.push(slotOf(and(hash(text, 2), edge)));
  if (kind === 'word' && text.length > 4) slots.push(slotOf(hash(text.slice(0, 4), 4)));
  if (kind === 'word' && text.length > 6) slots.push(slotOf(hash(text.slice(0, 6), 4)));
  return slots;
}

/** Pieces of a word: two to six letters inside its marks, one to four where words are not spaced. */
export function letterSlots({ text, kind }: Token): number[] {
  if (kind !== 'word') return [];
  const spaced = !unspaced.test(text);
  const marked = spaced ? `‹${text}›` : text;
  const [least, most] = spaced ? [2, 6] : [1, 4];
  const first = begin(spaced ? 5 : 6);
  const slots: number[] = [];
  for (let from = 0; from < marked.length; from += 1) {
    const end = Math.min(from + most, marked.length);
    let value = first;
    for (let at = from; at < end; at += 1) {
      value = extend(value, marked.charCodeAt(at));
      if (at - from + 1 >= least) slots.push(slotOf(value));
    }
  }
  return slots;
}

/** A meaning alone, in pairs and in threes, in their order: these hold in every language at once. */
export function meaningSlots(meanings: readonly Meaning[], i: number): number[] {
  const is = meanings[i]?.is;
  if (is === undefined) return [nothing.meant];
  const before = meanings[i - 1]?.is ?? edge;
  const further = meanings[i - 2]?.is ?? edge;
  const slots = [slotOf(hash(is, 7)), slotOf(and(hash(before, 8), is)), slotOf(and(and(hash(further, 9), before), is))];
  if (i === meanings.length - 1) slots.push(slotOf(and(hash(is, 8), '›')));
  return slots;
}

/** Of each topic: alone, in pairs, and with what is said just before and after it. */
export function topicSlots(topics: readonly Topic[], meanings: readonly Meaning[]): number[][] {
  if (topics.length === 0) return [[nothing.about]];
  let next = 0;
  return topics.map(({ is, at }, i) => {
    while ((meanings[next]?.at ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    return [
      slotOf(hash(is, 10)),
      slotOf(and(hash(topics[i - 1]?.is ?? edge, 11), is)),
      slotOf(and(hash(meanings[next - 1]?.is ?? edge, 12), is)),
      slotOf(and(hash(is, 13), meanings[next]?.is ?? '›')),
    ];
  });
}

/** The tokens that meanings or topics came from; -1 for the feature of a text without any. */
export const ownersOf = (told: readonly { owner: number }[]): number[] =>
  told.length === 0 ? [-1] : told.map(({ owner }) => owner);

/** Stands where a sentence or a stretch begins or ends. */
const edge = '‹';
const nothing = { meant: slotOf(hash('nothing', 7)), about: slotOf(hash('nothing', 10)) };

function neighbour(tokens: readonly Token[], at: number, sentence: number, from: number, to: number): string {
  const token = at >= from && at < to ? tokens[at] : undefined;
  return token?.sentence === sentence ? token.text : edge;
}
