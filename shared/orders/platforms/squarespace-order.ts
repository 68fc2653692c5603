import * as z from 'zod/mini';
import type { Money, OrderDetails, OrderPatch } from '../../journey/order.ts';
import { detailsOf } from '../details.ts';
import { patchOf } from '../event.ts';
import { amount, count, country, currency, flag, id, list, maybe, needed, text, time, webAddress } from '../fields.ts';
import { magnitude, moneyOf } from '../money.ts';
import { latest } from '../timestamps.ts';

const Price = maybe(z.object({ value: amount, currency }));
const Person = maybe(z.object({ firstName: text, lastName: text, phone: text, countryCode: country, state: text }));

/** An order of the Orders API 1.0. */
export const Order = z.object({
  id: needed(id, 'an id'),
  orderNumber: text,
  createdOn: needed(time, 'a time'),
  modifiedOn: time,
  fulfilledOn: time,
  channel: text,
  channelName: text,
  testmode: flag,
  customerEmail: text,
  customerId: id,
  billingAddress: Person,
  shippingAddress: Person,
  fulfillmentStatus: text,
  lineItems: list(z.object({ productName: text, quantity: count, variantOptions: list(z.object({ value: text })) })),
  fulfillments: list(z.object({ shipDate: time, carrierName: text, trackingNumber: text, trackingUrl: webAddress })),
  grandTotal: Price,
  refundedTotal: Price,
});
type Order = z.output<typeof Order>;

/** What an order tells. There is none before it is paid: Squarespace takes the money at the checkout. */
export function patchOfOrder(order: Order): OrderPatch {
  const updatedAt = order.modifiedOn ?? order.createdOn;
  const refunded = moneyOfPrice(order.refundedTotal);
  const shipped = order.fulfilledOn ?? latest(order.fulfillments.map(({ shipDate }) => shipDate)) ?? updatedAt;
  return patchOf({
    updatedAt,
    details: told(order),
    milestones: {
      placed: order.createdOn,
      paid: order.createdOn,
      fulfilled: order.fulfillmentStatus === 'FULFILLED' ? shipped : undefined,
    },
    ends: { cancelled: order.fulfillmentStatus === 'CANCELED' ? updatedAt : undefined },
    refunds: refunded ? [['all', magnitude(refunded)]] : [],
  });
}

const moneyOfPrice = (price: Order['grandTotal']): Money | undefined =>
  price?.value && price.currency ? moneyOf(price.value, price.currency) : undefined;

function told(order: Order): OrderDetails {
  const { billingAddress: billing, shippingAddress: shipped } = order;
  const place = shipped?.countryCode ? shipped : billing;
  const { details } = detailsOf({
    name: `#${(order.orderNumber ?? order.id).replace(/^#/, '')}`,
    customer: {
      id: order.customerId,
      emails: [order.customerEmail],
      firstName: billing?.firstName ?? shipped?.firstName,
      lastName: billing?.lastName ?? shipped?.lastName,
      phone: billing?.phone ?? shipped?.phone,
      country: place?.countryCode,
      region: place?.state,
    },
    items: order.lineItems.map(({ productName, quantity, variantOptions }) => ({
      name: productName,
      quantity: quantity ?? 1,
      variant: variantOptions.flatMap(({ value }) => value ?? []).join(', ') || undefined,
    })),
    total: moneyOfPrice(order.grandTotal),
    parcels: order.fulfillments.map(({ carrierName, trackingNumber, trackingUrl }) => ({
      carrier: carrierName,
      number: trackingNumber,
      url: trackingUrl,
    })),
    consent: undefined,
    channel: order.channelName ?? order.channel,
    never: neverOf(order),
  });
  return details;
}

function neverOf(order: Order): OrderDetails['never'] {
  if (order.testmode) return 'test';
  return order.channel?.toLowerCase() === 'pos' && !order.customerEmail ? 'point-of-sale' : undefined;
}
