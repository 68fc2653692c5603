import * as z from 'zod/mini';
import { between, day, type Instant } from '../../journey/instant.ts';
import type { Money, OrderDetails, OrderPatch } from '../../journey/order.ts';
import { detailsOf } from '../details.ts';
import { patchOf } from '../event.ts';
import {
  amount,
  count,
  country,
  currency,
  id,
  list,
  locale,
  maybe,
  needed,
  text,
  time,
  webAddress,
} from '../fields.ts';
import { magnitude, moneyOf } from '../money.ts';
import { latest, paidBy } from '../timestamps.ts';

/** Amounts come with as many decimals as Wix likes: `2`, `5.0`. */
const Price = maybe(z.object({ amount }));
const Address = maybe(z.object({ country, subdivision: text }));
const Contact = maybe(z.object({ firstName: text, lastName: text, phone: text, company: text }));
const Place = maybe(z.object({ address: Address, contactDetails: Contact }));

/** An order of Wix eCommerce. */
export const Order = z.object({
  id: needed(id, 'an id'),
  number: text,
  createdDate: needed(time, 'a time'),
  purchasedDate: time,
  updatedDate: time,
  status: text,
  paymentStatus: text,
  fulfillmentStatus: text,
  currency,
  priceSummary: maybe(z.object({ total: Price })),
  balanceSummary: maybe(z.object({ refunded: Price })),
  buyerInfo: maybe(z.object({ contactId: id, email: text })),
  buyerLanguage: locale,
  billingInfo: Place,
  recipientInfo: Place,
  shippingInfo: maybe(z.object({ logistics: maybe(z.object({ shippingDestination: Place })) })),
  channelInfo: maybe(z.object({ type: text })),
  lineItems: list(
    z.object({
      productName: maybe(z.object({ original: text, translated: text })),
      quantity: count,
      subscriptionInfo: maybe(z.object({ cycleNumber: count })),
    }),
  ),
});
export type Order = z.output<typeof Order>;

const Fulfilment = z.object({
  createdDate: time,
  trackingInfo: maybe(z.object({ trackingNumber: text, shippingProvider: text, trackingLink: webAddress })),
});
export const Fulfilments = z.object({ fulfillments: list(Fulfilment) });
type Fulfilment = z.output<typeof Fulfilment>;

/** What an order and its parcels tell. */
export function patchOfOrder(order: Order, parcels: Fulfilment[] = []): OrderPatch {
  const { status = '', paymentStatus = '', fulfillmentStatus, createdDate } = order;
  const placed = order.purchasedDate ?? createdDate;
  const left = latest(parcels.map((parcel) => parcel.createdDate));
  const updatedAt = latest([order.updatedDate ?? createdDate, left]) ?? createdDate;
  const refunded = moneyOfPrice(order.balanceSummary?.refunded, order.currency);
  return patchOf({
    updatedAt,
    details: told(order, parcels).details,
    milestones: {
      placed,
      paid: paidStates.has(paymentStatus) ? paidBy(updatedAt, placed) : undefined,
      fulfilled: fulfillmentStatus === 'FULFILLED' ? (left ?? updatedAt) : undefined,
    },
    ends: ending(status, paymentStatus, updatedAt),
    refunds: refunded ? [['all', magnitude(refunded)]] : [],
  });
}

export const warningsOf = (order: Order): string[] => told(order, []).warnings;

const paidStates = new Set(['PAID', 'PARTIALLY_REFUNDED', 'FULLY_REFUNDED', 'CHARGEBACK', 'CHARGEBACK_REVERSED']);

const ending = (status: string, payment: string, at: Instant) => ({
  cancelled: status === 'CANCELED' || status === 'REJECTED' ? at : undefined,
  refunded: payment === 'FULLY_REFUNDED' ? at : undefined,
  disputed: payment === 'CHARGEBACK' ? at : undefined,
});

const moneyOfPrice = (
  price: { amount?: string | undefined } | undefined,
  unit: string | undefined,
): Money | undefined => (price?.amount && unit ? moneyOf(price.amount, unit) : undefined);

function told(order: Order, parcels: Fulfilment[]) {
  const { billingInfo: billing, recipientInfo: recipient } = order;
  const shipped = order.shippingInfo?.logistics?.shippingDestination ?? recipient;
  const place = [shipped, billing].find((one) => one?.address?.country)?.address;
  const people = [billing, shipped, recipient].map((one) => one?.contactDetails);
  return detailsOf({
    name: `#${(order.number ?? order.id).replace(/^#/, '')}`,
    customer: {
      id: order.buyerInfo?.contactId,
      emails: [order.buyerInfo?.email],
      firstName: people.find((one) => one?.firstName)?.firstName,
      lastName: people.find((one) => one?.lastName)?.lastName,
      phone: people.find((one) => one?.phone)?.phone,
      company: people.find((one) => one?.company)?.company,
      locale: order.buyerLanguage,
      country: place?.country,
      region: place?.subdivision,
    },
    items: order.lineItems.map(({ productName, quantity }) => ({
      name: productName?.translated ?? productName?.original,
      quantity: quantity ?? 1,
    })),
    total: moneyOfPrice(order.priceSummary?.total, order.currency),
    parcels: parcels.flatMap(({ trackingInfo: info }) =>
      info ? [{ carrier: info.shippingProvider, number: info.trackingNumber, url: info.trackingLink }] : [],
    ),
    consent: undefined,
    channel: order.channelInfo?.type,
    never: neverOf(order),
  });
}

/** Orders that were brought along carry the day of the sale, long before they were created here. */
function neverOf(order: Order): OrderDetails['never'] {
  if (order.status === 'DRAFT') return 'draft';
  if (order.lineItems.some(({ subscriptionInfo }) => (subscriptionInfo?.cycleNumber ?? 1) > 1)) return 'renewal';
  if (order.purchasedDate && between(order.purchasedDate, order.createdDate) > 2 * day) return 'imported';
  return order.channelInfo?.type === 'POS' && !order.buyerInfo?.email ? 'point-of-sale' : undefined;
}
