import { wholeOf } from '../standing.ts';
import type { Api, Asked } from './apis.ts';

type Order = Record<string, unknown>;

/** `GET /admin/api/{version}/orders.json?updated_at_min=…&order=updated_at asc` */
export const shopify: Api = ({ query, ...asked }) => {
  const since = Date.parse(query.get('updated_at_min') ?? '');
  const isOrder = (body: Order) => ('line_items' in body ? body : undefined);
  return { orders: changed(asked, isOrder, ({ updated_at }) => Date.parse(String(updated_at)), since) };
};

/** `GET /wp-json/wc/v3/orders?modified_after=…&orderby=modified&order=asc`; what lies in the bin is not listed. */
export const woocommerce: Api = ({ query, ...asked }) => {
  const after = Date.parse(`${query.get('modified_after')}Z`) + 1000;
  const isOrder = (body: Order) => ('billing' in body ? body : undefined);
  return changed(asked, isOrder, ({ date_modified_gmt }) => Date.parse(`${date_modified_gmt}Z`), after);
};

function changed(
  { sold, now }: Pick<Asked, 'sold' | 'now'>,
  read: (body: Order) => Order | undefined,
  timeOf: (order: Order) => number,
  since: number,
): Order[] {
  return sold
    .filter(({ tells }) => !tells.some(({ event, at }) => event === 'deleted' && at <= now))
    .map((purchase) => wholeOf(purchase, now, read))
    .filter((order) => order !== undefined)
    .filter((order) => timeOf(order) >= since)
    .sort((a, b) => timeOf(a) - timeOf(b));
}
