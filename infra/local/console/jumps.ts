import { addDuration } from '../../../shared/journey/calendar.ts';
import { dues } from '../../../shared/journey/due.ts';
import type { Instant } from '../../../shared/journey/instant.ts';
import type { Journey } from '../../../shared/journey/journey.ts';
import type { Shop } from '../../../shared/shop.ts';

/** How far the clock jumps: calendar durations in the shop's zone. */
export const jumps = { hour: 'PT1H', day: 'P1D', week: 'P7D', month: 'P1M' } as const;

/** The earliest thing that any journey owes. */
export interface NextDue {
  journey: Journey;
  what: string;
  at: Instant;
}

export function nextDueOf(journeys: readonly Journey[], shop: Shop): NextDue | undefined {
  const journey = journeys.reduce<Journey | undefined>(
    (first, one) => (one.nextDue && (!first?.nextDue || one.nextDue < first.nextDue) ? one : first),
    undefined,
  );
  const [next] = journey ? dues(journey, shop) : [];
  return journey && next && { journey, ...next };
}

/** Where a jump ends; undefined when it leads nowhere. */
export function jumpTarget(by: string, now: Instant, shop: Shop, next: NextDue | undefined): Instant | undefined {
  if (by === 'next') return next && (next.at > now ? next.at : now);
  return isJump(by) ? addDuration(now, jumps[by], shop.timeZone) : undefined;
}

const isJump = (by: string): by is keyof typeof jumps => Object.hasOwn(jumps, by);
