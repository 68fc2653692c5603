import { isAddress } from '../../../shared/orders/details.ts';
import type { Buyer } from './people.ts';

/** Countries to choose from, by ISO 3166-1: one for each language and kind of law, and some far from the shop's time. */
export const countries = ['EE', 'FI', 'DE', 'FR', 'ES', 'SK', 'RS', 'GB', 'US', 'IN', 'JP', 'AU'];

/** The buyer as the form tells; a sentence when something is missing. */
export function buyerOf(form: Record<string, string>): Buyer | string {
  const field = (name: string) => (form[name] ?? '').trim().slice(0, 200);
  const [email, firstName, locale, country] = [field('email'), field('firstName'), field('locale'), field('country')];
  const items = itemsOf(field('items'));
  if (!isAddress(email)) return 'the mail address does not look like one.';
  if (!firstName) return 'the customer needs a first name.';
  if (items.length === 0) return 'something must be bought.';
  if (!/^\d{1,9}([.,]\d{1,2})?$/.test(field('total'))) return 'the total must be an amount, such as 49.90.';
  if (!/^[A-Z]{2}$/.test(country) || !/^[\w-]{2,20}$/.test(locale)) return 'country and language must be chosen.';
  return {
    firstName,
    lastName: field('lastName'),
    email,
    country,
    locale,
    items,
    total: field('total').replace(',', '.'),
    ...(form.consent === 'yes' && { consent: true }),
    ...(form.consent === 'no' && { consent: false }),
  };
}

/** `Oak tray, 2 × Linen napkin` */
const itemsOf = (text: string): Buyer['items'] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((item) => {
      const [, quantity, name] = /^(\d{1,3})\s*[×x*]\s*(.+)$/i.exec(item) ?? [];
      return name ? { name, quantity: Number(quantity) } : { name: item, quantity: 1 };
    });

/** The items as the form has them. */
export const itemsText = (items: Buyer['items']): string =>
  items.map(({ name, quantity }) => (quantity === 1 ? name : `${quantity} × ${name}`)).join(', ');
