import type { Timers } from './deadlines.ts';
import type { JourneyEvent } from './events.ts';
import type { Journey, Touchpoint } from './journey.ts';
import { leadsTo } from './moves.ts';

const keptNotes = 50;

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
  if (told) return withoutClaim(next);
  return event.is === 'touchpoint-reopened' ? askAgain(next) : next;
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
      const { snoozedUntil: _awake, ...news } = { ...joined, alertDue, news: touchpoint.news + 1 };
      return { ...(timers ? withTimers(news, timers) : news), ...(respondBy && { respondBy }) };
    }
    case 'touchpoint-reopened': {
      const {
        resolution: _resolution,
        resolveBy: _by,
        promise: _promise,
        snoozedUntil: _snoozed,
        recheckOn: _recheck,
        acknowledgedBy: _who,
        acknowledgedAt: _when,
        answeredAt: _answered,
        ...rest
      } = touchpoint;
      return {
        ...withTimers(rest, event.timers),
        ...matterOf(event),
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
      return byStaff(touchpoint, event);
  }
}

function byStaff(touchpoint: Touchpoint, event: JourneyEvent): Touchpoint {
  switch (event.is) {
    case 'assigned':
      return { ...touchpoint, assignee: event.to };
    case 'acknowledged':
      return { ...withTimers(touchpoint, event.timers), ...takenUp(touchpoint, event) };
    case 'promised':
      return {
        ...withTimers(touchpoint, event.timers),
        ...takenUp(touchpoint, event),
        state: 'promised',
        promise: { ...note(event), until: event.until },
      };
    case 'answered':
      return {
        ...(event.timers ? withTimers(touchpoint, event.timers) : touchpoint),
        ...(event.resolveBy && takenUp(touchpoint, event)),
        answers: [...(touchpoint.answers ?? []), note(event)].slice(-keptNotes),
        answeredAt: touchpoint.answeredAt ?? event.at,
      };
    case 'reply-written': {
      const mail = { ...note(event), id: event.id, due: event.at };
      return {
        ...(event.timers ? withTimers(touchpoint, event.timers) : touchpoint),
        ...(event.resolveBy && takenUp(touchpoint, event)),
        outgoing: [...(touchpoint.outgoing ?? []), mail],
      };
    }
    case 'replied':
      return {
        ...without(touchpoint, 'outgoing', event.id),
        told: event.messageId,
        answers: [...(touchpoint.answers ?? []), { ...note(event), id: event.id }].slice(-keptNotes),
        answeredAt: touchpoint.answeredAt ?? event.at,
      };
    case 'notice-owed':
      return { ...touchpoint, notices: [...(touchpoint.notices ?? []), event.notice].slice(-keptNotes) };
    case 'noticed':
      return { ...without(touchpoint, 'notices', event.id), told: event.messageId };
    case 'released': {
      const { assignee: _gone, ...rest } = touchpoint;
      return { ...rest, alertDue: event.at, news: touchpoint.news + 1 };
    }
    case 'snoozed':
      return {
        ...withTimers(touchpoint, event.timers),
        ...(event.resolveBy && takenUp(touchpoint, event)),
        snoozedUntil: event.until,
      };
    case 'noted':
      return { ...touchpoint, notes: [...touchpoint.notes, note(event)].slice(-keptNotes) };
    case 'classified': {
      const { category, cause, urgent } = event;
      return {
        ...touchpoint,
        ...(category && { category }),
        ...(cause !== undefined && { cause }),
        ...(urgent !== undefined && { urgent }),
      };
    }
    case 'compensated': {
      const given = { ...note(event), ...(event.cost && { cost: event.cost }) };
      return { ...touchpoint, compensations: [...(touchpoint.compensations ?? []), given].slice(-keptNotes) };
    }
    case 'prevention-noted':
      return { ...touchpoint, prevention: event.text };
    case 'labelled':
      return { ...touchpoint, label: { at: event.at, by: event.by, unhappy: event.unhappy } };
    case 'resolved':
      return {
        ...quiet(touchpoint),
        state: 'resolved',
        resolution: note(event),
        ...(event.recheckOn && { recheckOn: event.recheckOn }),
      };
    default:
      return touchpoint;
  }
}

/** From the first act of a person on, it counts as theirs. */
function takenUp(touchpoint: Touchpoint, event: { at: string; by: string; resolveBy?: string }): Partial<Touchpoint> {
  const resolveBy = event.resolveBy ?? touchpoint.resolveBy;
  return {
    state: leadsTo(touchpoint.state, 'acknowledge') ?? touchpoint.state,
    acknowledgedBy: touchpoint.acknowledgedBy ?? event.by,
    acknowledgedAt: touchpoint.acknowledgedAt ?? event.at,
    ...(resolveBy && { resolveBy }),
  };
}

const note = ({ at, by, text }: { at: string; by: string; text: string }) => ({ at, by, text });

/** What the words told of the matter; what staff wrote or an earlier word told stays. */
const matterOf = ({ urgent, category, receivedBy }: Partial<Touchpoint>) => ({
  ...(urgent && { urgent }),
  ...(category && { category }),
  ...(receivedBy && { receivedBy }),
});

/** Other deadlines, other times to tell of them; the escalation begins at its first step. */
function withTimers(touchpoint: Touchpoint, timers: Timers): Touchpoint {
  const { remindDue: _remind, escalateDue: _due, escalateWhy: _why, escalateStep: _step, ...rest } = touchpoint;
  return { ...rest, ...timers };
}

/** The first of them has to wait. */
const later = <T extends { due: string }>(list: T[] = [], until: string): T[] =>
  list.map((one, index) => (index === 0 ? { ...one, due: until } : one));

function without(touchpoint: Touchpoint, list: 'outgoing' | 'notices', id: string): Touchpoint {
  const { [list]: all, ...rest } = touchpoint;
  const left = all?.filter((one) => one.id !== id) ?? [];
  return left.length > 0 ? { ...rest, [list]: left } : rest;
}

/** Nobody needs to be told anything any more. */
function quiet(touchpoint: Touchpoint): Touchpoint {
  const { alertDue: _alert, snoozedUntil: _snoozed, ...rest } = withTimers(touchpoint, {});
  return rest;
}

/** After the next resolution the customer is asked again. */
function askAgain(journey: Journey): Journey {
  const { 're-check': _asked, ...outcomes } = journey.outcomes;
  const { 're-check': _waited, ...waits } = journey.waits;
  return { ...journey, outcomes, waits };
}
