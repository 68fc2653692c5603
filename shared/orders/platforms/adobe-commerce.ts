import type { OrderPatch } from '../../journey/order.ts';
import { ask, credentialsOf } from '../ask.ts';
import { parseJson } from '../big-json.ts';
import { ignored } from '../event.ts';
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
import { eventOf } from './adobe-commerce-event.ts';
import { orderOf } from './adobe-commerce-order.ts';
import { handshake, publicKeysAt, verify } from './adobe-commerce-signature.ts';

/**
 * Adobe Commerce through Adobe I/O Events. Its synchronous "webhooks" are something else, and hold up the checkout.
 * https://developer.adobe.com/commerce/extensibility/events/
 *
 * Settings: `clientId` of the project that is subscribed; `apiUrl`, the shop's address. Credentials: `accessToken` of an
 * integration that may read orders. Subscribe `sales_order_save_commit_after` with entity_id, increment_id, state, created_at,
 * updated_at, customer_email, customer_firstname, customer_lastname, customer_id, customer_is_guest, order_currency_code,
 * grand_total, items and billing_address; what is left out is fetched.
 */
export const adobeCommerce: Platform = {
  name: 'adobe-commerce',
  knowsDelivery: false,
  erasesById: true,
  meaningfulHeaders: [],
  handshake,
  verify,
  publicKeysAt,
  normalise,
  fetch: fetchOrder,
};

/** One event, or several where the registration asks for batches. */
function normalise({ body }: WebhookRequest, { receivedAt }: NormaliseContext): OrderEvent[] {
  const came = parseJson(body);
  const events = (Array.isArray(came) ? came : [came]).map((event: unknown) => eventOf(event, receivedAt));
  return events.length > 0 ? events : [ignored('batch', 'an empty batch')];
}

/** `GET /rest/V1/orders/{id}`. */
export async function fetchOrder({ id }: Wanted, api: PlatformApi): Promise<OrderPatch> {
  const { accessToken } = credentialsOf(api, 'accessToken');
  const { apiUrl } = api.settings;
  if (!apiUrl) throw new FetchProblem('no-credentials');
  const url = `${apiUrl.replace(/\/$/, '')}/rest/V1/orders/${encodeURIComponent(id)}`;
  const headers = { authorization: `Bearer ${accessToken}`, accept: 'application/json' };
  return ask(api, { method: 'GET', url, headers }, (body) => {
    const event = orderOf('fetched', body, api.now);
    if (event.kind !== 'order' || event.orderId !== id || event.fetch)
      throw new NotUnderstood('the order: expected the whole of the one that was asked for');
    return event.patch;
  });
}
