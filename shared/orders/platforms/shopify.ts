import { parseJson } from '../big-json.ts';
import { asWebhooks } from '../changed.ts';
import { ignored } from '../event.ts';
import {
  type NormaliseContext,
  NotUnderstood,
  type OrderEvent,
  type Platform,
  type WebhookRequest,
} from '../platform.ts';
import { signedByOneOf } from '../signature.ts';
import { instantOf } from '../timestamps.ts';
import { changedOrders } from './shopify-api.ts';
import { orderOf } from './shopify-order.ts';
import { type Meaning, partials } from './shopify-partials.ts';

/**
 * Shopify: HMAC-SHA256 of the raw body by the app's client secret, or by the key under Settings > Notifications > Webhooks,
 * in base64. https://shopify.dev/docs/apps/build/webhooks/verify-deliveries
 *
 * For reconciliation, settings: `shop`, such as `juniper.myshopify.com`; credentials: `accessToken`, with `read_orders`.
 */
export const shopify: Platform = {
  name: 'shopify',
  knowsDelivery: true,
  meaningfulHeaders: ['topic', 'test', 'triggered-at'].flatMap((name) => [`x-shopify-${name}`, `shopify-${name}`]),
  verify: (request, secrets) => signedByOneOf(secrets, request.body, header(request, 'hmac-sha256')),
  normalise,
  changedSince: (since, api) =>
    asWebhooks(normalise, { 'x-shopify-topic': 'orders/updated' }, changedOrders(since, api), {
      receivedAt: api.now,
      settings: api.settings,
    }),
};

/** Shopify's newer event system drops the `X-`. */
const header = ({ headers }: WebhookRequest, name: string): string | undefined =>
  headers[`x-shopify-${name}`] ?? headers[`shopify-${name}`];

/** A whole order speaks for itself, whatever its topic; the topic is asked only where the body is a part of something. */
function normalise(request: WebhookRequest, { receivedAt, settings = {} }: NormaliseContext): OrderEvent[] {
  const topic = (header(request, 'topic') ?? '').slice(0, 100);
  const body = parseJson(request.body);
  const meaning: Meaning = {
    topic,
    body,
    test: header(request, 'test') === 'true',
    happenedAt: instantOf(header(request, 'triggered-at') ?? '', 'refused') ?? receivedAt,
    settings,
  };
  if (isOrder(body) || wholeOrders.has(topic)) return [orderOf(meaning)];
  const read = partials.get(topic);
  return [read ? read(meaning) : ignored(topic, reasonToIgnore(topic))];
}

/** Neither a draft, nor a checkout, nor a fulfilment has both. */
const isOrder = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'financial_status' in body && 'line_items' in body;

const wholeOrders = new Set([
  'orders/create',
  'orders/paid',
  'orders/updated',
  'orders/cancelled',
  'orders/fulfilled',
  'orders/partially_fulfilled',
]);

function reasonToIgnore(topic: string): string {
  if (topic === '') throw new NotUnderstood('the header x-shopify-topic: expected a topic, came nothing');
  return reasons.find(([start]) => topic.startsWith(start))?.[1] ?? 'not about an order';
}

const reasons: [start: string, reason: string][] = [
  ['orders/edited', 'tells only what changed; orders/updated tells the order'],
  ['orders/', 'tells only a part that matters to nobody here'],
  ['draft_orders/', 'a draft is no order yet'],
  ['returns/', 'goods on their way back are no refund yet'],
  ['order_transactions/', 'the order tells what was paid'],
  ['customers/delete', 'customers/redact tells when the person must be forgotten'],
  ['customers', 'the order tells the customer it was made by'],
  ['app/uninstalled', 'shop/redact follows'],
];
