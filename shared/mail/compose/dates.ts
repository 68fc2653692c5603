import { between, day, hour, type Instant, minute } from '../../journey/instant.ts';
import { dateFormat, numberFormat } from './formatters.ts';

/** `3 February 2026`, as the locale writes it. */
export const longDate = (at: Instant, locale: string, timeZone: string): string =>
  dateFormat(locale, { calendar, dateStyle: 'long', timeZone }).format(Date.parse(at));

/** `5–8 February`, or one day, as the locale writes it. */
export function dayRange(from: Instant, to: Instant, locale: string, timeZone: string): string {
  const format = dateFormat(locale, { calendar, day: 'numeric', month: 'long', timeZone });
  const days = [from, to].map((day) => Date.parse(day)) as [number, number];
  const [first, last] = days.map((day) => format.format(day));
  return /^(ja|zh)/.test(locale) && first !== last ? `${first}${until(locale)}${last}` : format.formatRange(...days);
}

/** What stands between the ends of a range. CLDR has Japanese and Chinese ranges of days in figures alone, `01/29～01/31`. */
export const until = (locale: string): string => ranges[new Intl.Locale(locale).language] ?? '–';

const ranges: Partial<Record<string, string>> = { ja: '～', zh: '至', ko: '~' };

/** Goods are dated so everywhere, also where the locale's own calendar is another (Saudi Arabia). */
const calendar = 'gregory';

/** `Tue 3 Feb, 14:00`, as the locale writes it. */
export const dayAndTime = (at: Instant, locale: string, timeZone: string): string =>
  dateFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(Date.parse(at));

/** The time between two instants in its two greatest units, without sign: `1d 4h`, `25m`. Less than a minute is one. */
export function timeBetween(one: Instant, other: Instant, locale: string): string {
  const minutes = Math.max(1, Math.floor(Math.abs(between(one, other)) / minute));
  const parts = [
    { unit: 'day', count: Math.floor((minutes * minute) / day) },
    { unit: 'hour', count: Math.floor((minutes * minute) / hour) % 24 },
    { unit: 'minute', count: minutes % 60 },
  ];
  const first = parts.findIndex(({ count }) => count > 0);
  return parts
    .slice(first, first + 2)
    .filter(({ count }) => count > 0)
    .map(({ unit, count }) => numberFormat(locale, { style: 'unit', unit, unitDisplay: 'narrow' }).format(count))
    .join(' ');
}
