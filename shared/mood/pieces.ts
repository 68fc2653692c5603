import { begin, extend } from './table.ts';

/**
 * Gives the pieces of a text that tell languages apart, each as part of a word between spaces: whole words, three letters
 * of them, the spaces among these, and two letters.
 */
export function eachPiece(text: string, give: (word: string, from: number, to: number) => void): void {
  for (const [word] of text.matchAll(/[\p{L}\p{M}'’]+/gu)) {
    const spaced = ` ${word} `;
    give(spaced, 0, spaced.length);
    for (let i = 0; i + 3 <= spaced.length; i += 1) give(spaced, i, i + 3);
    for (let i = 1; i + 3 <= spaced.length; i += 1) give(spaced, i, i + 2);
  }
}

/** A piece as a number that a list of growing numbers can hold. */
export function hashOfPiece(word: string, from: number, to: number): number {
  let value = begin(10);
  for (let i = from; i < to; i += 1) value = extend(value, word.charCodeAt(i));
  return value >>> 2;
}

/** What each language uses more than the others do. */
export interface PackedProfiles {
  languages: string[];
  /** How many pieces there are. */
  pieces: number;
  /**
   * Brotli in Base64: the pieces' hashes as gaps, for each piece the number of its languages, then for each of these its
   * number, and for each its weight.
   */
  packed: string;
}
