import { type Changing, change } from '../change.ts';
import { linesEver, linesFrom } from '../journey/channels.ts';
import type { Journey } from '../journey/journey.ts';
import { alarmCodes } from '../names.ts';
import { FetchProblem } from '../orders/platform.ts';
import { type Delivering, deliver } from './deliver.ts';
import { cardOf } from './headline.ts';
import { outwardMessage } from './outward-message.ts';

export interface Telling extends Changing, Delivering {
  publicUrl: string;
}

/** Tells one channel what it is owed of a journey, in order. What fails is tried again later, on its own. */
export async function tellChannel(telling: Telling, journey: Journey, channel: string): Promise<Journey> {
  const { log, shop, clock, publicUrl } = telling;
  const owed = journey.channels?.[channel];
  const next = linesEver(journey);
  const about = { journey: journey.id, channel };
  let from = owed?.from ?? next;
  try {
    for (const numbered of linesFrom(journey, channel, from, shop)) {
      const message = outwardMessage(journey, numbered, shop, publicUrl);
      await deliver(telling, channel, message, () => cardOf(message, journey, shop, clock.now()));
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
