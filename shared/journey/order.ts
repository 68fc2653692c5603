import * as z from 'zod/mini';
import { InstantSchema } from './instant.ts';

/** An amount: `minor` units as integer text, with the exponent of its currency, beside the text as the platform sent it. */
export const Money = z.object({
  currency: z.string(),
  minor: z.string().check(z.regex(/^-?\d+$/, 'an integer in minor units, as text')),
  exponent: z.int().check(z.nonnegative(), z.maximum(4)),
  raw: z.string(),
});
export type Money = z.infer<typeof Money>;

export const Item = z.object({
  name: z.string(),
  quantity: z.number(),
  variant: z.optional(z.string()),
  url: z.optional(z.string()),
});
export type Item = z.infer<typeof Item>;

export const Parcel = z.object({
  carrier: z.optional(z.string()),
  number: z.optional(z.string()),
  url: z.optional(z.string()),
});
export type Parcel = z.infer<typeof Parcel>;

export const CustomerDetails = z.object({
  id: z.optional(z.string()),
  /** Where mail goes: the order's contact address, else the order's, the billing's, the customer's. Absent when there is none. */
  email: z.optional(z.string()),
  firstName: z.optional(z.string()),
  lastName: z.optional(z.string()),
  phone: z.optional(z.string()),
  company: z.optional(z.string()),
  /** Key of the customer item: a keyed hash of the address. Set by `receive-order`, never by a platform. */
  key: z.optional(z.string()),
  /** BCP 47, as the platform told it. */
  locale: z.optional(z.string()),
  /** ISO 3166-1 alpha-2, of the shipping address, else of the billing address. */
  country: z.optional(z.string()),
  /** IANA zone, when country and region settle it. */
  timeZone: z.optional(z.string()),
});
export type CustomerDetails = z.infer<typeof CustomerDetails>;

/** Orders that are never followed up, and why. */
export const neverMailed = [
  'test',
  'draft',
  'imported',
  'renewal',
  'point-of-sale',
  'no-purchase',
  'anonymised',
] as const;

/** What an order is besides its milestones. Replaced as a whole by the newest version the platform sends. */
export const OrderDetails = z.object({
  /** What the customer knows the order by, e.g. `#1001`. */
  name: z.string(),
  customer: CustomerDetails,
  items: z.array(Item),
  total: z.optional(Money),
  parcels: z.optional(z.array(Parcel)),
  /** Whether the customer agreed to marketing mail, where the platform tells it. Unknown is not yes. */
  consent: z.enum(['yes', 'no', 'unknown']),
  channel: z.optional(z.string()),
  /** Who packed it, as the shop notes it on the order. */
  packedBy: z.optional(z.string()),
  never: z.optional(z.enum(neverMailed)),
});
export type OrderDetails = z.infer<typeof OrderDetails>;

export const milestones = ['placed', 'paid', 'fulfilled', 'delivered'] as const;
export type Milestone = (typeof milestones)[number];

/** Terminal states. Each latches: once seen, no later event takes it back. */
export const ends = ['cancelled', 'refunded', 'disputed', 'deleted', 'erased'] as const;
export type End = (typeof ends)[number];

const Milestones = z.partialRecord(z.enum(milestones), InstantSchema);
const Ends = z.partialRecord(z.enum(ends), InstantSchema);
/** Refunds by their id: union when merged. The amount is positive, in minor units as text. */
const Refunds = z.record(z.string(), z.string().check(z.regex(/^\d+$/)));

/**
 * What one webhook says about one order. Every part merges on its own: the details by newest `updatedAt`, the milestones by
 * the earliest time, the ends by latching, the refunds as a set; so patches may come in any order and any number.
 */
export const OrderPatch = z.object({
  /** The platform's own time of this version of the order, not the time of receipt. */
  updatedAt: InstantSchema,
  details: z.optional(OrderDetails),
  milestones: Milestones,
  ends: Ends,
  refunds: z.optional(Refunds),
});
export type OrderPatch = z.infer<typeof OrderPatch>;

/** The order as all patches seen so far tell it. */
export const Order = z.object({
  platform: z.string(),
  store: z.string(),
  id: z.string(),
  /** Version of the details; absent while only partial events (a refund, a shipment) have come. */
  updatedAt: z.optional(InstantSchema),
  details: z.optional(OrderDetails),
  milestones: Milestones,
  ends: Ends,
  refunds: z.optional(Refunds),
});
export type Order = z.infer<typeof Order>;
