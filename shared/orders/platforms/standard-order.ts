import type { Instant } from '../../journey/instant.ts';
import type { OrderDetails } from '../../journey/order.ts';
import { detailsOf, partsOfName } from '../details.ts';
import { orderTold } from '../event.ts';
import { magnitude } from '../money.ts';
import { OrderDocument } from '../order.ts';
import type { OrderEvent } from '../platform.ts';
import { latest, paidBy } from '../timestamps.ts';
import { understand } from '../understand.ts';

/** Reads an order in our own format. */
export function orderOf(topic: string, data: unknown, timestamp: Instant | undefined): OrderEvent {
  const order = understand(OrderDocument, data);
  const updatedAt = order.updatedAt ?? timestamp ?? order.createdAt;
  const { details, warnings } = told(order, topic);
  return orderTold({
    topic,
    orderId: order.id,
    updatedAt,
    details,
    milestones: reached(order, topic, updatedAt),
    ends: ending(order, topic, updatedAt),
    refunds: refundsOf(order),
    warnings,
  });
}

/** Whether the state says so; where it says nothing, whether the topic does. */
const says = (state: string | undefined, states: readonly string[], topic: string, meaning: string): boolean =>
  state === undefined || state === 'unknown' ? topic === meaning : states.includes(state);

function reached(order: OrderDocument, topic: string, updatedAt: Instant) {
  const { paymentStatus, fulfillmentStatus, deliveryStatus, shipments } = order;
  const placed = order.placedAt ?? order.createdAt;
  const paid = says(paymentStatus, ['paid', 'not_required', 'partially_refunded', 'refunded'], topic, 'order.paid');
  const fulfilled = says(fulfillmentStatus, ['fulfilled'], topic, 'order.fulfilled');
  const delivered = says(deliveryStatus, ['delivered', 'picked_up'], topic, 'order.delivered');
  return {
    placed,
    paid: order.paidAt ?? (paid ? paidBy(updatedAt, placed) : undefined),
    fulfilled:
      order.fulfilledAt ?? (fulfilled ? (latest(shipments.map(({ shippedAt }) => shippedAt)) ?? updatedAt) : undefined),
    delivered:
      order.deliveredAt ??
      (delivered ? (latest(shipments.map(({ deliveredAt }) => deliveredAt)) ?? updatedAt) : undefined),
  };
}

/** A dispute does not change what else the shop says of the payment, so there the topic is enough. */
function ending(order: OrderDocument, topic: string, updatedAt: Instant) {
  const { status, paymentStatus, cancelledAt, refundedAt } = order;
  const cancelled = says(status, ['cancelled'], topic, 'order.cancelled');
  const refunded = says(paymentStatus, ['refunded'], refundedAt ? 'order.refunded' : topic, 'order.refunded');
  return {
    cancelled: cancelledAt ?? (cancelled ? updatedAt : undefined),
    refunded: refunded ? (refundedAt ?? updatedAt) : undefined,
    disputed: paymentStatus === 'disputed' || topic === 'order.disputed' ? updatedAt : undefined,
    deleted: status === 'deleted' ? updatedAt : undefined,
  };
}

/** Refunds in another currency than the order's cannot be added up. The sum so far is told as one refund that grows. */
function refundsOf({ refunds, refunded, total }: OrderDocument): [id: string, amount: string][] {
  const listed = refunds.map(({ id, amount }, index) => [id ?? `number ${index + 1}`, amount] as const);
  return (listed.length > 0 ? listed : [['all', refunded] as const]).flatMap(([id, amount]) =>
    amount?.currency === total.currency && amount.exponent === total.exponent
      ? [[id, magnitude(amount)] as [string, string]]
      : [],
  );
}

function told(order: OrderDocument, topic: string) {
  const { customer } = order;
  const { email, fullName, firstName, lastName, ...person } = customer;
  return detailsOf({
    name: order.displayName ?? `#${(order.number ?? order.id).replace(/^#/, '')}`,
    customer: {
      ...person,
      emails: [email],
      ...partsOfName(fullName),
      ...(firstName ? { firstName } : {}),
      ...(lastName ? { lastName } : {}),
      country: order.shippingCountry ?? order.billingCountry,
      region: order.shippingRegion,
    },
    items: order.lineItems.map(({ name, quantity, variant, url }) => ({ name, quantity: quantity ?? 1, variant, url })),
    total: order.total,
    parcels: order.shipments.map(({ carrier, trackingNumber, trackingUrl }) => ({
      carrier,
      number: trackingNumber,
      url: trackingUrl,
    })),
    consent: { yes: true, no: false, unknown: undefined }[order.consent?.emailMarketing ?? 'unknown'],
    channel: order.channel,
    packedBy: order.packedBy?.slice(0, 80),
    never: neverOf(order, topic),
  });
}

function neverOf({ isTest, status, channel, customer }: OrderDocument, topic: string): OrderDetails['never'] {
  if (isTest || topic === 'order.test') return 'test';
  if (status === 'draft') return 'draft';
  if (channel === 'imported') return 'imported';
  if (channel === 'subscription') return 'renewal';
  return channel === 'pos' && customer.email === undefined ? 'point-of-sale' : undefined;
}
