import { createHash } from 'node:crypto';
import type { Instant } from '../journey/instant.ts';
import { categories, touchpointKinds, touchpointStates } from '../journey/touchpoint.ts';
import { folded, termsOf } from '../store/find-text.ts';
import type { OpenRow } from '../store/open-row.ts';

/** What the list is narrowed to; a field that is absent narrows nothing. */
export interface Filter {
  who?: string;
  kind?: OpenRow['kind'];
  state?: OpenRow['state'];
  category?: OpenRow['category'];
  language?: string;
  /** Those who belong to an incident, by its id. */
  incident?: string;
  q?: string;
}

/** The open touchpoints as the desk shows them: what is to be done first; the unsure and what was put aside apart. */
export interface Groups {
  todo: OpenRow[];
  unsure: OpenRow[];
  snoozed: OpenRow[];
}

/** What is not one of the values is left out: an address that somebody keeps must not break. */
export function filterOf(query: Readonly<Record<string, string | undefined>>, me: string): Filter {
  const kind = touchpointKinds.find((one) => one === query.kind);
  const state = touchpointStates.find((one) => one === query.state);
  const category = categories.find((one) => one === query.category);
  const q = query.q?.trim().slice(0, 200);
  return {
    ...(query.who && { who: query.who === 'me' ? me : query.who }),
    ...(kind && { kind }),
    ...(state && { state }),
    ...(category && { category }),
    ...(query.language && { language: query.language }),
    ...(/^[0-9a-f]{16}$/.test(query.incident ?? '') && { incident: query.incident ?? '' }),
    ...(q && { q }),
  };
}

/** @param incident journeys that belonged to the chosen incident before it was found to be one */
export function matching(rows: readonly OpenRow[], filter: Filter, incident: readonly string[] = []): OpenRow[] {
  const terms = termsOf(filter.q ?? '');
  return rows.filter(
    (row) =>
      (!filter.who || (filter.who === 'nobody' ? !row.assignee : row.assignee === filter.who)) &&
      (!filter.kind || row.kind === filter.kind) &&
      (!filter.state || row.state === filter.state) &&
      (!filter.category || row.category === filter.category) &&
      (!filter.language || row.language === filter.language) &&
      (!filter.incident || row.incident === filter.incident || incident.includes(row.id)) &&
      holds(row, terms),
  );
}

/** Every word must stand somewhere. */
function holds({ name, address, order, words }: OpenRow, terms: readonly string[]): boolean {
  const text = folded([name, address, order, words].filter(Boolean).join('\n'));
  return terms.every((term) => text.includes(term));
}

/** What is urgent first, then what is due first. */
export function grouped(rows: readonly OpenRow[], now: Instant): Groups {
  const sorted = rows.toSorted(
    (one, other) =>
      Number(other.urgent ?? false) - Number(one.urgent ?? false) ||
      (one.due < other.due ? -1 : one.due > other.due ? 1 : 0),
  );
  const asleep = (row: OpenRow) => row.snoozedUntil !== undefined && row.snoozedUntil > now;
  const canWait = (row: OpenRow) => row.kind === 'unsure' && !row.urgent;
  return {
    todo: sorted.filter((row) => !asleep(row) && !canWait(row)),
    unsure: sorted.filter((row) => !asleep(row) && canWait(row)),
    snoozed: sorted.filter(asleep),
  };
}

/** Moves with what is shown, and with the minute, since the time left is shown too. */
export const versionOf = (rows: readonly OpenRow[], now: Instant, ...more: string[]): string =>
  `"${createHash('sha256')
    .update(JSON.stringify([rows, now.slice(0, 16), more]))
    .digest('base64url')
    .slice(0, 22)}"`;
