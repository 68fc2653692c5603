import * as z from 'zod/mini';
import type { OrderPatch } from '../../journey/order.ts';
import { ask, credentialsOf } from '../ask.ts';
import { needed, text } from '../fields.ts';
import { FetchProblem, NotUnderstood, type PlatformApi, type Wanted } from '../platform.ts';
import { understand } from '../understand.ts';
import { orderOf } from './shopware-order.ts';

/** The order with everything that is read of it, from the Admin API. */
export async function fetchOrder({ id }: Wanted, api: PlatformApi): Promise<OrderPatch> {
  const { clientId, clientSecret } = credentialsOf(api, 'clientId', 'clientSecret');
  const { apiUrl } = api.settings;
  if (!apiUrl) throw new FetchProblem('no-credentials');
  const post = (path: string, content: object, more: Record<string, string> = {}) => ({
    method: 'POST' as const,
    url: `${apiUrl.replace(/\/$/, '')}/api/${path}`,
    headers: { 'content-type': 'application/json', accept: 'application/json', ...more },
    body: JSON.stringify(content),
  });
  const login = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
  const token = await ask(api, post('oauth/token', login), (body) => understand(Token, body).access_token);
  const search = post('search/order', { ids: [id], limit: 1, associations }, { authorization: `Bearer ${token}` });
  return ask(api, search, (body) => patchOf(id, understand(Found, body).data[0], api.now));
}

const Token = z.object({ access_token: needed(text, 'a token') });
const Found = z.object({ data: z.array(z.unknown()) });

/** The shop gives only what is asked for. */
const associations = {
  currency: {},
  orderCustomer: {},
  stateMachineState: {},
  lineItems: {},
  language: { associations: { locale: {} } },
  billingAddress: { associations: { country: {}, countryState: {} } },
  deliveries: {
    associations: {
      stateMachineState: {},
      shippingMethod: {},
      shippingOrderAddress: { associations: { country: {}, countryState: {} } },
    },
  },
  transactions: {
    associations: {
      stateMachineState: {},
      captures: { associations: { refunds: { associations: { stateMachineState: {} } } } },
    },
  },
};

function patchOf(id: string, order: unknown, now: string): OrderPatch {
  if (order === undefined) throw new FetchProblem('gone');
  const event = orderOf('fetched', order, now);
  if (event.kind !== 'order' || event.orderId !== id)
    throw new NotUnderstood('data: expected the order that was asked for');
  return event.patch;
}
