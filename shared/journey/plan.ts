import { addDuration, nextGoodHour } from './calendar.ts';
import type { Instant } from './instant.ts';
import type { FollowUpKind, Journey, SkipReason } from './journey.ts';
import { endOf, isPartlyRefunded } from './merge.ts';
import type { OrderDetails } from './order.ts';
import type { Rules } from './rules.ts';
import { isOpen, type TouchpointKind } from './touchpoint.ts';

/** The zone that the customer's mails keep to. */
export const zoneOf = (journey: Journey, rules: Rules): string =>
  journey.order?.details?.customer.timeZone ?? rules.timeZone;

/** The key of the customer item that this journey belongs to. */
export const customerKey = (journey: Journey): string | undefined =>
  journey.order?.details?.customer.key ?? journey.sender?.key;

/** Why this journey owes the customer no mail at all any more, whatever else happens. */
export function silencedBy(
  journey: Journey,
  rules: Rules,
): SkipReason | OrderDetails['never'] | 'partly-refunded' | undefined {
  const { order } = journey;
  return (order && endOf(order)) ?? neverOf(order?.details, rules) ?? (journey.optedOut ? 'opted-out' : undefined);
}

/** Why an order is never mailed about, by the shop's rules. */
export const neverOf = (details: OrderDetails | undefined, rules: Rules): OrderDetails['never'] =>
  details?.never === 'renewal' && rules.followUps.renewals ? undefined : details?.never;

/**
 * When a follow-up is owed by what is known now: at a good hour in the customer's zone. Undefined when it is not owed (yet),
 * or its outcome is known. Derived each time, so that a delivery, a refund or another address moves it without anyone moving it.
 */
export function plannedAt(journey: Journey, kind: FollowUpKind, rules: Rules): Instant | undefined {
  if (journey.outcomes[kind] || !journey.order?.details || silencedBy(journey, rules)) return undefined;
  if (isPartlyRefunded(journey.order) && !rules.followUps.keepAfterPartialRefund) return undefined;
  const due = planners[kind](journey, rules);
  return due && nextGoodHour(due, zoneOf(journey, rules), rules.followUps);
}

type Planner = (journey: Journey, rules: Rules) => Instant | undefined;

const planners: Record<FollowUpKind, Planner> = {
  'thank-you': (journey, rules) => {
    const { enabled, after } = rules.followUps.thankYou;
    const { paid, fulfilled, delivered } = journey.order?.milestones ?? {};
    const start = paid ?? fulfilled ?? delivered;
    return enabled && start ? addDuration(start, after, zoneOf(journey, rules)) : undefined;
  },
  'check-in': (journey, rules) => {
    const { enabled, after } = rules.followUps.checkIn;
    if (!enabled || heldBy(journey)) return undefined;
    const delivered = deliveredAt(journey, rules);
    return delivered && addDuration(delivered, after, zoneOf(journey, rules));
  },
  're-check': (journey, rules) => {
    const { enabled, after } = rules.followUps.reCheck;
    const { touchpoint } = journey;
    if (!enabled || touchpoint?.state !== 'resolved' || !isComplaint(touchpoint.kind) || !touchpoint.resolution)
      return undefined;
    return touchpoint.recheckOn ?? addDuration(touchpoint.resolution.at, after, zoneOf(journey, rules));
  },
};

/**
 * Why the check-in is not owed: `open` while staff are at it; `replaced` once a complaint is resolved, since the re-check
 * takes its place. After a mere question the check-in comes as planned.
 */
export function heldBy({ touchpoint }: Journey): 'open' | 'replaced' | undefined {
  if (!touchpoint) return undefined;
  if (isOpen(touchpoint)) return 'open';
  return isComplaint(touchpoint.kind) ? 'replaced' : undefined;
}

export const isComplaint = (kind: TouchpointKind): boolean => kind === 'unhappy' || kind === 'unsure';

/** When the goods arrived: as told, else as far as shipping or payment let us guess. */
function deliveredAt(journey: Journey, rules: Rules): Instant | undefined {
  const { delivered, fulfilled, paid } = journey.order?.milestones ?? {};
  const { transit, allowance } = rules.followUps.checkIn;
  const zone = zoneOf(journey, rules);
  if (delivered) return delivered;
  if (fulfilled) return addDuration(fulfilled, transit, zone);
  return paid && addDuration(paid, allowance, zone);
}
