import { sampleWebhooks } from '../../shared/orders/samples.ts';
import { type Answer, type Asked, serve } from '../orders/api/loopback.ts';
import { sampleOrder } from './sample-order.ts';

type Order = Record<string, unknown> & { date_modified_gmt: string };

/** An order as the API gives it, in the state of a sample webhook. */
export const wooOrder = (
  more: Parameters<typeof sampleOrder>[0],
  at: string,
  event: 'created' | 'paid' | 'cancelled' = 'paid',
): Order => JSON.parse(sampleWebhooks.woocommerce[event](sampleOrder(more), 'any', at).body);

/** WooCommerce's REST API, of a site two hours ahead of UTC. Answers what lies in `instead` first. */
export function serveWooCommerce() {
  const shop = {
    orders: [] as Order[],
    instead: [] as Answer[],
    asked: [] as Asked[],
    /** Called after each page. */
    meanwhile: () => {},
  };
  const server = serve((asked) => {
    shop.asked.push(asked);
    const answer = shop.instead.shift() ?? list(shop.orders, asked);
    shop.meanwhile();
    return answer;
  });
  return { shop, server, settings: () => ({ url: server.url() }) };
}

export const wooCredentials = { consumerKey: 'ck_1', consumerSecret: 'cs_1' };
const expected = `Basic ${Buffer.from('ck_1:cs_1').toString('base64')}`;

/** https://woocommerce.github.io/woocommerce-rest-api-docs/#list-all-orders and WordPress's own reading of dates. */
function list(orders: Order[], { method, path, headers }: Asked): Answer {
  const { pathname, searchParams: query } = new URL(path, 'http://localhost');
  if (headers.authorization !== expected)
    return { status: 401, body: { code: 'woocommerce_rest_cannot_view', data: { status: 401 } } };
  if (method !== 'GET' || pathname !== '/wp-json/wc/v3/orders')
    return { status: 404, body: { code: 'rest_no_route', data: { status: 404 } } };
  const told = query.get('modified_after') ?? '1970-01-01T00:00:00';
  const [size, page] = [Number(query.get('per_page') ?? 10), Number(query.get('page') ?? 1)];
  if (size < 1 || size > 100 || page < 1) return { status: 400, body: { code: 'rest_invalid_param' } };
  const after = asWordPressReads(told, query.get('dates_are_gmt') === 'true');
  const found = orders
    .filter((order) => Date.parse(`${order.date_modified_gmt}Z`) > after && order.status !== 'trash')
    .toSorted((a, b) => a.date_modified_gmt.localeCompare(b.date_modified_gmt));
  if (query.get('orderby') !== 'modified' || query.get('order') !== 'asc') found.reverse();
  return {
    headers: { 'x-wp-total': String(found.length), 'x-wp-totalpages': String(Math.ceil(found.length / size)) },
    body: found.slice((page - 1) * size, page * size),
  };
}

/** A time with a zone becomes the site's own; then it is compared as it stands, with the column of UTC or of the site. */
function asWordPressReads(told: string, isGmt: boolean): number {
  const hasZone = /(Z|[+-]\d\d:?\d\d)$/.test(told);
  const local = Date.parse(hasZone ? told : `${told}Z`) + (hasZone ? 2 * 3_600_000 : 0);
  return isGmt ? local : local - 2 * 3_600_000;
}
