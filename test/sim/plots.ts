import { outwardEvents } from '../../shared/journey/channels.ts';
import type { ShopConfig } from '../../shared/shop.ts';
import type { Secrets } from '../../shared/world.ts';
import shopConfig from '../../shop.config.ts';
import { shopWith } from '../journey/given.ts';

/**
 * What is special about a month. `bad addresses`: most mail bounces. `launch`: all sales at once, from a sender that nobody knows
 * yet. `outbreak`: many customers of one product complain within a day.
 */
export type Plot = 'usual' | 'bad addresses' | 'launch' | 'outbreak';

/** What everybody complains of at once in the month of the outbreak. */
export const troubled = 'Larch tray';

type Channel = NonNullable<ShopConfig['channels']>[number];

/** Each month tells one channel; so each is told in every fourth month. */
const channels: readonly Channel[] = [
  { id: 'tools', kind: 'webhook', events: [...outwardEvents] },
  { id: 'chat', kind: 'slack' },
  { id: 'bus', kind: 'event-bus', events: [...outwardEvents] },
  { id: 'teams', kind: 'teams' },
];

const plots: Record<number, Plot> = { 3: 'bad addresses', 6: 'outbreak', 8: 'launch' };
const orders: Record<Plot, number> = { usual: 4, 'bad addresses': 8, launch: 6, outbreak: 24 };

/** The shop of a month, and how many orders it gets where nobody says. */
export function monthOf(seed: number) {
  const plot = plots[seed % 10] ?? 'usual';
  const channel = channels[seed % channels.length];
  const shop = shopWith({
    mail: { ...shopConfig.mail, ...(plot === 'launch' && { rampUpFrom: 1 }) },
    touchpoints: { escalation: [{ to: ['manager'] }, { after: 'PT8H', to: ['manager', 'jaan'] }] },
    channels: channel ? [channel] : [],
  });
  return { plot, shop, orders: orders[plot], channels: channelSecrets };
}

/** Signs the webhook; as its receiver holds it. */
export const channelKey = `whsec_${Buffer.from('a key that its receiver holds').toString('base64')}`;

export const channelHost = 'channel.example';

const channelSecrets: NonNullable<Secrets['channels']> = Object.fromEntries(
  channels.map(({ id }) => [id, { url: `https://${channelHost}/${id}`, secret: channelKey }]),
);
