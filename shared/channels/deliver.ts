import type { Clock } from '../clock.ts';
import { FetchProblem, type PlatformApi } from '../orders/platform.ts';
import type { Shop } from '../shop.ts';
import type { Secrets } from '../world.ts';
import type { Card } from './headline.ts';
import type { OutwardMessage } from './outward-message.ts';
import { slackMessage } from './slack.ts';
import { teamsMessage } from './teams.ts';
import { signedHeaders } from './webhook.ts';

export interface Delivering {
  call: PlatformApi['call'];
  /** Addresses and keys of the channels, by id. */
  channels: NonNullable<Secrets['channels']>;
  publish(message: OutwardMessage): Promise<void>;
  shop: Shop;
  clock: Clock;
}

/** Hands one message to one channel: to machines as it is, to people as a card. Throws `FetchProblem` when it is not taken. */
export async function deliver(
  delivering: Delivering,
  channel: string,
  message: OutwardMessage,
  cardOf: () => Card,
): Promise<void> {
  const { shop, clock } = delivering;
  const kind = shop.channels.find(({ id }) => id === channel)?.kind;
  if (kind === 'event-bus') return delivering.publish(message);
  const { url, secret } = delivering.channels[channel] ?? {};
  if (!kind || !url) throw new FetchProblem('no-credentials');
  if (kind === 'webhook') {
    if (!secret) throw new FetchProblem('no-credentials');
    const { id, ...content } = message;
    const body = JSON.stringify(content);
    return post(delivering, url, body, signedHeaders(id, body, secret, clock.now()));
  }
  const body = JSON.stringify(kind === 'slack' ? slackMessage(cardOf()) : teamsMessage(cardOf()));
  return post(delivering, url, body, { 'content-type': 'application/json' });
}

async function post({ call }: Delivering, url: string, body: string, headers: Record<string, string>): Promise<void> {
  const answer = await call({ method: 'POST', url, body, headers });
  if (answer.status >= 200 && answer.status < 300) return;
  const seconds = Number(answer.headers['retry-after']);
  if (answer.status === 429) throw new FetchProblem('rate-limited', Number.isFinite(seconds) ? seconds : 0);
  throw new FetchProblem(answer.status >= 500 ? 'unavailable' : 'refused');
}
