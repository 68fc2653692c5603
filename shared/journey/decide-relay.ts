import { respondBy, timersOf } from './deadlines.ts';
import { moveOf, type StaffAct, staffActs } from './decide-staff.ts';
import type { JourneyEvent, Waiting } from './events.ts';
import { evolve } from './evolve.ts';
import { between, day, hour, type Instant, minute, plus } from './instant.ts';
import type { Customer, Journey } from './journey.ts';
import { leadsTo } from './moves.ts';
import type { Rules } from './rules.ts';
import type { Notice, Touchpoint, UnsentReason } from './touchpoint.ts';

/** What a person of the staff asked for in one mail, each act with the line that asks for it. The same id is the same mail. */
export interface ActByMail {
  do: 'act-by-mail';
  id: string;
  by: string;
  staff: string;
  acts: readonly { act: StaffAct; line: string }[];
  /** What else its writer must hear. */
  notices: readonly Told[];
}

export type Told = Pick<Notice, 'why' | 'text'>;

/** All of it at once, and once, however often the mail comes. What the state does not allow is told to who asked. */
export function actByMail(journey: Journey, asked: ActByMail, rules: Rules, now: Instant): JourneyEvent[] {
  const { id, by, staff, acts, notices } = asked;
  if (!journey.touchpoint || journey.touchpoint.acted?.includes(id)) return [];
  const events: JourneyEvent[] = [];
  const refused: string[] = [];
  let after = journey;
  for (const { act, line } of acts) {
    const done = staffActs(after, { ...act, by, staff }, rules, now);
    if (done.length === 0 && !isPossible(after, act)) refused.push(line);
    events.push(...done);
    after = done.reduce(evolve, after);
  }
  const told = refused.length > 0 ? [{ why: 'not-now' as const, text: refused.join('\n') }, ...notices] : notices;
  return [
    ...events,
    ...told.map(({ why, text }) => owedNotice({ id: `${why}-${id}`, to: staff, why, text }, now)),
    { at: now, is: 'mail-acted', id },
  ];
}

const isPossible = ({ touchpoint }: Journey, act: StaffAct): boolean =>
  touchpoint !== undefined && leadsTo(touchpoint.state, moveOf[act.do]) !== undefined;

/** A mail of the staff that did not reach the customer: its words become a note, its writer hears why, and the customer waits. */
export function failReply(
  journey: Journey,
  { id, reason }: { id: string; reason: UnsentReason },
  rules: Rules,
  now: Instant,
): JourneyEvent[] {
  const { touchpoint } = journey;
  const reply = [...(touchpoint?.outgoing ?? []), ...(touchpoint?.answers ?? [])].find((one) => one.id === id);
  if (!touchpoint || !reply) return [];
  const { by, text, staff: to = touchpoint.assignee } = reply;
  const back = waitsAgain(journey, touchpoint, id, rules, now);
  return [
    { at: now, is: 'reply-failed', id, by, text, reason, ...(back && { back }) },
    ...(to ? [owedNotice({ id: `${reason}-${id}`, to, why: reason, text }, now)] : []),
  ];
}

/** The deadline runs again where nothing else was said to the customer since, and nobody said that they take care of it. */
function waitsAgain(
  { history }: Journey,
  touchpoint: Touchpoint,
  id: string,
  rules: Rules,
  now: Instant,
): Waiting | undefined {
  const since = history.findLast(({ is }) => is === 'touchpoint-reopened')?.at ?? touchpoint.openedAt;
  const said = [...(touchpoint.outgoing ?? []), ...(touchpoint.answers ?? [])];
  const isAnswered = said.some((one) => one.id !== id && one.at >= since);
  const isTaken = touchpoint.state === 'acknowledged' && history.some(({ is, at }) => takes.has(is) && at >= since);
  if (isAnswered || isTaken || leadsTo(touchpoint.state, 'unreached') !== 'open') return undefined;
  // Nobody could know: they have the whole time to reach the customer otherwise.
  const by = touchpoint.respondBy > now ? touchpoint.respondBy : respondBy(touchpoint, rules, now);
  const { snoozedUntil: _awake, ...open } = { ...touchpoint, state: 'open' as const, respondBy: by };
  return { respondBy: by, timers: timersOf(open, rules, now) };
}

const takes = new Set(['acknowledged', 'snoozed']);

/** Why the first mail that waits to be sent must not be, or will not go; undefined when nothing speaks against it. */
export function unsendable(journey: Journey, customer: Customer | undefined, now: Instant): UnsentReason | undefined {
  const [reply] = journey.touchpoint?.outgoing ?? [];
  if (!reply) return undefined;
  if (answerAddress(journey) === undefined) return 'no-address';
  const lastSaid = journey.responses.at(-1)?.at ?? journey.touchpoint?.openedAt ?? '';
  // Who writes again after they were forgotten wants an answer.
  if (customer?.erased && customer.erased > lastSaid) return 'erased';
  if (customer?.bounced) return 'bounces';
  if (customer?.complained) return 'complained';
  const wasTried = reply.due > reply.at || journey.claim?.what === `reply-${reply.id}`;
  return wasTried && plus(reply.at, givenUpAfter) <= now ? 'given-up' : undefined;
}

/** A customer who waits for a word is not well served by one of yesterday. */
const givenUpAfter = day;

/** When a mail that could not be sent is tried again: after as long as it has waited already. */
export const retryAt = (journey: Journey, now: Instant): Instant => {
  const waited = between(journey.touchpoint?.outgoing?.[0]?.at ?? now, now);
  return plus(now, Math.min(Math.max(waited, 5 * minute), 6 * hour));
};

/** Where an answer reaches whoever wrote last: that mail's sender, which need not be the order's address. */
export function answerAddress({ responses, order, sender }: Journey): string | undefined {
  const lastMail = responses.findLast(({ channel }) => channel === 'mail');
  return lastMail?.from || order?.details?.customer.email || sender?.address || undefined;
}

/** The same notice is owed once. */
export function notify({ touchpoint }: Journey, notice: Omit<Notice, 'at' | 'due'>, now: Instant): JourneyEvent[] {
  const isOwed = touchpoint?.notices?.some(({ id }) => id === notice.id);
  return touchpoint && !isOwed && !touchpoint.noticed?.includes(notice.id) ? [owedNotice(notice, now)] : [];
}

/** The whole words are in the touchpoint, or in the mailbox of who wrote them. */
const longestQuoted = 2000;

const owedNotice = (notice: Omit<Notice, 'at' | 'due'>, now: Instant): JourneyEvent => ({
  at: now,
  is: 'notice-owed',
  notice: { ...notice, text: notice.text.slice(0, longestQuoted), at: now, due: now },
});
