import * as z from 'zod/mini';
import { parseJson } from '../big-json.ts';
import { asWebhooks } from '../changed.ts';
import { ignored, orderTold } from '../event.ts';
import { id, needed } from '../fields.ts';
import type { Handshake, NormaliseContext, OrderEvent, Platform, WebhookRequest } from '../platform.ts';
import { signedByOneOf } from '../signature.ts';
import { understand } from '../understand.ts';
import { changedOrders } from './woocommerce-api.ts';
import { orderOf } from './woocommerce-order.ts';

/**
 * WooCommerce: HMAC-SHA256 of the raw body by the webhook's secret, in base64.
 * https://developer.woocommerce.com/docs/apis/rest-api/v3/webhooks/ and class-wc-webhook.php of the plugin.
 *
 * For reconciliation, settings: `url` of the site; credentials: `consumerKey` and `consumerSecret`, which may only read.
 */
export const woocommerce: Platform = {
  name: 'woocommerce',
  knowsDelivery: false,
  erasesById: true,
  meaningfulHeaders: ['x-wc-webhook-topic'],
  handshake,
  verify: ({ headers, body }, secrets) =>
    signedByOneOf(secrets.map(asWordPressUsesIt), body, headers['x-wc-webhook-signature']),
  normalise,
  changedSince: (since, api) =>
    asWebhooks(normalise, { 'x-wc-webhook-topic': 'order.updated' }, changedOrders(since, api), {
      receivedAt: api.now,
      settings: api.settings,
    }),
};

/** When a webhook is saved WooCommerce posts its number, unsigned, and switches the webhook on only if 200 comes back. */
function handshake({ method, headers, body }: WebhookRequest): Handshake | undefined {
  const isPing =
    method === 'POST' &&
    headers['x-wc-webhook-signature'] === undefined &&
    body.length < 100 &&
    /^webhook_id=\d+$/.test(body.toString('latin1'));
  return isPing ? { status: 200, body: '' } : undefined;
}

/** WordPress stores `&`, quotes and angle brackets as entities or not, and decodes them once before it signs. */
const asWordPressUsesIt = (secret: string): string =>
  secret.replace(/&(amp|lt|gt|quot|#0*38|#0*39|#0*34|#0*60|#0*62|#x0*2[267]|#x0*3[ce]);/gi, (whole, name: string) => {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.replace('#', ''));
    return Number.isNaN(code) ? (specialCharacters[name] ?? whole) : String.fromCharCode(code);
  });

const specialCharacters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** There is no topic for paid or refunded: the order's state tells. Only a deletion is known by its topic alone. */
function normalise({ headers, body }: WebhookRequest, { receivedAt, settings = {} }: NormaliseContext): OrderEvent[] {
  const came = parseJson(body);
  const topic = (headers['x-wc-webhook-topic'] ?? '').slice(0, 100);
  if (topic === 'order.deleted') {
    const { id: orderId } = understand(OnlyId, came);
    return [orderTold({ topic, orderId, updatedAt: receivedAt, ends: { deleted: receivedAt } })];
  }
  if (topic === 'customer.deleted')
    return [{ kind: 'redact', topic, customerId: understand(OnlyId, came).id, orderIds: [] }];
  if (topic !== '' && !topic.startsWith('order.')) return [ignored(topic, 'not about an order')];
  return [orderOf(topic, came, settings)];
}

const OnlyId = z.object({ id: needed(id, 'an id') });
