import * as z from 'zod/mini';

/** An instant in UTC, written as `Date.prototype.toISOString` writes it: `2026-01-31T09:00:00.000Z`. Sorts as text. */
export type Instant = string;

export const InstantSchema = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'an instant in UTC, such as 2026-01-31T09:00:00.000Z'));

/** The instant `milliseconds` after `instant` (before it, when negative). Elapsed time only: calendar sums need a zone. */
export const plus = (instant: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

/** Milliseconds from `earlier` to `later`. */
export const between = (earlier: Instant, later: Instant): number => Date.parse(later) - Date.parse(earlier);

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The earliest of the instants given; undefined when there is none. */
export const earliest = (instants: readonly (Instant | undefined)[]): Instant | undefined =>
  instants.reduce(
    (first, next) => (next !== undefined && (first === undefined || next < first) ? next : first),
    undefined,
  );
