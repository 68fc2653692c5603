import { type Changing, change } from '../change.ts';
import { linesEver, linesFrom } from '../journey/channels.ts';
import type { Journey } from '../journey/journey.ts';
import { alarmCodes } from '../names.ts';
import { FetchProblem, type PlatformApi } from '../orders/platform.ts';
import type { Secrets } from '../world.ts';
import { cardOf } from './headline.ts';
import { type OutwardMessage, outwardMessage } from './outward-message.ts';
import { slackMessage } from './slack.ts';
import { teamsMessage } from './teams.ts';
import { signedHeaders } from './webhook.ts';

export interface Telling extends Changing {
  call: PlatformApi['call'];
  /** Addresses and keys of the channels, by id. */
  channels: NonNullable<Secrets['channels']>;
  publicUrl: string;
  publish(message: OutwardMessage): Promise<void>;
}

/** Tells one channel what it is owed of a journey, in order. What fails is tried again later, on its own. */
export async function tellChannel(telling: Telling, journey: Journey, channel: string): Promise<Journey> {
  const { log } = telling;
  const owed = journey.channels?.[channel];
  const next = linesEver(journey);
  const about = { journey: journey.id, channel };
  let from = owed?.from ?? next;
  try {
    for (const numbered of linesFrom(journey, channel, from, telling.shop)) {
      await deliver(telling, journey, channel, outwardMessage(journey, numbered, telling.shop, telling.publicUrl));
      from = numbered.number + 1;
    }
    log.info('channel-told', about);
    return (await change(telling, journey.id, { do: 'note-told-channel', channel, next })).journey;
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    const { reason, retryAfter = 0 } = error;
    const { journey: after, events } = await change(telling, journey.id, {
      do: 'note-failed-channel',
      channel,
      from,
      reason,
      retryAfter,
    });
    const givenUp = events.some((event) => event.is === 'channel-failed' && event.until === undefined);
    if (givenUp || (owed?.tries ?? 0) + 1 >= alarmAfter)
      log.error(alarmCodes.channelFailed, { ...about, reason, givenUp });
    else log.info('channel-not-told', { ...about, reason });
    return after;
  }
}

/** About a quarter of an hour. */
const alarmAfter = 4;

async function deliver(telling: Telling, journey: Journey, channel: string, message: OutwardMessage): Promise<void> {
  const { shop, clock } = telling;
  const kind = shop.channels.find(({ id }) => id === channel)?.kind;
  if (kind === 'event-bus') return telling.publish(message);
  const { url, secret } = telling.channels[channel] ?? {};
  if (!kind || !url) throw new FetchProblem('no-credentials');
  if (kind === 'webhook') {
    if (!secret) throw new FetchProblem('no-credentials');
    const { id, ...content } = message;
    const body = JSON.stringify(content);
    return post(telling, url, body, signedHeaders(id, body, secret, clock.now()));
  }
  const card = cardOf(message, journey, shop, clock.now());
  const body = JSON.stringify(kind === 'slack' ? slackMessage(card) : teamsMessage(card));
  return post(telling, url, body, { 'content-type': 'application/json' });
}

async function post({ call }: Telling, url: string, body: string, headers: Record<string, string>): Promise<void> {
  const answer = await call({ method: 'POST', url, body, headers });
  if (answer.status >= 200 && answer.status < 300) return;
  const seconds = Number(answer.headers['retry-after']);
  if (answer.status === 429) throw new FetchProblem('rate-limited', Number.isFinite(seconds) ? seconds : 0);
  throw new FetchProblem(answer.status >= 500 ? 'unavailable' : 'refused');
}
