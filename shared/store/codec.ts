import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { shortNames } from './short-names.ts';

/** An item as the SDK takes and gives it. */
export type Item = Record<string, AttributeValue>;

const longNames = new Map<string, string>(Object.entries(shortNames).map(([long, short]) => [short, long]));
const shorts = new Map<string, string>(Object.entries(shortNames));
const marked = '~';

/** Data to item, its field names shortened: DynamoDB bills names as it bills values. */
export const toItem = (data: Record<string, unknown>): Item =>
  marshall(rename(data, shorten) as Record<string, unknown>, { removeUndefinedValues: true });

/** Item to data. What it is must be parsed by its schema: the table may hold what an older version wrote. */
export const fromItem = (item: Item): unknown => rename(unmarshall(item), lengthen);

/** A name that happens to look like a short one (a refund's id, say) is marked, so that every name comes back as it was. */
const shorten = (name: string): string =>
  shorts.get(name) ?? (longNames.has(name) || name.startsWith(marked) ? marked + name : name);

const lengthen = (name: string): string =>
  name.startsWith(marked) ? name.slice(marked.length) : (longNames.get(name) ?? name);

function rename(value: unknown, change: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => rename(one, change));
  if (value instanceof Set || value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [change(name), rename(inner, change)]));
}
