import * as z from 'zod/mini';
import { parseJson } from '../big-json.ts';
import { ignored, orderTold } from '../event.ts';
import { flag, id, maybe, needed, text, time } from '../fields.ts';
import { NotUnderstood, type OrderEvent } from '../platform.ts';
import { present } from '../present.ts';
import { understand } from '../understand.ts';
import { Order, patchOfOrder, warningsOf } from './wix-order.ts';

/** What the claims say: JSON in a text, which holds JSON in a text. */
export function eventOf(claims: unknown): OrderEvent {
  const { data: outer } = understand(Claims, claims);
  const { eventType: topic, data } = understand(Envelope, inner(outer));
  if (!/^wix\./.test(topic)) return ignored(topic, reasonToIgnore(topic));
  if (data === undefined) throw new NotUnderstood('data.data: expected text, came nothing');
  const event = understand(Event, inner(data));
  if (event.entityFqdn === 'wix.contacts.v4.contact') return ofContact(topic, event);
  if (!about.has(event.entityFqdn)) return ignored(topic, reasonToIgnore(topic));
  return event.triggeredByAnonymizeRequest ? forgotten(topic, event) : ofOrder(topic, event);
}

const Claims = z.object({ data: z.string() });
const Envelope = z.object({
  eventType: needed(text, 'a type, such as wix.ecom.v1.order_created'),
  data: z.optional(z.string()),
});
const inner = (json: string): unknown => parseJson(Buffer.from(json));

const Body = z.object({
  order: z.optional(z.unknown()),
  orderId: id,
  orderWithFulfillments: maybe(z.object({ orderId: id })),
});
const Event = z.object({
  entityFqdn: needed(text, 'what it is about, such as wix.ecom.v1.order'),
  slug: text,
  entityId: id,
  eventTime: needed(time, 'a time'),
  triggeredByAnonymizeRequest: flag,
  createdEvent: maybe(z.object({ entity: z.optional(z.unknown()) })),
  updatedEvent: maybe(z.object({ currentEntity: z.optional(z.unknown()) })),
  actionEvent: maybe(z.object({ body: maybe(Body) })),
});
type Event = z.output<typeof Event>;

const about = new Set(['wix.ecom.v1.order', 'wix.ecom.v1.order_transactions', 'wix.ecom.v1.fulfillments']);

const reasonToIgnore = (topic: string): string =>
  /^app_?removed$|app_instance_removed/i.test(topic)
    ? 'the site took the app off: nothing more will come'
    : 'not about an order';

const orderWithin = ({ createdEvent, updatedEvent, actionEvent }: Event): unknown =>
  createdEvent?.entity ?? updatedEvent?.currentEntity ?? actionEvent?.body?.order;

/** Refunds come without their currency and parcels without the order: both say where to look. */
function ofOrder(topic: string, event: Event): OrderEvent {
  const whole = event.entityFqdn === 'wix.ecom.v1.order' ? orderWithin(event) : undefined;
  if (whole !== undefined) {
    const order = understand(Order, whole);
    const patch = patchOfOrder(order);
    return { kind: 'order', topic, orderId: order.id, patch, warnings: warningsOf(order) };
  }
  const { actionEvent, entityId, eventTime, slug } = event;
  const body = actionEvent?.body;
  const orderId = body?.orderId ?? body?.orderWithFulfillments?.orderId ?? entityId;
  if (orderId === undefined) throw new NotUnderstood('entityId: expected an id, came nothing');
  if (slug === 'deleted') return orderTold({ topic, orderId, updatedAt: eventTime, ends: { deleted: eventTime } });
  return orderTold({ topic, orderId, updatedAt: eventTime, fetch: { resource: 'order', id: orderId } });
}

/** Wix took the person out of the order: what is left of it tells whose it was by number only. */
function forgotten(topic: string, event: Event): OrderEvent {
  const order = understand(Anonymised, orderWithin(event) ?? {});
  const orderId = order.id ?? event.actionEvent?.body?.orderId ?? event.entityId;
  const customerId = order.buyerInfo?.contactId;
  if (orderId === undefined) throw new NotUnderstood('entityId: expected an id, came nothing');
  return { kind: 'redact', topic, ...present({ customerId }), orderIds: [orderId] };
}
const Anonymised = z.object({ id, buyerInfo: maybe(z.object({ contactId: id })) });

function ofContact(topic: string, { slug, entityId, triggeredByAnonymizeRequest: anonymised }: Event): OrderEvent {
  if (slug !== 'deleted' && !anonymised) return ignored(topic, 'the order tells the customer it was made by');
  return { kind: 'redact', topic, customerId: understand(needed(id, 'an id'), entityId), orderIds: [] };
}
