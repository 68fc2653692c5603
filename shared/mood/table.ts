/** Slots of the table, a power of two. */
export const slots = 2 ** 20;

/** FNV-1a over UTF-16 units, started anew for each kind of feature. */
export const hash = (text: string, seed: number): number => spell(begin(seed), text);

/** The hash of a text with a space and another behind it. */
export const and = (value: number, text: string): number => spell(extend(value, space), text);

/** The empty hash of a kind of feature. */
export const begin = (seed: number) => (2166136261 ^ Math.imul(seed, 0x9e3779b1)) >>> 0;

/** A hash with one more unit. */
export const extend = (value: number, unit: number) => Math.imul(value ^ unit, 16777619) >>> 0;

/** Spreads a hash over the slots. */
export function slotOf(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & (slots - 1);
}

const space = 32;

function spell(value: number, text: string): number {
  let spelt = value;
  for (let i = 0; i < text.length; i += 1) spelt = extend(spelt, text.charCodeAt(i));
  return spelt;
}
