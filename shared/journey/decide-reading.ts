import { addDuration } from './calendar.ts';
import { forTouchpoint } from './decide-response.ts';
import type { JourneyEvent, SecondReading } from './events.ts';
import { evolve } from './evolve.ts';
import { hour, type Instant, minute, plus, second } from './instant.ts';
import type { Journey } from './journey.ts';
import type { Rules } from './rules.ts';

/** Takes in what the better reader said; the response then does what it would have done with that mood. */
export function takeReading(
  journey: Journey,
  { of, reading }: { of: string; reading: SecondReading },
  rules: Rules,
  now: Instant,
): JourneyEvent[] {
  if (journey.reading?.of !== of) return [];
  const reread: JourneyEvent = { at: now, is: 'reread', of, reading };
  return [reread, ...calling(evolve(journey, reread), of, rules, now)];
}

/** Tries again ever later; when the shop's patience ends, or at once where trying again is no use, a person reads the words. */
export function failedReading(
  journey: Journey,
  { reason, retryAfter = 0 }: { reason: string; retryAfter?: number },
  rules: Rules,
  now: Instant,
): JourneyEvent[] {
  const { reading } = journey;
  if (!reading) return [];
  const tries = reading.tries + 1;
  const pause = Math.max(retryAfter * second, Math.min(minute * 2 ** tries, hour));
  const until = plus(now, pause);
  const last = addDuration(reading.since, rules.reader?.patience ?? 'PT0M', rules.timeZone);
  if (until < last && !hopeless.has(reason)) return [{ at: now, is: 'reading-failed', reason, tries, until }];
  const failed: JourneyEvent = { at: now, is: 'reading-failed', reason, tries };
  return [failed, ...calling(evolve(journey, failed), reading.of, rules, now)];
}

const hopeless = new Set(['over-cap', 'refused', 'switched-off']);

function calling(journey: Journey, of: string, rules: Rules, now: Instant): JourneyEvent[] {
  const response = journey.responses.find(({ id }) => id === of);
  return response ? forTouchpoint(journey, response, rules, now) : [];
}
