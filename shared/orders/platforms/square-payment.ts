import * as z from 'zod/mini';
import type { Instant } from '../../journey/instant.ts';
import type { Money } from '../../journey/order.ts';
import { detailsOf } from '../details.ts';
import { ignored, orderTold, patchOf } from '../event.ts';
import { amount, country, currency, id, maybe, needed, text, time } from '../fields.ts';
import { magnitude, moneyOfMinor } from '../money.ts';
import { NotUnderstood, type OrderEvent } from '../platform.ts';
import { paidBy } from '../timestamps.ts';
import { understand } from '../understand.ts';

/** An amount in minor units (ISO 4217). */
export const SquareMoney = maybe(z.object({ amount, currency }));

export const moneyOfSquare = (money: z.output<typeof SquareMoney>): Money | undefined =>
  money?.amount && money.currency ? moneyOfMinor(money.amount, money.currency) : undefined;

export const Address = maybe(
  z.object({ country, administrative_district_level_1: text, first_name: text, last_name: text }),
);

export const Payment = z.object({
  id: needed(id, 'an id'),
  order_id: id,
  status: needed(text, 'a status'),
  created_at: needed(time, 'a time'),
  updated_at: time,
  total_money: SquareMoney,
  /** The sum of all refunds so far. */
  refunded_money: SquareMoney,
  buyer_email_address: text,
  customer_id: id,
  receipt_number: text,
  billing_address: Address,
  shipping_address: Address,
  application_details: maybe(z.object({ square_product: text })),
  card_details: maybe(z.object({ card_payment_timeline: maybe(z.object({ captured_at: time })) })),
});
export type Payment = z.output<typeof Payment>;

/** When the money came; `undefined` while it has not. */
export function paidAt(payment: Payment): Instant | undefined {
  if (payment.status !== 'COMPLETED') return undefined;
  const captured = payment.card_details?.card_payment_timeline?.captured_at;
  return captured ?? paidBy(payment.updated_at ?? payment.created_at, payment.created_at);
}

/** The sum of a payment's refunds only grows, so it is told as one refund, by the payment's id. */
export function refundedOf({ id, refunded_money }: Payment): [id: string, amount: string][] {
  const money = moneyOfSquare(refunded_money);
  return money ? [[id, magnitude(money)]] : [];
}

/**
 * A payment is told whole. It goes by the time when it was begun, so that whatever is fetched of the order itself is newer and
 * counts for more.
 */
export function paymentOf(topic: string, object: unknown): OrderEvent {
  const { payment } = understand(z.object({ payment: Payment }), object);
  const { order_id: orderId, status } = payment;
  if (orderId === undefined) return ignored(topic, 'a payment for no order');
  if (status === 'FAILED' || status === 'CANCELED') return ignored(topic, 'no payment: customers try again');
  const { details, warnings } = told(payment);
  return orderTold({
    topic,
    orderId,
    updatedAt: payment.created_at,
    details,
    milestones: { placed: payment.created_at, paid: paidAt(payment) },
    refunds: refundedOf(payment),
    warnings,
    fetch: { resource: 'order', id: orderId },
    alias: aliasOf(payment.id),
  });
}

/** Disputes name only the payment. */
const aliasOf = (paymentId: string): string => `payment ${paymentId}`;

/** Whoever disputes a payment, or asks the bank about it, is not asked how they like what they bought, however it ends. */
export function disputeOf(topic: string, object: unknown): OrderEvent {
  const { dispute } = understand(z.object({ dispute: Dispute }), object);
  const at = dispute.created_at ?? dispute.reported_at ?? dispute.updated_at;
  if (at === undefined) throw new NotUnderstood('data.object.dispute.created_at: expected a time, came nothing');
  const patch = patchOf({ updatedAt: dispute.updated_at ?? at, ends: { disputed: at } });
  return { kind: 'aliased', topic, alias: aliasOf(dispute.disputed_payment.payment_id), patch };
}
const Dispute = z.object({
  disputed_payment: z.object({ payment_id: needed(id, 'an id') }),
  created_at: time,
  reported_at: time,
  updated_at: time,
});

function told(payment: Payment) {
  const { billing_address: billing, shipping_address: shipped } = payment;
  const place = shipped?.country ? shipped : billing;
  const atTheTill = payment.application_details?.square_product === 'SQUARE_POS';
  return detailsOf({
    name: `#${payment.receipt_number ?? payment.id.slice(0, 4)}`,
    customer: {
      id: payment.customer_id,
      emails: [payment.buyer_email_address],
      firstName: billing?.first_name ?? shipped?.first_name,
      lastName: billing?.last_name ?? shipped?.last_name,
      country: place?.country,
      region: place?.administrative_district_level_1,
    },
    items: [],
    total: moneyOfSquare(payment.total_money),
    consent: undefined,
    channel: payment.application_details?.square_product,
    never: atTheTill && !payment.buyer_email_address ? 'point-of-sale' : undefined,
  });
}

/**
 * A refund may name the order that Square made of the refund in place of the one that was bought; the payment, which is told too
 * when it is refunded, names the right one. By the payment's id neither counts twice.
 */
export function refundOf(topic: string, object: unknown): OrderEvent {
  const { refund } = understand(z.object({ refund: Refund }), object);
  const { order_id: orderId, status, created_at } = refund;
  if (orderId === undefined) return ignored(topic, 'the payment tells what was refunded');
  if (status !== 'COMPLETED') return ignored(topic, 'no money went back yet');
  const money = moneyOfSquare(refund.amount_money);
  return orderTold({
    topic,
    orderId,
    updatedAt: refund.updated_at ?? created_at,
    refunds: money ? [[refund.payment_id ?? refund.id, magnitude(money)]] : [],
    fetch: { resource: 'order', id: orderId },
  });
}
const Refund = z.object({
  id: needed(id, 'an id'),
  order_id: id,
  payment_id: id,
  status: needed(text, 'a status'),
  amount_money: SquareMoney,
  created_at: needed(time, 'a time'),
  updated_at: time,
});
