import { Temporal } from 'temporal-polyfill';
import { composeDigest, composeIncident } from '../mail/compose/learned.ts';
import type { Mail } from '../mail/compose/mail.ts';
import { type Send, SendProblem } from '../mail/send.ts';
import { alarmCodes } from '../names.ts';
import type { Learned } from '../store/learned.ts';
import { type Counting, countAnew } from './count.ts';
import type { Fact } from './facts.ts';
import { figuresOver } from './figures.ts';
import { incidentsOf } from './incidents.ts';
import { problemsOf } from './problems.ts';
import { praiseOf, type Quoting } from './quotes.ts';
import { weekAfter, weekOf } from './weeks.ts';

export interface Telling extends Counting, Quoting {
  learned: Learned;
  send: Send;
  publicUrl: string;
}

/** The digest comes on Monday from this hour on, in the shop's zone; later in the day when it could not be sent. */
const digestFrom = 8;

/** Every hour: counts, tells the managers of a new incident, and on Monday morning everyone how the week was. */
export async function learn(telling: Telling): Promise<void> {
  const facts = await countAnew(telling);
  await tellIncidents(telling, facts);
  await tellDigest(telling, facts);
}

async function tellIncidents(telling: Telling, facts: readonly Fact[]): Promise<void> {
  const { learned, clock, shop, log, publicUrl } = telling;
  const now = clock.now();
  const before = await learned.incidents();
  const open = incidentsOf(facts, before, now);
  if (open.length + before.length > 0) await learned.keepIncidents(open, now);
  for (const incident of open) {
    const { dimension, count, openedAt } = incident;
    const what = `incident#${dimension}#${incident.key}#${openedAt}`;
    const mail = () => composeIncident({ shop, incident, desk: `${publicUrl}/desk/problems` });
    if (await tellOnce(telling, what, 'incident', mail)) log.info('incident-opened', { dimension, count });
  }
}

async function tellDigest(telling: Telling, facts: readonly Fact[]): Promise<void> {
  const { shop, clock, publicUrl } = telling;
  const now = clock.now();
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(shop.timeZone);
  if (!shop.digest || local.dayOfWeek !== 1 || local.hour < digestFrom) return;
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
  const desk = `${publicUrl}/desk`;
  for (const to of shop.staff) {
    const mail = () => composeDigest({ shop, to, week, before, waiting, problems, praise, desk });
    await tellOnce(telling, `digest#${thisWeek}#${to.id}`, 'digest', mail);
  }
}

/** True when it was sent now. What SES refuses is tried again the next hour; who dies before it is noted leaves it to the next. */
async function tellOnce(
  { learned, clock, send, log }: Telling,
  what: string,
  kind: string,
  mail: () => Mail,
): Promise<boolean> {
  if (!(await learned.beginTelling(what, clock.now()))) return false;
  try {
    await send(mail(), { journey: 'none', what: kind });
  } catch (error) {
    if (!(error instanceof SendProblem)) throw error;
    log.error(error.reason === 'paused' ? alarmCodes.sendingPaused : alarmCodes.mailRejected, { what: kind });
    return false;
  }
  await learned.told(what, clock.now());
  return true;
}
