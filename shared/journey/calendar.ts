import { Temporal } from 'temporal-polyfill';
import type { Instant } from './instant.ts';
import { type Rules, weekdays } from './rules.ts';

/** A calendar sum in a zone: one month after 31 January is 28 February, at the same time of day. */
export function addDuration(instant: Instant, duration: string, zone: string): Instant {
  return toInstant(zoned(instant, zone).add(duration));
}

/** The instant itself when it lies in the good hours of a good day, else the next time that they begin. */
export function nextGoodHour(instant: Instant, zone: string, rules: Rules['followUps']): Instant {
  const [from, to] = rules.goodHours;
  let moment = zoned(instant, zone);
  for (;;) {
    if (rules.goodDays.includes(weekday(moment))) {
      const time = clockTime(moment);
      if (time >= from && time < to) return toInstant(moment);
      if (time < from) return toInstant(at(moment, from));
    }
    moment = at(moment.add({ days: 1 }), '00:00');
  }
}

/** Business time added to an instant: only what lies within opening hours of working days counts. */
export function addBusinessTime(instant: Instant, duration: string, rules: Rules): Instant {
  let left = millisecondsOf(duration);
  let moment = zoned(instant, rules.timeZone);
  for (;;) {
    const open = openingOf(moment, rules);
    if (open) {
      const start = Temporal.ZonedDateTime.compare(moment, open.from) < 0 ? open.from : moment;
      const room = open.to.epochMilliseconds - start.epochMilliseconds;
      if (room > 0 && left <= room) return toInstant(start.add({ milliseconds: left }));
      left -= Math.max(0, room);
    }
    moment = at(moment.add({ days: 1 }), '00:00');
  }
}

/** The same time of day so many working days later: only days on which the shop is open count. */
export function addWorkingDays(instant: Instant, days: number, rules: Rules): Instant {
  let moment = zoned(instant, rules.timeZone);
  for (let left = days; left > 0; ) {
    moment = moment.add({ days: 1 });
    if (openingOf(moment, rules)) left--;
  }
  return toInstant(moment);
}

/** Business time before an instant: the latest moment from which so much of it is left until then. */
export function takeBusinessTime(instant: Instant, duration: string, rules: Rules): Instant {
  let left = millisecondsOf(duration);
  let moment = zoned(instant, rules.timeZone);
  for (;;) {
    const open = openingOf(moment, rules);
    if (open) {
      const end = Temporal.ZonedDateTime.compare(moment, open.to) > 0 ? open.to : moment;
      const room = end.epochMilliseconds - open.from.epochMilliseconds;
      if (room > 0 && left <= room) return toInstant(end.subtract({ milliseconds: left }));
      left -= Math.max(0, room);
    }
    moment = at(moment, '00:00').subtract({ milliseconds: 1 });
  }
}

/** Milliseconds of business time from one instant to another; 0 when the other is not later. */
export function businessTimeBetween(from: Instant, to: Instant, rules: Rules): number {
  const end = Date.parse(to);
  let moment = zoned(from, rules.timeZone);
  let sum = 0;
  while (moment.epochMilliseconds < end) {
    const open = openingOf(moment, rules);
    if (open) {
      const begins = Math.max(moment.epochMilliseconds, open.from.epochMilliseconds);
      sum += Math.max(0, Math.min(end, open.to.epochMilliseconds) - begins);
    }
    moment = at(moment.add({ days: 1 }), '00:00');
  }
  return sum;
}

/** Whether somebody of the shop is at work. */
export function isBusinessTime(instant: Instant, rules: Rules): boolean {
  const moment = zoned(instant, rules.timeZone);
  const open = openingOf(moment, rules);
  return (
    open !== undefined &&
    Temporal.ZonedDateTime.compare(moment, open.from) >= 0 &&
    Temporal.ZonedDateTime.compare(moment, open.to) < 0
  );
}

/** When business opens on the first working day after the day of this instant. */
export function nextBusinessDay(instant: Instant, rules: Rules): Instant {
  const tomorrow = at(zoned(instant, rules.timeZone).add({ days: 1 }), '00:00');
  return addBusinessTime(toInstant(tomorrow), 'PT0M', rules);
}

/** Whether the shop is open at some time of the day of this instant. */
export const isWorkingDay = (instant: Instant, rules: Rules): boolean =>
  openingOf(zoned(instant, rules.timeZone), rules) !== undefined;

function openingOf(day: Temporal.ZonedDateTime, rules: Rules) {
  const hours = rules.businessHours.week[weekday(day)];
  if (!hours || rules.businessHours.holidays.includes(day.toPlainDate().toString())) return undefined;
  return { from: at(day, hours[0]), to: at(day, hours[1]) };
}

/** How long an ISO 8601 duration is; a day is 24 hours of it. */
export const millisecondsOf = (duration: string): number =>
  Temporal.Duration.from(duration).total({ unit: 'milliseconds', relativeTo: '2026-01-01' });
const zoned = (instant: Instant, zone: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
const toInstant = (moment: Temporal.ZonedDateTime): Instant => new Date(moment.epochMilliseconds).toISOString();
const at = (day: Temporal.ZonedDateTime, time: string) => day.withPlainTime(Temporal.PlainTime.from(time));
const clockTime = (moment: Temporal.ZonedDateTime) => moment.toPlainTime().toString({ smallestUnit: 'minute' });
const weekday = (moment: Temporal.ZonedDateTime) => weekdays[moment.dayOfWeek - 1] ?? 'monday';
