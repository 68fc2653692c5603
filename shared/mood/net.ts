import { brotliDecompressSync } from 'node:zlib';
import type { Rows } from './rows.ts';
import { fromGaps, rowsOf } from './rows.ts';

/** What `mood:train` learnt: a vector for each known slot, and heads that read the sum of a text's vectors. */
export interface Net {
  /** `unhappy.late`, `ok.praise` …: the first heads, in this order; after them one head a mark. */
  classes: readonly string[];
  /** Which of the classes are of unhappy writers, and which are not. */
  unhappy: number[];
  ok: number[];
  size: number;
  /** Which slots have a vector, and which is theirs. */
  rows: Rows;
  vectors: Int8Array;
  /** What one step of a vector's numbers is worth. */
  scale: number;
  heads: Float32Array;
  biases: Float32Array;
}

/** How a net is kept in the source: all but the vectors as text. */
export interface Packed {
  /** First names of persons, and words that mostly go before one, folded. */
  names: string[];
  beforeNames: string[];
  rows: number;
  classes: string[];
  size: number;
  scale: number;
  heads: number[];
  biases: number[];
  /** Brotli in Base64: gaps between the slots (LEB128), then the vectors one after another. */
  packed: string;
}

export function unpack({ packed, rows, classes, size, scale, heads, biases }: Packed): Net {
  const bytes = brotliDecompressSync(Buffer.from(packed, 'base64'));
  const { list, end } = fromGaps(bytes, rows);
  const of = (label: string) => [...classes.keys()].filter((k) => classes[k]?.startsWith(`${label}.`));
  return {
    ...{ classes, unhappy: of('unhappy'), ok: of('ok'), size, scale },
    rows: rowsOf(list),
    vectors: new Int8Array(bytes.buffer, bytes.byteOffset + end, rows * size),
    heads: Float32Array.from(heads),
    biases: Float32Array.from(biases),
  };
}
