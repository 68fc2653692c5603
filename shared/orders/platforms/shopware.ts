import * as z from 'zod/mini';
import type { Instant } from '../../journey/instant.ts';
import { parseJson } from '../big-json.ts';
import { ignored, orderTold } from '../event.ts';
import { id, list, maybe, needed, text, unixTime } from '../fields.ts';
import {
  type NormaliseContext,
  NotUnderstood,
  type OrderEvent,
  type Platform,
  type WebhookRequest,
} from '../platform.ts';
import { present } from '../present.ts';
import { understand } from '../understand.ts';
import { fetchOrder } from './shopware-api.ts';
import { isLive } from './shopware-entity.ts';
import { orderOf } from './shopware-order.ts';
import { handshake, verify } from './shopware-signature.ts';

/**
 * Shopware 6, as an app: hex HMAC-SHA256 of the raw body by the shop's secret, which is agreed on when the app is registered.
 * https://developer.shopware.com/docs/guides/plugins/apps/lifecycle/webhook.html
 *
 * Secret: the app's. Settings: `appName`, as in its manifest; `url`, the address of this receiver; `apiUrl`, the shop's own
 * address. Credentials: `clientId` and `clientSecret` of an integration that may read orders.
 */
export const shopware: Platform = {
  name: 'shopware',
  knowsDelivery: false,
  erasesById: true,
  meaningfulHeaders: [],
  handshake,
  verify,
  normalise,
  fetch: fetchOrder,
};

/** An order that comes along is read for what it says. Written entities come as ids, several at once. */
function normalise({ body }: WebhookRequest, { receivedAt }: NormaliseContext): OrderEvent[] {
  const came = parseJson(body);
  if (isConfirmation(came)) return [ignored('registration', 'the shop confirmed that the app is registered')];
  const { data, timestamp: at = receivedAt } = understand(Envelope, came);
  const { event: topic, payload } = data;
  if (orderTopics.test(topic)) return [orderOf(topic, understand(OrderPayload, payload).order, at)];
  if (topic === 'checkout.customer.deleted') return [forgotten(topic, payload)];
  if (topic === 'newsletter.unsubscribe') return [optedOut(topic, payload)];
  const read = written.get(topic);
  if (!read) return [ignored(topic, reasonToIgnore(topic))];
  const events = understand(Written, payload).map((one) => read(topic, one, at));
  return events.length > 0 ? events : [ignored(topic, 'nothing was written')];
}

const isConfirmation = (came: unknown): boolean =>
  typeof came === 'object' && came !== null && 'secretKey' in came && 'shopId' in came && !('data' in came);

const Envelope = z.object({
  data: z.object({ event: needed(text, 'an event, such as checkout.order.placed'), payload: z.optional(z.unknown()) }),
  timestamp: unixTime,
});
const OrderPayload = z.object({ order: z.unknown() });
const orderTopics = /^(checkout\.order\.placed$|state_enter\.order(_delivery|_transaction)?\.state\.)/;

const Entity = z.object({ entity: text, operation: text, primaryKey: needed(id, 'an id'), versionId: text });
const Written = list(Entity);
type Entity = z.output<typeof Entity>;

const written = new Map<string, (topic: string, entity: Entity, at: Instant) => OrderEvent>([
  ['order.written', changed],
  ['order.deleted', changed],
  ['customer.deleted', (topic, { primaryKey }) => ({ kind: 'redact', topic, customerId: primaryKey, orderIds: [] })],
]);

/** Drafts of an order are written, merged and deleted under its id: without a version only the shop knows whether it was one. */
function changed(topic: string, { entity, operation, primaryKey, versionId }: Entity, at: Instant): OrderEvent {
  if (entity !== undefined && entity !== 'order') return ignored(topic, 'not about an order');
  if (versionId !== undefined && !isLive(versionId)) return ignored(topic, 'a draft of the order');
  if (operation === 'delete' && versionId !== undefined)
    return orderTold({ topic, orderId: primaryKey, updatedAt: at, ends: { deleted: at } });
  return orderTold({ topic, orderId: primaryKey, updatedAt: at, fetch: { resource: 'order', id: primaryKey } });
}

function forgotten(topic: string, payload: unknown): OrderEvent {
  const { customer } = understand(CustomerPayload, payload);
  const { email, id: customerId } = customer ?? {};
  if (email === undefined && customerId === undefined)
    throw new NotUnderstood('data.payload.customer: expected an address or an id, came nothing');
  return { kind: 'redact', topic, ...present({ email, customerId }), orderIds: [] };
}
const CustomerPayload = z.object({ customer: maybe(z.object({ id, email: text })) });

/** Whoever wants no newsletter is not asked how they liked what they bought either. */
function optedOut(topic: string, payload: unknown): OrderEvent {
  const { email } = understand(NewsletterPayload, payload).newsletterRecipient;
  return { kind: 'opt-out', topic, email };
}
const NewsletterPayload = z.object({ newsletterRecipient: z.object({ email: needed(text, 'an address') }) });

const reasonToIgnore = (topic: string): string =>
  reasons.find(([start]) => topic.startsWith(start))?.[1] ?? 'not about an order';

const reasons: [start: string, reason: string][] = [
  ['app', 'the app’s own life; the shop keeps its orders'],
  ['newsletter.', 'says yes to the newsletter, and to nothing else'],
  ['checkout.customer', 'the order tells the customer it was made by'],
  ['customer', 'the order tells the customer it was made by'],
  ['state_', 'not a state that matters to the customer'],
];
