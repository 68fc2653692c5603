import type { Instant } from '../../shared/journey/instant.ts';
import type { SampleEvent } from '../../shared/orders/samples.ts';
import type { Purchase } from './cast.ts';

/** Where an order stands: what happened to it so far, and when. */
export interface Standing {
  at: Partial<Record<SampleEvent, Instant>>;
  /** The last of it. */
  changed: Instant;
}

/** Where the order stands at a time. Undefined before it is placed. */
export function standingOf({ tells }: Purchase, now: Instant): Standing | undefined {
  const so = tells.filter(({ at }) => at <= now);
  const changed = so
    .map(({ at }) => at)
    .sort()
    .at(-1);
  return changed === undefined
    ? undefined
    : { at: Object.fromEntries(so.map(({ event, at }) => [event, at])), changed };
}

/** The order as the last webhook told it that tells a whole one; of an order that ended, the one that told the end. */
export function wholeOf<Whole>(
  { tells }: Purchase,
  now: Instant,
  read: (body: Record<string, unknown>) => Whole | undefined,
): Whole | undefined {
  const whole = tells
    .filter(({ at }) => at <= now)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .flatMap(({ event, webhook }) => {
      const found = read(JSON.parse(webhook.body));
      return found ? [{ found, ended: event === 'cancelled' || event === 'refunded' }] : [];
    });
  return (whole.findLast(({ ended }) => ended) ?? whole.at(-1))?.found;
}
