import { eachOf, letterSlots, meaningSlots, ownersOf, shares, topicSlots, wordSlots } from './features.ts';
import type { TellIn } from './meanings.ts';
import type { Net } from './net.ts';
import { rowOf } from './rows.ts';
import type { Token } from './tokens.ts';

/** The vectors of some features added up: whole numbers, so the same in whatever order. */
export interface Sum {
  vector: Int32Array;
  /** Features, and those of them that the net has seen. */
  all: number;
  seen: number;
}

/** Sums of one group of features in a stretch of text, each with the token it came from, and what a feature weighs. */
export interface Group {
  sums: Sum[];
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
    const meant = meantBy.map((_, i) => sumOf(meaningSlots(meanings, i), net));
    const about = topicSlots(topics, meanings).map((slots) => sumOf(slots, net));
    return [
      group(near, owners, shares.words),
      group(meant, meantBy, shares.meanings),
      group(about, ownersOf(topics), shares.topics),
      group(letters.slice(from, to), owners, shares.letters),
    ];
  };
}

/** The weighted sum of all groups, and the share of features that the net has seen. */
export function totalOf(groups: readonly Group[], { size, scale }: Net): { total: Float64Array; known: number } {
  const total = new Float64Array(size);
  let seen = 0;
  let all = 0;
  for (const { sums, each } of groups) {
    const weight = each * scale;
    for (const sum of sums) {
      seen += sum.seen;
      all += sum.all;
      for (let d = 0; d < size; d += 1) total[d] = (total[d] as number) + (sum.vector[d] as number) * weight;
    }
  }
  return { total, known: all === 0 ? 0 : seen / all };
}

/** How far each token of a stretch pulls the total in a direction. */
export function pullsOf(groups: readonly Group[], towards: Float64Array, { scale }: Net, from: number, to: number) {
  const pulls = new Float64Array(to - from);
  for (const { sums, owners, each } of groups) {
    for (let i = 0; i < sums.length; i += 1) {
      const owner = owners[i] as number;
      const { vector } = sums[i] as Sum;
      if (owner < 0) continue;
      let pull = 0;
      for (let d = 0; d < towards.length; d += 1) pull += (vector[d] as number) * (towards[d] as number);
      pulls[owner - from] = (pulls[owner - from] as number) + pull * each * scale;
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

function group(sums: Sum[], owners: readonly number[], share: number): Group {
  let count = 0;
  for (const { all } of sums) count += all;
  return { sums, owners, each: eachOf(share, count) };
}

function sumOf(slots: readonly number[], { size, rows, vectors }: Net): Sum {
  const vector = new Int32Array(size);
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
    vector[d] = first;
    vector[d + 1] = second;
    vector[d + 2] = third;
    vector[d + 3] = fourth;
  }
  return { vector, seen: starts.length, all: slots.length };
}
