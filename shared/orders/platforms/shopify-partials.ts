import * as z from 'zod/mini';
import type { Instant } from '../../journey/instant.ts';
import { ignored, orderTold } from '../event.ts';
import { amount, currency, id, list, maybe, needed, text, time, webAddress } from '../fields.ts';
import { magnitude, moneyOf } from '../money.ts';
import type { OrderEvent, Settings } from '../platform.ts';
import { present } from '../present.ts';
import { understand } from '../understand.ts';

/** A webhook of Shopify, as far as it is known before its topic is asked. */
export interface Meaning {
  topic: string;
  body: unknown;
  /** The header says that this is a test send. */
  test: boolean;
  /** When Shopify's event happened, by the header; for bodies without any time. */
  happenedAt: Instant;
  settings: Settings;
}

/** Ids come as numbers, as text, or as the last part of `gid://shopify/Order/1`. */
export const shopifyId = z.pipe(
  id,
  z.transform((value: string | undefined) => value?.replace(/^gid:\/\/.*\//, '').replace(/\?.*$/, '') || undefined),
);
const neededId = needed(shopifyId, 'an id');

export const Fulfilment = z.object({
  status: text,
  shipment_status: text,
  created_at: time,
  updated_at: time,
  tracking_company: text,
  tracking_numbers: list(text),
  tracking_urls: list(webAddress),
});

export const Refund = z.object({
  id: neededId,
  created_at: time,
  processed_at: time,
  transactions: list(z.object({ kind: text, status: text, amount, currency })),
});
type Refund = z.output<typeof Refund>;

/** Adds up the money that went back with each refund: only what is in the order's currency, where that is known. */
export const refundsOf = (refunds: readonly Refund[], unit?: string): [id: string, amount: string][] =>
  refunds.map((refund) => [refund.id, `${refund.transactions.reduce((sum, one) => sum + given(one, unit), 0n)}`]);

function given({ kind, status, amount, currency }: Refund['transactions'][number], unit = currency): bigint {
  const went = kind === 'refund' && (status === 'success' || status === 'pending') && currency === unit;
  const money = went && amount && currency ? moneyOf(amount, currency) : undefined;
  return money ? BigInt(magnitude(money)) : 0n;
}

/** What the topics mean whose body is only a part: of an order, or of what is known of a person. */
export const partials: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['orders/delete', unlessTest(deleted)],
  ['refunds/create', unlessTest(refunded)],
  ['fulfillments/create', unlessTest(shipped)],
  ['fulfillments/update', unlessTest(shipped)],
  ['fulfillment_events/create', unlessTest(moved)],
  ['disputes/create', unlessTest(disputed)],
  ['disputes/update', unlessTest(disputed)],
  ['chargebacks/create', unlessTest(disputed)],
  ['chargebacks/update', unlessTest(disputed)],
  ['customers_email_marketing_consent/update', consentChanged],
  ['customers/redact', redacted],
  ['shop/redact', ({ topic }) => ({ kind: 'redact', topic, orderIds: [], everyone: true })],
  ['customers/data_request', dataRequested],
]);

type Read = (meaning: Meaning) => OrderEvent;

/** A part carries no details in which to say that the order is a test. */
function unlessTest(read: Read): Read {
  return (meaning) => (meaning.test ? ignored(meaning.topic, 'a test send') : read(meaning));
}

function deleted({ topic, body, happenedAt }: Meaning): OrderEvent {
  const { id: orderId } = understand(z.object({ id: neededId }), body);
  return orderTold({ topic, orderId, updatedAt: happenedAt, ends: { deleted: happenedAt } });
}

function refunded({ topic, body, happenedAt }: Meaning): OrderEvent {
  const refund = understand(z.extend(Refund, { order_id: neededId }), body);
  const refunds = refundsOf([refund]);
  if (refunds.every(([, amount]) => amount === '0')) return ignored(topic, 'no money went back');
  const updatedAt = refund.processed_at ?? refund.created_at ?? happenedAt;
  return orderTold({ topic, orderId: refund.order_id, updatedAt, refunds });
}

/** One parcel of perhaps several; the whole order tells the parcels, this only that goods are on their way, or there. */
function shipped({ topic, body }: Meaning): OrderEvent {
  const schema = z.extend(Fulfilment, { order_id: neededId, created_at: needed(time, 'a time') });
  const parcel = understand(schema, body);
  if (parcel.status !== 'success') return ignored(topic, 'the goods have not left');
  const updatedAt = parcel.updated_at ?? parcel.created_at;
  const delivered = parcel.shipment_status === 'delivered' ? updatedAt : undefined;
  return orderTold({
    topic,
    orderId: parcel.order_id,
    updatedAt,
    milestones: { fulfilled: parcel.created_at, delivered },
  });
}

function moved({ topic, body }: Meaning): OrderEvent {
  const schema = z.object({ order_id: neededId, status: text, happened_at: time, created_at: needed(time, 'a time') });
  const { order_id: orderId, status, happened_at, created_at } = understand(schema, body);
  if (status !== 'delivered' && status !== 'picked_up') return ignored(topic, 'the parcel is not there yet');
  const at = happened_at ?? created_at;
  return orderTold({ topic, orderId, updatedAt: at, milestones: { delivered: at } });
}

function disputed({ topic, body, happenedAt }: Meaning): OrderEvent {
  const { order_id: orderId, initiated_at } = understand(z.object({ order_id: shopifyId, initiated_at: time }), body);
  if (orderId === undefined) return ignored(topic, 'a dispute about no order');
  const at = initiated_at ?? happenedAt;
  return orderTold({ topic, orderId, updatedAt: at, ends: { disputed: at } });
}

/** A yes comes with the order that it was given for; a no counts from now on. */
function consentChanged({ topic, body }: Meaning): OrderEvent {
  const { customer_id: customerId, email_address: email, email_marketing_consent: consent } = understand(Consent, body);
  if (consent?.state !== 'unsubscribed') return ignored(topic, 'the order tells what its customer agreed to');
  if (email === undefined && customerId === undefined) return ignored(topic, 'the consent of nobody');
  return { kind: 'opt-out', topic, ...present({ email, customerId }) };
}
const Consent = z.object({
  customer_id: shopifyId,
  email_address: text,
  email_marketing_consent: maybe(z.object({ state: text })),
});

const Subject = z.object({
  customer: maybe(z.object({ id: shopifyId, email: text })),
  orders_to_redact: list(neededId),
  orders_requested: list(neededId),
});

function redacted({ topic, body }: Meaning): OrderEvent {
  const { customer, orders_to_redact: orderIds } = understand(Subject, body);
  return { kind: 'redact', topic, ...present({ email: customer?.email, customerId: customer?.id }), orderIds };
}

function dataRequested({ topic, body }: Meaning): OrderEvent {
  const { customer, orders_requested: orderIds } = understand(Subject, body);
  return { kind: 'data-request', topic, ...present({ email: customer?.email, customerId: customer?.id }), orderIds };
}
