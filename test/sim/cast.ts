import type { MailFate } from '../../infra/local/endpoints/mail-events.ts';
import { day, hour, type Instant, minute, plus } from '../../shared/journey/instant.ts';
import { journeyKey } from '../../shared/keys.ts';
import {
  orderIdOf,
  type SampleEvent,
  type SampleOrder,
  type SamplePlatform,
  type SampleWebhook,
  sampleOf,
  sampleWebhooks,
} from '../../shared/orders/samples.ts';
import type { Shop } from '../../shared/shop.ts';
import type { Secrets } from '../../shared/world.ts';
import { type Plot, troubled } from './plots.ts';
import type { Random } from './random.ts';

/** How a customer behaves when asked. */
export const tempers = [
  'content',
  'silent',
  'unhappy on the page',
  'unhappy by mail',
  'complains after five stars',
  'asks a question',
  'out of office',
  'unsubscribes',
  'unsubscribes by mail',
  'unsubscribes in words',
  'sends a picture',
  'middling',
] as const;
export type Temper = (typeof tempers)[number];

export interface Buyer {
  email: string;
  temper: Temper;
  /** What becomes of mails to them. */
  fate: MailFate;
}

/** An order as the platform lives it: what it tells, and when it first tries to. */
export interface Purchase {
  platform: SamplePlatform;
  order: SampleOrder;
  buyer: Buyer;
  /** The journey that must come of it. */
  journey: string;
  tells: { event: SampleEvent; at: Instant; webhook: SampleWebhook }[];
}

interface Sells {
  secrets: Secrets;
  shop: Shop;
}

export const start = '2026-01-05T06:00:00.000Z';

const platforms = Object.keys(sampleWebhooks) as SamplePlatform[];
const countries = ['EE', 'FI', 'US', 'JP', 'FR', 'AU'];
const endings: readonly SampleEvent[] = ['cancelled', 'refunded', 'disputed', 'deleted'];

/**
 * A month of buyers, some of whom buy twice, and of what happens to their orders. The shop sells on two platforms: one is each
 * platform's turn, month after month, the other is drawn.
 */
export function castOf(
  random: Random,
  { seed, orders, plot }: { seed: number; orders: number; plot: Plot },
  { secrets, shop }: Sells,
): Purchase[] {
  const sells = { secrets, shop, platforms: [platforms[seed % platforms.length] ?? 'shopify', random.pick(platforms)] };
  const buyers: Buyer[] = [];
  return Array.from({ length: orders }, (_, index) => {
    const known = buyers.length > 0 && random.chance(plot === 'bad addresses' || plot === 'outbreak' ? 0 : 0.3);
    const buyer = known ? random.pick(buyers) : newBuyer(random, index, plot);
    if (!known) buyers.push(buyer);
    const item = plot === 'outbreak' && index % 2 === 0 ? troubled : 'Juniper bowl';
    const within = plot === 'usual' || plot === 'outbreak' ? 18 * day : 3 * day;
    return purchase(random, index, buyer, { ...sells, within, item });
  });
}

function newBuyer(random: Random, index: number, plot: Plot): Buyer {
  const fate = random.chance(0.75) ? 'deliver' : random.pick(fates);
  return {
    email: `buyer${index}@example.com`,
    temper: plot === 'outbreak' ? random.pick(['content', 'silent']) : random.pick(tempers),
    fate: plot === 'bad addresses' && random.chance(0.9) ? 'bounce' : fate,
  };
}

const fates: readonly MailFate[] = ['bounce', 'soft-bounce', 'delay', 'complain', 'reject'];

function purchase(
  random: Random,
  index: number,
  buyer: Buyer,
  {
    secrets,
    shop,
    platforms: sold,
    within,
    item,
  }: Sells & { platforms: SamplePlatform[]; within: number; item: string },
): Purchase {
  const platform = random.pick(sold);
  const happens = story(random, within);
  const order: SampleOrder = {
    id: String(1000 + index),
    number: String(1000 + index),
    email: buyer.email,
    firstName: `First${index}`,
    lastName: `Last${index}`,
    country: random.pick(countries),
    locale: 'en',
    currency: 'EUR',
    total: '42.00',
    items: [{ name: item, quantity: 1 }],
    placedAt: happens[0]?.at ?? start,
  };
  const secret = secrets.platforms[platform]?.[0] ?? '';
  const { settings } = shop.platforms[platform] ?? {};
  const tells = happens.flatMap(({ event, at }) => {
    const sample = sampleOf(platform, event);
    return sample ? [{ event, at, webhook: sample(order, secret, at, settings) }] : [];
  });
  return {
    platform,
    order,
    buyer,
    journey: journeyKey(secrets.namingKey, platform, 'main', orderIdOf(platform, order)),
    tells,
  };
}

/** What happens to an order, each with the time at which it happened; what the platform sends about it may be late. */
function story(random: Random, within: number): { event: SampleEvent; at: Instant }[] {
  const placed = plus(start, random.between(0, within));
  const paid = plus(placed, random.between(minute, 2 * hour));
  const fulfilled = plus(paid, random.between(4 * hour, 3 * day));
  const told: { event: SampleEvent; at: Instant }[] = [
    { event: 'created', at: placed },
    { event: 'paid', at: paid },
  ];
  if (random.chance(0.8)) told.push({ event: 'fulfilled', at: fulfilled });
  if (random.chance(0.6)) told.push({ event: 'delivered', at: plus(fulfilled, random.between(day, 6 * day)) });
  if (random.chance(0.15)) told.push({ event: 'partiallyRefunded', at: plus(paid, random.between(hour, 20 * day)) });
  if (random.chance(0.2)) told.push({ event: random.pick(endings), at: plus(paid, random.between(hour, 40 * day)) });
  return told;
}
