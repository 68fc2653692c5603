import type { Instant } from '../../journey/instant.ts';
import { hmacSha256 } from '../signature.ts';
import { amountsOf, numberOf, numericId, type SampleOrder, type SampleWebhook, tokenOf } from './sample.ts';

/** What WooCommerce sends. It has no test send, only the ping that asks whether the address answers. */
export const woocommerceSamples = {
  created: (order, secret, at) => send('order.created', orderBody(order, at), secret, at),
  paid: (order, secret, at) => send('order.updated', orderBody(order, at, paid(at)), secret, at),
  fulfilled: (order, secret, at) => {
    const completed = { ...paid(at), status: 'completed', ...times('completed', at) };
    return send('order.updated', orderBody(order, at, completed), secret, at);
  },
  cancelled: (order, secret, at) => send('order.updated', orderBody(order, at, { status: 'cancelled' }), secret, at),
  partiallyRefunded: (order, secret, at) => {
    const refunds = [refund(order, amountsOf(order).halfTotal)];
    return send('order.updated', orderBody(order, at, { ...paid(at), refunds }), secret, at);
  },
  refunded: (order, secret, at) => {
    const refunds = [refund(order, amountsOf(order).total)];
    return send('order.updated', orderBody(order, at, { ...paid(at), status: 'refunded', refunds }), secret, at);
  },
  deleted: (order, secret, at) => send('order.deleted', { id: Number(woocommerceId(order)) }, secret, at),
  /** Only the customer's number: nothing in it says whose it was. */
  redact: (order, secret, at) => send('customer.deleted', { id: Number(customerId(order)) }, secret, at),
  ping: () => ({
    method: 'POST',
    path: '/orders/woocommerce',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': userAgent },
    body: 'webhook_id=4',
  }),
} satisfies Record<string, (order: SampleOrder, secret: string, at: Instant) => SampleWebhook>;

export const woocommerceId = (order: SampleOrder): string => numericId(order, 12);

const customerId = ({ email }: SampleOrder): string => numberOf(email, 8);

const userAgent = 'WooCommerce/9.8.1 Hookshot (WordPress/6.8)';

function send(topic: string, content: object, secret: string, at: Instant): SampleWebhook {
  const body = JSON.stringify(content);
  const [resource = '', event = ''] = topic.split('.');
  return {
    method: 'POST',
    path: '/orders/woocommerce',
    headers: {
      'content-type': 'application/json',
      'user-agent': userAgent,
      'x-wc-webhook-source': 'https://shop.example/',
      'x-wc-webhook-topic': topic,
      'x-wc-webhook-resource': resource,
      'x-wc-webhook-event': event,
      'x-wc-webhook-signature': hmacSha256(secret, body).toString('base64'),
      'x-wc-webhook-id': '4',
      'x-wc-webhook-delivery-id': tokenOf(`4 ${at}`, 32).toLowerCase(),
    },
    body,
  };
}

/** The shop's own time and UTC, both without saying so; this shop is two hours ahead. */
const times = (name: string, at: Instant | undefined): Record<string, string | null> => ({
  [`date_${name}`]: at ? new Date(Date.parse(at) + 2 * 3_600_000).toISOString().slice(0, 19) : null,
  [`date_${name}_gmt`]: at?.slice(0, 19) ?? null,
});

const paid = (at: Instant) => ({ status: 'processing', transaction_id: 'tx-1', ...times('paid', at) });

const refund = (order: SampleOrder, amount: string): object => ({
  id: Number(numberOf(`${order.id} refund ${amount}`, 12)),
  reason: '',
  total: `-${amount}`,
});

function orderBody(order: SampleOrder, at: Instant, state: object = {}): object {
  const person = {
    first_name: order.firstName,
    last_name: order.lastName,
    company: '',
    country: order.country,
    state: order.region ?? '',
    phone: order.phone ?? '',
  };
  return {
    id: Number(woocommerceId(order)),
    parent_id: 0,
    number: order.number,
    order_key: `wc_order_${tokenOf(order.id, 13)}`,
    created_via: 'checkout',
    version: '9.8.1',
    status: 'pending',
    currency: order.currency,
    ...times('created', order.placedAt ?? at),
    ...times('modified', at),
    ...times('paid', undefined),
    ...times('completed', undefined),
    total: amountsOf(order).total,
    customer_id: Number(customerId(order)),
    billing: { ...person, email: order.email },
    shipping: person,
    payment_method: 'stripe',
    transaction_id: '',
    meta_data: [{ id: 1, key: 'wpml_language', value: order.locale.toLowerCase() }],
    line_items: order.items.map(({ name, quantity, variant }, index) => ({
      id: index + 1,
      name: variant ? `${name} - ${variant}` : name,
      quantity,
      meta_data: [],
    })),
    refunds: [],
    ...state,
  };
}
