import * as z from 'zod/mini';
import type { OrderPatch } from '../../journey/order.ts';
import { ask, credentialsOf } from '../ask.ts';
import { parseJson } from '../big-json.ts';
import { ignored } from '../event.ts';
import { id, list, maybe, text, time } from '../fields.ts';
import {
  FetchProblem,
  NotUnderstood,
  type OrderEvent,
  type Platform,
  type PlatformApi,
  type Wanted,
  type WebhookRequest,
} from '../platform.ts';
import { present } from '../present.ts';
import { understand } from '../understand.ts';
import { orderOf } from './saleor-order.ts';
import { saleorOrderQuery } from './saleor-query.ts';
import { publicKeysAt, verify } from './saleor-signature.ts';

/**
 * Saleor, with webhooks made with `saleorSubscription`. https://docs.saleor.io/developer/extending/webhooks/overview
 *
 * Settings: `url` of the shop's API without `/graphql/`; `apiUrl`, if GraphQL is answered elsewhere. Secret: none, unless the
 * webhook has a secret key. Credentials: `token` of an app that may manage orders.
 */
export const saleor: Platform = {
  name: 'saleor',
  knowsDelivery: false,
  meaningfulHeaders: ['saleor-event'],
  verify,
  publicKeysAt,
  normalise: (request) => [eventOf(request)],
  fetch: fetchOrder,
};

function eventOf({ headers, body }: WebhookRequest): OrderEvent {
  const came = parseJson(body);
  const { __typename: type, issuedAt, order, user } = understand(Envelope, came);
  const topic = (type ? inSnakeCase(type) : (headers['saleor-event'] ?? '')).slice(0, 100);
  if (topic === '') throw new NotUnderstood('__typename: expected an event, such as OrderCreated, came nothing');
  if (topic.startsWith('draft_order')) return ignored(topic, 'a draft is no order yet');
  if (topic === 'order_bulk_created') return ignored(topic, 'history that is carried over from elsewhere');
  if (topic === 'customer_deleted') return forgotten(topic, user);
  if (!/^(order|fulfillment)_/.test(topic)) return ignored(topic, 'not about an order');
  if (order === undefined || order === null) throw new NotUnderstood('order: expected an object, came nothing');
  return orderOf(topic, order, issuedAt);
}

const Envelope = z.object({
  __typename: text,
  issuedAt: time,
  order: z.optional(z.unknown()),
  user: maybe(z.object({ id, email: text })),
});

const inSnakeCase = (name: string): string => name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

function forgotten(
  topic: string,
  user: { id?: string | undefined; email?: string | undefined } | undefined,
): OrderEvent {
  const { id: customerId, email } = user ?? {};
  if (customerId === undefined && email === undefined)
    throw new NotUnderstood('user: expected an address or an id, came nothing');
  return { kind: 'redact', topic, ...present({ email, customerId }), orderIds: [] };
}

/** GraphQL answers 200 whatever happened; what did stands in the errors. */
async function fetchOrder({ id: orderId }: Wanted, api: PlatformApi): Promise<OrderPatch> {
  const { token } = credentialsOf(api, 'token');
  const { url, apiUrl = url && `${url.replace(/\/$/, '')}/graphql/` } = api.settings;
  if (!apiUrl) throw new FetchProblem('no-credentials');
  const request = {
    method: 'POST' as const,
    url: apiUrl,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: saleorOrderQuery, variables: { id: orderId } }),
  };
  return ask(api, request, (body) => patchOf(orderId, understand(Answer, body)));
}

const Answer = z.object({
  data: maybe(z.object({ order: z.optional(z.unknown()) })),
  errors: list(z.object({ extensions: maybe(z.object({ exception: maybe(z.object({ code: text })) })) })),
});

function patchOf(orderId: string, { data, errors }: z.output<typeof Answer>): OrderPatch {
  const codes = errors.map(({ extensions }) => extensions?.exception?.code ?? '');
  if (codes.some((code) => refusals.has(code))) throw new FetchProblem('refused');
  if (data === undefined || errors.length > 0) throw new NotUnderstood('data: expected an order, came errors');
  if (data.order === null) throw new FetchProblem('gone');
  const event = orderOf('fetched', data.order, undefined);
  if (event.kind !== 'order' || event.orderId !== orderId)
    throw new NotUnderstood('data.order: expected the one that was asked for, came another');
  return event.patch;
}

const refusals = new Set(['PermissionDenied', 'InvalidTokenError', 'InvalidSignatureError', 'ExpiredSignatureError']);
