import { amountsOf } from '../../../shared/orders/samples/sample.ts';
import { orderIdOf } from '../../../shared/orders/samples.ts';
import { type Standing, standingOf } from '../standing.ts';
import type { Api } from './apis.ts';

/** `GET /stores/{hash}/v2/orders/{id}`, and the parts of an order below it. */
export const bigcommerce: Api = ({ path, query, sold, now }) => {
  const [, id, part] = /^\/stores\/juniper\/v2\/orders\/(\d+)(?:\/(\w+))?$/.exec(path) ?? [];
  const purchase = sold.find(({ order }) => orderIdOf('bigcommerce', order) === id);
  const standing = purchase && standingOf(purchase, now);
  if (!purchase || !standing) return undefined;
  const { order } = purchase;
  const { at, changed } = standing;
  const place = { first_name: order.firstName, last_name: order.lastName, country_iso2: order.country };
  if (part !== undefined && Number(query.get('page')) > 1) return null;
  if (part === 'products') return order.items.map(({ name, quantity }) => ({ name, quantity }));
  if (part === 'shipping_addresses') return [place];
  if (part === 'shipments') return at.fulfilled ? [{ date_created: mailDate(at.fulfilled) }] : null;
  const { total, halfTotal } = amountsOf(order);
  return {
    id: Number(id),
    customer_id: 0,
    date_created: mailDate(order.placedAt ?? changed),
    date_modified: mailDate(changed),
    date_shipped: at.fulfilled ? mailDate(at.fulfilled) : '',
    status_id: statusOf(at),
    total_inc_tax: `${total}00`,
    refunded_amount: at.refunded ? `${total}00` : at.partiallyRefunded ? `${halfTotal}00` : '0.0000',
    default_currency_code: order.currency,
    items_shipped: at.fulfilled ? 1 : 0,
    order_is_digital: false,
    customer_locale: order.locale,
    billing_address: { ...place, email: order.email },
  };
};

function statusOf(at: Standing['at']): number {
  if (at.disputed) return 13;
  if (at.refunded) return 4;
  if (at.cancelled) return 5;
  if (at.fulfilled) return 2;
  if (at.partiallyRefunded) return 14;
  return at.paid ? 11 : 7;
}

/** RFC 2822. */
const mailDate = (at: string): string => new Date(at).toUTCString().replace('GMT', '+0000');
