import type { Clock } from './clock.ts';
import { type Command, carryOut, decide } from './journey/decide.ts';
import type { JourneyEvent } from './journey/events.ts';
import { type Journey, newJourney } from './journey/journey.ts';
import type { Log } from './log.ts';
import type { Ring } from './ring.ts';
import type { Shop } from './shop.ts';
import type { Journeys } from './store/journeys.ts';

export interface Changing {
  journeys: Journeys;
  ring: Ring;
  clock: Clock;
  shop: Shop;
  log: Log;
}

/** What came of a change: the journey as it is now, and what happened to it. No events: nothing was changed. */
export interface Change {
  journey: Journey;
  events: JourneyEvent[];
}

/** Somebody else keeps saving the same journey; whoever asked should ask again later. */
export class Contended extends Error {
  override name = 'Contended';
}

const attempts = 10;

/**
 * The four steps of every function: load, decide, save on the version, ring. A journey that nobody knows yet begins empty.
 * The command may be made from the journey as loaded; it is made again when somebody else saved in between.
 */
export async function change(
  changing: Changing,
  id: string,
  command: Command | ((journey: Journey) => Command | undefined | Promise<Command | undefined>),
): Promise<Change> {
  const { journeys, clock, shop } = changing;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const before = (await journeys.load(id)) ?? newJourney(id, clock.now());
    const asked = typeof command === 'function' ? await command(before) : command;
    const events = asked ? decide(before, asked, shop, clock.now()) : [];
    if (events.length === 0) return { journey: before, events };
    const journey = await journeys.save(carryOut(before, events, shop), clock.now());
    if (journey) {
      await ringIfMoved(changing, before, journey);
      return { journey, events };
    }
  }
  throw new Contended(`journey ${id} was saved by others ${attempts} times in a row`);
}

/** A ring that fails is logged and left to the sweep: what is owed stands in the table. */
export async function ringIfMoved({ ring, log }: Changing, before: Journey, { id, nextDue }: Journey): Promise<void> {
  if (nextDue === undefined || nextDue === before.nextDue) return;
  try {
    await ring(id, nextDue);
  } catch (error) {
    log.error('ring-failed', { journey: id, error: error instanceof Error ? error.name : 'unknown' });
  }
}
