import * as z from 'zod/mini';
import type { OrderPatch } from '../../journey/order.ts';
import { ask, credentialsOf } from '../ask.ts';
import { parseJson } from '../big-json.ts';
import { ignored, orderTold } from '../event.ts';
import { currency, id, maybe, needed, text, unixTime } from '../fields.ts';
import {
  FetchProblem,
  type NormaliseContext,
  NotUnderstood,
  type OrderEvent,
  type Platform,
  type PlatformApi,
  type Wanted,
  type WebhookRequest,
} from '../platform.ts';
import { present } from '../present.ts';
import { fromBase64, hmacSha256, sameBytes } from '../signature.ts';
import { understand } from '../understand.ts';
import { patchOfOrder } from './ecwid-order.ts';

/**
 * Ecwid: base64 HMAC-SHA256 by the app's client secret, of `eventCreated.eventId` alone. The rest of the body may be anyone's,
 * so it is a hint where to look, and the order is fetched. https://github.com/Ecwid/ecwid-api-docs
 *
 * Settings: `storeId`; `currency` of the store, which its orders do not tell; `apiUrl` in place of Ecwid's own.
 * Credentials: `token`, with the scope `read_orders`.
 */
export const ecwid: Platform = {
  name: 'ecwid',
  knowsDelivery: true,
  wants200: true,
  meaningfulHeaders: [],
  verify,
  normalise,
  fetch: fetchOrder,
};

/** Seconds that a signature is good for: a webhook is sent again for a day. */
const tolerance = 2 * 24 * 3600;

function verify({ headers, body }: WebhookRequest, secrets: readonly string[], now: number): boolean {
  const signed = signedPart(body);
  const came = fromBase64(headers['x-ecwid-webhook-signature']);
  if (!signed || !came || now - Number(signed.eventCreated) > tolerance) return false;
  const text = `${signed.eventCreated}.${signed.eventId}`;
  return secrets.some((secret) => secret !== '' && sameBytes(hmacSha256(secret, text), came));
}

function signedPart(body: Buffer): z.output<typeof Signed> | undefined {
  try {
    return understand(Signed, parseJson(body));
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

const Signed = z.object({
  eventId: needed(id, 'an id'),
  eventCreated: needed(text, 'seconds since 1970').check(z.regex(/^\d{1,12}$/, 'seconds since 1970')),
});

/** The number of an order goes into an address, so it must be one. Unfinished orders have -1. */
const orderNumber = needed(id, 'an order number').check(z.regex(/^\d{1,18}$/, 'an order number'));

function normalise({ body }: WebhookRequest, { receivedAt }: NormaliseContext): OrderEvent[] {
  const came = parseJson(body);
  const { eventType: topic, eventCreated: at = receivedAt } = understand(Envelope, came);
  if (topic === 'customer.deleted') return [forgotten(topic, came)];
  if (!orderTopics.has(topic)) return [ignored(topic, reasonToIgnore(topic))];
  const { entityId: orderId } = understand(z.object({ entityId: orderNumber }), came);
  return [orderTold({ topic, orderId, updatedAt: at, fetch: { resource: 'order', id: orderId } })];
}

const Envelope = z.object({ eventType: needed(text, 'a type, such as order.created'), eventCreated: unixTime });
const orderTopics = new Set(['order.created', 'order.updated', 'order.deleted']);

function reasonToIgnore(topic: string): string {
  if (topic.startsWith('unfinished_order.')) return 'not bought yet';
  return topic.startsWith('customer.') ? 'the order tells the customer it was made by' : 'not about an order';
}

/** Not signed either; but nowhere could it be asked for, and to forget too much is the lesser harm. */
function forgotten(topic: string, came: unknown): OrderEvent {
  const { entityId: customerId, data } = understand(Customer, came);
  const email = data?.customerEmail;
  if (customerId === undefined && email === undefined)
    throw new NotUnderstood('entityId: expected an id, came nothing');
  return { kind: 'redact', topic, ...present({ email, customerId }), orderIds: [] };
}
const Customer = z.object({ entityId: id, data: maybe(z.object({ customerEmail: text })) });

/** `GET /{storeId}/orders/{orderNumber}`. */
async function fetchOrder({ id: number }: Wanted, api: PlatformApi): Promise<OrderPatch> {
  const { token } = credentialsOf(api, 'token');
  const { storeId, apiUrl = 'https://app.ecwid.com/api/v3', ...settings } = api.settings;
  if (!storeId) throw new FetchProblem('no-credentials');
  const unit = z.safeParse(currency, settings.currency).data;
  const url = `${apiUrl}/${encodeURIComponent(storeId)}/orders/${encodeURIComponent(number)}`;
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  return ask(api, { method: 'GET', url, headers }, (body) => patchOfOrder(body, number, unit));
}
