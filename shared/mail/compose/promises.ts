import { Temporal } from 'temporal-polyfill';
import { addWorkingDays } from '../../journey/calendar.ts';
import type { Journey } from '../../journey/journey.ts';
import type { Shop } from '../../shop.ts';
import { dayRange } from './dates.ts';
import { customerZone } from './language.ts';
import type { Say } from './sentences.ts';

/**
 * Until when whoever writes has an answer: the time after which the manager is told that nobody has taken it up. In hours while
 * the shop is open; where that is more than one of its days, in days. Undefined where the shop does not want it said.
 */
export function answerSays({ mail, touchpoints, businessHours }: Shop, say: Say): string | undefined {
  if (mail.leaveOut.includes('answer')) return undefined;
  const hours = Temporal.Duration.from(touchpoints.respondWithin).total({ unit: 'hours', relativeTo: '2026-01-01' });
  const day = Math.max(...Object.values(businessHours.week).map(([from, to]) => hourOf(to) - hourOf(from)));
  return hours <= day
    ? say('answerHours', { count: Math.max(1, Math.ceil(hours)) })
    : say('answerDays', { count: Math.ceil(hours / day) });
}

const hourOf = (time: string): number => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;

/** When the goods are expected, by the shop's settings; undefined once they came, or where the shop tells no days. */
export function arrivalSays(journey: Journey, shop: Shop, locale: string, say: Say): string | undefined {
  const { delivery, leaveOut } = shop.mail;
  const { paid, placed, delivered } = journey.order?.milestones ?? {};
  const start = paid ?? placed;
  if (!delivery || !start || delivered || leaveOut.includes('arrival')) return undefined;
  const country = journey.order?.details?.customer.country;
  const days = (country && delivery.countries[country]) || delivery.days;
  const [from, to] = days.map((count) => addWorkingDays(start, count, shop));
  if (!from || !to) return undefined;
  return say('arrives', { dates: dayRange(from, to, locale, customerZone(journey, shop)) });
}
