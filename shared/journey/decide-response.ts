import { addDuration, nextBusinessDay } from './calendar.ts';
import { respondBy, timersOf } from './deadlines.ts';
import type { JourneyEvent, Matter } from './events.ts';
import { earliest, type Instant } from './instant.ts';
import type { Journey, Response } from './journey.ts';
import { callsFor, contradictsEarlier, folded, graver, isUrgent, moodOfRating } from './judge.ts';
import { leadsTo } from './moves.ts';
import { isComplaint, plannedAt } from './plan.ts';
import type { Rules } from './rules.ts';
import { isOpen, type Touchpoint, type TouchpointKind } from './touchpoint.ts';

/** Takes in what the customer said: at any time, the worst signal wins. The same response again changes nothing. */
export function decideResponse(journey: Journey, response: Response, rules: Rules, now: Instant): JourneyEvent[] {
  const known = journey.responses.find(({ id }) => id === response.id);
  if (known && saysNoMore(known, response)) return [];
  const flagged = contradictsEarlier(journey, response) ? { ...response, contradicts: true } : response;
  const responded: JourneyEvent = { at: now, is: 'responded', response: flagged };
  if (wantsReading(journey, flagged, rules)) return [responded, { at: now, is: 'reading-owed', of: flagged.id }];
  return [responded, ...forTouchpoint(journey, flagged, rules, now)];
}

/** Of words that only the offline reader is unsure about, and that call for nobody else, a better one is asked first. */
const wantsReading = ({ touchpoint, reading }: Journey, response: Response, rules: Rules): boolean =>
  rules.reader !== undefined &&
  !reading &&
  !isOpen(touchpoint) &&
  response.text !== undefined &&
  callsFor(response) === 'unsure' &&
  (response.rating === undefined || moodOfRating(response.rating) !== 'unsure') &&
  !isUrgent(response, rules);

const saysNoMore = (known: Response, again: Response): boolean =>
  (again.text === undefined || again.text === known.text) &&
  (again.rating === undefined || again.rating === known.rating) &&
  (again.nps === undefined || again.nps === known.nps);

/** What a response does to the touchpoint: opens it, joins it, reopens or confirms it, or nothing. */
export function forTouchpoint(journey: Journey, response: Response, rules: Rules, now: Instant): JourneyEvent[] {
  const { touchpoint } = journey;
  const calls = callsFor(response);
  if (!touchpoint) return calls ? openTouchpoint(journey, { ...told(response, rules), kind: calls }, rules, now) : [];
  if (isOpen(touchpoint)) return join(journey, touchpoint, response, rules, now);
  if (calls && isGrave(calls, touchpoint)) {
    return [reopened(touchpoint, { ...told(response, rules), kind: graver(calls, touchpoint.kind) }, rules, now)];
  }
  const isContent = isComplaint(touchpoint.kind) && !calls && leadsTo(touchpoint.state, 'customer-confirms');
  return isContent ? [{ at: now, is: 'touchpoint-confirmed' }] : [];
}

/** After the resolution anything short of contentment reopens: the question was whether it is right now. */
const isGrave = (calls: TouchpointKind, touchpoint: Touchpoint): boolean =>
  calls !== 'unsure' || touchpoint.state === 'resolved';

interface Told extends Matter {
  /** Whether only a rating came, so that words may follow. */
  bare?: boolean;
}

/** What a response tells of the matter beside its kind. */
function told({ text, category, receivedBy, ...response }: Response, rules: Rules): Omit<Told, 'kind'> {
  const urgent = isUrgent({ ...response, ...(text !== undefined && { text }) }, rules);
  return {
    bare: !text,
    ...(urgent && { urgent }),
    ...(category && { category }),
    ...(receivedBy && { receivedBy }),
  };
}

/** Opens a touchpoint. A bare rating waits a little for the words that often follow, so that one alert carries both. */
export function openTouchpoint(
  journey: Journey,
  { bare, ...matter }: Told,
  rules: Rules,
  now: Instant,
): JourneyEvent[] {
  const opened: JourneyEvent = {
    at: now,
    is: 'touchpoint-opened',
    ...matter,
    ...firstDeadline(matter, rules, now),
    alertDue: alertDue({ ...matter, ...(bare && { bare }) }, rules, now),
  };
  return plannedAt(journey, 'check-in', rules) ? [opened, { at: now, is: 'held', kind: 'check-in' }] : [opened];
}

/** Opens again what was resolved. */
export function reopened(
  touchpoint: Touchpoint,
  { bare: _bare, ...matter }: Told & { by?: string; text?: string },
  rules: Rules,
  now: Instant,
): JourneyEvent {
  const urgent = matter.urgent ?? touchpoint.urgent;
  return { at: now, is: 'touchpoint-reopened', ...matter, ...firstDeadline({ ...matter, urgent }, rules, now) };
}

/** Words the staff have not read yet are worth an alert; the same words, or a rating beside them, are not. */
function join(
  journey: Journey,
  touchpoint: Touchpoint,
  response: Response,
  rules: Rules,
  now: Instant,
): JourneyEvent[] {
  const kind = graver(callsFor(response) ?? touchpoint.kind, touchpoint.kind);
  const { bare, ...matter } = { ...told(response, rules), kind };
  const isNew = response.text !== undefined && !journey.responses.some(({ text }) => sameWords(text, response.text));
  const worse = kind !== touchpoint.kind || (matter.urgent && !touchpoint.urgent);
  if (!isNew && !worse) return [{ at: now, is: 'touchpoint-joined', ...matter }];
  const due = alertDue({ ...matter, ...(bare && { bare }) }, rules, now);
  return [
    {
      at: now,
      is: 'touchpoint-joined',
      ...matter,
      alertDue: earliest([touchpoint.alertDue, due]) ?? due,
      ...deadlineAfter(touchpoint, matter, rules, now),
    },
  ];
}

/** While nobody has taken it up, the deadline may come nearer; put aside, it is awake again. */
function deadlineAfter(touchpoint: Touchpoint, matter: Told, rules: Rules, now: Instant) {
  const isAsleep = touchpoint.snoozedUntil !== undefined && touchpoint.snoozedUntil > now;
  const isFirstWait = touchpoint.state === 'open' && !touchpoint.escalatedAt && touchpoint.escalateWhy !== 'reopened';
  // What was told of its deadline before it was put aside is not told again: the steps begin anew from now.
  if (!isFirstWait)
    return isAsleep ? { timers: timersOf({ ...touchpoint, ...matter, snoozedUntil: now }, rules, now) } : {};
  const urgent = matter.urgent ?? touchpoint.urgent;
  return firstDeadline({ ...matter, urgent }, rules, now, touchpoint.respondBy);
}

/** Until when somebody must have taken it up, no later than was `promised` already, and who is told of that when. */
function firstDeadline(
  matter: { kind: TouchpointKind; urgent?: boolean | undefined },
  rules: Rules,
  now: Instant,
  promised?: Instant,
) {
  const fresh = respondBy(matter, rules, now);
  const by = earliest([fresh, promised]) ?? fresh;
  const open: Touchpoint = {
    kind: matter.kind,
    state: 'open',
    openedAt: now,
    respondBy: by,
    news: 0,
    notes: [],
    reopened: 0,
  };
  return { respondBy: by, timers: timersOf(open, rules, now) };
}

const sameWords = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && folded(one) === folded(other);

function alertDue({ kind, urgent, bare }: Told, rules: Rules, now: Instant): Instant {
  if (urgent) return now;
  if (kind === 'unsure' || kind === 'unreachable') return nextBusinessDay(now, rules);
  return bare ? addDuration(now, rules.touchpoints.wordsGrace, rules.timeZone) : now;
}
