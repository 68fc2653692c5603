import { change } from '../change.ts';
import type { Instant } from '../journey/instant.ts';
import type { Journey } from '../journey/journey.ts';
import type { OrderPatch } from '../journey/order.ts';
import { customerKeyOf, journeyKey } from '../keys.ts';
import { alarmCodes } from '../names.ts';
import { type Erasing, erase } from './erase.ts';
import type { OrderEvent } from './platform.ts';
import { platforms } from './platforms.ts';

/** What taking in an order event needs. */
export interface Taking extends Erasing {
  namingKey: string;
}

/** Does what an authentic webhook says. Idempotent: the same event again changes nothing. */
export async function takeOrderEvent(taking: Taking, platform: string, event: OrderEvent): Promise<void> {
  const store = taking.shop.platforms[platform]?.store ?? 'main';
  const keyOf = (orderId: string) => journeyKey(taking.namingKey, platform, store, orderId);
  if (event.kind === 'order') return takeOrder(taking, { platform, store, ...event }, keyOf(event.orderId));
  if (event.kind === 'aliased') return takeAliased(taking, platform, event);
  if (event.kind === 'ignored')
    return taking.log.info('webhook-ignored', { platform, topic: event.topic, reason: event.reason });

  if (event.kind === 'redact' && event.everyone) return taking.log.error(alarmCodes.everyoneToErase, { platform });
  const customers = customersOf(taking, platform, event);
  if (event.kind === 'opt-out') return takeOptOut(taking, platform, event.topic, customers);
  const addresses = event.email === undefined ? [] : [event.email];
  if (event.kind === 'redact') {
    const orders = event.orderIds.map((orderId) => ({
      platform,
      store,
      orderId,
      topic: event.topic,
      id: keyOf(orderId),
    }));
    return void (await erase(taking, { customers, journeys: [], addresses, orders }));
  }
  const journeys = new Set(event.orderIds.map(keyOf));
  for (const key of customers) for (const id of (await taking.customers.load(key))?.journeys ?? []) journeys.add(id);
  for (const id of journeys) await change(taking, id, unlessUnknown({ do: 'request-data' }));
  taking.log.info('data-requested', { platform, journeys: journeys.size });
}

/** The mark stays for orders that come later. */
async function takeOptOut(taking: Taking, platform: string, topic: string, customers: string[]): Promise<void> {
  for (const key of customers) {
    await taking.customers.mark(key, 'optedOut', taking.clock.now());
    for (const id of (await taking.customers.load(key))?.journeys ?? [])
      await change(taking, id, unlessUnknown({ do: 'opt-out', by: platform }));
  }
  taking.log.info('customer-opted-out', { platform, topic });
}

type TakenOrder = Extract<OrderEvent, { kind: 'order' }> & { platform: string; store: string };

/** A payment that no order came with before was made for something else. */
async function takeAliased(
  taking: Taking,
  platform: string,
  { topic, alias, patch }: Extract<OrderEvent, { kind: 'aliased' }>,
): Promise<void> {
  const named = await taking.customers.load(platformKeyOf(taking, platform, alias));
  for (const id of named?.journeys ?? []) {
    const { journey } = await change(
      taking,
      id,
      ({ order }) => order && { do: 'order', platform, store: order.store, orderId: order.id, topic, patch },
    );
    taking.log.info('order-taken', { platform, topic, journey: id, version: journey.version });
  }
  if (!named?.journeys.length)
    taking.log.info('webhook-ignored', { platform, topic, reason: 'about no order that is known here' });
}

/** What the order is also named by is kept first, so that nothing which names it only so is missed. */
async function takeOrder(
  taking: Taking,
  { kind: _kind, warnings, alias, ...told }: TakenOrder,
  id: string,
): Promise<void> {
  if (alias !== undefined)
    await taking.customers.join(platformKeyOf(taking, told.platform, alias), id, taking.clock.now());
  const { events, journey } = await change(taking, id, async (before) => ({
    do: 'order',
    ...told,
    patch: await withCustomer(taking, before, told.platform, told.patch),
  }));
  taking.log.info(events.length > 0 ? 'order-taken' : 'order-told-nothing-new', {
    platform: told.platform,
    topic: told.topic,
    journey: id,
    version: journey.version,
    warnings: warnings.length > 0 ? warnings.join(',') : undefined,
  });
}

/**
 * Names the customer by the keyed hash, and lists the journey with the customer before it is saved: should this die in between,
 * the list holds a journey too many, never one too few. An order from before the customer's erasure comes in without the person.
 */
export async function withCustomer(
  taking: Pick<Taking, 'customers' | 'namingKey' | 'clock'>,
  journey: Journey,
  platform: string,
  patch: OrderPatch,
): Promise<OrderPatch> {
  const email = patch.details?.customer.email;
  if (!patch.details || email === undefined || journey.order?.ends.erased) return patch;
  const key = customerKeyOf(taking.namingKey, email);
  const details = { ...patch.details, customer: { ...patch.details.customer, key } };
  if (journey.order?.details?.customer.key === key) return { ...patch, details };
  const { erased } = await taking.customers.join(key, journey.id, taking.clock.now());
  if (details.customer.id !== undefined && platforms.get(platform)?.erasesById)
    await taking.customers.join(platformKeyOf(taking, platform, details.customer.id), journey.id, taking.clock.now());
  return erased && (patch.milestones.placed ?? patch.updatedAt) <= erased
    ? withoutPerson(patch, erased)
    : { ...patch, details };
}

const withoutPerson = ({ details: _details, ...patch }: OrderPatch, erased: Instant): OrderPatch => ({
  ...patch,
  ends: { ...patch.ends, erased },
});

/** The items that list the person's journeys: by address, and by the platform's own id where it erases by that. */
const customersOf = (
  { namingKey }: Taking,
  platform: string,
  { email, customerId }: { email?: string; customerId?: string },
): string[] => [
  ...(email === undefined ? [] : [customerKeyOf(namingKey, email)]),
  ...(customerId === undefined ? [] : [platformKeyOf({ namingKey }, platform, customerId)]),
];

const platformKeyOf = ({ namingKey }: Pick<Taking, 'namingKey'>, platform: string, customerId: string): string =>
  customerKeyOf(namingKey, `${platform}:${customerId}`);

const unlessUnknown =
  <Asked>(command: Asked) =>
  (journey: Journey): Asked | undefined =>
    journey.version > 0 ? command : undefined;
