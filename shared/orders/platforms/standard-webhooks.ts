import * as z from 'zod/mini';
import type { Instant } from '../../journey/instant.ts';
import { parseJson } from '../big-json.ts';
import { ignored, orderTold } from '../event.ts';
import { id, list, needed, text, time } from '../fields.ts';
import type { OrderEvent, Platform } from '../platform.ts';
import { present } from '../present.ts';
import { asymmetricKey, isStandardSigned, type StandardKey, symmetricKey } from '../standard-signature.ts';
import { understand } from '../understand.ts';
import { orderOf } from './standard-order.ts';

/** Whatever sends our own `OrderDocument` (`../order.ts`) over Standard Webhooks: a shop's own code, or a module of ours. */
export const standardWebhooks: Platform = {
  name: 'standard-webhooks',
  knowsDelivery: true,
  meaningfulHeaders: [],
  verify: (request, secrets, now) => isStandardSigned(request, secrets.map(keyOf), now),
  normalise: ({ body }, { receivedAt }) => [standardEvent(parseJson(body), receivedAt)],
};

/** `whpk_` is a public key; everything else a shared secret in base64, with `whsec_` or without. */
const keyOf = (secret: string): StandardKey => {
  const bytes = Buffer.from(secret.replace(/^wh(sec|pk)_/, ''), 'base64');
  return secret.startsWith('whpk_') ? asymmetricKey(bytes) : symmetricKey(bytes);
};

/** What `{ type, timestamp, data }` says. */
export function standardEvent(body: unknown, receivedAt: Instant): OrderEvent {
  const { type, timestamp, data } = understand(Envelope, body);
  const read = meanings.get(type) ?? (type.startsWith('order.') ? orderOf : undefined);
  return read ? read(type, data, timestamp, receivedAt) : ignored(type, 'not about an order');
}

const Envelope = z.object({ type: needed(text, 'a type, such as order.paid'), timestamp: time, data: z.unknown() });

type Read = (topic: string, data: unknown, timestamp: Instant | undefined, receivedAt: Instant) => OrderEvent;

const meanings = new Map<string, Read>([
  ['order.deleted', deleted],
  ['customer.redact', (topic, data) => ({ kind: 'redact', topic, ...subjectOf(data) })],
  ['customer.data_request', (topic, data) => ({ kind: 'data-request', topic, ...subjectOf(data) })],
  ['shop.redact', (topic) => ({ kind: 'redact', topic, orderIds: [], everyone: true })],
]);

function deleted(topic: string, data: unknown, timestamp: Instant | undefined, receivedAt: Instant): OrderEvent {
  const { id: orderId, updatedAt } = understand(z.object({ id: needed(id, 'an id'), updatedAt: time }), data);
  const at = timestamp ?? updatedAt ?? receivedAt;
  return orderTold({ topic, orderId, updatedAt: at, ends: { deleted: at } });
}

/** `{ email?, customerId?, orderIds? }`, at least one of them. */
function subjectOf(data: unknown) {
  const { email, customerId, orderIds } = understand(Subject, data);
  return { ...present({ email, customerId }), orderIds };
}
const Subject = z
  .object({ email: text, customerId: id, orderIds: list(needed(id, 'an id')) })
  .check(
    z.refine(
      ({ email, customerId, orderIds }) => email !== undefined || customerId !== undefined || orderIds.length > 0,
      'email, customerId or orderIds',
    ),
  );
