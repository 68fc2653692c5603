import * as z from 'zod/mini';
import { type Instant, plus, second } from '../../journey/instant.ts';
import { ask, credentialsOf } from '../ask.ts';
import { utcTime } from '../fields.ts';
import { FetchProblem, type PlatformApi } from '../platform.ts';
import { understand } from '../understand.ts';

/**
 * Orders changed since an instant, as the REST API v3 lists them. Settings: `url`, where WordPress is; credentials:
 * `consumerKey` and `consumerSecret`, which may only read. https://woocommerce.github.io/woocommerce-rest-api-docs/#list-all-orders
 */
export async function* changedOrders(since: Instant, api: PlatformApi): AsyncGenerator<unknown> {
  const pageAfter = shopOf(api);
  // `modified_after` leaves out the very second it names.
  let after = plus(since, -second);
  let page = 1;
  for (let asked = 0; asked < mostPages; asked++) {
    const { orders, isLast } = await pageAfter(after, page);
    yield* orders;
    if (isLast) return;
    // An order that changes meanwhile moves to the end, and one of the next page into its place, where nobody would see it.
    // So the next page starts anew behind the last order; by number only within one second.
    const next = behind(orders, after);
    page = next > after ? 1 : page + 1;
    after = next;
  }
  throw new FetchProblem('not-understood');
}

const pageSize = 100;
const mostPages = 500;

function shopOf(api: PlatformApi) {
  const { consumerKey, consumerSecret } = credentialsOf(api, 'consumerKey', 'consumerSecret');
  const base = api.settings.apiUrl ?? api.settings.url;
  if (!base) throw new FetchProblem('no-credentials');
  const authorization = `Basic ${Buffer.from(`${consumerKey}:${consumerSecret}`).toString('base64')}`;
  const headers = { authorization, accept: 'application/json' };

  return (after: Instant, page: number) => {
    const query = new URLSearchParams({
      // WordPress moves a time with a zone into the site's own before it compares; one without it takes as it stands.
      modified_after: after.slice(0, 19),
      dates_are_gmt: 'true',
      orderby: 'modified',
      order: 'asc',
      per_page: String(pageSize),
      page: String(page),
    });
    const url = `${base.replace(/\/+$/, '')}/wp-json/wc/v3/orders?${query}`;
    return ask(api, { method: 'GET', url, headers }, (body, { 'x-wp-totalpages': pages }) => {
      const orders = understand(z.array(z.unknown()), body);
      return {
        orders,
        isLast: orders.length === 0 || page >= (Number(pages) || (orders.length < pageSize ? page : Infinity)),
      };
    });
  };
}

/** A second before the last order's change, so that others of its second are asked for again. */
function behind(orders: unknown[], after: Instant): Instant {
  const last = z.safeParse(z.object({ date_modified_gmt: utcTime }), orders.at(-1));
  const modified = last.success ? last.data.date_modified_gmt : undefined;
  const next = modified && plus(modified, -second);
  return next && next > after ? next : after;
}
