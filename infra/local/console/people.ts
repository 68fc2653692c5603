import type { SampleOrder } from '../../../shared/orders/samples.ts';

/** Who orders in the sample shop, and what. */
export type Buyer = Pick<
  SampleOrder,
  'firstName' | 'lastName' | 'email' | 'country' | 'locale' | 'items' | 'total' | 'consent'
>;

/** Customers that the console proposes, one after the other. */
export const people: readonly [Buyer, ...Buyer[]] = [
  buyer('Emma', 'Clarke', 'GB', 'en', 'Walnut serving board', '64.00'),
  buyer('Kristjan', 'Mägi', 'EE', 'et', 'Juniper candle', '24.50'),
  buyer('Clara', 'Vogel', 'DE', 'de', 'Pine bookshelf', '189.00', true),
  buyer('Camille', 'Laurent', 'FR', 'fr', 'Linen tablecloth', '79.90'),
  buyer('Jovana', 'Petrović', 'RS', 'sr-Latn', 'Ceramic teapot', '42.00'),
  buyer('Lucía', 'Ortega', 'ES', 'es', 'Wool blanket', '118.00'),
  buyer('Zuzana', 'Kováčová', 'SK', 'sk', 'Oak stool', '95.00'),
  buyer('Oliver', 'Hayes', 'US', 'en', 'Birch desk lamp', '72.00'),
];

function buyer(
  firstName: string,
  lastName: string,
  country: string,
  locale: string,
  item: string,
  total: string,
  consent?: boolean,
): Buyer {
  const email = `${firstName}.${lastName}@mail.example`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return {
    firstName,
    lastName,
    email,
    country,
    locale,
    items: [{ name: item, quantity: 1 }],
    total,
    ...(consent && { consent }),
  };
}
