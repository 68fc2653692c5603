import { brotliDecompressSync } from 'node:zlib';
import { slots } from './table.ts';

/** What `mood:train` learnt: a vector for each known slot, and heads that read the sum of a text's vectors. */
export interface Net {
  /** `unhappy.late`, `ok.praise` …: the first heads, in this order; after them one head a mark. */
  classes: readonly string[];
  /** Which of the classes are of unhappy writers, and which are not. */
  unhappy: number[];
  ok: number[];
  size: number;
  /** Row of a slot's vector; -1 where the slot was not seen. */
  rowOfSlot: Int32Array;
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

/** Bytes of a list of growing numbers: the gap before each, seven bits a byte, the lowest first. */
export function gapsOf(list: Int32Array): number[] {
  let last = 0;
  return [...list].flatMap((slot) => {
    const bytes: number[] = [];
    let gap = slot - last;
    last = slot;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    return [...bytes, gap];
  });
}

export function unpack({ packed, rows, classes, size, scale, heads, biases }: Packed): Net {
  const bytes = brotliDecompressSync(Buffer.from(packed, 'base64'));
  const rowOfSlot = new Int32Array(slots).fill(-1);
  let at = 0;
  let slot = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let shift = 0, more = true; more; shift += 7) {
      const byte = bytes[at++] as number;
      slot += (byte & 127) << shift;
      more = byte > 127;
    }
    rowOfSlot[slot] = row;
  }
  const vectors = new Int8Array(bytes.buffer, bytes.byteOffset + at, rows * size);
  const of = (label: string) => [...classes.keys()].filter((k) => classes[k]?.startsWith(`${label}.`));
  return {
    ...{ classes, unhappy: of('unhappy'), ok: of('ok'), size, scale, rowOfSlot, vectors },
    heads: Float32Array.from(heads),
    biases: Float32Array.from(biases),
  };
}
