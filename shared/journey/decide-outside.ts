import { nextTry } from './channels.ts';
import { decideOrder } from './decide-order.ts';
import type { JourneyEvent } from './events.ts';
import { hour, type Instant, minute, plus, second } from './instant.ts';
import type { Journey } from './journey.ts';
import type { OrderPatch } from './order.ts';
import type { Rules } from './rules.ts';

/** A channel could not be told: tried again later, and given up in the end. */
export function failedChannel(
  { channels }: Journey,
  { channel, from, reason, retryAfter = 0 }: { channel: string; from: number; reason: string; retryAfter?: number },
  now: Instant,
): JourneyEvent {
  const owed = channels?.[channel] ?? { from: 0, due: now, since: now, tries: 0 };
  const until = nextTry(owed, plus(now, retryAfter * second), now);
  return { at: now, is: 'channel-failed', channel, from, reason, tries: owed.tries + 1, ...(until && { until }) };
}

/** What the platform's API answered is merged as a webhook is. */
export function takeFetched(journey: Journey, patch: OrderPatch, rules: Rules, now: Instant): JourneyEvent[] {
  const { order } = journey;
  if (!order) return [];
  const { platform, store, id: orderId } = order;
  return decideOrder(journey, { do: 'order', platform, store, orderId, topic: 'fetched', patch }, rules, now);
}

/** Asks again ever later, up to once in six hours; never less than the platform asked for. */
export function failedFetch(
  { fetching }: Journey,
  { reason, retryAfter = 0 }: { reason: string; retryAfter?: number | undefined },
  now: Instant,
): JourneyEvent {
  const tries = (fetching?.tries ?? 0) + 1;
  const pause = Math.min(2 ** (tries - 1) * 5 * minute, 6 * hour);
  return { at: now, is: 'fetch-failed', reason, tries, until: plus(now, Math.max(pause, retryAfter * second)) };
}
