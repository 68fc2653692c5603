import { type Changing, change } from '../change.ts';
import type { OrderCommand } from '../journey/decide-order.ts';
import type { Journey } from '../journey/journey.ts';
import { customerKey } from '../journey/plan.ts';
import type { Customers } from '../store/customers.ts';
import type { Quarantine } from '../store/quarantine.ts';

/** What forgetting a person needs. */
export interface Erasing extends Changing {
  customers: Customers;
  quarantine: Pick<Quarantine, 'forget'>;
  /** Sees to it that mails leave the bucket. */
  forgetMail(keys: readonly string[]): Promise<void>;
}

/** Who is to be forgotten: keys of customer items, journeys, and the addresses that are known. */
export interface Forgotten {
  customers: readonly string[];
  journeys: readonly string[];
  addresses: readonly string[];
  /** Orders that are named: where one is not known, a tombstone keeps its webhooks from bringing the person in later. */
  orders?: readonly (Pick<OrderCommand, 'platform' | 'store' | 'orderId' | 'topic'> & { id: string })[];
}

/**
 * Forgets a person everywhere. The mark on the customer comes first: it keeps a webhook that is sent again from bringing them
 * back. A journey's mails are given to be deleted before the journey forgets their keys. Idempotent.
 */
export async function erase(
  erasing: Erasing,
  { customers, journeys, addresses, orders = [] }: Forgotten,
): Promise<number> {
  const now = erasing.clock.now();
  const known = new Set([...journeys, ...orders.map(({ id }) => id)]);
  for (const key of customers) {
    for (const id of (await erasing.customers.load(key))?.journeys ?? []) known.add(id);
    await erasing.customers.mark(key, 'erased', now);
  }
  const found = new Set(addresses);
  for (const id of known) {
    const journey = await erasing.journeys.load(id);
    if (!journey) {
      await bury(
        erasing,
        orders.find((order) => order.id === id),
      );
      continue;
    }
    const key = customerKey(journey);
    if (key !== undefined) await erasing.customers.mark(key, 'erased', now);
    for (const address of addressesOf(journey)) found.add(address);
    await erasing.forgetMail(mailsOf(journey));
    await change(erasing, id, { do: 'erase' });
  }
  for (const address of found) await erasing.quarantine.forget(address);
  erasing.log.info('customer-erased', { journeys: known.size });
  return known.size;
}

async function bury(erasing: Erasing, order: NonNullable<Forgotten['orders']>[number] | undefined): Promise<void> {
  if (!order) return;
  const { id, ...named } = order;
  const now = erasing.clock.now();
  await change(erasing, id, {
    do: 'order',
    ...named,
    patch: { updatedAt: now, milestones: {}, ends: { erased: now } },
  });
}

const addressesOf = ({ order, sender }: Journey): string[] =>
  [order?.details?.customer.email, sender?.address].flatMap((address) => (address ? [address] : []));

/** Keys of a journey's mails in the bucket. Also the pictures that came with them, and what machines wrote in the person's name. */
export const mailsOf = ({ responses, history }: Journey): string[] => [
  ...responses.flatMap(({ raw, attachments = [] }) => [raw ?? [], ...attachments.map(({ key }) => key ?? [])].flat()),
  ...history.flatMap(({ raw }) => raw ?? []),
];
