import { isErased } from '../journey/decide.ts';
import { between, day, type Instant } from '../journey/instant.ts';
import type { Journey } from '../journey/journey.ts';
import { composePraise } from '../mail/compose/praise.ts';
import { type Send, SendProblem } from '../mail/send.ts';
import { alarmCodes } from '../names.ts';
import type { Staff } from '../shop.ts';
import type { Fact } from './facts.ts';
import { workingMorningAfter } from './mornings.ts';
import { praiseFor } from './praise.ts';
import type { TellingOnce } from './tell-once.ts';

export interface TellingPraise extends TellingOnce {
  send: Send;
  publicUrl: string;
}

/** What is older was told of, or its person was not of the staff then. */
const lookBack = 7 * day;

/**
 * Tells people what happy customers said of them. One mail on the morning of the next working day: nobody is called from their
 * evening for it, several make one, and it is a good beginning. Each praise is told once; who dies over it leaves it to the next hour.
 */
export async function tellPraise(telling: TellingPraise, facts: readonly Fact[]): Promise<void> {
  const now = telling.clock.now();
  const due = facts.filter((fact) => isDue(fact, telling, now));
  for (const person of telling.shop.staff) {
    const mine = due.filter(({ praised }) => praised?.includes(person.id));
    if (mine.length > 0) await tell(telling, person, mine);
  }
}

function isDue({ praiseAt, praised }: Fact, { shop }: TellingPraise, now: Instant): boolean {
  if (!praised || !praiseAt || between(praiseAt, now) > lookBack) return false;
  return workingMorningAfter(praiseAt, shop) <= now;
}

async function tell(telling: TellingPraise, to: Staff, facts: readonly Fact[]): Promise<void> {
  const { learned, clock, shop, send, log, publicUrl, journeys } = telling;
  const claimed: { name: string; journey: Journey | undefined }[] = [];
  for (const { id, praiseAt } of facts) {
    const name = `praise#${to.id}#${id}#${praiseAt}`;
    if (await learned.beginTelling(name, clock.now())) claimed.push({ name, journey: await journeys.load(id) });
  }
  const praise = claimed.flatMap(({ journey }) => {
    const found = journey && !isErased(journey) ? praiseFor(journey, shop) : undefined;
    return journey && found ? [{ journey, ...found }] : [];
  });
  if (praise.length > 0) {
    const what = `praise-${to.id}-${Date.parse(clock.now())}`;
    try {
      await send(composePraise({ shop, to, praise, publicUrl }), { journey: 'none', what });
    } catch (error) {
      if (!(error instanceof SendProblem)) throw error;
      return log.error(error.reason === 'paused' ? alarmCodes.sendingPaused : alarmCodes.mailRejected, { what });
    }
    log.info('praise-told', { to: to.id, count: praise.length });
  }
  for (const { name } of claimed) await learned.told(name, clock.now());
}
