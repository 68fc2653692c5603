import type { Instant } from '../../../shared/journey/instant.ts';
import { journeyKey } from '../../../shared/keys.ts';
import {
  orderIdOf,
  type SampleEvent,
  type SampleOrder,
  type SamplePlatform,
  type SampleWebhook,
  sampleEvents,
  sampleOf,
  sampleWebhooks,
} from '../../../shared/orders/samples.ts';
import type { Shop } from '../../../shared/shop.ts';
import { openRecords } from '../records.ts';
import type { System } from '../system.ts';
import { type Buyer, people } from './people.ts';

/** An order of the sample shop, and what its platform has told Aftercare so far. */
export interface SampleSale {
  platform: SamplePlatform;
  order: SampleOrder;
  told: Told[];
}

/** A webhook that was posted, and how it was answered. */
export interface Told {
  event: SampleEvent;
  at: Instant;
  status: number;
  answer: string;
}

export interface SampleShop {
  /** Those that the shop has set up, and whose samples can be signed here. */
  platforms: SamplePlatform[];
  /** The newest first. */
  sales(): SampleSale[];
  sale(number: string): SampleSale | undefined;
  proposal(): Buyer;
  place(platform: SamplePlatform, buyer: Buyer): SampleSale;
  /** Posts the webhook of the event to the real route. Undefined when the platform cannot tell of such a thing. */
  tell(sale: SampleSale, event: SampleEvent): Promise<Told | undefined>;
  journeyOf(sale: SampleSale): string;
  close(): void;
}

interface Options {
  system: Pick<System, 'clock' | 'secrets'>;
  shop: Shop;
  /** Posts a webhook as the platform would. */
  post(webhook: SampleWebhook): Promise<{ status: number; answer: string }>;
  /** In memory when absent. */
  file?: string;
}

/** The shop whose customers one is at the console. Its orders are kept, so that they go on after a restart. */
export function openSampleShop({ system: { clock, secrets }, shop, post, file }: Options): SampleShop {
  const sales = openRecords<SampleSale>(file);
  const secretOf = (platform: SamplePlatform) => secrets.platforms[platform]?.[0] ?? '';
  const platforms = (Object.keys(sampleWebhooks) as SamplePlatform[]).filter(
    (name) => shop.platforms[name] && canSign(name, secretOf(name)),
  );

  return {
    platforms,
    sales: () => [...sales.values()].reverse(),
    sale: (number) => sales.get(number),
    proposal: () => people[sales.size % people.length] ?? people[0],

    place(platform, buyer) {
      const number = String(firstNumber + sales.size);
      const order = { ...buyer, id: number, number, currency: 'EUR', placedAt: clock.now() };
      const sale: SampleSale = { platform, order, told: [] };
      sales.set(number, sale);
      return sale;
    },

    async tell({ platform, order }, event) {
      const at = clock.now();
      const { settings } = shop.platforms[platform] ?? {};
      const webhook = sampleOf(platform, event)?.(order, secretOf(platform), at, settings);
      if (!webhook) return undefined;
      const told = { event, at, ...(await post(webhook)) };
      const sale = sales.get(order.number);
      if (sale) sales.set(order.number, { ...sale, told: [...sale.told, told].slice(-mostTold) });
      return told;
    },

    journeyOf: ({ platform, order }) =>
      journeyKey(secrets.namingKey, platform, shop.platforms[platform]?.store ?? '', orderIdOf(platform, order)),
    close: sales.close,
  };
}

/** Not with the public key of a real platform, which alone can sign. */
function canSign(platform: SamplePlatform, secret: string): boolean {
  const [buyer] = people;
  const order = { ...buyer, id: '1', number: '1', currency: 'EUR' };
  try {
    return sampleOf(platform, 'created')?.(order, secret, '2026-01-01T00:00:00.000Z') !== undefined;
  } catch {
    return false;
  }
}

const firstNumber = 1001;
const mostTold = 40;

/** What the platform can tell of an order, in the order in which it happens. */
export const eventsOf = (platform: SamplePlatform): SampleEvent[] =>
  sampleEvents.filter((event) => sampleOf(platform, event));

export const eventSays: Record<SampleEvent, string> = {
  created: 'Ordered',
  paid: 'Paid',
  fulfilled: 'Shipped',
  delivered: 'Delivered',
  cancelled: 'Cancelled',
  partiallyRefunded: 'Partly refunded',
  refunded: 'Refunded',
  disputed: 'Payment disputed',
  deleted: 'Order deleted',
  redact: 'Customer to be forgotten',
  dataRequest: 'Customer asks for their data',
  test: 'Test order',
  ping: 'Ping',
};

/** What a shop owner calls the platform. */
export const platformSays = (platform: SamplePlatform): string =>
  names[platform] ?? platform.charAt(0).toUpperCase() + platform.slice(1);

const names: Partial<Record<SamplePlatform, string>> = {
  woocommerce: 'WooCommerce',
  bigcommerce: 'BigCommerce',
  'adobe-commerce': 'Adobe Commerce',
  cloudevents: 'CloudEvents',
  'standard-webhooks': 'Own shop',
};
