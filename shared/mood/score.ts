import type { Mark } from '../journey/journey.ts';
import { marks as markNames } from '../journey/journey.ts';
import type { Category } from '../journey/touchpoint.ts';
import { categories } from '../journey/touchpoint.ts';
import type { Group } from './features.ts';
import { letterShare, letterSlots, spokenFeatures } from './features.ts';
import { meaningsOf } from './meanings.ts';
import { model } from './model.ts';
import type { Net } from './net.ts';
import { unpack } from './net.ts';
import type { Token } from './tokens.ts';

/** What the net says of some tokens. */
export interface Verdict {
  /** Log-odds of an unhappy writer, before the rules. */
  odds: number;
  /** What each token added to the odds. */
  pulls: () => Float64Array;
  /** Share of the text's features that the net has ever seen, 0 to 1. */
  known: number;
  /** What a complaint here is most likely about, and how likely that is among complaints. */
  about: { category: Category | undefined; share: number };
  /** Log-odds of each mark. */
  marks: Record<Mark, number>;
}

/** Reads a stretch of text with the trained net. */
export function weigh(tokens: readonly Token[], language: string): Verdict {
  net ??= unpack(model);
  const trained = net;
  const groups = spokenFeatures(tokens, meaningsOf(tokens, language));
  const letters = lettersOf(tokens, trained);
  const { sum, known } = add(groups, letters, trained);
  const { size, classes, heads, biases } = trained;
  const output = (head: number) => {
    let value = biases[head] as number;
    for (let d = 0; d < size; d += 1) value += (heads[head * size + d] as number) * (sum[d] as number);
    return value;
  };
  const parts = { unhappy: partOf('unhappy', classes, output), ok: partOf('ok', classes, output) };
  return {
    odds: parts.unhappy.log - parts.ok.log,
    pulls: () => pullsOf(groups, letters, direction(parts, trained), trained),
    known,
    about: aboutOf(parts.unhappy.shares, classes),
    marks: Object.fromEntries(markNames.map((mark, i) => [mark, output(classes.length + i)])) as Record<Mark, number>,
  };
}

/** The classes of one label: how much they weigh together, and each class's share of that. */
interface Part {
  log: number;
  shares: Map<number, number>;
}

function partOf(label: string, classes: readonly string[], output: (head: number) => number): Part {
  const values = classes.flatMap((name, k): [number, number][] =>
    name.startsWith(`${label}.`) ? [[k, output(k)]] : [],
  );
  const top = Math.max(...values.map(([, value]) => value));
  const total = values.reduce((sum, [, value]) => sum + Math.exp(value - top), 0);
  return {
    log: top + Math.log(total),
    shares: new Map(values.map(([k, value]) => [k, Math.exp(value - top) / total])),
  };
}

function aboutOf(shares: Map<number, number>, classes: readonly string[]): Verdict['about'] {
  const [best, share] = [...shares].reduce((first, next) => (next[1] > first[1] ? next : first));
  return { category: categories.find((category) => classes[best] === `unhappy.${category}`), share };
}

/** The sum of the vectors of each word's letters, and what one counts in this stretch of text. */
interface Letters {
  words: Spelt[];
  each: number;
}

interface Spelt {
  sum: Float64Array;
  seen: number;
  all: number;
}

/** A word is spelt once, in however many stretches it is weighed. */
const spelt = new WeakMap<Token, Spelt>();

function lettersOf(tokens: readonly Token[], net: Net): Letters {
  const words = tokens.map((token) => {
    const known = spelt.get(token) ?? spell(token, net);
    spelt.set(token, known);
    return known;
  });
  const count = words.reduce((sum, { all }) => sum + all, 0);
  return { words, each: count === 0 ? 0 : letterShare / Math.sqrt(count) };
}

function spell(token: Token, { size, rowOfSlot, vectors }: Net): Spelt {
  const sum = new Float64Array(size);
  const slots = letterSlots(token);
  let seen = 0;
  for (const slot of slots) {
    const row = rowOfSlot[slot] as number;
    if (row < 0) continue;
    seen += 1;
    for (let d = 0; d < size; d += 1) sum[d] = (sum[d] as number) + (vectors[row * size + d] as number);
  }
  return { sum, seen, all: slots.length };
}

function add(groups: readonly Group[], letters: Letters, { size, rowOfSlot, vectors, scale }: Net) {
  const sum = new Float64Array(size);
  let seen = 0;
  let all = 0;
  for (const word of letters.words) {
    seen += word.seen;
    all += word.all;
    const weight = letters.each * scale;
    for (let d = 0; d < size; d += 1) sum[d] = (sum[d] as number) + (word.sum[d] as number) * weight;
  }
  for (const { slots, each } of groups) {
    const weight = each * scale;
    all += slots.length;
    for (const slot of slots) {
      const row = rowOfSlot[slot] as number;
      if (row < 0) continue;
      seen += 1;
      for (let d = 0; d < size; d += 1) sum[d] = (sum[d] as number) + (vectors[row * size + d] as number) * weight;
    }
  }
  return { sum, known: all === 0 ? 0 : seen / all };
}

/** Where a vector must point to raise the odds of this text. */
function direction({ unhappy, ok }: { unhappy: Part; ok: Part }, { size, heads }: Net): Float64Array {
  const towards = new Float64Array(size);
  for (const [part, sign] of [
    [unhappy, 1],
    [ok, -1],
  ] as const) {
    for (const [k, share] of part.shares) {
      for (let d = 0; d < size; d += 1) {
        towards[d] = (towards[d] as number) + sign * share * (heads[k * size + d] as number);
      }
    }
  }
  return towards;
}

function pullsOf(
  groups: readonly Group[],
  letters: Letters,
  towards: Float64Array,
  { size, rowOfSlot, vectors, scale }: Net,
) {
  const pulls = Float64Array.from(letters.words, ({ sum }) => {
    let pull = 0;
    for (let d = 0; d < size; d += 1) pull += (sum[d] as number) * (towards[d] as number);
    return pull * letters.each * scale;
  });
  for (const { slots, owners, each } of groups) {
    for (let i = 0; i < slots.length; i += 1) {
      const row = rowOfSlot[slots[i] as number] as number;
      const owner = owners[i] as number;
      if (row < 0 || owner < 0) continue;
      let pull = 0;
      for (let d = 0; d < size; d += 1) pull += (vectors[row * size + d] as number) * (towards[d] as number);
      pulls[owner] = (pulls[owner] as number) + pull * each * scale;
    }
  }
  return pulls;
}

// Unpacked at the first text, so that a function that reads none pays nothing.
let net: Net | undefined;
