import type { Item, Money, OrderDetails, Parcel } from '../journey/order.ts';
import { present } from './present.ts';
import { timeZoneOf } from './time-zones.ts';

/** What a platform told of an order, before the choices that are the same for all platforms. */
export interface Told {
  name: string;
  customer: {
    id?: string | undefined;
    /** The order's contact address, the order's own, the billing's, the customer's: the first that is an address is used. */
    emails: (string | undefined)[];
    firstName?: string | undefined;
    lastName?: string | undefined;
    phone?: string | undefined;
    company?: string | undefined;
    locale?: string | undefined;
    country?: string | undefined;
    region?: string | undefined;
    timeZone?: string | undefined;
  };
  items: ItemTold[];
  total?: Money | undefined;
  parcels?: ParcelTold[];
  consent: boolean | undefined;
  channel?: string | undefined;
  packedBy?: string | undefined;
  never?: OrderDetails['never'];
}
type ItemTold = { name: string | undefined; quantity: number; variant?: string | undefined; url?: string | undefined };
type ParcelTold = { [Name in keyof Parcel]: Parcel[Name] | undefined };

/** The details of an order, and warnings about what was chosen, by code. */
export function detailsOf(told: Told): { details: OrderDetails; warnings: string[] } {
  const { emails, region, ...customer } = told.customer;
  const candidates = [...new Set(emails.filter((email) => email !== undefined))];
  const addresses = candidates.filter(isAddress);
  const timeZone = customer.timeZone ?? (customer.country && timeZoneOf(customer.country, region));
  const { items, parcels = [], consent, ...rest } = told;
  const details = present({
    ...rest,
    customer: present({ ...customer, email: addresses[0], timeZone }),
    items: items.slice(0, most).flatMap(itemOf),
    parcels: parcels.length > 0 ? parcels.slice(0, most).map(present) : undefined,
    consent: consent === undefined ? ('unknown' as const) : consent ? ('yes' as const) : ('no' as const),
  });
  const warnings = [
    ...(addresses.length > 1 ? ['email-mismatch'] : []),
    ...(candidates.length > addresses.length ? ['email-malformed'] : []),
    ...(items.length > most ? ['items-cut'] : []),
  ];
  return { details, warnings };
}

/** Mails and staff need no more of either, and every kilobyte is written again with each change. */
const most = 50;

const itemOf = ({ name, ...item }: ItemTold): Item[] => (name === undefined ? [] : [present({ name, ...item })]);

/** One address and nothing else: no list, no display name, nothing that could start another header. */
export const isAddress = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>()[\]",;:\\]{1,64}@(?!-)[^\s@<>()[\]",;:\\]+\.[^\s@<>()[\]",;:\\.]{2,}$/.test(text);

/** A full name in two parts: the last word is the last name. A name of one word is a first name. */
export function partsOfName(fullName: string | undefined): { firstName?: string; lastName?: string } {
  const words = fullName?.split(/\s+/).filter((word) => word !== '') ?? [];
  return present({
    firstName: words.slice(0, Math.max(1, words.length - 1)).join(' ') || undefined,
    lastName: words.length > 1 ? words.at(-1) : undefined,
  });
}
