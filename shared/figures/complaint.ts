import { businessTimeBetween } from '../journey/calendar.ts';
import { earliest, type Instant } from '../journey/instant.ts';
import type { Journey, Touchpoint } from '../journey/journey.ts';
import type { Rules } from '../journey/rules.ts';
import { type Fact, isSatisfied } from './facts.ts';

type Told = Pick<
  Fact,
  | 'kind'
  | 'opened'
  | 'complained'
  | 'category'
  | 'cause'
  | 'preventable'
  | 'respondedAfter'
  | 'respondedInTime'
  | 'resolvedAfter'
  | 'resolvedInTime'
  | 'putRight'
  | 'costs'
>;

/** What a touchpoint tells. Of one that was reopened the times are those of its last round. */
export function complaintOf({ history, responses }: Journey, touchpoint: Touchpoint, rules: Rules): Told {
  const { kind, openedAt, category, cause, label, respondBy, resolveBy, resolution } = touchpoint;
  const since = history.findLast(({ is }) => is === 'touchpoint-reopened')?.at ?? openedAt;
  const responded = earliest([touchpoint.acknowledgedAt, touchpoint.answeredAt, resolution?.at]);
  const after = (at: Instant | undefined) => (at === undefined ? undefined : businessTimeBetween(since, at, rules));
  const rechecks = responses.filter(({ about }) => about === 're-check');
  return {
    kind,
    opened: openedAt,
    complained: label?.unhappy ?? kind === 'unhappy',
    category: category ?? responses.findLast((response) => response.category)?.category,
    cause: cause?.trim().slice(0, 120) || undefined,
    preventable: touchpoint.prevention !== undefined || undefined,
    respondedAfter: after(responded),
    respondedInTime: responded === undefined ? undefined : responded <= respondBy,
    resolvedAfter: after(resolution?.at),
    // Resolved by whoever never took it up first: then there is but the one time to keep.
    resolvedInTime: resolution && resolution.at <= (resolveBy ?? respondBy),
    putRight: rechecks.length > 0 ? isSatisfied(rechecks) : undefined,
    costs: costsOf(touchpoint),
  };
}

function costsOf({ compensations = [] }: Touchpoint): Record<string, number> | undefined {
  const costs: Record<string, number> = {};
  for (const { cost } of compensations)
    if (cost) costs[cost.currency] = (costs[cost.currency] ?? 0) + Number(cost.minor) / 10 ** cost.exponent;
  return Object.keys(costs).length > 0 ? costs : undefined;
}
