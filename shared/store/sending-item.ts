import * as z from 'zod/mini';
import { day, type Instant, plus } from '../journey/instant.ts';
import { dayOf, lookBack, type Sending } from '../mail/reputation.ts';
import type { Item } from './codec.ts';

/** Attributes of the item; `paused` is JSON. */
export const names = { first: 'fd', paused: 'ps', told: 'tl' } as const;

const letters = { sent: 's', bounced: 'b', complained: 'c' } as const;

/** The attribute that counts something of one day: `s2026-03-02`. */
export const countName = (what: keyof typeof letters, on: string): string => letters[what] + on;

/** All counts of a day. */
export const dayNames = (at: Instant): string[] => Object.values(letters).map((letter) => letter + dayOf(at));

const Paused = z.object({
  at: z.string(),
  why: z.enum(['bounces', 'complaints', 'staff']),
  by: z.optional(z.string()),
});

/** The item, as far back as the rates look. */
export function sendingOf(item: Item, now: Instant): Sending {
  const on = (what: keyof typeof letters, of: string) => Number(item[countName(what, of)]?.N ?? 0);
  const days = Array.from({ length: lookBack }, (_, ago) => dayOf(plus(now, -ago * day)));
  const paused = item[names.paused]?.S;
  return {
    firstDay: item[names.first]?.S ?? dayOf(now),
    days: days
      .map((one) => ({
        day: one,
        sent: on('sent', one),
        bounced: on('bounced', one),
        complained: on('complained', one),
      }))
      .filter(({ sent, bounced, complained }) => sent + bounced + complained > 0),
    ...(paused && { paused: z.parse(Paused, JSON.parse(paused)) as NonNullable<Sending['paused']> }),
  };
}
