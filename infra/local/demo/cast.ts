import type { SampleEvent, SampleOrder, SamplePlatform } from '../../../shared/orders/samples.ts';
import { days, hours, type Person, type Sale } from './scene.ts';

let sold = 1000;

/** Who plays in a scene, and what they buy. */
export type Cast = { customer: Person; sales: Sale[] };

/** Somebody who may write to the shop. */
export function person(name: string, country: string, locale: string): Cast {
  const address = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.');
  return { customer: { name, email: `${address}@mail.example`, country, locale }, sales: [] };
}

/** Somebody new buys something; the platform tells of each event two days after the one before, unless told otherwise. */
export function buys(
  name: string,
  country: string,
  locale: string,
  platform: SamplePlatform,
  item: string,
  events: SampleEvent[],
  between = days(2),
): Cast {
  const cast = person(name, country, locale);
  return { ...cast, sales: [sale(cast.customer, platform, item, events, between)] };
}

function sale(
  customer: Person,
  platform: SamplePlatform,
  item: string,
  events: SampleEvent[],
  between: number,
  later = 0,
): Sale {
  const number = String(++sold);
  const [firstName = '', ...last] = customer.name.split(' ');
  const { email, country, locale } = customer;
  const items = [{ name: item, quantity: 1 }];
  const order: SampleOrder = {
    id: number,
    number,
    email,
    firstName,
    lastName: last.join(' '),
    country,
    locale,
    currency: 'EUR',
    total: '49.90',
    items,
  };
  const begins = later + hours((sold % 7) + 0.1 * (sold % 10));
  return { platform, order, tells: events.map((event, index) => [begins + index * between, event]) };
}

/** Somebody who buys twice within days. */
export function twoOrders(): Cast {
  const cast = person('Hana Novak', 'US', 'en');
  const first = sale(cast.customer, 'shopify', 'Ash bench', ['paid', 'fulfilled', 'delivered'], days(1));
  const second = sale(cast.customer, 'stripe', 'Ash cushion', ['paid'], days(1), days(1));
  return { ...cast, sales: [first, second] };
}
