import { filterOf, grouped, matching } from '../../shared/desk/rows.ts';
import { type Incident, incidentId } from '../../shared/figures/incidents.ts';
import type { Journey } from '../../shared/journey/journey.ts';
import { staffVoice } from '../../shared/mail/compose/staff-words.ts';
import { tell } from '../../shared/mail/compose/story.ts';
import { deskPage } from '../../shared/pages/desk.tsx';
import { type TouchpointPage, touchpointPage } from '../../shared/pages/touchpoint.tsx';
import type { Staff } from '../../shared/shop.ts';
import { openRowOf } from '../../shared/store/open-row.ts';
import { now, shop, unhappyJourney } from '../mail-compose/example.ts';

export const voice = staffVoice(shop);
export const staffOf = (id: string): Staff => {
  const found = shop.staff.find((person) => person.id === id);
  if (!found) throw new Error(`nobody is called ${id}`);
  return found;
};
export const seen = 'seen-1';
/** Somebody is signed in. */
export const frame = { shop, voice, me: staffOf('mari'), csrf: 'csrf-of-mari' };

/** The touchpoint's page as a mailed link opens it; with `frame` given, as the desk shows it. */
export function touchpointShown(given: Partial<TouchpointPage> = {}): string {
  const page = { voice, journey: unhappyJourney(), ...given };
  return touchpointPage({ shop, now, story: tell(page.journey, { shop, ...page }), seen, currency: 'EUR', ...page });
}

/** The desk with these waiting. */
export function deskShown(
  waiting: readonly Journey[],
  query: Record<string, string> = {},
  as = frame,
  incidents: readonly Incident[] = [],
): string {
  const rows = waiting.flatMap((journey) => openRowOf(journey) ?? []);
  const filter = filterOf(query, as.me.id);
  const chosen = incidents.find((one) => incidentId(one) === filter.incident);
  const groups = grouped(matching(rows, filter, chosen?.journeys), now);
  return deskPage({ ...as, incidents, now, rows, filter, groups, isCut: false, version: '"v"' });
}
