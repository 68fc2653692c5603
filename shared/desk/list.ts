import { incidentId, isOpenIncident } from '../figures/incidents.ts';
import { type HttpAnswer, notModified, page } from '../http.ts';
import { deskPage } from '../pages/desk.tsx';
import type { Desk, Visit } from './desk.ts';
import { findJourneys } from './find.ts';
import { filterOf, grouped, matching, versionOf } from './rows.ts';

/** So many open touchpoints are looked at: one query, some hundred kilobytes. */
export const mostRows = 1000;

/** The list of who waits. Asked again with the version that is shown, it answers only when something moved. */
export async function showList(desk: Desk, visit: Visit, shownVersion?: string): Promise<HttpAnswer> {
  const { shop, clock, lists, sending, learned } = desk;
  const now = clock.now();
  const filter = filterOf(visit.query, visit.me.id);
  const [rows, state, known] = await Promise.all([
    lists.openTouchpoints(mostRows),
    sending.load(now),
    learned.incidents(),
  ]);
  const incidents = known.filter(isOpenIncident);
  const chosen = known.find((one) => incidentId(one) === filter.incident);
  const narrowed = matching(rows, filter, chosen?.journeys);
  const more = [String(rows.length), state?.paused?.at ?? '', JSON.stringify(incidents)];
  const version = versionOf(narrowed, now, visit.voice.language, ...more);
  if (shownVersion === version) return notModified;
  const shown = deskPage({
    ...visit,
    shop,
    now,
    version,
    filter,
    rows,
    groups: grouped(narrowed, now),
    isCut: rows.length >= mostRows,
    found: filter.q ? await findJourneys(desk, filter.q) : undefined,
    sending: state,
    incidents,
  });
  return page(shown, 200, {}, true);
}
