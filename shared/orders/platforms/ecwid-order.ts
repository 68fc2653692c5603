import * as z from 'zod/mini';
import type { Instant } from '../../journey/instant.ts';
import type { OrderPatch } from '../../journey/order.ts';
import { detailsOf, partsOfName } from '../details.ts';
import { patchOf } from '../event.ts';
import {
  amount,
  count,
  country,
  currency,
  flag,
  id,
  list,
  locale,
  maybe,
  text,
  time,
  unixTime,
  webAddress,
} from '../fields.ts';
import { magnitude, moneyOf } from '../money.ts';
import { NotUnderstood } from '../platform.ts';
import { paidBy } from '../timestamps.ts';
import { understand } from '../understand.ts';

/**
 * Reads an order as the REST API v3 gives it.
 * @param number what was asked for: another order is not understood
 * @param storeCurrency what the amounts are in, where the order does not say
 */
export function patchOfOrder(body: unknown, number: string, storeCurrency: string | undefined): OrderPatch {
  const order = understand(Order, body);
  if (![order.orderNumber, order.internalId, order.id].includes(number))
    throw new NotUnderstood('orderNumber: expected the number that was asked for, came another');
  const placed = order.createTimestamp ?? order.createDate;
  if (placed === undefined) throw new NotUnderstood('createTimestamp: expected seconds since 1970, came nothing');
  const updatedAt = order.updateTimestamp ?? order.updateDate ?? placed;
  const unit = order.currency ?? storeCurrency;
  return patchOf({
    updatedAt,
    details: told(order, number, unit),
    milestones: { placed, ...reached(order, updatedAt, placed) },
    ends: ending(order, updatedAt),
    refunds: refunded(order, unit),
  });
}

const Person = maybe(
  z.object({ name: text, companyName: text, phone: text, countryCode: country, stateOrProvinceCode: text }),
);
const Order = z.object({
  /** What the customer sees; in newer versions with a prefix or as letters. */
  id,
  orderNumber: id,
  internalId: id,
  vendorOrderNumber: text,
  total: amount,
  currency,
  paymentStatus: text,
  fulfillmentStatus: text,
  createTimestamp: unixTime,
  createDate: time,
  updateTimestamp: unixTime,
  updateDate: time,
  hidden: flag,
  email: text,
  customerId: id,
  billingPerson: Person,
  shippingPerson: Person,
  lang: locale,
  orderExtraFields: list(z.object({ id: text, value: z.optional(z.unknown()) })),
  acceptMarketing: flag,
  refundedAmount: amount,
  trackingNumber: text,
  trackingUrl: webAddress,
  shippingOption: maybe(z.object({ shippingCarrierName: text })),
  items: list(z.object({ name: text, quantity: count, selectedOptions: list(z.object({ value: text })) })),
});
type Order = z.output<typeof Order>;

const paidStates = new Set(['PAID', 'PARTIALLY_REFUNDED', 'REFUNDED']);
const shippedStates = new Set(['SHIPPED', 'OUT_FOR_DELIVERY', 'DELIVERED']);

/** When the parcel left or arrived is not told: the version that tells it first counts. */
function reached(order: Order, updatedAt: Instant, placed: Instant) {
  const { paymentStatus = '', fulfillmentStatus = '' } = order;
  return {
    paid: paidStates.has(paymentStatus) ? paidBy(updatedAt, placed) : undefined,
    fulfilled: shippedStates.has(fulfillmentStatus) ? updatedAt : undefined,
    delivered: fulfillmentStatus === 'DELIVERED' ? updatedAt : undefined,
  };
}

const ending = ({ paymentStatus, fulfillmentStatus }: Order, at: Instant) => ({
  cancelled: paymentStatus === 'CANCELLED' || fulfillmentStatus === 'WILL_NOT_DELIVER' ? at : undefined,
  refunded: paymentStatus === 'REFUNDED' ? at : undefined,
});

/** Refunds have no ids, so their sum is told as one that grows. */
function refunded({ refundedAmount }: Order, unit: string | undefined): [id: string, amount: string][] {
  const money = refundedAmount && unit ? moneyOf(refundedAmount, unit) : undefined;
  return money ? [['all', magnitude(money)]] : [];
}

function told(order: Order, number: string, unit: string | undefined) {
  const { billingPerson: billing, shippingPerson: shipping, trackingNumber, trackingUrl } = order;
  const place = shipping?.countryCode ? shipping : billing;
  const languages = order.orderExtraFields.filter(({ id: name }) => name === 'lang').map(({ value }) => value);
  return detailsOf({
    name: `#${(order.vendorOrderNumber ?? order.id ?? number).replace(/^#/, '')}`,
    customer: {
      id: order.customerId === '0' ? undefined : order.customerId,
      emails: [order.email],
      ...partsOfName(billing?.name ?? shipping?.name),
      phone: billing?.phone ?? shipping?.phone,
      company: billing?.companyName ?? shipping?.companyName,
      locale: order.lang ?? z.safeParse(locale, languages[0]).data,
      country: place?.countryCode,
      region: place?.stateOrProvinceCode,
    },
    items: order.items.map(({ name, quantity, selectedOptions }) => ({
      name,
      quantity: quantity ?? 1,
      variant: selectedOptions.flatMap(({ value }) => value ?? []).join(', ') || undefined,
    })),
    total: order.total && unit ? moneyOf(order.total, unit) : undefined,
    parcels: trackingNumber
      ? [{ carrier: order.shippingOption?.shippingCarrierName, number: trackingNumber, url: trackingUrl }]
      : [],
    consent: order.acceptMarketing,
    never: order.paymentStatus === 'INCOMPLETE' || order.hidden ? 'draft' : undefined,
  }).details;
}
