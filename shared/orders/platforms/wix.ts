import * as z from 'zod/mini';
import type { OrderPatch } from '../../journey/order.ts';
import { ask, credentialsOf } from '../ask.ts';
import { FetchProblem, type Platform, type PlatformApi, type Wanted } from '../platform.ts';
import { understand } from '../understand.ts';
import { eventOf } from './wix-event.ts';
import { claimsOf, isSignedByWix } from './wix-jwt.ts';
import { Fulfilments, Order, patchOfOrder } from './wix-order.ts';

/**
 * Wix: the body is a JWT, signed with RS256; the secret is the app's public key, in PEM or its base64 alone.
 * https://dev.wix.com/docs/build-apps/develop-your-app/frameworks/self-hosting/webhooks/handle-events-with-webhooks-for-self-hosting-without-the-java-script-sdk
 *
 * Settings: `siteId`; `apiUrl` in place of Wix's own. Credentials: `apiKey`, which may read orders. They are needed once Wix tells
 * of refunds and parcels, which it does not tell whole.
 */
export const wix: Platform = {
  name: 'wix',
  knowsDelivery: false,
  erasesById: true,
  meaningfulHeaders: [],
  verify: ({ body }, secrets, now) => isSignedByWix(body, secrets, now),
  normalise: ({ body }) => [eventOf(claimsOf(body))],
  fetch: fetchOrder,
};

/** https://dev.wix.com/docs/rest/business-solutions/e-commerce/orders/orders/get-order */
async function fetchOrder({ id }: Wanted, api: PlatformApi): Promise<OrderPatch> {
  const { apiKey } = credentialsOf(api, 'apiKey');
  const { siteId, apiUrl = 'https://www.wixapis.com' } = api.settings;
  if (!siteId) throw new FetchProblem('no-credentials');
  const headers = { authorization: apiKey, 'wix-site-id': siteId, accept: 'application/json' };
  const get = <Schema extends z.ZodMiniType>(path: string, schema: Schema): Promise<z.output<Schema>> =>
    ask(api, { method: 'GET', url: `${apiUrl}/ecom/v1/${path}`, headers }, (body) => understand(schema, body));

  const { order } = await get(`orders/${encodeURIComponent(id)}`, z.object({ order: Order }));
  if (order.fulfillmentStatus === undefined || order.fulfillmentStatus === 'NOT_FULFILLED') return patchOfOrder(order);
  const { orderWithFulfillments: sent } = await get(
    `fulfillments/orders/${encodeURIComponent(id)}`,
    z.object({ orderWithFulfillments: Fulfilments }),
  );
  return patchOfOrder(order, sent.fulfillments);
}
