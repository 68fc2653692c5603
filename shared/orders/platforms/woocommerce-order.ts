import * as z from 'zod/mini';
import type { Instant } from '../../journey/instant.ts';
import type { OrderDetails } from '../../journey/order.ts';
import { detailsOf } from '../details.ts';
import { orderTold } from '../event.ts';
import {
  amount,
  count,
  country,
  currency,
  id,
  languageTag,
  list,
  maybe,
  needed,
  text,
  unixTime,
  utcTime,
  webAddress,
} from '../fields.ts';
import { plainOf } from '../html-text.ts';
import { magnitude, moneyOf } from '../money.ts';
import { packerOf } from '../packed-by.ts';
import type { OrderEvent, Settings } from '../platform.ts';
import { latest, paidBy } from '../timestamps.ts';
import { understand } from '../understand.ts';

/** Reads an order as the REST API v3 documents it; the webhook's body is the same object. */
export function orderOf(topic: string, body: unknown, settings: Settings): OrderEvent {
  const order = understand(Order, body);
  const placed = order.date_created_gmt;
  const updatedAt = order.date_modified_gmt ?? placed;
  const parcels = parcelsOf(order);
  const { details, warnings } = told(order, parcels, settings);
  return orderTold({
    topic,
    orderId: order.id,
    updatedAt,
    details,
    milestones: { placed, ...reached(order, updatedAt, parcels) },
    ends: ending(order.status, updatedAt),
    refunds: order.refunds.map(({ id, total }) => [id, total ? magnitudeOf(total, order.currency) : '0']),
    warnings: [...warnings, ...(knownStates.has(order.status) ? [] : [`unknown-status:${order.status}`])],
  });
}

const Person = { first_name: text, last_name: text, company: text, phone: text, country, state: text };
const Order = z.object({
  id: needed(id, 'an id'),
  number: text,
  status: needed(
    z.pipe(
      text,
      z.transform((status: string | undefined) =>
        status
          ?.replace(/^wc-/, '')
          .replace(/[^\w-]/g, '')
          .slice(0, 40),
      ),
    ),
    'a status',
  ),
  currency: needed(currency, 'a currency code'),
  total: amount,
  created_via: text,
  customer_id: id,
  date_created_gmt: needed(utcTime, 'a time'),
  date_modified_gmt: utcTime,
  date_paid_gmt: utcTime,
  date_completed_gmt: utcTime,
  billing: maybe(z.object({ ...Person, email: text })),
  shipping: maybe(z.object(Person)),
  line_items: list(z.object({ name: text, quantity: count })),
  refunds: list(z.object({ id: needed(id, 'an id'), total: amount })),
  meta_data: list(z.object({ key: text, value: z.optional(z.unknown()) })),
});
type Order = z.output<typeof Order>;

/** Those of WooCommerce itself, and the two that shipping plugins add. */
const knownStates = new Set(
  'pending processing on-hold completed cancelled refunded failed trash checkout-draft auto-draft shipped delivered'.split(
    ' ',
  ),
);
const paidStates = new Set(['processing', 'completed', 'shipped', 'delivered']);
const shippedStates = new Set(['completed', 'shipped', 'delivered']);

/** A failed payment is just not a payment: customers try again on the same order. */
const ending = (status: string, at: Instant) => ({
  cancelled: status === 'cancelled' ? at : undefined,
  refunded: status === 'refunded' ? at : undefined,
  deleted: status === 'trash' ? at : undefined,
});

function reached(order: Order, updatedAt: Instant, parcels: Tracking[]) {
  const { status, date_paid_gmt: paid, date_completed_gmt: completed, date_created_gmt: placed } = order;
  const shipped = completed ?? latest(parcels.map(({ date_shipped }) => date_shipped));
  return {
    paid: paid ?? (paidStates.has(status) ? paidBy(completed ?? updatedAt, placed) : undefined),
    fulfilled: shippedStates.has(status) ? (shipped ?? updatedAt) : shipped,
    delivered: status === 'delivered' ? updatedAt : undefined,
  };
}

const magnitudeOf = (total: string, unit: string): string => {
  const money = moneyOf(total, unit);
  return money ? magnitude(money) : '0';
};

function told(order: Order, parcels: Tracking[], settings: Settings) {
  const { billing, shipping } = order;
  const place = shipping?.country ? shipping : billing;
  return detailsOf({
    name: `#${(order.number ?? order.id).replace(/^#/, '')}`,
    customer: {
      id: order.customer_id === '0' ? undefined : order.customer_id,
      emails: isAnonymised(order) ? [] : [billing?.email],
      firstName: billing?.first_name ?? shipping?.first_name,
      lastName: billing?.last_name ?? shipping?.last_name,
      phone: billing?.phone ?? shipping?.phone,
      company: billing?.company ?? shipping?.company,
      locale: languageTag(metaOf(order, 'wpml_language')),
      country: place?.country,
      region: place?.state,
    },
    items: order.line_items.map(({ name, quantity }) => ({ name: name && plainOf(name), quantity: quantity ?? 1 })),
    total: order.total ? moneyOf(order.total, order.currency) : undefined,
    parcels: parcels.map(({ tracking_provider, custom_tracking_provider, tracking_number, custom_tracking_link }) => ({
      carrier: tracking_provider ?? custom_tracking_provider,
      number: tracking_number,
      url: custom_tracking_link,
    })),
    consent: undefined,
    channel: order.created_via,
    packedBy: packerOf(settings, { attributes: order.meta_data.map(({ key: name, value }) => ({ name, value })) }),
    never: neverOf(order),
  });
}

function neverOf(order: Order): OrderDetails['never'] {
  const { status, created_via: via = '' } = order;
  if (isAnonymised(order)) return 'anonymised';
  if (status === 'checkout-draft' || status === 'auto-draft') return 'draft';
  if (via === 'subscription') return 'renewal';
  if (/import/.test(via)) return 'imported';
  return via.startsWith('pos') && !order.billing?.email ? 'point-of-sale' : undefined;
}

/** What WooCommerce's eraser of personal data leaves behind. */
const isAnonymised = (order: Order): boolean =>
  metaOf(order, '_anonymized') === 'yes' || order.billing?.email === 'deleted@site.invalid';

const metaOf = ({ meta_data }: Order, key: string): unknown => meta_data.find((meta) => meta.key === key)?.value;

const Tracking = z.object({
  tracking_provider: text,
  custom_tracking_provider: text,
  custom_tracking_link: webAddress,
  tracking_number: text,
  date_shipped: unixTime,
});
type Tracking = z.output<typeof Tracking>;

/** What the Shipment Tracking plugin and its like add; another plugin's data under the same name is passed over. */
function parcelsOf(order: Order): Tracking[] {
  const result = z.safeParse(list(Tracking), metaOf(order, '_wc_shipment_tracking_items'));
  return result.success ? result.data : [];
}
