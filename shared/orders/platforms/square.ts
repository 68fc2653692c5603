import * as z from 'zod/mini';
import { parseJson } from '../big-json.ts';
import { ignored, orderTold } from '../event.ts';
import { id, maybe, needed, text, time } from '../fields.ts';
import type { OrderEvent, Platform, Trust, WebhookRequest } from '../platform.ts';
import { present } from '../present.ts';
import { fromBase64, hmacSha256, sameBytes } from '../signature.ts';
import { understand } from '../understand.ts';
import { fetchOrder } from './square-api.ts';
import { disputeOf, paymentOf, refundOf } from './square-payment.ts';

/**
 * Square: base64 HMAC-SHA256, by the subscription's signature key, of the notification URL and the raw body. The older
 * `x-square-signature` (SHA-1) counts for nothing. https://developer.squareup.com/docs/webhooks/step3validate
 *
 * Settings: `notificationUrl`, to the letter as the subscription has it; `apiUrl` in place of Square's own.
 * Credentials: `accessToken`, with ORDERS_READ, PAYMENTS_READ and CUSTOMERS_READ.
 */
export const square: Platform = {
  name: 'square',
  knowsDelivery: false,
  erasesById: true,
  meaningfulHeaders: ['square-environment'],
  verify,
  normalise: ({ headers, body }: WebhookRequest) => [eventOf(parseJson(body), headers['square-environment'])],
  fetch: fetchOrder,
};

function verify({ headers, body }: WebhookRequest, secrets: readonly string[], _now: number, trust?: Trust): boolean {
  const url = trust?.settings.notificationUrl;
  const came = fromBase64(headers['x-square-hmacsha256-signature']);
  if (!url || !came) return false;
  return secrets.some((secret) => secret !== '' && sameBytes(hmacSha256(secret, url, body), came));
}

function eventOf(body: unknown, environment: string | undefined): OrderEvent {
  const { type: topic } = understand(z.object({ type: needed(text, 'a type, such as order.updated') }), body);
  if (environment?.toLowerCase() === 'sandbox') return ignored(topic, 'made in the sandbox');
  const read = meanings.get(topic);
  if (!read) return ignored(topic, reasons.get(topic) ?? 'not about an order');
  return read(topic, understand(Envelope, body).data);
}

const Envelope = z.object({ data: z.object({ id, object: z.unknown() }) });
type Data = z.output<typeof Envelope>['data'];
type Read = (topic: string, data: Data) => OrderEvent;

const meanings = new Map<string, Read>([
  ['order.created', changed],
  ['order.updated', changed],
  ['order.fulfillment.updated', changed],
  ['payment.created', (topic, { object }) => paymentOf(topic, object)],
  ['payment.updated', (topic, { object }) => paymentOf(topic, object)],
  ['refund.created', (topic, { object }) => refundOf(topic, object)],
  ['refund.updated', (topic, { object }) => refundOf(topic, object)],
  ['dispute.created', (topic, { object }) => disputeOf(topic, object)],
  ['dispute.state.updated', (topic, { object }) => disputeOf(topic, object)],
  ['dispute.state.changed', (topic, { object }) => disputeOf(topic, object)],
  ['customer.deleted', forgotten],
]);

const reasons = new Map([
  ['webhooks.test_notification', 'a test send'],
  ['oauth.authorization.revoked', 'the shop took the app off: nothing more will come'],
]);

/** Says only which order, and where it is. */
function changed(topic: string, { object }: Data): OrderEvent {
  const { order_created, order_updated, order_fulfillment_updated } = understand(Changes, object);
  const about: unknown = order_created ?? order_updated ?? order_fulfillment_updated;
  const { order_id: orderId, state, created_at, updated_at } = understand(Change, about);
  if (state === 'DRAFT') return ignored(topic, 'a draft is no order yet');
  const updatedAt = updated_at ?? created_at;
  return orderTold({
    topic,
    orderId,
    updatedAt,
    milestones: { placed: created_at },
    ends: { cancelled: state === 'CANCELED' ? updatedAt : undefined },
    fetch: { resource: 'order', id: orderId },
  });
}

const Changes = z.object({
  order_created: z.optional(z.unknown()),
  order_updated: z.optional(z.unknown()),
  order_fulfillment_updated: z.optional(z.unknown()),
});
const Change = z.object({
  order_id: needed(id, 'an id'),
  state: text,
  created_at: needed(time, 'a time'),
  updated_at: time,
});

/** Two profiles that become one are deleted as well; the person is still there. */
function forgotten(topic: string, { id: deleted, object }: Data): OrderEvent {
  const { customer, event_context: context } = understand(Deleted, object);
  if (context?.merge) return ignored(topic, 'joined with another profile of the same person');
  const customerId = understand(needed(id, 'an id'), customer?.id ?? deleted);
  return { kind: 'redact', topic, ...present({ email: customer?.email_address, customerId }), orderIds: [] };
}
const Deleted = z.object({
  customer: maybe(z.object({ id, email_address: text })),
  event_context: maybe(z.object({ merge: maybe(z.object({ to_customer_id: id })) })),
});
