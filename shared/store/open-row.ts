import type { Instant } from '../journey/instant.ts';
import type { Journey } from '../journey/journey.ts';
import { type Category, deadlineOf, type TouchpointKind, type TouchpointState } from '../journey/touchpoint.ts';

/** What the desk's list shows of an open touchpoint. It lies in the open index, so that a list is one query. */
export interface OpenRow {
  id: string;
  kind: TouchpointKind;
  state: TouchpointState;
  openedAt: Instant;
  /** Until when staff must act. */
  due: Instant;
  /** The rest may be unknown; texts are as they came. */
  name?: string | undefined;
  address?: string | undefined;
  order?: string | undefined;
  words?: string | undefined;
  rating?: number | undefined;
  language?: string | undefined;
  category?: Category | undefined;
  assignee?: string | undefined;
  acknowledgedBy?: string | undefined;
  snoozedUntil?: Instant | undefined;
  urgent?: boolean | undefined;
  contradicts?: boolean | undefined;
  reopened?: number | undefined;
  /** The incident that speaks for it. */
  incident?: string | undefined;
}

const longestName = 80;
const longestWords = 140;

export function openRowOf(journey: Journey): OpenRow | undefined {
  const { id, touchpoint, responses, order, sender } = journey;
  if (!touchpoint) return undefined;
  const { kind, state, openedAt, respondBy, category, assignee, acknowledgedBy, snoozedUntil, urgent } = touchpoint;
  const { firstName, lastName, email, locale } = order?.details?.customer ?? {};
  const read = responses.findLast(({ language }) => language && language !== 'und')?.language;
  return {
    id,
    kind,
    state,
    openedAt,
    due: deadlineOf(touchpoint)?.at ?? respondBy,
    name: ([firstName, lastName].filter(Boolean).join(' ') || sender?.name)?.slice(0, longestName),
    address: (email ?? sender?.address)?.slice(0, longestName),
    order: (order?.details?.name ?? order?.id)?.slice(0, 40),
    words: responses.findLast(({ text }) => text)?.text?.slice(0, longestWords),
    rating: responses.findLast(({ rating }) => rating)?.rating,
    language: (read ?? locale)?.split(/[-_]/)[0]?.toLowerCase(),
    category,
    assignee,
    acknowledgedBy,
    snoozedUntil,
    urgent: urgent || undefined,
    contradicts: responses.some((response) => response.contradicts) || undefined,
    reopened: touchpoint.reopened || undefined,
    incident: touchpoint.incident,
  };
}

/**
 * In the order in which they are written: a field may be added at the end, never moved. Copied, it is a row to be filled: rows of
 * one shape are quick to make and to go through.
 */
const blank = {
  kind: undefined,
  state: undefined,
  openedAt: undefined,
  due: undefined,
  name: undefined,
  address: undefined,
  order: undefined,
  words: undefined,
  rating: undefined,
  language: undefined,
  category: undefined,
  assignee: undefined,
  acknowledgedBy: undefined,
  snoozedUntil: undefined,
  urgent: undefined,
  contradicts: undefined,
  reopened: undefined,
  incident: undefined,
} satisfies Record<Exclude<keyof OpenRow, 'id'>, undefined>;
const fields = Object.keys(blank) as (keyof typeof blank)[];

/** One text without names: the index is billed by the byte, as the table is. */
export const packRow = (row: OpenRow): string =>
  JSON.stringify(fields.map((field) => row[field] ?? 0)).replace(/(?:,0)+\]$/, ']');

/** What `packRow` wrote; undefined where there is none yet. */
export function unpackRow(id: string, packed: string | undefined): OpenRow | undefined {
  if (packed === undefined) return undefined;
  const values = JSON.parse(packed) as unknown[];
  const row: Record<string, unknown> = { id, ...blank };
  fields.forEach((field, at) => {
    row[field] = values[at] || undefined;
  });
  return row as unknown as OpenRow;
}
