import { addBusinessTime, takeBusinessTime } from './calendar.ts';
import type { Instant } from './instant.ts';
import type { Rules } from './rules.ts';
import type { EscalationReason, Touchpoint, TouchpointKind } from './touchpoint.ts';
import { deadlineOf } from './touchpoint.ts';

/** When staff are told of a deadline: the assignee before it, others after it. */
export interface Timers {
  remindDue?: Instant;
  escalateDue?: Instant;
  escalateWhy?: EscalationReason;
}

interface Matter {
  kind: TouchpointKind;
  urgent?: boolean | undefined;
}

/** Until when a person must have acknowledged a touchpoint of this kind. */
export const respondBy = (matter: Matter, rules: Rules, now: Instant): Instant =>
  addBusinessTime(now, targetOf(matter, 'respondWithin', rules), rules);

/** Until when it must be resolved, from the moment a person took it up. */
export const resolveBy = (matter: Matter, rules: Rules, now: Instant): Instant =>
  addBusinessTime(now, targetOf(matter, 'resolveWithin', rules), rules);

function targetOf({ kind, urgent }: Matter, which: 'respondWithin' | 'resolveWithin', { touchpoints }: Rules): string {
  return (urgent && touchpoints.urgent[which]) || touchpoints.byKind[kind]?.[which] || touchpoints[which];
}

/** What the touchpoint's present deadline makes staff be told. Put aside, it is silent until then, and comes back by a reminder. */
export function timersOf(touchpoint: Touchpoint, rules: Rules, now: Instant): Timers {
  const deadline = deadlineOf(touchpoint);
  if (!deadline) return {};
  const { snoozedUntil } = touchpoint;
  const isAsleep = snoozedUntil !== undefined && snoozedUntil > now;
  const remind = isAsleep ? snoozedUntil : takeBusinessTime(deadline.at, rules.touchpoints.remindBefore, rules);
  const at = countedFrom(deadline.at, touchpoint);
  const first = addBusinessTime(at, rules.touchpoints.escalation[0]?.after ?? 'PT0H', rules);
  return {
    ...(remind > now && { remindDue: remind }),
    // Of whom it is merely unsure whether they are unhappy, nobody above is told while it waits.
    ...(!(touchpoint.kind === 'unsure' && touchpoint.state === 'open') && {
      escalateDue: first > at ? first : at,
      escalateWhy: deadline.missed,
    }),
  };
}

/** The step of the escalation after this one, from when the first could be told; undefined after the last. */
export function nextEscalation(touchpoint: Touchpoint, rules: Rules): Instant | undefined {
  const step = rules.touchpoints.escalation[(touchpoint.escalateStep ?? 0) + 1];
  const deadline = deadlineOf(touchpoint);
  if (!step || !deadline) return undefined;
  return addBusinessTime(countedFrom(deadline.at, touchpoint), step.after, rules);
}

/** The steps are counted from the deadline, or from when it was no longer put aside. */
const countedFrom = (deadline: Instant, { snoozedUntil = deadline }: Touchpoint): Instant =>
  snoozedUntil > deadline ? snoozedUntil : deadline;

/** Other deadlines, other times to tell of them; the escalation begins at its first step. */
export function withTimers(touchpoint: Touchpoint, timers: Timers): Touchpoint {
  const { remindDue: _remind, escalateDue: _due, escalateWhy: _why, escalateStep: _step, ...rest } = touchpoint;
  return { ...rest, ...timers };
}

/** Nobody needs to be told anything any more. */
export function quiet(touchpoint: Touchpoint): Touchpoint {
  const { alertDue: _alert, snoozedUntil: _snoozed, ...rest } = withTimers(touchpoint, {});
  return rest;
}
