import { between, earliest } from '../journey/instant.ts';
import type { Journey, Touchpoint } from '../journey/journey.ts';
import { type Fact, isSatisfied } from './facts.ts';

type Told = Pick<
  Fact,
  | 'kind'
  | 'opened'
  | 'complained'
  | 'urgent'
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
export function complaintOf({ history, responses }: Journey, touchpoint: Touchpoint): Told {
  const { kind, openedAt, category, cause, label, respondBy, resolveBy, resolution } = touchpoint;
  const since = history.findLast(({ is }) => is === 'touchpoint-reopened')?.at ?? openedAt;
  const responded = earliest([touchpoint.acknowledgedAt, touchpoint.answeredAt, resolution?.at]);
  const rechecks = responses.filter(({ about }) => about === 're-check');
  return {
    kind,
    opened: openedAt,
    complained: label?.unhappy ?? kind === 'unhappy',
    urgent: touchpoint.urgent || undefined,
    category: category ?? responses.findLast((response) => response.category)?.category,
    cause: cause?.trim().slice(0, 120) || undefined,
    preventable: touchpoint.prevention !== undefined || undefined,
    respondedAfter: responded === undefined ? undefined : Math.max(0, between(since, responded)),
    respondedInTime: responded === undefined ? undefined : responded <= respondBy,
    resolvedAfter: resolution && Math.max(0, between(since, resolution.at)),
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
