import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { marks } from '../../journey/journey.ts';
import type { Packed } from '../net.ts';
import type { PackedProfiles } from '../pieces.ts';
import { gapsOf } from '../rows.ts';
import { bytesOf, profile } from './languages.ts';
import type { Learnt } from './learn.ts';
import { learn } from './learn.ts';
import { merge } from './merge.ts';
import { namesOf } from './names.ts';
import { addExamples } from './staff-examples.ts';
import { readTexts } from './texts.ts';

// Rebuilds `language-model.ts` and `model.ts` from `../training`, the same bytes every time, and prints the card.
// With `--examples <file>` what staff said of customers' words is learnt too.

const size = 20;
/** Steps from nothing to the largest numbers of the vectors. */
const steps = 6;
/** Vectors that are kept. */
const mostRows = 200_000;
const course = { size: 16, rounds: 5, pace: 0.15, dropped: 0.4, doubt: 0.05, marks: marks.length };
/** Nets that are learnt beside one another and merged into one. */
const seeds = [1, 2, 3, 4];

const { values } = parseArgs({ options: { examples: { type: 'string' } } });
const texts = readTexts();
if (values.examples) console.log(`${addExamples(texts, values.examples)} examples of the staff`);
const { bytes, ...profiles } = bytesOf(profile(texts));
const packedProfiles: PackedProfiles = { ...profiles, packed: pack(bytes) };
write(
  'language-model.ts',
  `import type { PackedProfiles } from './pieces.ts';\n\nexport const packedProfiles: PackedProfiles = ${JSON.stringify(packedProfiles)};\n`,
);

// Only now, as the languages just written decide which meanings a word can have.
const { samplesOf } = await import('./samples.ts');

const began = performance.now();
const { samples, classes, slotOfRow, linesOfRow } = samplesOf(texts.values());
const isUnhappy = classes.map((name) => name.startsWith('unhappy.'));
const nets = seeds.map((seed) => learn(samples, { ...course, seed, rows: slotOfRow.length, classes: isUnhappy }));
const outputs = classes.length + marks.length;
const learnt = merge(nets, { size, outputs, classes: classes.length, counts: linesOfRow });
const model: Packed = { ...namesOf(texts.values()), ...quantise(learnt, { slotOfRow, linesOfRow, names: classes }) };
write(
  'model.ts',
  `import type { Packed } from './net.ts';\n\nexport const model: Packed = ${JSON.stringify(model)};\n`,
);
console.log(`${texts.size} languages, ${samples.length} lines, ${classes.length} classes`);
console.log(`${model.rows} vectors of ${size}, ${model.packed.length} letters packed`);
console.log(`${((performance.now() - began) / 1000).toFixed(0)} s`);
const { printCard } = await import('./card.ts');
printCard();

/** Few steps on purpose: finer ones cost room and tell no more. Of the vectors those that move most are kept. */
function quantise(
  { vectors, heads, biases }: Learnt,
  { slotOfRow, linesOfRow, names }: { slotOfRow: Int32Array; linesOfRow: Float64Array; names: string[] },
): Omit<Packed, 'names' | 'beforeNames'> {
  const sizes = Float32Array.from(vectors, Math.abs).sort();
  const scale = Number(((sizes[Math.floor(sizes.length * 0.999)] ?? 1) / steps).toPrecision(6));
  const stepped = Int8Array.from(vectors, (value) => Math.max(-127, Math.min(127, Math.round(value / scale))));
  const lengths = Array.from(linesOfRow, (lines, row) =>
    vectors.subarray(row * size, (row + 1) * size).reduce((sum, value) => sum + value * value * lines, 0),
  );
  const least = lengths.toSorted((a, b) => b - a)[Math.min(mostRows, lengths.length) - 1] ?? 0;
  const rows = [...slotOfRow.keys()].filter((row) => (lengths[row] ?? 0) >= least);
  const kept = Buffer.concat([
    Buffer.from(gapsOf(Int32Array.from(rows, (row) => slotOfRow[row] ?? 0))),
    ...rows.map((row) => Buffer.from(stepped.subarray(row * size, (row + 1) * size))),
  ]);
  const brief = (list: Float32Array) => Array.from(list, (value) => Number(value.toPrecision(4)));
  return {
    rows: rows.length,
    classes: names,
    size,
    scale,
    heads: brief(heads),
    biases: brief(biases),
    packed: pack(kept),
  };
}

function pack(bytes: Uint8Array): string {
  const params = { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(bytes, { params }).toString('base64');
}

function write(name: string, content: string): void {
  const head =
    '// biome-ignore-all format: generated\n// biome-ignore-all lint: generated\n// Made by `npm run mood:train`; not edited by hand.\n';
  writeFileSync(new URL(`../${name}`, import.meta.url), head + content);
}
