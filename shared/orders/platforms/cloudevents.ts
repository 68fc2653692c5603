import * as z from 'zod/mini';
import type { Instant } from '../../journey/instant.ts';
import { parseJson } from '../big-json.ts';
import { ignored } from '../event.ts';
import { needed, text, time } from '../fields.ts';
import {
  type Handshake,
  type NormaliseContext,
  NotUnderstood,
  type OrderEvent,
  type Platform,
  type WebhookRequest,
} from '../platform.ts';
import { fromBase64, hmacSha256, sameBytes } from '../signature.ts';
import { understand } from '../understand.ts';
import { fetchOrder } from './adobe-commerce.ts';
import { eventOf as adobeEvent } from './adobe-commerce-event.ts';
import { standardEvent } from './standard-webhooks.ts';

/**
 * CloudEvents 1.0 over HTTP, structured, binary or batched: `data` is our `OrderDocument` under a type that ends in
 * `order.paid` and the like, or an event of Adobe Commerce. Nothing is signed, so the sender must know the secret:
 * `Authorization: Bearer <secret>`, or `?access_token=<secret>`.
 * https://github.com/cloudevents/spec/blob/main/cloudevents/http-webhook.md
 *
 * Settings and credentials: none; for events of Adobe Commerce, its `apiUrl` and `accessToken`.
 */
export const cloudevents: Platform = {
  name: 'cloudevents',
  knowsDelivery: true,
  erasesById: true,
  meaningfulHeaders: ['content-type', 'ce-specversion', 'ce-id', 'ce-source', 'ce-type', 'ce-time'],
  handshake,
  verify,
  normalise,
  fetch: fetchOrder,
};

/** The length of a secret is none of the sender's business either, so digests are compared. */
function verify({ headers, query }: WebhookRequest, secrets: readonly string[]): boolean {
  const came = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? query.access_token ?? '';
  return secrets.some((secret) => secret !== '' && sameBytes(hmacSha256(secret, came), hmacSha256(secret, secret)));
}

/** Asked whether it wants events at all. It does, from anyone who knows the secret; nobody is called back. */
function handshake({ method, headers }: WebhookRequest): Handshake | undefined {
  const origin = headers['webhook-request-origin'];
  if (method !== 'OPTIONS' || origin === undefined || !/^[\w.:-]{1,253}$/.test(origin)) return undefined;
  const allowed = { 'webhook-allowed-origin': origin, 'webhook-allowed-rate': '*', allow: 'POST' };
  return { status: 200, body: '', headers: allowed };
}

function normalise(request: WebhookRequest, { receivedAt }: NormaliseContext): OrderEvent[] {
  const type = request.headers['content-type']?.toLowerCase() ?? '';
  if (type.startsWith('application/cloudevents-batch')) {
    const events = understand(z.array(z.unknown()), parseJson(request.body));
    return events.length > 0 ? events.map((one) => eventOf(one, receivedAt)) : [ignored('batch', 'an empty batch')];
  }
  const isBinary = !type.startsWith('application/cloudevents') && request.headers['ce-specversion'] !== undefined;
  return [eventOf(isBinary ? fromHeaders(request) : parseJson(request.body), receivedAt)];
}

/** Binary mode: the attributes are headers, percent-encoded where they must be, and the body is the data. */
function fromHeaders({ headers, body }: WebhookRequest): object {
  const attribute = (name: string): string | undefined => {
    try {
      return headers[`ce-${name}`] && decodeURIComponent(headers[`ce-${name}`] ?? '');
    } catch {
      throw new NotUnderstood(`the header ce-${name}: expected percent-encoded text, came something else`);
    }
  };
  const attributes = Object.fromEntries(
    ['specversion', 'id', 'source', 'type', 'time'].map((name) => [name, attribute(name)]),
  );
  return { ...attributes, data_base64: body.toString('base64') };
}

const required = (name: string) => needed(text, `the attribute ${name}`);
const Event = z.object({
  specversion: required('specversion').check(z.regex(/^1\./, 'version 1')),
  id: required('id'),
  source: required('source'),
  type: required('type'),
  time,
  data: z.optional(z.unknown()),
  data_base64: z.optional(z.unknown()),
});

/** Data is read only where the type says that it is about an order: it may be anything else. */
function eventOf(came: unknown, receivedAt: Instant): OrderEvent {
  const event = understand(Event, came);
  const { type: topic, time: timestamp } = event;
  const ours = /(?:^|\.)((?:order|customer|shop)\.\w+)$/.exec(topic)?.[1];
  if (topic.startsWith('com.adobe.commerce.'))
    return adobeEvent({ type: topic, time: timestamp, data: dataOf(event) }, receivedAt);
  return ours === undefined
    ? ignored(topic, 'not about an order')
    : standardEvent({ type: ours, timestamp, data: dataOf(event) }, receivedAt);
}

function dataOf({ data, data_base64: encoded }: z.output<typeof Event>): unknown {
  if (encoded === undefined || encoded === null) return data;
  const bytes = typeof encoded === 'string' ? fromBase64(encoded) : undefined;
  if (!bytes) throw new NotUnderstood('data_base64: expected base64, came something else');
  return parseJson(bytes);
}
