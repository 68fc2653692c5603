import type { JourneyEvent } from './events.ts';
import type { Instant } from './instant.ts';
import { followUpKinds, type Journey } from './journey.ts';
import { plannedAt } from './plan.ts';
import type { Rules } from './rules.ts';

/** The lines for what was owed until now and is so no more. */
export const dropped = (journey: Journey, reason: string, rules: Rules, now: Instant): JourneyEvent[] =>
  followUpKinds
    .filter((kind) => plannedAt(journey, kind, rules) !== undefined)
    .map((kind) => ({ at: now, is: 'dropped', kind, reason }));
