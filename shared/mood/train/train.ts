import { existsSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { features } from '../features.ts';
import { slots } from '../table.ts';
import { readable, tokens } from '../tokens.ts';
import type { Example } from './compose.ts';
import { compose } from './compose.ts';
import { profile } from './languages.ts';
import { figures, readLabelled } from './measure.ts';
import type { Rows } from './regress.ts';
import { regress } from './regress.ts';
import { readTexts } from './texts.ts';

// Rebuilds `language-model.ts` and `model.ts` from `../training`, the same bytes every time, and prints the card.

const penalty = 0.03;
const rounds = 50;

const texts = readTexts();
write(
  'language-model.ts',
  `export const packedLanguages =\n  '${pack(Buffer.from(JSON.stringify(profile(texts))))}';\n`,
);

// Only now, as the languages just written decide which meanings a word can have.
const { guessLanguage } = await import('../language.ts');
const { meaningsOf } = await import('../meanings.ts');

const examples = compose(texts);
const began = performance.now();
const rows = rowsOf(examples);
const learnt = regress(rows, slots + 1, penalty, rounds);
const { bytes, scale } = quantise(learnt.subarray(0, slots));
const packed = pack(Buffer.from(bytes.buffer));
write(
  'model.ts',
  `export const bias = ${(learnt[slots] ?? 0).toFixed(4)};\nexport const scale = ${scale};\nexport const packed =\n  '${packed}';\n`,
);
console.log(`${texts.size} languages, ${examples.length} messages, ${rows.slots.length} features`);
console.log(`${bytes.filter((byte) => byte !== 0).length} weights, ${packed.length} letters packed`);
console.log(`${((performance.now() - began) / 1000).toFixed(0)} s`);

for (const name of ['replies-dev', 'challenge-dev']) {
  const path = new URL(`../../../../shared/corpus/mood/${name}.jsonl`, import.meta.url);
  if (!existsSync(path)) continue;
  const { readMood } = await import('../read-mood.ts');
  const lines = readLabelled(path);
  const { auc, recall, spared } = figures(
    lines,
    lines.map(({ text }) => readMood(text)),
  );
  console.log(`${name}: AUC ${auc.toFixed(3)}, unhappy seen ${recall.toFixed(3)}, ok spared ${spared.toFixed(3)}`);
}

/** One slot more than the table has is always on: the bias. */
function rowsOf(list: readonly Example[]): Rows {
  const starts = new Int32Array(list.length + 1);
  const slotList: number[] = [];
  const values: number[] = [];
  for (const [row, { text }] of list.entries()) {
    const found = tokens(readable(text));
    for (const group of features(found, meaningsOf(found, guessLanguage(text).likely))) {
      for (const slot of group.slots) {
        slotList.push(slot);
        values.push(group.each);
      }
    }
    slotList.push(slots);
    values.push(1);
    starts[row + 1] = slotList.length;
  }
  return {
    starts,
    slots: Int32Array.from(slotList),
    values: Float32Array.from(values),
    labels: Int8Array.from(list, ({ unhappy }) => (unhappy ? 1 : -1)),
    weights: Float64Array.from(list, ({ weight }) => weight),
  };
}

/** One byte a weight; the largest twentieth of a hundredth is cut off, the smallest dropped, for a finer step in between. */
function quantise(found: Float64Array): { bytes: Int8Array; scale: number } {
  const sizes = Float64Array.from(
    found.filter((weight) => weight !== 0),
    Math.abs,
  ).sort();
  const largest = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const scale = Number((largest / 127).toPrecision(6));
  const bytes = Int8Array.from(found, (weight) => {
    const stepped = Math.max(-127, Math.min(127, Math.round(weight / scale)));
    return Math.abs(stepped) <= 2 ? 0 : stepped;
  });
  return { bytes, scale };
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
