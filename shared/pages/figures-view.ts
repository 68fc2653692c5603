import type { figuresOver } from '../figures/figures.ts';
import { type MeasureName, measureNames, standardNames } from '../figures/measures.ts';
import { millisecondsOf } from '../journey/calendar.ts';
import type { Instant } from '../journey/instant.ts';
import type { StaffVoice } from '../mail/compose/staff-words.ts';
import type { Shop, Staff } from '../shop.ts';

export type FiguresOver = ReturnType<typeof figuresOver>;

export interface FiguresView {
  shop: Shop;
  voice: StaffVoice;
  me: Staff;
  csrf: string;
  /** When it was counted. */
  at: Instant;
  weeks: readonly string[];
  now: FiguresOver;
  /** Of as many weeks before. */
  before: FiguresOver;
}

export const figuresPath = '/desk/figures';
export const problemsPath = '/desk/problems';
/** So many weeks may be looked at. */
export const spans = [4, 13, 26, 52] as const;

/** The address of a page of figures over these weeks. */
export const addressOf = (
  weeks: readonly string[],
  asked: Record<string, string> = {},
  path: string = figuresPath,
): string => `${path}?${new URLSearchParams({ weeks: String(weeks.length), ...asked })}`;

export const standardOf = (shop: Shop, name: MeasureName): number | undefined =>
  standardNames.some((one) => one === name) ? shop.standards[name as (typeof standardNames)[number]] : undefined;

/** The business time that the shop gives itself for a customer of the usual kind; undefined of what is no time. */
export function targetOf({ touchpoints }: Shop, name: MeasureName): number | undefined {
  const respond = millisecondsOf(touchpoints.respondWithin);
  if (name === 'responded') return respond;
  // The time to resolve it begins when somebody takes it up.
  return name === 'resolved' ? respond + millisecondsOf(touchpoints.resolveWithin) : undefined;
}

export const isMeasure = (name: string | undefined): name is MeasureName => measureNames.some((one) => one === name);
