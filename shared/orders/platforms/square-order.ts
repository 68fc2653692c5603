import * as z from 'zod/mini';
import type { Instant } from '../../journey/instant.ts';
import type { OrderDetails, OrderPatch } from '../../journey/order.ts';
import { detailsOf, partsOfName } from '../details.ts';
import { patchOf } from '../event.ts';
import { count, flag, id, list, maybe, needed, text, time, webAddress } from '../fields.ts';
import { latest } from '../timestamps.ts';
import { Address, moneyOfSquare, type Payment, paidAt, refundedOf, SquareMoney } from './square-payment.ts';

const Recipient = maybe(z.object({ display_name: text, email_address: text, phone_number: text, address: Address }));

/** An order of the Orders API. Square makes one of each payment, and one of each refund, which holds only `returns`. */
export const Order = z.object({
  id: needed(id, 'an id'),
  state: text,
  created_at: needed(time, 'a time'),
  updated_at: time,
  closed_at: time,
  customer_id: id,
  source: maybe(z.object({ name: text })),
  line_items: list(z.object({ name: text, variation_name: text, quantity: count })),
  returns: list(z.unknown()),
  total_money: SquareMoney,
  net_amount_due_money: SquareMoney,
  tenders: list(z.object({ id, payment_id: id })),
  fulfillments: list(
    z.object({
      state: text,
      shipment_details: maybe(
        z.object({
          recipient: Recipient,
          carrier: text,
          tracking_number: text,
          tracking_url: webAddress,
          shipped_at: time,
        }),
      ),
      pickup_details: maybe(z.object({ recipient: Recipient, picked_up_at: time })),
      delivery_details: maybe(z.object({ recipient: Recipient, completed_at: time })),
    }),
  ),
});
export type Order = z.output<typeof Order>;

export const Customer = z.object({
  given_name: text,
  family_name: text,
  company_name: text,
  email_address: text,
  phone_number: text,
  address: Address,
  preferences: maybe(z.object({ email_unsubscribed: flag })),
});
type Customer = z.output<typeof Customer> | undefined;

/** What the order tells together with its payments and its customer; as new as the newest of them. */
export function patchOfOrder(order: Order, payments: Payment[], customer: Customer): OrderPatch {
  const versions = [order.created_at, order.updated_at, ...payments.map(({ updated_at }) => updated_at)];
  const updatedAt = latest(versions) ?? order.created_at;
  return patchOf({
    updatedAt,
    details: told(order, payments, customer),
    milestones: {
      placed: order.created_at,
      paid: paid(order, payments, updatedAt),
      fulfilled: fulfilled(order, updatedAt),
    },
    ends: { cancelled: order.state === 'CANCELED' ? (order.closed_at ?? updatedAt) : undefined },
    refunds: payments.flatMap(refundedOf),
  });
}

/** When the last of the money came: nothing is due any more, and no payment is only authorised. */
function paid(order: Order, payments: Payment[], updatedAt: Instant): Instant | undefined {
  const due = order.net_amount_due_money?.amount ?? '0';
  const times = payments.map(paidAt);
  if (order.state === 'CANCELED' || Number(due) > 0 || times.includes(undefined)) return undefined;
  return latest(times) ?? (order.state === 'COMPLETED' ? (order.closed_at ?? updatedAt) : undefined);
}

/** All of it, or nothing. An order that is closed without anything to send was handed over. */
function fulfilled(order: Order, updatedAt: Instant): Instant | undefined {
  const owed = order.fulfillments.filter(({ state }) => state !== 'CANCELED' && state !== 'FAILED');
  const done = owed.length > 0 ? owed.every(({ state }) => state === 'COMPLETED') : order.state === 'COMPLETED';
  if (!done) return undefined;
  const left = owed.map(
    ({ shipment_details: sent, pickup_details: collected, delivery_details: brought }) =>
      sent?.shipped_at ?? collected?.picked_up_at ?? brought?.completed_at,
  );
  return latest(left) ?? order.closed_at ?? updatedAt;
}

function told(order: Order, payments: Payment[], customer: Customer): OrderDetails {
  const recipient = order.fulfillments
    .map((one) => one.shipment_details ?? one.delivery_details ?? one.pickup_details)
    .find((one) => one?.recipient)?.recipient;
  const buyer = payments.map(({ billing_address }) => billing_address).find((one) => one?.first_name ?? one?.last_name);
  const named = buyer ?? (customer && { first_name: customer.given_name, last_name: customer.family_name });
  const whole = partsOfName(recipient?.display_name);
  const places = [recipient?.address, ...payments.flatMap((one) => [one.shipping_address, one.billing_address])];
  const place = [...places, customer?.address].find((one) => one?.country);
  const emails = [...payments.map((one) => one.buyer_email_address), recipient?.email_address, customer?.email_address];
  const { details } = detailsOf({
    name: `#${payments.find((one) => one.receipt_number)?.receipt_number ?? order.id.slice(0, 4)}`,
    customer: {
      id: order.customer_id ?? payments.find((one) => one.customer_id)?.customer_id,
      emails,
      firstName: named?.first_name ?? whole.firstName,
      lastName: named?.last_name ?? (named?.first_name ? undefined : whole.lastName),
      phone: recipient?.phone_number ?? customer?.phone_number,
      company: customer?.company_name,
      country: place?.country,
      region: place?.administrative_district_level_1,
    },
    items: order.line_items.map((line) => ({
      name: line.name,
      quantity: line.quantity ?? 1,
      variant: line.variation_name,
    })),
    total: moneyOfSquare(order.total_money),
    parcels: order.fulfillments.flatMap(({ shipment_details: sent }) =>
      sent?.tracking_number ? [{ carrier: sent.carrier, number: sent.tracking_number, url: sent.tracking_url }] : [],
    ),
    consent: customer?.preferences?.email_unsubscribed ? false : undefined,
    channel: order.source?.name,
    never: neverOf(order, emails),
  });
  return details;
}

function neverOf(order: Order, emails: (string | undefined)[]): OrderDetails['never'] {
  if (order.state === 'DRAFT') return 'draft';
  if (order.line_items.length === 0 && order.returns.length > 0) return 'no-purchase';
  const atTheTill = /point of sale/i.test(order.source?.name ?? '');
  return atTheTill && emails.every((email) => email === undefined) ? 'point-of-sale' : undefined;
}
