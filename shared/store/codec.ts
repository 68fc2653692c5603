import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { shortNames } from './short-names.ts';

/** An item as the SDK takes and gives it. */
export type Item = Record<string, AttributeValue>;

const longNames = new Map<string, string>(Object.entries(shortNames).map(([long, short]) => [short, long]));
const shorts = new Map<string, string>(Object.entries(shortNames));
const marked = '~';

/** Data to item, its field names and instants shortened: DynamoDB bills names as it bills values. */
export const toItem = (data: Record<string, unknown>): Item =>
  marshall(spell(data, { name: shorten, text: pack }) as Record<string, unknown>, { removeUndefinedValues: true });

/** Item to data. What it is must be parsed by its schema: the table may hold what an older version wrote. */
export const fromItem = (item: Item): unknown => spell(unmarshall(item), { name: lengthen, text: unpack });

/** A name that happens to look like a short one (a refund's id, say) is marked, so that every name comes back as it was; also the one that the SDK's reader would take for a prototype. */
const shorten = (name: string): string =>
  shorts.get(name) ?? (longNames.has(name) || name.startsWith(marked) || name === '__proto__' ? marked + name : name);

const lengthen = (name: string): string =>
  name.startsWith(marked) ? name.slice(marked.length) : (longNames.get(name) ?? name);

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const mark = '@';

/** An instant is 24 letters; a journey holds dozens. Written as its milliseconds in base 36 it is nine. */
const pack = (text: string): string =>
  instant.test(text) && new Date(text).toJSON() === text
    ? mark + Date.parse(text).toString(36)
    : text.startsWith(mark)
      ? mark + text
      : text;

const unpack = (text: string): string =>
  text.startsWith(mark + mark)
    ? text.slice(mark.length)
    : text.startsWith(mark)
      ? new Date(Number.parseInt(text.slice(mark.length), 36)).toISOString()
      : text;

interface Spelling {
  name(name: string): string;
  text(text: string): string;
}

function spell(value: unknown, as: Spelling): unknown {
  if (typeof value === 'string') return as.text(value);
  if (Array.isArray(value)) return value.map((one) => spell(one, as));
  if (value instanceof Set || value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [as.name(name), spell(inner, as)]));
}
