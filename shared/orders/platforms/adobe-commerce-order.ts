import * as z from 'zod/mini';
import type { Instant } from '../../journey/instant.ts';
import { detailsOf } from '../details.ts';
import { orderTold } from '../event.ts';
import { amount, count, country, currency, id, list, maybe, needed, text, utcTime } from '../fields.ts';
import { moneyOf } from '../money.ts';
import type { OrderEvent } from '../platform.ts';
import { paidBy } from '../timestamps.ts';
import { understand } from '../understand.ts';

/** It goes into an address, so it must be a number. */
export const orderNumber = needed(id, 'an id').check(z.regex(/^\d{1,18}$/, 'a number'));

/**
 * Reads an order, with the names of the database that events and the REST API share. An event holds the fields that were
 * subscribed to, or only those that were written: then the rest is fetched.
 * @param at when the event happened
 */
export function orderOf(topic: string, value: unknown, at: Instant): OrderEvent {
  const order = understand(Order, value);
  const { entity_id: orderId, created_at: placed, updated_at: updatedAt = at } = order;
  const { details, warnings } = told(order);
  const isWhole =
    [placed, order.state, order.increment_id, details.total].every((one) => one !== undefined) &&
    (details.customer.email !== undefined || topic === 'fetched');
  const isKnown = order.state === undefined || knownStates.has(order.state);
  return orderTold({
    topic,
    orderId,
    updatedAt,
    ...(isWhole ? { details } : { fetch: { resource: 'order', id: orderId } }),
    milestones: { placed, ...reached(order, updatedAt, placed) },
    ends: ending(order, updatedAt),
    warnings: [...warnings, ...(isKnown ? [] : ['unknown-status'])],
  });
}

const Address = maybe(
  z.object({
    firstname: text,
    lastname: text,
    company: text,
    telephone: text,
    email: text,
    country_id: country,
    region_code: text,
  }),
);
const Order = z.object({
  entity_id: orderNumber,
  increment_id: text,
  state: text,
  created_at: utcTime,
  updated_at: utcTime,
  customer_email: text,
  customer_firstname: text,
  customer_lastname: text,
  customer_id: id,
  customer_is_guest: count,
  order_currency_code: currency,
  base_currency_code: currency,
  grand_total: amount,
  base_grand_total: amount,
  billing_address: Address,
  items: list(z.object({ name: text, qty_ordered: count, parent_item_id: id })),
  extension_attributes: maybe(
    z.object({ shipping_assignments: list(z.object({ shipping: maybe(z.object({ address: Address })) })) }),
  ),
});
type Order = z.output<typeof Order>;

/** Statuses have names of the shop's choice, states do not. */
const knownStates = new Set('new pending_payment payment_review holded processing complete closed canceled'.split(' '));
const paidStates = new Set(['processing', 'complete', 'closed']);

/** Complete is all paid and all shipped. */
function reached({ state = '' }: Order, updatedAt: Instant, placed: Instant = updatedAt) {
  return {
    paid: paidStates.has(state) ? paidBy(updatedAt, placed) : undefined,
    fulfilled: state === 'complete' ? updatedAt : undefined,
  };
}

/** An order is closed when all of its money went back. */
const ending = ({ state }: Order, at: Instant) => ({
  cancelled: state === 'canceled' ? at : undefined,
  refunded: state === 'closed' ? at : undefined,
});

function told(order: Order) {
  const { billing_address: billing, extension_attributes: more } = order;
  const shipping = more?.shipping_assignments[0]?.shipping?.address;
  const place = shipping?.country_id ? shipping : billing;
  return detailsOf({
    name: `#${order.increment_id ?? order.entity_id}`,
    customer: {
      id: order.customer_is_guest === 1 ? undefined : order.customer_id,
      emails: [order.customer_email, billing?.email],
      firstName: order.customer_firstname ?? billing?.firstname,
      lastName: order.customer_lastname ?? billing?.lastname,
      phone: billing?.telephone ?? shipping?.telephone,
      company: billing?.company,
      country: place?.country_id,
      region: place?.region_code,
    },
    items: order.items
      // What was chosen of a configurable product is a line of its own.
      .filter(({ parent_item_id }) => parent_item_id === undefined)
      .map(({ name, qty_ordered }) => ({ name, quantity: qty_ordered ?? 1 })),
    total: totalOf(order),
    consent: undefined,
  });
}

/** In what the customer paid; the shop's own currency only where that is all there is. */
function totalOf({ grand_total, order_currency_code, base_grand_total, base_currency_code }: Order) {
  if (grand_total && order_currency_code) return moneyOf(grand_total, order_currency_code);
  return base_grand_total && base_currency_code ? moneyOf(base_grand_total, base_currency_code) : undefined;
}
