import { quiet, withTimers } from './deadlines.ts';
import type { JourneyEvent } from './events.ts';
import { leadsTo } from './moves.ts';
import type { Touchpoint } from './touchpoint.ts';

/** Of each list that grows with what staff do, so many of the latest are kept. */
const keptNotes = 50;
const keptNoticed = 5;
const keptActed = 10;

/** What an act of the staff does to a touchpoint: the state it leads to, and what it adds to the record. */
export function evolveByStaff(touchpoint: Touchpoint, event: JourneyEvent): Touchpoint {
  switch (event.is) {
    case 'assigned': {
      const news = event.isNews && { alertDue: event.at, news: touchpoint.news + 1 };
      return { ...touchpoint, assignee: event.to, ...news };
    }
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
      const mail = { ...written(event), due: event.at };
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
        answers: [...(touchpoint.answers ?? []), written(event)].slice(-keptNotes),
        answeredAt: touchpoint.answeredAt ?? event.at,
      };
    case 'reply-failed':
      return failed(touchpoint, event);
    case 'mail-acted':
      return { ...touchpoint, acted: [...(touchpoint.acted ?? []), event.id].slice(-keptActed) };
    case 'notice-owed':
      return { ...touchpoint, notices: [...(touchpoint.notices ?? []), event.notice].slice(-keptNotes) };
    case 'noticed':
      return {
        ...without(touchpoint, 'notices', event.id),
        noticed: [...(touchpoint.noticed ?? []), event.id].slice(-keptNoticed),
        told: event.messageId,
      };
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

const written = ({ id, staff, ...said }: { at: string; by: string; text: string; id: string; staff?: string }) => ({
  ...note(said),
  id,
  ...(staff && { staff }),
});

/** The words stay, as a note; what else was said to the customer is what counts as the first answer. */
function failed(touchpoint: Touchpoint, event: Extract<JourneyEvent, { is: 'reply-failed' }>): Touchpoint {
  const { id, reason, back } = event;
  const { answeredAt: first, ...left } = without(without(touchpoint, 'outgoing', id), 'answers', id);
  const answeredAt = left.answers?.find(({ at }) => first !== undefined && at >= first)?.at;
  const kept = { ...note(event), id, unsent: reason };
  const noted = {
    ...left,
    ...(answeredAt && { answeredAt }),
    notes: [...touchpoint.notes, kept].slice(-keptNotes),
  };
  return back ? { ...withTimers(untaken(noted), back.timers), respondBy: back.respondBy } : noted;
}

/** As when nobody had taken it up yet. */
export function untaken(touchpoint: Touchpoint): Touchpoint {
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
  return { ...rest, state: 'open' };
}

function without(touchpoint: Touchpoint, list: 'outgoing' | 'answers' | 'notices', id: string): Touchpoint {
  const { [list]: all, ...rest } = touchpoint;
  const left = (all ?? []).filter((one: { id?: string | undefined }) => one.id !== id);
  return left.length > 0 ? { ...rest, [list]: left } : rest;
}
