import { Temporal } from 'temporal-polyfill';
import { isWorkingDay } from '../journey/calendar.ts';
import type { Instant } from '../journey/instant.ts';
import type { Rules } from '../journey/rules.ts';

/** From when on staff get what can wait for the morning, in the shop's zone. */
export const morningHour = 8;

/** The first morning after an instant. */
export function morningAfter(at: Instant, zone: string): Instant {
  const moment = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const today = moment.withPlainTime({ hour: morningHour });
  const next = Temporal.ZonedDateTime.compare(today, moment) > 0 ? today : today.add({ days: 1 });
  return new Date(next.epochMilliseconds).toISOString();
}

/** The first after it on which the shop is open. */
export function workingMorningAfter(at: Instant, rules: Rules): Instant {
  const morning = morningAfter(at, rules.timeZone);
  return isWorkingDay(morning, rules) ? morning : workingMorningAfter(morning, rules);
}
