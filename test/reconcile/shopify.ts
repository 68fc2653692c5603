import { sampleWebhooks } from '../../shared/orders/samples.ts';
import { type Answer, type Asked, serve } from '../orders/api/loopback.ts';
import { sampleOrder } from './sample-order.ts';

type Order = Record<string, unknown> & { updated_at: string };

/** An order as the API gives it, in the state of a sample webhook. */
export const shopifyOrder = (
  more: Parameters<typeof sampleOrder>[0],
  at: string,
  event: 'created' | 'paid' | 'cancelled' = 'paid',
): Order => JSON.parse(sampleWebhooks.shopify[event](sampleOrder(more), 'any', at).body);

/** Shopify's REST Admin API of one shop. Answers what lies in `instead` first; `headers` come with every page. */
export function serveShopify() {
  const shop = {
    orders: [] as Order[],
    instead: [] as Answer[],
    asked: [] as Asked[],
    headers: {} as Record<string, string>,
    /** Where the next page is said to be. */
    pagesAt: '',
    /** What stands in the JSON in place of a text: ids that JavaScript cannot write as numbers. */
    unquoted: [] as string[],
  };
  const server = serve((asked) => {
    shop.asked.push(asked);
    return shop.instead.shift() ?? list(asked);
  });
  return { shop, server, settings: () => ({ shop: 'juniper.myshopify.com', apiUrl: server.url() }) };

  /** https://shopify.dev/docs/api/admin-rest/latest/resources/order and /docs/api/admin-rest/usage/pagination */
  function list({ path, headers }: Asked): Answer {
    const { pathname, searchParams: query } = new URL(path, server.url());
    if (headers['x-shopify-access-token'] !== 'shpat_1')
      return { status: 401, body: { errors: '[API] Invalid API key or access token' } };
    if (!/^\/admin\/api\/20\d\d-\d\d\/orders\.json$/.test(pathname))
      return { status: 404, body: { errors: 'Not Found' } };
    const cursor = query.get('page_info');
    if (cursor && (query.has('status') || query.has('updated_at_min') || query.has('order')))
      return { status: 400, body: { errors: { page_info: 'no filter can be passed when page_info is present.' } } };
    const [from, status, since, order] = cursor
      ? (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [number, string, string, string])
      : [0, query.get('status') ?? 'open', query.get('updated_at_min') ?? '', query.get('order') ?? 'created_at desc'];
    const limit = Math.min(Number(query.get('limit') ?? 50), 250);
    const found = shop.orders
      .filter((one) => Date.parse(one.updated_at) >= (Date.parse(since) || 0))
      .filter((one) => status === 'any' || !one.cancelled_at)
      .toSorted((a, b) => Date.parse(a.updated_at) - Date.parse(b.updated_at));
    if (order !== 'updated_at asc') found.reverse();
    const fields = query.get('fields')?.split(',');
    const page = found
      .slice(from, from + limit)
      .map((one) => Object.fromEntries(Object.entries(one).filter(([name]) => !fields || fields.includes(name))));
    const next = Buffer.from(JSON.stringify([from + limit, status, since, order])).toString('base64url');
    const again = new URLSearchParams({
      limit: String(limit),
      page_info: next,
      ...(fields && { fields: fields.join() }),
    });
    const link = `<${shop.pagesAt || server.url()}${pathname}?${again}>; rel="next"`;
    const previous = `<${server.url()}${pathname}?limit=${limit}&page_info=before>; rel="previous", `;
    const body = JSON.stringify({ orders: page });
    return {
      headers: { ...shop.headers, ...(from + limit < found.length && { link: (from > 0 ? previous : '') + link }) },
      body: shop.unquoted.reduce((text, id) => text.replaceAll(`"${id}"`, id), body),
    };
  }
}
