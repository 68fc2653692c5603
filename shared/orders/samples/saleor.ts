import type { Instant } from '../../journey/instant.ts';
import { hmacSha256 } from '../signature.ts';
import { amountsOf, numberOf, type SampleOrder, type SampleWebhook } from './sample.ts';

/** What Saleor sends for our subscription, by a webhook with a secret key. */
export const saleorSamples = {
  created: (order, secret, at) => aboutOrder('OrderCreated', order, secret, at),
  paid: (order, secret, at) => aboutOrder('OrderFullyPaid', order, secret, at, paid),
  fulfilled: (order, secret, at) =>
    aboutOrder('OrderFulfilled', order, secret, at, { ...paid, ...fulfilled(order, at) }),
  cancelled: (order, secret, at) => aboutOrder('OrderCancelled', order, secret, at, { status: 'CANCELED' }),
  partiallyRefunded: (order, secret, at) =>
    aboutOrder('OrderRefunded', order, secret, at, refunded(order, 'PARTIALLY_REFUNDED', amountsOf(order).halfTotal)),
  refunded: (order, secret, at) =>
    aboutOrder('OrderFullyRefunded', order, secret, at, refunded(order, 'FULLY_REFUNDED', amountsOf(order).total)),
  redact: (order, secret, at) =>
    send('CustomerDeleted', { user: { id: globalId('User', order.email), email: order.email } }, secret, at),
} satisfies Record<string, (order: SampleOrder, secret: string, at: Instant) => SampleWebhook>;

const globalId = (type: string, name: string): string => Buffer.from(`${type}:${numberOf(name, 9)}`).toString('base64');

export const saleorId = ({ id }: SampleOrder): string => globalId('Order', id);

const paid = { paymentStatus: 'FULLY_CHARGED', isPaid: true };
const fulfilled = ({ id }: SampleOrder, at: Instant) => ({
  status: 'FULFILLED',
  fulfillments: [{ created: at, status: 'FULFILLED', trackingNumber: `JP${numberOf(`${id} parcel`, 9)}` }],
});
const refunded = ({ currency }: SampleOrder, paymentStatus: string, amount: string) => ({
  paymentStatus,
  isPaid: false,
  totalRefunded: { amount: Number(amount), currency },
});

const aboutOrder = (type: string, order: SampleOrder, secret: string, at: Instant, state: object = {}) =>
  send(type, { order: selected(order, at, state) }, secret, at);

function send(type: string, content: object, secret: string, at: Instant): SampleWebhook {
  const body = JSON.stringify({ __typename: type, issuedAt: at.replace('Z', '+00:00'), ...content });
  return {
    method: 'POST',
    path: '/orders/saleor',
    headers: {
      'content-type': 'application/json',
      'saleor-event': type.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase(),
      'saleor-api-url': 'https://shop.example/graphql/',
      'saleor-schema-version': '3.21',
      'saleor-signature': hmacSha256(secret, body).toString('hex'),
    },
    body,
  };
}

function selected(order: SampleOrder, at: Instant, state: object): object {
  const { firstName, lastName, email, currency } = order;
  const address = {
    firstName,
    lastName,
    companyName: '',
    phone: order.phone ?? '',
    country: { code: order.country },
    countryArea: order.region ?? '',
  };
  return {
    id: saleorId(order),
    number: order.number,
    created: order.placedAt ?? at,
    updatedAt: at,
    status: 'UNFULFILLED',
    paymentStatus: 'NOT_CHARGED',
    isPaid: false,
    origin: 'CHECKOUT',
    userEmail: email,
    languageCodeEnum: order.locale.toUpperCase().replaceAll('-', '_'),
    channel: { slug: 'default-channel' },
    user: { id: globalId('User', email), email, firstName, lastName },
    total: { gross: { amount: Number(amountsOf(order).total), currency } },
    totalRefunded: { amount: 0, currency },
    billingAddress: address,
    shippingAddress: address,
    lines: order.items.map(({ name, quantity, variant = '' }) => ({
      productName: name,
      variantName: variant,
      quantity,
    })),
    fulfillments: [],
    ...state,
  };
}
