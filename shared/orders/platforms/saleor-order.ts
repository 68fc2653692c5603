import * as z from 'zod/mini';
import type { Instant } from '../../journey/instant.ts';
import type { OrderDetails } from '../../journey/order.ts';
import { detailsOf } from '../details.ts';
import { orderTold } from '../event.ts';
import { amount, count, country, currency, flag, id, list, locale, maybe, needed, text, time } from '../fields.ts';
import { magnitude, moneyOf } from '../money.ts';
import type { OrderEvent } from '../platform.ts';
import { latest, paidBy } from '../timestamps.ts';
import { understand } from '../understand.ts';

/** Reads an order as `saleorSubscription` selects it. What a shop's own query leaves out is fetched, or told by the topic. */
export function orderOf(topic: string, body: unknown, issuedAt: Instant | undefined): OrderEvent {
  const order = understand(Order, body);
  const placed = order.created;
  const updatedAt = order.updatedAt ?? issuedAt ?? placed;
  const at = issuedAt ?? updatedAt;
  const { details, warnings } = told(order);
  const isWhole =
    topic === 'fetched' || (details.total !== undefined && (order.user?.email ?? order.userEmail) !== undefined);
  return orderTold({
    topic,
    orderId: order.id,
    updatedAt,
    ...(isWhole ? { details } : { fetch: { resource: 'order', id: order.id } }),
    milestones: { placed, ...reached(order, topic, at) },
    ends: ending(order, topic, at),
    refunds: refunded(order),
    warnings,
  });
}

const Money = maybe(z.object({ amount, currency }));
const Address = maybe(
  z.object({
    firstName: text,
    lastName: text,
    companyName: text,
    phone: text,
    country: maybe(z.object({ code: country })),
    countryArea: text,
  }),
);
const Order = z.object({
  id: needed(id, 'an id'),
  number: text,
  created: needed(time, 'a time'),
  updatedAt: time,
  status: text,
  paymentStatus: text,
  isPaid: flag,
  origin: text,
  userEmail: text,
  languageCodeEnum: locale,
  channel: maybe(z.object({ slug: text })),
  user: maybe(z.object({ id, email: text, firstName: text, lastName: text })),
  total: maybe(z.object({ gross: Money })),
  totalRefunded: Money,
  billingAddress: Address,
  shippingAddress: Address,
  lines: list(
    z.object({
      productName: text,
      variantName: text,
      quantity: count,
      variant: maybe(z.object({ name: text, product: maybe(z.object({ name: text })) })),
    }),
  ),
  fulfillments: list(z.object({ created: time, status: text, trackingNumber: text })),
});
type Order = z.output<typeof Order>;

/** Whether the state says so; where it was not asked for, whether the topic does. */
const says = (state: string | undefined, states: readonly string[], topic: string, ...topics: string[]): boolean =>
  state === undefined ? topics.includes(topic) : states.includes(state);

/** Money that went back was paid before. */
const paidStates = ['FULLY_CHARGED', 'PARTIALLY_REFUNDED', 'FULLY_REFUNDED'];

function reached({ status, paymentStatus, isPaid, created, fulfillments }: Order, topic: string, at: Instant) {
  const state = paymentStatus ?? (isPaid === undefined ? undefined : 'PENDING');
  const paid = isPaid || says(state, paidStates, topic, 'order_fully_paid', 'order_fully_refunded');
  const sent = fulfillments.filter((one) => one.status === undefined || one.status === 'FULFILLED');
  return {
    paid: paid ? paidBy(at, created) : undefined,
    fulfilled: says(status, ['FULFILLED'], topic, 'order_fulfilled')
      ? (latest(sent.map((one) => one.created)) ?? at)
      : undefined,
  };
}

const ending = ({ status, paymentStatus }: Order, topic: string, at: Instant) => ({
  cancelled: says(status, ['CANCELED', 'EXPIRED'], topic, 'order_cancelled', 'order_expired') ? at : undefined,
  refunded: says(paymentStatus, ['FULLY_REFUNDED'], topic, 'order_fully_refunded') ? at : undefined,
});

/** The sum of all refunds so far, which only grows. */
function refunded({ totalRefunded, total }: Order): [id: string, amount: string][] {
  const unit = total?.gross?.currency;
  const inUnit = totalRefunded?.amount && unit !== undefined && totalRefunded.currency === unit;
  const money = inUnit ? moneyOf(totalRefunded.amount ?? '', unit) : undefined;
  return money ? [['all', magnitude(money)]] : [];
}

function told(order: Order) {
  const { user, billingAddress: billing, shippingAddress: shipping, total } = order;
  const place = shipping?.country ? shipping : billing;
  const people = [user, billing, shipping];
  return detailsOf({
    name: `#${order.number ?? order.id.slice(-8)}`,
    customer: {
      id: user?.id,
      emails: [order.userEmail, user?.email],
      firstName: people.find((person) => person?.firstName)?.firstName,
      lastName: people.find((person) => person?.lastName)?.lastName,
      phone: billing?.phone ?? shipping?.phone,
      company: billing?.companyName ?? shipping?.companyName,
      locale: order.languageCodeEnum,
      country: place?.country?.code,
      region: place?.countryArea,
    },
    items: order.lines.map(({ productName, variantName, quantity, variant }) => ({
      name: productName ?? variant?.product?.name,
      quantity: quantity ?? 1,
      variant: variantName,
    })),
    total: total?.gross?.amount && total.gross.currency ? moneyOf(total.gross.amount, total.gross.currency) : undefined,
    parcels: order.fulfillments.flatMap(({ trackingNumber }) =>
      trackingNumber ? [{ carrier: undefined, number: trackingNumber, url: undefined }] : [],
    ),
    consent: undefined,
    channel: order.channel?.slug,
    never: neverOf(order),
  });
}

/** What is created in bulk is history that is carried over from elsewhere. */
function neverOf({ status, origin }: Order): OrderDetails['never'] {
  if (status === 'DRAFT') return 'draft';
  return origin === 'BULK_CREATE' ? 'imported' : undefined;
}
