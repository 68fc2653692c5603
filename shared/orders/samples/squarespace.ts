import type { Instant } from '../../journey/instant.ts';
import { hmacSha256 } from '../signature.ts';
import { type SampleOrder, type SampleWebhook, tokenOf } from './sample.ts';

/** What Squarespace sends: where to look, and what was done there. */
export const squarespaceSamples = {
  created: (order, secret, at) => send('order.create', order, secret, at),
  /** There is no order before it is paid. */
  paid: (order, secret, at) => send('order.create', order, secret, at),
  fulfilled: (order, secret, at) => send('order.update', order, secret, at, 'FULFILLED'),
  cancelled: (order, secret, at) => send('order.update', order, secret, at, 'CANCELED'),
  refunded: (order, secret, at) => send('order.update', order, secret, at, 'REFUNDED'),
} satisfies Record<string, (order: SampleOrder, secret: string, at: Instant) => SampleWebhook>;

export const squarespaceId = (order: SampleOrder): string => tokenOf(`${order.id} order`, 24);

/** The secret is hex. */
function send(topic: string, order: SampleOrder, secret: string, at: Instant, update?: string): SampleWebhook {
  const body = JSON.stringify({
    id: tokenOf(`${topic} ${order.id} ${at} ${update}`, 24),
    websiteId: '5f3c3d55ac435e1a051f77b3',
    subscriptionId: '5f3c2155d947844beedda991',
    topic,
    createdOn: at,
    data: { orderId: squarespaceId(order), ...(update && { update }) },
  });
  return {
    method: 'POST',
    path: '/orders/squarespace',
    headers: {
      'content-type': 'application/json',
      'squarespace-signature': hmacSha256(Buffer.from(secret, 'hex'), body).toString('hex'),
    },
    body,
  };
}
