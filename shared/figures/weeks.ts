import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../journey/instant.ts';

/** Monday of an instant's week, `2026-03-02`, in the zone. */
export function weekOf(at: Instant, zone: string): string {
  const date = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}

/** The Mondays of so many weeks, the last one being that of `now`. */
export function weeksUntil(now: Instant, count: number, zone: string): string[] {
  const last = weekOf(now, zone);
  return Array.from({ length: count }, (_, at) => weekAfter(last, at - count + 1));
}

/** The Monday so many weeks later. */
export const weekAfter = (week: string, weeks: number): string =>
  Temporal.PlainDate.from(week).add({ weeks }).toString();

/** When a week begins: midnight of its Monday, or the first moment of that day where a zone has no midnight. */
export const beginningOf = (week: string, zone: string): Instant =>
  new Date(Temporal.PlainDate.from(week).toZonedDateTime(zone).epochMilliseconds).toISOString();
