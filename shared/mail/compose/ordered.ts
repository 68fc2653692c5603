import type { Journey } from '../../journey/journey.ts';
import type { Item, Parcel } from '../../journey/order.ts';
import type { Shop } from '../../shop.ts';
import { longDate } from './dates.ts';
import { customerZone } from './language.ts';
import type { Row } from './letter.ts';
import { line, webLink } from './shown.ts';

/** What the customer knows the order by; the platform's id where it told no name. */
export const orderName = (journey: Journey): string =>
  line(journey.order?.details?.name || journey.order?.id || journey.id, 40);

/** When the order was placed, as the customer's calendar has it. */
export function orderDate(journey: Journey, shop: Shop, locale: string): string | undefined {
  const { placed, paid } = journey.order?.milestones ?? {};
  const at = placed ?? paid;
  return at && longDate(at, locale, customerZone(journey, shop));
}

const mostItems = 8;

/** What was bought, a line an item; of a long order the first few. */
export function itemRows(journey: Journey, andMore: (count: number) => string): Row[] {
  const items = journey.order?.details?.items ?? [];
  const rows = items.slice(0, mostItems).map((item) => ({ text: itemText(item) }));
  return items.length > mostItems ? [...rows, { text: andMore(items.length - mostItems) }] : rows;
}

const itemText = ({ name, quantity, variant }: Item): string =>
  `${quantity} × ${line(name, 120)}${variant ? ` (${line(variant, 60)})` : ''}`;

/** The parcels that can be named or followed. */
export const parcelsOf = (journey: Journey): { name: string; url: string | undefined }[] =>
  (journey.order?.details?.parcels ?? []).map(nameAndLink).filter(({ name, url }) => name || url);

const nameAndLink = ({ carrier, number, url }: Parcel) => ({
  name: line([number, carrier && (number ? `(${carrier})` : carrier)].filter(Boolean).join(' '), 80),
  url: webLink(url),
});
