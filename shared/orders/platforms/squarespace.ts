import * as z from 'zod/mini';
import type { OrderPatch } from '../../journey/order.ts';
import { ask, credentialsOf } from '../ask.ts';
import { parseJson } from '../big-json.ts';
import { ignored, orderTold } from '../event.ts';
import { id, needed, text, time } from '../fields.ts';
import type { OrderEvent, Platform, PlatformApi, Wanted, WebhookRequest } from '../platform.ts';
import { fromHex, hmacSha256, sameBytes } from '../signature.ts';
import { understand } from '../understand.ts';
import { Order, patchOfOrder } from './squarespace-order.ts';

/**
 * Squarespace: hex HMAC-SHA256 of the raw body by the subscription's secret, which is hex itself. A notification names its order
 * and what was done to it. https://developers.squarespace.com/webhooks/verifying-notifications
 *
 * Settings: `apiUrl` in place of Squarespace's own. Credentials: `accessToken`, a key of the site's or of the extension's that
 * may read orders.
 */
export const squarespace: Platform = {
  name: 'squarespace',
  knowsDelivery: false,
  meaningfulHeaders: [],
  verify,
  normalise: ({ body }) => [eventOf(parseJson(body))],
  fetch: fetchOrder,
};

function verify({ headers, body }: WebhookRequest, secrets: readonly string[]): boolean {
  const came = fromHex(headers['squarespace-signature']?.toLowerCase());
  return secrets.some((secret) => {
    const key = fromHex(secret.toLowerCase());
    return came !== undefined && key !== undefined && sameBytes(hmacSha256(key, body), came);
  });
}

/** Refunds may be partial and addresses change: only the order itself tells how much and to what. */
function eventOf(body: unknown): OrderEvent {
  const { topic } = understand(z.object({ topic: needed(text, 'a topic, such as order.create') }), body);
  if (topic === 'extension.uninstall') return ignored(topic, 'the site took the extension off: nothing more will come');
  if (topic !== 'order.create' && topic !== 'order.update') return ignored(topic, 'not about an order');
  const { createdOn: at, data } = understand(Notification, body);
  return orderTold({
    topic,
    orderId: data.orderId,
    updatedAt: at,
    milestones: { fulfilled: data.update === 'FULFILLED' ? at : undefined },
    ends: { cancelled: data.update === 'CANCELED' ? at : undefined },
    fetch: { resource: 'order', id: data.orderId },
  });
}

const Notification = z.object({
  createdOn: needed(time, 'a time'),
  data: z.object({ orderId: needed(id, 'an id'), update: text }),
});

/** https://developers.squarespace.com/commerce-apis/retrieve-specific-order */
async function fetchOrder({ id }: Wanted, api: PlatformApi): Promise<OrderPatch> {
  const { accessToken } = credentialsOf(api, 'accessToken');
  const { apiUrl = 'https://api.squarespace.com' } = api.settings;
  const url = `${apiUrl}/1.0/commerce/orders/${encodeURIComponent(id)}`;
  // Squarespace refuses calls that do not say who calls.
  const headers = { authorization: `Bearer ${accessToken}`, 'user-agent': 'aftercare', accept: 'application/json' };
  return patchOfOrder(await ask(api, { method: 'GET', url, headers }, (body) => understand(Order, body)));
}
