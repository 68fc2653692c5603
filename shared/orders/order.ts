import * as z from 'zod/mini';
import type { Money } from '../journey/order.ts';
import { isAddress } from './details.ts';
import {
  amount,
  count,
  country,
  currency,
  flag,
  id,
  list,
  locale,
  maybe,
  needed,
  oneOf,
  text,
  time,
  webAddress,
  zone,
} from './fields.ts';
import { moneyOf, moneyOfMinor } from './money.ts';

/**
 * The order as a shop's own code sends it to `/orders/standard-webhooks`, as the `data` of `{ type, timestamp, data }`. Only
 * `id`, `createdAt`, `total` and `customer.email` must be there; what is absent, null or `unknown` is not known, and fields of
 * other names are passed over. Times are ISO 8601 with their offset. Send the whole order whenever something about it changed:
 * what it says of its state counts, and `type` (`order.created`, `order.paid`, `order.fulfilled`, `order.delivered`,
 * `order.cancelled`, `order.refunded`, `order.disputed`, …) only where it says nothing.
 */
export const OrderDocument = z.object({
  /** Equal in everything that is sent about the order. */
  id: needed(id, 'an id'),
  number: text,
  /** What the customer knows the order by, such as `#1001`; else `#` and the number. */
  displayName: text,
  status: oneOf('draft', 'pending', 'open', 'completed', 'cancelled', 'deleted', 'unknown'),
  paymentStatus: oneOf(
    'unpaid',
    'authorized',
    'partially_paid',
    'paid',
    'not_required',
    'partially_refunded',
    'refunded',
    'voided',
    'failed',
    'disputed',
    'unknown',
  ),
  fulfillmentStatus: oneOf('unfulfilled', 'partial', 'fulfilled', 'not_required', 'returned', 'unknown'),
  deliveryStatus: oneOf(
    'none',
    'in_transit',
    'out_for_delivery',
    'ready_for_pickup',
    'delivered',
    'picked_up',
    'failed',
    'unknown',
  ),
  createdAt: needed(time, 'a time with its offset'),
  placedAt: time,
  paidAt: time,
  /** Time of this version: of two, the newer one counts. Else the envelope's `timestamp`. */
  updatedAt: time,
  /** When the last parcel left. */
  fulfilledAt: time,
  deliveredAt: time,
  cancelledAt: time,
  /** When all of the money went back. */
  refundedAt: time,
  total: needed(money(), 'an amount, such as {"amount":"12.50","currency":"EUR"}'),
  /** The sum of all refunds so far, for shops that do not list them. */
  refunded: money(),
  refunds: list(z.object({ id, amount: money() })),
  channel: oneOf('web', 'pos', 'draft', 'manual', 'b2b', 'subscription', 'marketplace', 'imported', 'api', 'unknown'),
  /** Who packed it, as `shop.config.ts` calls the person: id, address, name or first name. */
  packedBy: text,
  /** Never mailed. */
  isTest: flag,
  customer: z.object({
    id,
    /** Null for a customer without an address, who gets no mail. */
    email: emailOrNull(),
    firstName: text,
    lastName: text,
    /** For shops that know only the whole name. */
    fullName: text,
    company: text,
    phone: text,
    locale,
    timeZone: zone,
  }),
  consent: maybe(z.object({ emailMarketing: oneOf('yes', 'no', 'unknown') })),
  shippingCountry: country,
  /** ISO 3166-2 without the country, such as `CA` of `US-CA`: settles the time zone of large countries. */
  shippingRegion: text,
  billingCountry: country,
  lineItems: list(z.object({ name: text, variant: text, quantity: count, url: webAddress })),
  shipments: list(
    z.object({ carrier: text, trackingNumber: text, trackingUrl: webAddress, shippedAt: time, deliveredAt: time }),
  ),
});
export type OrderDocument = z.output<typeof OrderDocument>;

/** `{ amount, currency }` in major units, or `{ minor, exponent?, currency, raw? }` in minor units. */
function money() {
  const parts = z.object({
    currency: needed(currency, 'a currency code'),
    amount,
    minor: amount,
    exponent: count,
    raw: text,
  });
  return z.pipe(
    maybe(parts),
    z.transform((told: z.output<typeof parts> | undefined, context): Money | undefined => {
      const read = told && moneyOfParts(told);
      if (told && !read) context.issues.push({ code: 'custom', message: 'an amount', input: told });
      return read;
    }),
  );
}

function moneyOfParts(told: {
  currency: string;
  amount?: string | undefined;
  minor?: string | undefined;
  exponent?: number | undefined;
  raw?: string | undefined;
}): Money | undefined {
  if (told.minor === undefined) return moneyOf(told.amount ?? told.raw ?? '', told.currency);
  const { exponent } = told;
  if (exponent !== undefined && !(Number.isInteger(exponent) && exponent >= 0 && exponent <= 4)) return undefined;
  const read = moneyOfMinor(told.minor, told.currency, exponent);
  return read && { ...read, raw: told.raw ?? told.minor };
}

function emailOrNull() {
  return z.pipe(
    z.unknown(),
    z.transform((value, context): string | undefined => {
      if (value === null || value === '') return undefined;
      if (typeof value === 'string' && isAddress(value.trim())) return value.trim();
      context.issues.push({ code: 'custom', message: 'an e-mail address, or null', input: value });
      return undefined;
    }),
  );
}
