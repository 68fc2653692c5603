import { isErased } from '../journey/decide.ts';
import type { Journey } from '../journey/journey.ts';
import { customerKeyOf, isJourneyKey, journeyKey } from '../keys.ts';
import type { Desk } from './desk.ts';

/** So many of one customer's orders are shown, the newest last. */
const most = 20;

type Finding = Pick<Desk, 'journeys' | 'customers' | 'namingKey' | 'shop'>;

/**
 * Customers by what leads to them without a search index: a whole mail address, an order's number as its platform counts them,
 * or the reference at the foot of a mail. At most a read for each platform.
 */
export async function findJourneys(finding: Finding, words: string): Promise<Journey[]> {
  const asked = words.trim();
  if (asked === '') return [];
  if (/^\S+@\S+$/.test(asked)) return journeysOf(finding, customerKeyOf(finding.namingKey, asked));
  const reference = asked.toLowerCase().replace(/^reference:\s*/, '');
  if (isJourneyKey(reference)) return load(finding, [reference]);
  const number = asked.replace(/^#/, '');
  if (!/^[\w-]{1,40}$/.test(number)) return [];
  const { platforms } = finding.shop;
  const ids = Object.entries(platforms).map(([name, { store }]) => journeyKey(finding.namingKey, name, store, number));
  return load(finding, ids);
}

/** Everything of one customer. */
export async function journeysOf(finding: Finding, customerKey: string | undefined): Promise<Journey[]> {
  const customer = customerKey === undefined ? undefined : await finding.customers.load(customerKey);
  return load(finding, (customer?.journeys ?? []).slice(-most));
}

async function load({ journeys }: Finding, ids: readonly string[]): Promise<Journey[]> {
  const found = await Promise.all(ids.map((id) => journeys.load(id)));
  return found.filter((one) => one !== undefined).filter((one) => !isErased(one));
}
