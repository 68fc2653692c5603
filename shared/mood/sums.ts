import { eachOf, letterSlots, meaningSlots, ownersOf, shares, topicSlots, wordSlots } from './features.ts';
import type { TellIn } from './meanings.ts';
import type { Net } from './net.ts';
import { rowOf } from './rows.ts';
import type { Token } from './tokens.ts';

/** The vectors of some features added up: whole numbers, so the same in whatever order. No typed array, which takes longer to make than to fill. */
export interface Sum {
  vector: number[];
  /** Features, and those of them that the net has seen. */
  all: number;
  seen: number;
}

/** One group of features in a stretch of text: all added up, and what a feature weighs. */
export interface Group {
  whole: Sum;
  /** What each token of `owners` brought: its sum, or the slots of it, as it is asked only of the stretch that decides. */
  parts: readonly (Sum | readonly number[])[];
  owners: readonly number[];
  each: number;
}

/** Adds up the features of any stretch of a text, as if it were all there is. */
export type Summing = (from: number, to: number) => Group[];

/** What a word adds wherever it stands is summed once, in however many stretches it is read. */
export function summing(tokens: readonly Token[], tellIn: TellIn, net: Net): Summing {
  const letters = tokens.map((token) => sumOf(letterSlots(token), net));
  const words = tokens.map((_, i) => sumOf(wordSlots(tokens, i, 0, tokens.length), net));
  return (from, to) => {
    const owners = Array.from({ length: to - from }, (_, i) => from + i);
    const near = words.slice(from, to);
    for (const i of lostNeighbours(tokens, from, to)) near[i - from] = sumOf(wordSlots(tokens, i, from, to), net);
    const { meanings, topics } = tellIn(from, to);
    const meantBy = ownersOf(meanings);
    const meant = meantBy.map((_, i) => meaningSlots(meanings, i));
    return [
      spelt(near, owners, shares.words, net),
      told(meant, meantBy, shares.meanings, net),
      told(topicSlots(topics, meanings), ownersOf(topics), shares.topics, net),
      spelt(letters.slice(from, to), owners, shares.letters, net),
    ];
  };
}

/** The weighted sum of all groups, and the share of features that the net has seen. */
export function totalOf(groups: readonly Group[], { size, scale }: Net): { total: number[]; known: number } {
  const total = new Array<number>(size).fill(0);
  let seen = 0;
  let all = 0;
  for (const { whole, each } of groups) {
    seen += whole.seen;
    all += whole.all;
    for (let d = 0; d < size; d += 1) total[d] = (total[d] as number) + (whole.vector[d] as number) * each * scale;
  }
  return { total, known: all === 0 ? 0 : seen / all };
}

/** How far each token of a stretch pulls the total in a direction. */
export function pullsOf(groups: readonly Group[], towards: readonly number[], net: Net, from: number, to: number) {
  const pulls = new Array<number>(to - from).fill(0);
  for (const { parts, owners, each } of groups) {
    for (const [i, part] of parts.entries()) {
      const owner = owners[i] as number;
      if (owner < 0) continue;
      const { vector } = 'vector' in part ? part : sumOf(part, net);
      let pull = 0;
      for (let d = 0; d < towards.length; d += 1) pull += (vector[d] as number) * (towards[d] as number);
      pulls[owner - from] = (pulls[owner - from] as number) + pull * each * net.scale;
    }
  }
  return pulls;
}

/** Words that have other neighbours in the stretch than in the text, as it begins or ends amid a sentence. */
function lostNeighbours(tokens: readonly Token[], from: number, to: number): number[] {
  const first = goesOn(tokens, from) ? [from, from + 1] : [];
  const last = goesOn(tokens, to) ? [to - 1] : [];
  return [...first, ...last].filter((i) => i < to);
}

const goesOn = (tokens: readonly Token[], at: number) =>
  at > 0 && at < tokens.length && tokens[at - 1]?.sentence === tokens[at]?.sentence;

/** A group whose sums are known already. */
function spelt(sums: Sum[], owners: readonly number[], share: number, { size }: Net): Group {
  const vector = new Array<number>(size).fill(0);
  let [all, seen] = [0, 0];
  for (const sum of sums) {
    all += sum.all;
    seen += sum.seen;
    for (let d = 0; d < size; d += 1) vector[d] = (vector[d] as number) + (sum.vector[d] as number);
  }
  return { whole: { vector, all, seen }, parts: sums, owners, each: eachOf(share, all) };
}

/** A group that each stretch has of its own. */
function told(slots: readonly (readonly number[])[], owners: readonly number[], share: number, net: Net): Group {
  const whole = sumOf(slots.flat(), net);
  return { whole, parts: slots, owners, each: eachOf(share, whole.all) };
}

function sumOf(slots: readonly number[], { size, rows, vectors }: Net): Sum {
  const vector: number[] = [];
  const starts: number[] = [];
  for (const slot of slots) {
    const row = rowOf(rows, slot);
    if (row >= 0) starts.push(row * size);
  }
  // Four numbers at once of all rows: here the reader spends its time, waiting for memory.
  for (let d = 0; d < size; d += 4) {
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let i = 0; i < starts.length; i += 1) {
      const at = (starts[i] as number) + d;
      first += vectors[at] as number;
      second += vectors[at + 1] as number;
      third += vectors[at + 2] as number;
      fourth += vectors[at + 3] as number;
    }
    vector.push(first, second, third, fourth);
  }
  return { vector, seen: starts.length, all: slots.length };
}
