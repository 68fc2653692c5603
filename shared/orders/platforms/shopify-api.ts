import * as z from 'zod/mini';
import type { Instant } from '../../journey/instant.ts';
import { ask, credentialsOf } from '../ask.ts';
import { FetchProblem, type PlatformApi } from '../platform.ts';
import { understand } from '../understand.ts';
import { orderFields } from './shopify-order.ts';

/**
 * Orders changed since an instant, as the REST Admin API lists them. Settings: `shop`, such as `juniper.myshopify.com`, and
 * perhaps `apiVersion`; credentials: `accessToken`, with the scope `read_orders`.
 * https://shopify.dev/docs/api/admin-rest/latest/resources/order and /docs/api/admin-rest/usage/pagination
 */
export async function* changedOrders(since: Instant, api: PlatformApi): AsyncGenerator<unknown> {
  const { accessToken } = credentialsOf(api, 'accessToken');
  const headers = { 'x-shopify-access-token': accessToken, accept: 'application/json' };
  let url: string | undefined = firstPage(since, api);
  for (let asked = 0; asked < mostPages; asked++) {
    const { orders, next }: Page = await ask(api, { method: 'GET', url, headers }, pageOf(url));
    yield* orders;
    if (next === undefined || orders.length === 0) return;
    url = next;
  }
  throw new FetchProblem('not-understood');
}

interface Page {
  orders: unknown[];
  next: string | undefined;
}

const mostPages = 200;
const apiVersion = '2026-07';

function firstPage(since: Instant, { settings }: PlatformApi): string {
  const base = settings.apiUrl ?? (settings.shop && `https://${settings.shop}`);
  const path = `/admin/api/${settings.apiVersion ?? apiVersion}/orders.json`;
  if (!base || !URL.canParse(path, base)) throw new FetchProblem('no-credentials');
  const url = new URL(path, base);
  url.search = new URLSearchParams({
    status: 'any',
    updated_at_min: since,
    order: 'updated_at asc',
    limit: '250',
    // All that is read: whole orders with long notes and many lines would make a page too large.
    fields: orderFields.join(','),
  }).toString();
  return url.href;
}

const pageOf =
  (url: string) =>
  (body: unknown, { link }: Record<string, string>): Page => ({
    orders: understand(z.object({ orders: z.array(z.unknown()) }), body).orders,
    next: nextPage(link ?? '', url),
  });

/** By the `Link` header (RFC 8288), and only where the page itself came from: the access token goes nowhere else. */
function nextPage(link: string, url: string): string | undefined {
  const told = /<([^<>]+)>\s*;\s*rel="?next"?/i.exec(link)?.[1];
  if (told === undefined) return undefined;
  const next = URL.canParse(told, url) ? new URL(told, url) : undefined;
  if (next?.origin !== new URL(url).origin) throw new FetchProblem('not-understood');
  return next.href;
}
