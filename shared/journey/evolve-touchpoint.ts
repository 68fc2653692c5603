import { quiet, withTimers } from './deadlines.ts';
import type { JourneyEvent } from './events.ts';
import { evolveByStaff, untaken } from './evolve-staff.ts';
import type { Journey, Touchpoint } from './journey.ts';

/** What an event does to the journey's touchpoint. Events that have to do with no touchpoint leave the journey as it is. */
export function evolveTouchpoint(journey: Journey, event: JourneyEvent): Journey {
  if (event.is === 'touchpoint-opened') return { ...journey, touchpoint: opened(event) };
  const told =
    event.is === 'alerted' ||
    event.is === 'replied' ||
    event.is === 'noticed' ||
    event.is === 'reminded' ||
    event.is === 'escalated' ||
    event.is === 'alert-postponed';
  if (!journey.touchpoint) return told ? withoutClaim(journey) : journey;
  const touchpoint = change(journey.touchpoint, event);
  if (touchpoint === journey.touchpoint) return journey;
  const next = { ...journey, touchpoint };
  if (told || (event.is === 'reply-failed' && journey.claim?.what === `reply-${event.id}`)) return withoutClaim(next);
  const wasResolved = journey.touchpoint.resolution !== undefined && touchpoint.state === 'open';
  return wasResolved ? askAgain(next) : next;
}

export function withoutClaim(journey: Journey): Journey {
  const { claim: _claim, ...rest } = journey;
  return rest;
}

const opened = (event: Extract<JourneyEvent, { is: 'touchpoint-opened' }>): Touchpoint => ({
  ...matterOf(event),
  kind: event.kind,
  state: 'open',
  openedAt: event.at,
  respondBy: event.respondBy,
  alertDue: event.alertDue,
  news: 1,
  ...event.timers,
  notes: [],
  reopened: 0,
});

function change(touchpoint: Touchpoint, event: JourneyEvent): Touchpoint {
  switch (event.is) {
    case 'touchpoint-joined': {
      const { kind, respondBy, alertDue, timers } = event;
      const joined = { ...touchpoint, ...matterOf(event), kind };
      if (alertDue === undefined) return joined;
      const isAsleep = touchpoint.snoozedUntil !== undefined && touchpoint.snoozedUntil > event.at;
      const awake = isAsleep && { snoozedUntil: event.at };
      const news = { ...joined, ...awake, alertDue, news: touchpoint.news + 1 };
      return { ...(timers ? withTimers(news, timers) : news), ...(respondBy && { respondBy }) };
    }
    case 'touchpoint-reopened':
      return {
        ...withTimers(untaken(touchpoint), event.timers),
        ...matterOf(event),
        kind: event.kind,
        respondBy: event.respondBy,
        alertDue: event.at,
        news: touchpoint.news + 1,
        escalateDue: event.at,
        escalateWhy: 'reopened',
        reopened: touchpoint.reopened + 1,
      };
    case 'touchpoint-confirmed':
      return { ...quiet(touchpoint), state: 'confirmed' };
    case 'alerted': {
      const { alertDue, ...rest } = touchpoint;
      const toldAll = event.news >= touchpoint.news || alertDue === undefined;
      return { ...rest, ...(!toldAll && { alertDue }), alertedAt: event.at, told: event.messageId };
    }
    case 'bundled': {
      const { alertDue: _due, ...rest } = touchpoint;
      return { ...rest, incident: event.incident };
    }
    case 'reminded': {
      const { remindDue: _due, ...rest } = touchpoint;
      return { ...rest, told: event.messageId };
    }
    case 'alert-postponed': {
      const { what, until } = event;
      if (what === 'reply') return { ...touchpoint, outgoing: later(touchpoint.outgoing, until) };
      if (what === 'notice') return { ...touchpoint, notices: later(touchpoint.notices, until) };
      const due = { alert: 'alertDue', reminder: 'remindDue', escalation: 'escalateDue' } as const;
      return { ...touchpoint, [due[what]]: until };
    }
    case 'escalated': {
      const { escalateDue: _due, escalateWhy: why, escalateStep: step = 0, ...rest } = touchpoint;
      const { next } = event;
      return {
        ...rest,
        escalatedAt: event.at,
        told: event.messageId,
        ...(next && {
          escalateDue: next.at,
          escalateWhy: next.why,
          ...(next.why === why && { escalateStep: step + 1 }),
        }),
      };
    }
    default:
      return evolveByStaff(touchpoint, event);
  }
}

/** What the words told of the matter; what staff wrote or an earlier word told stays. */
const matterOf = ({ urgent, category, receivedBy }: Partial<Touchpoint>) => ({
  ...(urgent && { urgent }),
  ...(category && { category }),
  ...(receivedBy && { receivedBy }),
});

/** The first of them has to wait. */
const later = <T extends { due: string }>(list: T[] = [], until: string): T[] =>
  list.map((one, index) => (index === 0 ? { ...one, due: until } : one));

/** After the next resolution the customer is asked again. */
function askAgain(journey: Journey): Journey {
  const { 're-check': _asked, ...outcomes } = journey.outcomes;
  const { 're-check': _waited, ...waits } = journey.waits;
  return { ...journey, outcomes, waits };
}
