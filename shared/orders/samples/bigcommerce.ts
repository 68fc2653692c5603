import type { Instant } from '../../journey/instant.ts';
import { hmacSha256 } from '../signature.ts';
import { numberOf, numericId, type SampleOrder, type SampleWebhook, secondsOf, tokenOf } from './sample.ts';

/** What BigCommerce sends: where to look. A change of status is all that it tells of the order itself. */
export const bigcommerceSamples = {
  created: (order, secret, at) => send('store/order/created', about(order), secret, at),
  paid: (order, secret, at) => send('store/order/statusUpdated', changed(order, 7, 11), secret, at),
  fulfilled: (order, secret, at) => send('store/order/statusUpdated', changed(order, 11, 2), secret, at),
  cancelled: (order, secret, at) => send('store/order/statusUpdated', changed(order, 11, 5), secret, at),
  partiallyRefunded: (order, secret, at) =>
    send('store/order/refund/created', { ...about(order), refund: { refund_id: 3 } }, secret, at),
  refunded: (order, secret, at) => send('store/order/statusUpdated', changed(order, 11, 4), secret, at),
  disputed: (order, secret, at) => send('store/order/statusUpdated', changed(order, 11, 13), secret, at),
  redact: (order, secret, at) =>
    send('store/customer/deleted', { type: 'customer', id: Number(numberOf(order.email, 6)) }, secret, at),
} satisfies Record<string, (order: SampleOrder, secret: string, at: Instant) => SampleWebhook>;

export const bigcommerceId = (order: SampleOrder): string => numericId(order);

const about = (order: SampleOrder) => ({ type: 'order', id: Number(bigcommerceId(order)) });

const changed = (order: SampleOrder, from: number, to: number): object => ({
  ...about(order),
  status: { previous_status_id: from, new_status_id: to },
});

function send(scope: string, data: object, secret: string, at: Instant): SampleWebhook {
  const body = JSON.stringify({
    scope,
    store_id: '1025646',
    data,
    hash: tokenOf(`${scope} ${JSON.stringify(data)}`, 40),
    created_at: secondsOf(at),
    producer: 'stores/sample',
  });
  const id = tokenOf(`${body} id`, 27);
  return {
    method: 'POST',
    path: '/orders/bigcommerce',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(secondsOf(at)),
      'webhook-signature': `v1,${hmacSha256(secret, `${id}.${secondsOf(at)}.`, body).toString('base64')}`,
    },
    body,
  };
}
