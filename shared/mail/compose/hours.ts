import { weekdays } from '../../journey/rules.ts';
import type { Shop } from '../../shop.ts';
import { until } from './dates.ts';
import { shopLanguage } from './language.ts';

/**
 * When the shop can be reached: in its own language as its owner wrote it, in any other from the business hours
 * (`Mo–Fr 09:00–17:00`), for a text that the customer cannot read says nothing.
 */
export function hoursSays(shop: Shop, language: string, locale: string): string {
  if (language === shopLanguage(shop)) return shop.contact.hours;
  const open = weekdays.map((day) =>
    shop.businessHours.week[day]?.map((time) => clock(time, locale)).join(until(locale)),
  );
  const runs: { first: number; last: number; hours: string }[] = [];
  for (const [index, hours] of open.entries()) {
    const run = runs.at(-1);
    if (!hours) continue;
    if (run && run.hours === hours && run.last === index - 1) run.last = index;
    else runs.push({ first: index, last: index, hours });
  }
  return runs.map(({ first, last, hours }) => `${days(first, last, locale)} ${hours}`).join(', ');
}

const days = (first: number, last: number, locale: string): string =>
  [...new Set([first, last])].map((index) => dayName(index, locale)).join(until(locale));

/** The first day of 2024 was a Monday. */
const dayName = (index: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + index));

const clock = (time: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(Date.parse(`2024-01-01T${time}Z`));
