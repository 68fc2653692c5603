import { earliest, type Instant } from './instant.ts';
import { type FollowUpKind, followUpKinds, type Journey } from './journey.ts';
import { plannedAt, silencedBy } from './plan.ts';
import type { Rules } from './rules.ts';
import { isOpen } from './touchpoint.ts';

/** Something owed, and from when on. */
export interface Due {
  what:
    | 'fetch'
    | 'reading'
    | FollowUpKind
    | 'assignment'
    | 'alert'
    | 'reminder'
    | 'escalation'
    | 'reply'
    | 'notice'
    | `channel-${string}`;
  at: Instant;
}

/**
 * Everything the journey owes, the earliest first. While a claim holds, nothing is due before it ends; while the order must be
 * fetched, no follow-up is due before that.
 */
export function dues(journey: Journey, rules: Rules): Due[] {
  const { touchpoint } = journey;
  const fetch = silencedBy(journey, rules) ? undefined : journey.fetching?.due;
  const owed: { what: Due['what']; at: Instant | undefined }[] = [
    { what: 'fetch', at: fetch },
    ...followUpKinds.map((kind) => ({ what: kind, at: followUpDue(journey, kind, rules) })),
    { what: 'assignment', at: isOpen(touchpoint) && !touchpoint?.assignee ? touchpoint?.openedAt : undefined },
    { what: 'reading', at: journey.reading?.due },
    { what: 'alert', at: touchpoint?.alertDue },
    { what: 'reply', at: touchpoint?.outgoing?.[0]?.due },
    { what: 'notice', at: touchpoint?.notices?.[0]?.due },
    { what: 'reminder', at: touchpoint?.remindDue },
    { what: 'escalation', at: touchpoint?.escalateDue },
    ...Object.entries(journey.channels ?? {}).map(([id, { due }]) => ({ what: `channel-${id}` as const, at: due })),
  ];
  return owed
    .flatMap(({ what, at }) => (at === undefined ? [] : [{ what, at: latest(at, journey.claim?.until) }]))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/**
 * The earliest thing the journey owes; what its index entry and its ring are made from. A claim does not move it: should its
 * holder die, the journey is still listed as overdue, and while it lives a ring does no harm.
 */
export function nextDue({ claim: _claim, ...journey }: Journey, rules: Rules): Instant | undefined {
  return earliest(dues(journey, rules).map(({ at }) => at));
}

function followUpDue(journey: Journey, kind: FollowUpKind, rules: Rules): Instant | undefined {
  const planned = plannedAt(journey, kind, rules);
  return planned && latest(latest(planned, journey.waits[kind]?.until), journey.fetching?.due);
}

const latest = (at: Instant, until: Instant | undefined): Instant => (until !== undefined && until > at ? until : at);
