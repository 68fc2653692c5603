import { slots } from './table.ts';

/** The slots that have a row: a bit a slot, and how many rows come before each 32 of them. So it stays in the processor's cache. */
export interface Rows {
  bits: Int32Array;
  before: Int32Array;
}

/** Row of a slot; -1 where it has none. */
export function rowOf({ bits, before }: Rows, slot: number): number {
  const around = bits[slot >>> 5] as number;
  const bit = 1 << (slot & 31);
  return (around & bit) === 0 ? -1 : (before[slot >>> 5] as number) + count(around & (bit - 1));
}

/** Rows in the order of their slots. */
export function rowsOf(list: Int32Array): Rows {
  const bits = new Int32Array(slots >>> 5);
  for (const slot of list) bits[slot >>> 5] = (bits[slot >>> 5] as number) | (1 << (slot & 31));
  const before = new Int32Array(bits.length);
  for (let i = 1; i < bits.length; i += 1) before[i] = (before[i - 1] as number) + count(bits[i - 1] as number);
  return { bits, before };
}

/** Ones among 32 bits, counted in pairs, fours and bytes at once. */
function count(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Bytes of a list of growing numbers: the gap before each, seven bits a byte, the lowest first. */
export function gapsOf(list: Int32Array): number[] {
  const bytes: number[] = [];
  let last = 0;
  for (const number of list) {
    let gap = number - last;
    last = number;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap);
  }
  return bytes;
}

/** The numbers again, and where in the bytes they end. */
export function fromGaps(bytes: Uint8Array, count: number): { list: Int32Array; end: number } {
  const list = new Int32Array(count);
  let at = 0;
  let last = 0;
  for (let i = 0; i < count; i += 1) {
    for (let shift = 0, more = true; more; shift += 7) {
      const byte = bytes[at++] as number;
      last += (byte & 127) << shift;
      more = byte > 127;
    }
    list[i] = last;
  }
  return { list, end: at };
}
