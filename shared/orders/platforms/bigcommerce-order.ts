import * as z from 'zod/mini';
import type { OrderDetails, OrderPatch } from '../../journey/order.ts';
import { detailsOf } from '../details.ts';
import { patchOf } from '../event.ts';
import {
  amount,
  count,
  country,
  currency,
  flag,
  id,
  locale,
  maybe,
  needed,
  text,
  time,
  webAddress,
} from '../fields.ts';
import { magnitude, moneyOf } from '../money.ts';
import { latest, paidBy } from '../timestamps.ts';
import { endsOf, isIncomplete, isPaid, isShipped } from './bigcommerce-states.ts';

const Person = { first_name: text, last_name: text, company: text, phone: text, country_iso2: country, state: text };

/** An order of the V2 Orders API. Its dates are RFC 2822, its amounts have four decimals. */
export const Order = z.object({
  id: needed(id, 'an id'),
  status_id: needed(count, 'the id of a status'),
  date_created: needed(time, 'a time'),
  date_modified: time,
  date_shipped: time,
  customer_id: id,
  customer_locale: locale,
  total_inc_tax: amount,
  refunded_amount: amount,
  /** What the shopper pays in; `currency_code` is what prices were shown in. */
  default_currency_code: currency,
  currency_code: currency,
  payment_status: text,
  items_shipped: count,
  order_is_digital: flag,
  is_email_opt_in: flag,
  order_source: text,
  external_source: text,
  billing_address: maybe(z.object({ ...Person, email: text })),
});
export type Order = z.output<typeof Order>;

export const Product = z.object({ name: text, quantity: count });
export const Place = z.object(Person);
export const Shipment = z.object({
  date_created: time,
  tracking_number: text,
  shipping_provider_display_name: text,
  shipping_provider: text,
  tracking_carrier: text,
  tracking_link: webAddress,
  generated_tracking_link: webAddress,
});

interface Parts {
  products: z.output<typeof Product>[];
  places: z.output<typeof Place>[];
  shipments: z.output<typeof Shipment>[];
}

/** What an order and its parts tell. */
export function patchOfOrder(order: Order, parts: Parts): OrderPatch {
  const { status_id: status, date_created: placed } = order;
  const updatedAt = order.date_modified ?? placed;
  const unit = order.default_currency_code ?? order.currency_code;
  const refunded = order.refunded_amount && unit ? moneyOf(order.refunded_amount, unit) : undefined;
  const paid = isPaid(status) || order.payment_status === 'captured';
  const left = order.date_shipped ?? latest(parts.shipments.map(({ date_created }) => date_created));
  return patchOf({
    updatedAt,
    details: told(order, parts, unit),
    milestones: {
      placed,
      paid: paid ? paidBy(updatedAt, placed) : undefined,
      fulfilled: isShipped(status) ? (left ?? updatedAt) : undefined,
    },
    ends: endsOf(status, updatedAt),
    refunds: refunded ? [['all', magnitude(refunded)]] : [],
  });
}

function told(order: Order, { products, places, shipments }: Parts, unit: string | undefined): OrderDetails {
  const { billing_address: billing } = order;
  const place = places.find(({ country_iso2 }) => country_iso2) ?? billing;
  const { details } = detailsOf({
    name: `#${order.id}`,
    customer: {
      id: order.customer_id === '0' ? undefined : order.customer_id,
      emails: [billing?.email],
      firstName: billing?.first_name ?? places[0]?.first_name,
      lastName: billing?.last_name ?? places[0]?.last_name,
      phone: billing?.phone ?? places[0]?.phone,
      company: billing?.company,
      locale: order.customer_locale,
      country: place?.country_iso2,
      region: place?.state,
    },
    items: products.map(({ name, quantity }) => ({ name, quantity: quantity ?? 1 })),
    total: order.total_inc_tax && unit ? moneyOf(order.total_inc_tax, unit) : undefined,
    parcels: shipments.map((shipment) => ({
      carrier: shipment.shipping_provider_display_name ?? shipment.tracking_carrier ?? shipment.shipping_provider,
      number: shipment.tracking_number,
      url: shipment.tracking_link ?? shipment.generated_tracking_link,
    })),
    consent: order.is_email_opt_in,
    channel: order.external_source ?? order.order_source,
    never: neverOf(order),
  });
  return details;
}

/** `M-MIG` is what BigCommerce asks for on orders that were brought along from another platform. */
function neverOf(order: Order): OrderDetails['never'] {
  if (isIncomplete(order.status_id)) return 'draft';
  if (order.external_source?.toUpperCase() === 'M-MIG') return 'imported';
  const atTheTill = /\bpos\b/i.test(`${order.external_source} ${order.order_source}`);
  return atTheTill && !order.billing_address?.email ? 'point-of-sale' : undefined;
}
