import type { JourneyEvent } from './events.ts';
import type { Journey, Touchpoint, TouchpointKind } from './journey.ts';

const keptNotes = 50;

/** What an event does to the journey's touchpoint. Events that have to do with no touchpoint leave the journey as it is. */
export function evolveTouchpoint(journey: Journey, event: JourneyEvent): Journey {
  if (event.is === 'touchpoint-opened') return { ...journey, touchpoint: opened(event) };
  if (!journey.touchpoint) return event.is === 'alerted' || event.is === 'escalated' ? withoutClaim(journey) : journey;
  const touchpoint = change(journey.touchpoint, event);
  if (touchpoint === journey.touchpoint) return journey;
  const next = { ...journey, touchpoint };
  if (event.is === 'alerted' || event.is === 'escalated' || event.is === 'alert-postponed') return withoutClaim(next);
  return event.is === 'touchpoint-reopened' ? askAgain(next) : next;
}

export function withoutClaim(journey: Journey): Journey {
  const { claim: _claim, ...rest } = journey;
  return rest;
}

const opened = (event: Extract<JourneyEvent, { is: 'touchpoint-opened' }>): Touchpoint => ({
  kind: event.kind,
  state: 'open',
  openedAt: event.at,
  respondBy: event.respondBy,
  alertDue: event.alertDue,
  news: 1,
  ...escalation(event.kind, event.respondBy),
  notes: [],
  reopened: 0,
});

/** Of whom it is merely unsure whether they are unhappy, the manager is not told. */
const escalation = (kind: TouchpointKind, by: string) =>
  kind === 'unsure' ? {} : { escalateDue: by, escalateWhy: 'unanswered' as const };

function change(touchpoint: Touchpoint, event: JourneyEvent): Touchpoint {
  switch (event.is) {
    case 'touchpoint-joined': {
      const { kind, respondBy, alertDue } = event;
      if (alertDue === undefined) return { ...touchpoint, kind };
      const news = { ...touchpoint, kind, alertDue, news: touchpoint.news + 1 };
      const isFirstWait =
        touchpoint.state === 'open' && !touchpoint.escalatedAt && touchpoint.escalateWhy !== 'reopened';
      return isFirstWait ? { ...news, respondBy, ...escalation(kind, respondBy) } : news;
    }
    case 'touchpoint-reopened': {
      const {
        resolution: _resolution,
        resolveBy: _by,
        acknowledgedBy: _who,
        acknowledgedAt: _when,
        ...rest
      } = touchpoint;
      return {
        ...rest,
        kind: event.kind,
        state: 'open',
        respondBy: event.respondBy,
        alertDue: event.at,
        news: touchpoint.news + 1,
        escalateDue: event.at,
        escalateWhy: 'reopened',
        reopened: touchpoint.reopened + 1,
      };
    }
    case 'touchpoint-confirmed':
      return { ...quiet(touchpoint), state: 'confirmed' };
    case 'alerted': {
      const { alertDue, ...rest } = touchpoint;
      const toldAll = event.news >= touchpoint.news || alertDue === undefined;
      return { ...rest, ...(!toldAll && { alertDue }), alertedAt: event.at, told: event.messageId };
    }
    case 'alert-postponed':
      return event.what === 'alert'
        ? { ...touchpoint, alertDue: event.until }
        : { ...touchpoint, escalateDue: event.until };
    case 'escalated': {
      const { escalateDue: _due, escalateWhy: _why, ...rest } = touchpoint;
      const next = event.reason === 'reopened' && touchpoint.state === 'open';
      return {
        ...rest,
        escalatedAt: event.at,
        told: event.messageId,
        ...(next && { escalateDue: touchpoint.respondBy, escalateWhy: 'unanswered' as const }),
      };
    }
    case 'acknowledged':
      return {
        ...touchpoint,
        state: 'acknowledged',
        acknowledgedBy: event.by,
        acknowledgedAt: event.at,
        resolveBy: event.resolveBy,
        escalateDue: event.resolveBy,
        escalateWhy: 'unresolved',
      };
    case 'noted':
      return { ...touchpoint, notes: [...touchpoint.notes, note(event)].slice(-keptNotes) };
    case 'resolved':
      return { ...quiet(touchpoint), state: 'resolved', resolution: note(event) };
    default:
      return touchpoint;
  }
}

const note = ({ at, by, text }: { at: string; by: string; text: string }) => ({ at, by, text });

/** Nobody needs to be told anything any more. */
function quiet(touchpoint: Touchpoint): Touchpoint {
  const { alertDue: _alert, escalateDue: _due, escalateWhy: _why, ...rest } = touchpoint;
  return rest;
}

/** After the next resolution the customer is asked again. */
function askAgain(journey: Journey): Journey {
  const { 're-check': _asked, ...outcomes } = journey.outcomes;
  const { 're-check': _waited, ...waits } = journey.waits;
  return { ...journey, outcomes, waits };
}
