import type { Instant } from '../../journey/instant.ts';
import { hmacSha256 } from '../signature.ts';
import { amountsOf, type SampleOrder, type SampleWebhook, secondsOf, tokenOf } from './sample.ts';

/** What a shop's own code sends: our order document over Standard Webhooks. */
export const standardSamples = {
  created: (order, secret, at) => send('order.created', document(order, at), secret, at),
  paid: (order, secret, at) => send('order.paid', document(order, at, paid(at)), secret, at),
  fulfilled: (order, secret, at) => send('order.fulfilled', document(order, at, fulfilled(order, at)), secret, at),
  delivered: (order, secret, at) =>
    send(
      'order.delivered',
      document(order, at, { ...paidState, deliveryStatus: 'delivered', deliveredAt: at }),
      secret,
      at,
    ),
  cancelled: (order, secret, at) =>
    send('order.cancelled', document(order, at, { status: 'cancelled', cancelledAt: at }), secret, at),
  partiallyRefunded: (order, secret, at) => {
    const state = { paymentStatus: 'partially_refunded', refunds: [refund(order, amountsOf(order).halfTotal)] };
    return send('order.updated', document(order, at, state), secret, at);
  },
  refunded: (order, secret, at) => {
    const refunds = [refund(order, amountsOf(order).total)];
    return send(
      'order.refunded',
      document(order, at, { paymentStatus: 'refunded', refundedAt: at, refunds }),
      secret,
      at,
    );
  },
  disputed: (order, secret, at) =>
    send('order.disputed', document(order, at, { paymentStatus: 'disputed' }), secret, at),
  deleted: (order, secret, at) => send('order.deleted', { id: order.id }, secret, at),
  redact: (order, secret, at) => send('customer.redact', { email: order.email, orderIds: [order.id] }, secret, at),
  dataRequest: (order, secret, at) =>
    send('customer.data_request', { email: order.email, orderIds: [order.id] }, secret, at),
  test: (order, secret, at) => send('order.paid', document(order, at, { ...paid(at), isTest: true }), secret, at),
} satisfies Record<string, (order: SampleOrder, secret: string, at: Instant) => SampleWebhook>;

const paidState = { paymentStatus: 'paid' };
const paid = (at: Instant) => ({ ...paidState, paidAt: at });

/** The secret is base64, with `whsec_` or without. */
function send(type: string, data: object, secret: string, at: Instant): SampleWebhook {
  const body = JSON.stringify({ type, timestamp: at, data });
  const id = `msg_${tokenOf(body, 27)}`;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = hmacSha256(key, `${id}.${secondsOf(at)}.`, body).toString('base64');
  return {
    method: 'POST',
    path: '/orders/standard-webhooks',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(secondsOf(at)),
      'webhook-signature': `v1,${signature}`,
    },
    body,
  };
}

const fulfilled = (order: SampleOrder, at: Instant): object => ({
  ...paidState,
  fulfillmentStatus: 'fulfilled',
  fulfilledAt: at,
  shipments: [{ carrier: 'Omniva', trackingNumber: tokenOf(`${order.id} parcel`, 12), shippedAt: at }],
});

const refund = (order: SampleOrder, amount: string): object => ({
  id: tokenOf(`${order.id} refund ${amount}`, 12),
  amount: { amount, currency: order.currency },
});

const document = (order: SampleOrder, at: Instant, state: object = {}): object => ({
  id: order.id,
  number: order.number,
  displayName: `#${order.number}`,
  status: 'open',
  paymentStatus: 'unpaid',
  createdAt: order.placedAt ?? at,
  updatedAt: at,
  total: { amount: amountsOf(order).total, currency: order.currency },
  channel: 'web',
  customer: {
    email: order.email,
    firstName: order.firstName,
    lastName: order.lastName,
    phone: order.phone ?? null,
    locale: order.locale,
  },
  consent: { emailMarketing: order.consent === undefined ? 'unknown' : order.consent ? 'yes' : 'no' },
  shippingCountry: order.country,
  shippingRegion: order.region ?? null,
  lineItems: order.items.map(({ name, quantity, variant = null }) => ({ name, quantity, variant })),
  ...state,
});
