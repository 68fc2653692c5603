import { Temporal } from 'temporal-polyfill';
import { composeDigest } from '../mail/compose/learned.ts';
import { type Counting, countAnew } from './count.ts';
import type { Fact } from './facts.ts';
import { figuresOver } from './figures.ts';
import { morningHour } from './mornings.ts';
import { problemsOf } from './problems.ts';
import { praiseOf } from './quotes.ts';
import { type TellingIncidents, tellIncidents } from './tell-incidents.ts';
import { tellOnce } from './tell-once.ts';
import { tellPraise } from './tell-praise.ts';
import { beginningOf, weekAfter, weekOf } from './weeks.ts';

export interface Telling extends Counting, TellingIncidents {}

/**
 * Every hour: counts, tells of incidents, in the morning tells people what they were praised for, and on Monday morning everyone
 * how the week was.
 */
export async function learn(telling: Telling): Promise<void> {
  const facts = await countAnew(telling);
  await tellIncidents(telling, facts);
  await tellPraise(telling, facts);
  await tellDigest(telling, facts);
}

/** On Monday from the morning on, in the shop's zone; later in the day when it could not be sent. */
async function tellDigest(telling: Telling, facts: readonly Fact[]): Promise<void> {
  const { shop, clock, publicUrl, learned } = telling;
  const now = clock.now();
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(shop.timeZone);
  if (!shop.digest || local.dayOfWeek !== 1 || local.hour < morningHour) return;
  const thisWeek = weekOf(now, shop.timeZone);
  const over = (weeks: number) => figuresOver(facts, [weekAfter(thisWeek, weeks)], shop.timeZone);
  const [week, before] = [over(-1), over(-2)];
  const open = facts.filter(({ due }) => due !== undefined);
  const waiting = {
    all: open.length,
    overdue: open.filter(({ due = '' }) => due < now).length,
    unsure: open.filter(({ kind }) => kind === 'unsure').length,
  };
  const problems = problemsOf(week.within('complaints'));
  const praise = await praiseOf(telling, week.praised());
  const lastWeek = beginningOf(weekAfter(thisWeek, -1), shop.timeZone);
  const incidents = (await learned.incidents()).filter(({ closed }) => !closed || closed.at >= lastWeek);
  const desk = `${publicUrl}/desk`;
  for (const to of shop.staff) {
    const mail = () => composeDigest({ shop, to, week, before, waiting, problems, praise, incidents, desk });
    await tellOnce(telling, `digest#${thisWeek}#${to.id}`, `digest-${thisWeek}-${to.id}`, mail);
  }
}
