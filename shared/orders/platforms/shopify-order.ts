import * as z from 'zod/mini';
import { between, day, type Instant } from '../../journey/instant.ts';
import type { OrderDetails } from '../../journey/order.ts';
import { detailsOf } from '../details.ts';
import { orderTold } from '../event.ts';
import { amount, count, country, currency, flag, list, locale, maybe, needed, text, time } from '../fields.ts';
import { moneyOf } from '../money.ts';
import { packerOf } from '../packed-by.ts';
import type { OrderEvent, Settings } from '../platform.ts';
import { latest, paidBy } from '../timestamps.ts';
import { understand } from '../understand.ts';
import { Fulfilment, type Meaning, Refund, refundsOf, shopifyId } from './shopify-partials.ts';

/** Reads a whole order, as the Order resource of the REST Admin API documents it. */
export function orderOf({ topic, body, test, settings }: Meaning): OrderEvent {
  const order = understand(Order, body);
  const placed = order.processed_at ?? order.created_at;
  const updatedAt = order.updated_at ?? placed;
  const { details, warnings } = told(order, test, settings);
  return orderTold({
    topic,
    orderId: order.id,
    updatedAt,
    details,
    milestones: {
      placed,
      paid: paidStates.has(order.financial_status ?? '') ? paidBy(updatedAt, placed) : undefined,
      ...shipping(order, updatedAt),
    },
    ends: {
      cancelled: order.cancelled_at,
      refunded: order.financial_status === 'refunded' ? (latest(order.refunds.map(timeOf)) ?? updatedAt) : undefined,
    },
    refunds: refundsOf(order.refunds, details.total?.currency),
    warnings,
  });
}

const Person = { first_name: text, last_name: text, phone: text, company: text };
const Place = { country_code: country, province_code: text };
const Order = z.object({
  id: needed(shopifyId, 'an id'),
  name: text,
  order_number: text,
  created_at: needed(time, 'a time'),
  processed_at: time,
  updated_at: time,
  cancelled_at: time,
  test: flag,
  source_name: text,
  financial_status: text,
  fulfillment_status: text,
  contact_email: text,
  email: text,
  phone: text,
  customer_locale: locale,
  buyer_accepts_marketing: flag,
  currency,
  total_price: amount,
  total_price_set: maybe(z.object({ presentment_money: maybe(z.object({ amount, currency_code: currency })) })),
  customer: maybe(
    z.object({
      id: shopifyId,
      email: text,
      ...Person,
      email_marketing_consent: maybe(z.object({ state: text })),
      default_address: maybe(z.object(Place)),
    }),
  ),
  billing_address: maybe(z.object({ ...Person, ...Place })),
  shipping_address: maybe(z.object({ ...Person, ...Place })),
  line_items: list(
    z.object({ title: text, name: text, variant_title: text, quantity: count, current_quantity: count }),
  ),
  fulfillments: list(Fulfilment),
  note_attributes: list(z.object({ name: text, value: text })),
  tags: text,
  refunds: list(Refund),
});
type Order = z.output<typeof Order>;

/** What is read of an order. */
export const orderFields: readonly string[] = Object.keys(Order.shape);

const paidStates = new Set(['paid', 'partially_refunded', 'refunded']);

const timeOf = ({ processed_at, created_at }: Order['refunds'][number]) => processed_at ?? created_at;

/** Shipped is the whole order or nothing, so that the check-in does not come before the second parcel. */
function shipping(order: Order, updatedAt: Instant) {
  if (order.fulfillment_status !== 'fulfilled') return {};
  const parcels = order.fulfillments.filter(({ status }) => status === 'success');
  const allArrived = parcels.length > 0 && parcels.every(({ shipment_status }) => shipment_status === 'delivered');
  return {
    fulfilled: latest(parcels.map(({ created_at }) => created_at)) ?? updatedAt,
    delivered: allArrived ? (latest(parcels.map(({ updated_at }) => updated_at)) ?? updatedAt) : undefined,
  };
}

function told(order: Order, test: boolean, settings: Settings) {
  const { customer, billing_address: billing, shipping_address: shipped } = order;
  const place = shipped ?? billing ?? customer?.default_address;
  const people = [customer, billing, shipped];
  const remaining = order.line_items.filter((line) => line.current_quantity !== 0);
  const paid = order.total_price_set?.presentment_money;
  const [total, unit] =
    paid?.amount && paid.currency_code ? [paid.amount, paid.currency_code] : [order.total_price, order.currency];
  return detailsOf({
    name: order.name ?? `#${order.order_number ?? order.id}`,
    customer: {
      id: customer?.id,
      emails: [order.contact_email, order.email, customer?.email],
      firstName: people.find((person) => person?.first_name)?.first_name,
      lastName: people.find((person) => person?.last_name)?.last_name,
      phone: order.phone ?? people.find((person) => person?.phone)?.phone,
      company: (billing ?? shipped)?.company,
      locale: order.customer_locale,
      country: place?.country_code,
      region: place?.province_code,
    },
    items: (remaining.length > 0 ? remaining : order.line_items).map((line) => ({
      name: line.title ?? line.name,
      quantity: line.current_quantity || (line.quantity ?? 1),
      variant: line.variant_title,
    })),
    total: total && unit ? moneyOf(total, unit) : undefined,
    parcels: order.fulfillments
      .filter(({ status }) => status === 'success')
      .flatMap((parcel) =>
        parcel.tracking_numbers.map((number, index) => ({
          carrier: parcel.tracking_company,
          number,
          url: parcel.tracking_urls[index],
        })),
      ),
    consent: consentOf(order),
    channel: order.source_name,
    packedBy: packerOf(settings, { attributes: order.note_attributes, tags: order.tags?.split(',') ?? [] }),
    never: neverOf(order, test),
  });
}

/** The box ticked at the checkout counts, unless the customer took it back or has not confirmed it yet (double opt-in). */
function consentOf({ buyer_accepts_marketing: ticked, customer }: Order): boolean | undefined {
  const state = customer?.email_marketing_consent?.state;
  if (state === 'subscribed') return true;
  return state === undefined || state === 'not_subscribed' ? ticked : false;
}

/** Imports are made with the day of the sale as `processed_at`, long before the order was created here. */
function neverOf(order: Order, test: boolean): OrderDetails['never'] {
  if (test || order.test) return 'test';
  if (order.source_name?.startsWith('subscription_contract')) return 'renewal';
  if (order.processed_at && between(order.processed_at, order.created_at) > 2 * day) return 'imported';
  const reachable = order.contact_email ?? order.email ?? order.customer?.email;
  return order.source_name === 'pos' && !reachable ? 'point-of-sale' : undefined;
}
