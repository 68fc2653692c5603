import { addBusinessTime, addDuration, nextBusinessDay } from './calendar.ts';
import type { JourneyEvent } from './events.ts';
import { earliest, type Instant } from './instant.ts';
import type { Journey, Response, Touchpoint, TouchpointKind } from './journey.ts';
import { callsFor, contradictsEarlier, graver } from './judge.ts';
import { isComplaint, plannedAt } from './plan.ts';
import type { Rules } from './rules.ts';

/** Takes in what the customer said: at any time, the worst signal wins. The same response again changes nothing. */
export function decideResponse(journey: Journey, response: Response, rules: Rules, now: Instant): JourneyEvent[] {
  const known = journey.responses.find(({ id }) => id === response.id);
  if (known && saysNoMore(known, response)) return [];
  const flagged = contradictsEarlier(journey, response) ? { ...response, contradicts: true } : response;
  const responded: JourneyEvent = { at: now, is: 'responded', response: flagged };
  return [responded, ...forTouchpoint(journey, flagged, rules, now)];
}

const saysNoMore = (known: Response, again: Response): boolean =>
  (again.text === undefined || again.text === known.text) &&
  (again.rating === undefined || again.rating === known.rating);

function forTouchpoint(journey: Journey, response: Response, rules: Rules, now: Instant): JourneyEvent[] {
  const { touchpoint } = journey;
  const calls = callsFor(response);
  if (!touchpoint) return calls ? openTouchpoint(journey, calls, rules, now, !response.text) : [];
  if (touchpoint.state === 'open' || touchpoint.state === 'acknowledged')
    return join(journey, touchpoint, response, rules, now);
  if (calls && isGrave(calls, touchpoint)) {
    const kind = graver(calls, touchpoint.kind);
    return [{ at: now, is: 'touchpoint-reopened', kind, respondBy: respondBy(kind, rules, now) }];
  }
  return touchpoint.state === 'resolved' && isComplaint(touchpoint.kind) && !calls
    ? [{ at: now, is: 'touchpoint-confirmed' }]
    : [];
}

/** After the resolution anything short of contentment reopens: the question was whether it is right now. */
const isGrave = (calls: TouchpointKind, touchpoint: Touchpoint): boolean =>
  calls !== 'unsure' || touchpoint.state === 'resolved';

/** Opens a touchpoint. A bare rating waits a little for the words that often follow, so that one alert carries both. */
export function openTouchpoint(
  journey: Journey,
  kind: TouchpointKind,
  rules: Rules,
  now: Instant,
  bareRating = false,
): JourneyEvent[] {
  const opened: JourneyEvent = {
    at: now,
    is: 'touchpoint-opened',
    kind,
    respondBy: respondBy(kind, rules, now),
    alertDue: alertDue(kind, rules, now, bareRating),
  };
  return plannedAt(journey, 'check-in', rules) ? [opened, { at: now, is: 'held', kind: 'check-in' }] : [opened];
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
  const due = alertDue(kind, rules, now, !response.text);
  const isNew = response.text !== undefined && !journey.responses.some(({ text }) => sameWords(text, response.text));
  const worse = kind !== touchpoint.kind;
  const byNow = respondBy(kind, rules, now);
  return [
    {
      at: now,
      is: 'touchpoint-joined',
      kind,
      respondBy: earliest([byNow, touchpoint.respondBy]) ?? byNow,
      ...((isNew || worse) && { alertDue: earliest([touchpoint.alertDue, due]) ?? due }),
    },
  ];
}

const sameWords = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && folded(one) === folded(other);

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

function alertDue(kind: TouchpointKind, rules: Rules, now: Instant, bareRating: boolean): Instant {
  if (kind === 'unsure') return nextBusinessDay(now, rules);
  return bareRating ? addDuration(now, rules.touchpoints.wordsGrace, rules.timeZone) : now;
}

/** Until when a person must have acknowledged a touchpoint of this kind. */
export const respondBy = (kind: TouchpointKind, rules: Rules, now: Instant): Instant =>
  addBusinessTime(
    now,
    kind === 'unsure' ? rules.touchpoints.respondUnsureWithin : rules.touchpoints.respondWithin,
    rules,
  );
