import type { Instant } from '../../journey/instant.ts';
import { hmacSha256 } from '../signature.ts';
import { amountsOf, type SampleOrder, type SampleWebhook, tokenOf } from './sample.ts';
import { arrival, dispute, fulfilled, local, orderBody, refund, shopifyId, subject } from './shopify-bodies.ts';

/** What Shopify sends. */
export const shopifySamples = {
  created: (order, secret, at) => send('orders/create', orderBody(order, at), secret, at),
  paid: (order, secret, at) => send('orders/paid', orderBody(order, at, paid), secret, at),
  fulfilled: (order, secret, at) =>
    send('orders/fulfilled', orderBody(order, at, { ...paid, ...fulfilled(order, at) }), secret, at),
  delivered: (order, secret, at) => send('fulfillment_events/create', arrival(order, at), secret, at),
  cancelled: (order, secret, at) =>
    send('orders/cancelled', orderBody(order, at, { ...cancelled, cancelled_at: local(at) }), secret, at),
  partiallyRefunded: (order, secret, at) =>
    send('refunds/create', refund(order, at, amountsOf(order).halfTotal), secret, at),
  refunded: (order, secret, at) => {
    const refunds = [refund(order, at, amountsOf(order).total)];
    return send('orders/updated', orderBody(order, at, { financial_status: 'refunded', refunds }), secret, at);
  },
  disputed: (order, secret, at) => send('disputes/create', dispute(order, at), secret, at),
  deleted: (order, secret, at) => send('orders/delete', { id: Number(shopifyId(order)) }, secret, at),
  redact: (order, secret, at) =>
    send('customers/redact', subject(order, { orders_to_redact: [Number(shopifyId(order))] }), secret, at),
  dataRequest: (order, secret, at) =>
    send(
      'customers/data_request',
      subject(order, { orders_requested: [Number(shopifyId(order))], data_request: { id: 9999 } }),
      secret,
      at,
    ),
  /** The admin's button sends the same cancelled order for every topic, marked as a test. */
  test: (order, secret, at) => {
    const state = {
      test: true,
      confirmed: false,
      ...cancelled,
      cancelled_at: local(at),
      fulfillment_status: 'pending',
    };
    return send('orders/paid', orderBody(order, at, state), secret, at, { 'x-shopify-test': 'true' });
  },
} satisfies Record<string, (order: SampleOrder, secret: string, at: Instant) => SampleWebhook>;

const paid = { financial_status: 'paid' };
const cancelled = { financial_status: 'voided', cancel_reason: 'customer' };

function send(
  topic: string,
  content: object,
  secret: string,
  at: Instant,
  more: Record<string, string> = {},
): SampleWebhook {
  const body = JSON.stringify(content);
  return {
    method: 'POST',
    path: '/orders/shopify',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Shopify-Captain-Hook',
      'x-shopify-topic': topic,
      'x-shopify-hmac-sha256': hmacSha256(secret, body).toString('base64'),
      'x-shopify-shop-domain': 'juniper-and-pine.myshopify.com',
      'x-shopify-api-version': '2026-01',
      'x-shopify-webhook-id': tokenOf(`${topic} ${at} ${body}`, 32),
      'x-shopify-triggered-at': at,
      ...more,
    },
    body,
  };
}
