import type * as z from 'zod/mini';
import type { OrderPatch } from '../../journey/order.ts';
import { ask, credentialsOf } from '../ask.ts';
import { list } from '../fields.ts';
import { FetchProblem, type PlatformApi, type Wanted } from '../platform.ts';
import { understand } from '../understand.ts';
import { Order, Place, Product, patchOfOrder, Shipment } from './bigcommerce-order.ts';
import { isIncomplete } from './bigcommerce-states.ts';

/** An order, its products, where it goes and its shipments. https://docs.bigcommerce.com/docs/rest-management/orders */
export async function fetchOrder({ id }: Wanted, api: PlatformApi): Promise<OrderPatch> {
  const get = shopOf(api);
  const path = `/orders/${encodeURIComponent(id)}`;
  const order = await get(path, (body) => understand(Order, body));
  // An order that was never finished gets no mail: the rest of it is not worth the calls.
  if (isIncomplete(order.status_id)) return patchOfOrder(order, { products: [], places: [], shipments: [] });
  return patchOfOrder(order, {
    products: await pagesOf(get, `${path}/products`, Product),
    places: order.order_is_digital ? [] : await pagesOf(get, `${path}/shipping_addresses`, Place),
    shipments: order.items_shipped ? await pagesOf(get, `${path}/shipments`, Shipment) : [],
  });
}

type Get = <Read>(path: string, read: (body: unknown) => Read) => Promise<Read>;

function shopOf(api: PlatformApi): Get {
  const { accessToken } = credentialsOf(api, 'accessToken');
  const { storeHash, apiUrl = 'https://api.bigcommerce.com' } = api.settings;
  if (!storeHash) throw new FetchProblem('no-credentials');
  const base = `${apiUrl}/stores/${encodeURIComponent(storeHash)}/v2`;
  const headers = { 'x-auth-token': accessToken, accept: 'application/json' };
  return (path, read) => ask(api, { method: 'GET', url: `${base}${path}`, headers }, read);
}

const pageSize = 250;
const mostPages = 20;

/** All of a part: the last page is one that is not full. Past the end BigCommerce answers 204, without content. */
async function pagesOf<Part extends z.ZodMiniType>(get: Get, path: string, schema: Part): Promise<z.output<Part>[]> {
  const parts: z.output<Part>[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const came = await get(`${path}?limit=${pageSize}&page=${page}`, (body) => understand(list(schema), body));
    parts.push(...came);
    if (came.length < pageSize) break;
  }
  return parts;
}
