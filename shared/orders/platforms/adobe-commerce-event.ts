import * as z from 'zod/mini';
import type { Instant } from '../../journey/instant.ts';
import { ignored, orderTold } from '../event.ts';
import { amount, count, currency, id, maybe, needed, text, time, utcTime } from '../fields.ts';
import { magnitude, moneyOf } from '../money.ts';
import { NotUnderstood, type OrderEvent } from '../platform.ts';
import { present } from '../present.ts';
import { understand } from '../understand.ts';
import { orderNumber, orderOf } from './adobe-commerce-order.ts';

/** Reads one event of Adobe Commerce: a CloudEvent whose `data.value` holds the fields that were subscribed to. */
export function eventOf(body: unknown, receivedAt: Instant): OrderEvent {
  const { type, time: at = receivedAt, data } = understand(Envelope, body);
  const topic = type.slice(type.lastIndexOf('.') + 1);
  const read = meanings.find(([pattern]) => pattern.test(topic))?.[1];
  return read ? read(topic, data?.value, at) : ignored(topic, 'not about an order');
}

const Envelope = z.object({
  type: needed(text, 'a type'),
  time,
  data: maybe(z.object({ value: z.optional(z.unknown()) })),
});

type Read = (topic: string, value: unknown, at: Instant) => OrderEvent;

const meanings: [pattern: RegExp, read: Read][] = [
  [/^sales_order_creditmemo_(save|refund)/, refunded],
  [/^sales_order_shipment_save/, shipped],
  [/^sales_order_(shipment_track|invoice)_(save|pay)/, hinted],
  [/^(sales_order_(save|place)|order_cancel|sales_order_cancel)/, orderOf],
  [/^customer_delete/, forgotten],
];

const ofOrder = { order_id: orderNumber, created_at: utcTime };

/** Only that some of the goods left; whether it is all of them the order tells. */
function shipped(topic: string, value: unknown, at: Instant): OrderEvent {
  const { order_id: orderId, created_at: fulfilled = at } = understand(z.object(ofOrder), value);
  const fetch = { resource: 'order', id: orderId };
  return orderTold({ topic, orderId, updatedAt: at, milestones: { fulfilled }, fetch });
}

function hinted(topic: string, value: unknown, at: Instant): OrderEvent {
  const { order_id: orderId } = understand(z.object(ofOrder), value);
  return orderTold({ topic, orderId, updatedAt: at, fetch: { resource: 'order', id: orderId } });
}

/** The order, fetched, tells when that was all of the money. */
function refunded(topic: string, value: unknown, at: Instant): OrderEvent {
  const { order_id: orderId, entity_id, state, grand_total, order_currency_code: unit } = understand(CreditMemo, value);
  if (state === cancelledMemo) return ignored(topic, 'a refund that was called off');
  const money = grand_total && unit ? moneyOf(grand_total, unit) : undefined;
  const refunds = money && entity_id ? [[entity_id, magnitude(money)] as const] : [];
  return orderTold({ topic, orderId, updatedAt: at, refunds, fetch: { resource: 'order', id: orderId } });
}
const CreditMemo = z.object({
  ...ofOrder,
  entity_id: id,
  state: count,
  grand_total: amount,
  order_currency_code: currency,
});
const cancelledMemo = 3;

function forgotten(topic: string, value: unknown): OrderEvent {
  const { entity_id, id: number, email } = understand(Customer, value);
  const customerId = entity_id ?? number;
  if (customerId === undefined && email === undefined)
    throw new NotUnderstood('data.value: expected an address or an id, came nothing');
  return { kind: 'redact', topic, ...present({ email, customerId }), orderIds: [] };
}
const Customer = z.object({ entity_id: id, id, email: text });
