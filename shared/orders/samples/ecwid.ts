import type { Instant } from '../../journey/instant.ts';
import { hmacSha256 } from '../signature.ts';
import { numberOf, numericId, type SampleOrder, type SampleWebhook, secondsOf, tokenOf } from './sample.ts';

/** What Ecwid sends: where to look, and hardly more. */
export const ecwidSamples = {
  created: (order, secret, at) => aboutOrder('order.created', order, secret, at, 'AWAITING_PAYMENT'),
  paid: (order, secret, at) => aboutOrder('order.updated', order, secret, at, 'PAID'),
  fulfilled: (order, secret, at) => aboutOrder('order.updated', order, secret, at, 'PAID', 'SHIPPED'),
  delivered: (order, secret, at) => aboutOrder('order.updated', order, secret, at, 'PAID', 'DELIVERED'),
  cancelled: (order, secret, at) => aboutOrder('order.updated', order, secret, at, 'CANCELLED', 'WILL_NOT_DELIVER'),
  partiallyRefunded: (order, secret, at) => aboutOrder('order.updated', order, secret, at, 'PARTIALLY_REFUNDED'),
  refunded: (order, secret, at) => aboutOrder('order.updated', order, secret, at, 'REFUNDED'),
  deleted: (order, secret, at) => aboutOrder('order.deleted', order, secret, at, 'PAID'),
  redact: (order, secret, at) =>
    send('customer.deleted', numberOf(order.email, 8), { customerEmail: order.email }, secret, at),
} satisfies Record<string, (order: SampleOrder, secret: string, at: Instant) => SampleWebhook>;

export const ecwidId = (order: SampleOrder): string => numericId(order, 9);

const aboutOrder = (
  eventType: string,
  order: SampleOrder,
  secret: string,
  at: Instant,
  newPaymentStatus: string,
  newFulfillmentStatus = 'AWAITING_PROCESSING',
) => send(eventType, ecwidId(order), { newPaymentStatus, newFulfillmentStatus }, secret, at);

function send(eventType: string, entityId: string, data: object, secret: string, at: Instant): SampleWebhook {
  const eventCreated = secondsOf(at);
  const eventId = tokenOf(`${eventType} ${entityId} ${at} ${JSON.stringify(data)}`, 36);
  return {
    method: 'POST',
    path: '/orders/ecwid',
    headers: {
      'content-type': 'application/json; charset=UTF-8',
      'x-ecwid-webhook-signature': hmacSha256(secret, `${eventCreated}.${eventId}`).toString('base64'),
    },
    body: JSON.stringify({ eventId, eventCreated, storeId: 1003, entityId: Number(entityId), eventType, data }),
  };
}
