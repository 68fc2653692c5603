import { isErased } from '../journey/decide.ts';
import type { Instant } from '../journey/instant.ts';
import type { Journey } from '../journey/journey.ts';
import { customerKeyOf, isJourneyKey } from '../keys.ts';
import { termsOf } from '../store/find-text.ts';
import type { Desk } from './desk.ts';

/** So many are shown of what was found. */
const mostFound = 30;
/** So many orders of one customer are shown: whoever has more is a company. */
const mostOfCustomer = 100;

export interface Found {
  journeys: Journey[];
  /** There are, or may be, more. */
  isCut: boolean;
}

/**
 * Orders and conversations, open or closed, by what leads to them: a whole mail address or the reference at the foot of a mail,
 * which is a read or two however many there are; else the order's number, a name, a part of an address, a telephone number.
 */
export async function findJourneys(desk: Desk, words: string): Promise<Found> {
  const asked = words.trim();
  const reference = asked.toLowerCase().replace(/^reference:\s*/, '');
  if (isJourneyKey(reference)) return { journeys: await load(desk, [reference]), isCut: false };
  const terms = termsOf(asked);
  if (terms.length === 0) return { journeys: [], isCut: false };
  const [ofAddress, { ids, isCut }] = await Promise.all([
    /^\S+@\S+$/.test(asked) ? desk.customers.load(customerKeyOf(desk.namingKey, asked)) : undefined,
    desk.lists.find(terms, mostFound),
  ]);
  const all = [...new Set([...(ofAddress?.journeys ?? []).slice(0, mostFound), ...ids])];
  return { journeys: await load(desk, all), isCut };
}

/** Everything of one customer, the newest first. */
export async function journeysOf(desk: Desk, customerKey: string | undefined): Promise<Journey[]> {
  const customer = customerKey === undefined ? undefined : await desk.customers.load(customerKey);
  return load(desk, (customer?.journeys ?? []).slice(0, mostOfCustomer));
}

async function load({ journeys }: Desk, ids: readonly string[]): Promise<Journey[]> {
  const found = await Promise.all(ids.map((id) => journeys.load(id)));
  return found
    .flatMap((one) => (one && !isErased(one) ? one : []))
    .sort((one, other) => (begunAt(one) < begunAt(other) ? 1 : -1));
}

const begunAt = ({ order, createdAt }: Journey): Instant => order?.milestones.placed ?? createdAt;
