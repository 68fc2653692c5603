import { marks as markNames } from '../../journey/journey.ts';
import { features } from '../features.ts';
import { guessLanguage } from '../language.ts';
import { tellingIn } from '../meanings.ts';
import { slots } from '../table.ts';
import { readable, tokens } from '../tokens.ts';
import type { Sample } from './learn.ts';
import { staffHand } from './staff-examples.ts';
import type { Kind, Line, Texts } from './texts.ts';

/** Every line as a sample, the classes that were found, and which slot of the table each row stands for. */
export interface Samples {
  samples: Sample[];
  classes: string[];
  slotOfRow: Int32Array;
  /** How many lines have each row. */
  linesOfRow: Float64Array;
}

/** A feature that fewer lines have tells more of its writer than of what was written. */
const fewestLines = 3;

/** What a clause is worth beside a whole reply. */
const clause = 0.3;

const learnt: [kind: Kind, label: 'unhappy' | 'ok', weight: number, about?: string][] = [
  ['complaint', 'unhappy', clause],
  ['unhappy', 'unhappy', 1],
  ['praise', 'ok', clause, 'praise'],
  ['negated', 'ok', clause, 'negated'],
  ['neutral', 'ok', clause, 'neutral'],
  ['optout', 'ok', clause, 'optout'],
  ['resolved', 'ok', clause, 'solved'],
  ['ok', 'ok', 1],
];

export function samplesOf(texts: Iterable<Texts>): Samples {
  const lines = [...texts].flatMap((ofLanguage) =>
    learnt.flatMap(([kind, label, weight, about]) =>
      ofLanguage[kind].map((line) => ({ line, label, weight, about: line.about ?? about })),
    ),
  );
  const classes = [...new Set(lines.flatMap(({ label, about }) => (about ? [`${label}.${about}`] : [])))].sort();
  const found = lines.map(({ line }) => featuresOf(line.text));
  const { rowOfSlot, slotOfRow, linesOfRow } = rowsOf(found);
  const samples = lines.map(({ line, label, weight, about }, i) => {
    const known = (found[i] ?? []).filter(({ slot }) => rowOfSlot[slot] !== -1);
    return {
      rows: Int32Array.from(known, ({ slot }) => rowOfSlot[slot] ?? -1),
      weights: Float32Array.from(known, ({ each }) => each),
      unhappy: label === 'unhappy',
      about: classes.indexOf(`${label}.${about}`),
      marks: isMarked(line) ? markNames.map((mark) => line.marks.includes(mark)) : [],
      weight,
    };
  });
  return { samples, classes, slotOfRow, linesOfRow };
}

/** The first hand set no marks, nor do staff. */
const isMarked = ({ writer }: Line) => writer !== 'first' && writer !== staffHand;

export function featuresOf(text: string): { slot: number; each: number }[] {
  const found = tokens(readable(text));
  const told = tellingIn(found, guessLanguage(text).likely)(0, found.length);
  return features(found, told).flatMap(({ slots: list, each }) => list.map((slot) => ({ slot, each })));
}

function rowsOf(found: readonly { slot: number }[][]) {
  const lines = new Int32Array(slots);
  for (const list of found)
    for (const slot of new Set(list.map((one) => one.slot))) lines[slot] = (lines[slot] ?? 0) + 1;
  const slotOfRow = Int32Array.from([...lines.keys()].filter((slot) => (lines[slot] ?? 0) >= fewestLines));
  const rowOfSlot = new Int32Array(slots).fill(-1);
  for (const [row, slot] of slotOfRow.entries()) rowOfSlot[slot] = row;
  return { rowOfSlot, slotOfRow, linesOfRow: Float64Array.from(slotOfRow, (slot) => lines[slot] ?? 0) };
}
