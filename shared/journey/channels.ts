import type { JourneyEvent } from './events.ts';
import { day, hour, type Instant, minute, plus } from './instant.ts';
import type { HistoryEntry, Journey, Owed } from './journey.ts';
import type { Rules } from './rules.ts';

/** What goes out to others, by the event that it tells of. The names are public: receivers rely on them. */
export const outward = {
  order: 'order.updated',
  sent: 'follow-up.sent',
  skipped: 'follow-up.skipped',
  responded: 'response.received',
  'opted-out': 'customer.opted-out',
  bounced: 'customer.bounced',
  erased: 'customer.erased',
  'touchpoint-opened': 'touchpoint.opened',
  'touchpoint-joined': 'touchpoint.joined',
  'touchpoint-reopened': 'touchpoint.reopened',
  'touchpoint-confirmed': 'touchpoint.confirmed',
  assigned: 'touchpoint.assigned',
  acknowledged: 'touchpoint.acknowledged',
  promised: 'touchpoint.promised',
  answered: 'touchpoint.answered',
  replied: 'touchpoint.replied',
  'reply-failed': 'touchpoint.reply-failed',
  snoozed: 'touchpoint.snoozed',
  classified: 'touchpoint.classified',
  compensated: 'touchpoint.compensated',
  escalated: 'touchpoint.escalated',
  resolved: 'touchpoint.resolved',
} as const satisfies Partial<Record<JourneyEvent['is'], string>>;

/** What goes out of many customers at once; `shared/figures/tell-incidents.ts` tells it. */
export const incidentEvents = ['incident.opened', 'incident.closed'] as const;
export type IncidentEvent = (typeof incidentEvents)[number];

export type OutwardEvent = (typeof outward)[keyof typeof outward] | IncidentEvent;
export const outwardEvents = [...Object.values(outward), ...incidentEvents];

/** The public name of what a line of the history tells; undefined when it is nobody else's business. */
export const outwardName = (is: string): OutwardEvent | undefined =>
  (outward as Partial<Record<string, OutwardEvent>>)[is];

/** A line of the history with its number, which stays the same when lines before it fall out. */
export interface Numbered {
  number: number;
  entry: HistoryEntry;
}

/**
 * The lines of the history from a number on that a channel wants; those that fell out meanwhile are gone. In a chat an incident
 * speaks for the customers who belong to it, unless one of them says what cannot wait.
 */
export function linesFrom(journey: Journey, channel: string, from: number, rules: Rules): Numbered[] {
  const { kind, events = [] } = rules.channels.find(({ id }) => id === channel) ?? {};
  const isChat = kind === 'slack' || kind === 'teams';
  const isSpokenFor = isChat && events.includes('incident.opened') && journey.touchpoint?.incident !== undefined;
  return numbered(journey).filter(({ number, entry }) => {
    const name = outwardName(entry.is);
    if (number < from || name === undefined) return false;
    if (isSpokenFor && entry.is === 'touchpoint-opened') return false;
    const isUrgent = isSpokenFor && entry.is === 'touchpoint-joined' && entry.reason === 'urgent';
    return events.includes(isUrgent ? 'touchpoint.opened' : name);
  });
}

/** After which line the history has lines missing. */
export const keptFirst = 10;

const numbered = ({ history, historyDropped = 0 }: Journey): Numbered[] =>
  history.map((entry, index) => ({ number: index < keptFirst ? index : index + historyDropped, entry }));

/** How many lines the history ever had: the number of the next one. */
export const linesEver = ({ history, historyDropped = 0 }: Journey): number => history.length + historyDropped;

/** Owes each channel the lines that the events left and that it wants, at once; a channel that already waits goes on waiting. */
export function oweChannels(before: Journey, after: Journey, rules: Rules, now: Instant): Journey {
  const from = linesEver(before);
  const fresh = rules.channels.filter(
    ({ id }) => !after.channels?.[id] && linesFrom(after, id, from, rules).length > 0,
  );
  if (fresh.length === 0) return after;
  const owed = fresh.map(({ id }) => [id, { from, due: now, since: now, tries: 0 }] as const);
  return { ...after, channels: { ...after.channels, ...Object.fromEntries(owed) } };
}

/** When a channel that failed is tried again; undefined when it is given up. */
export function nextTry({ tries, since }: Owed, retryAfter: Instant, now: Instant): Instant | undefined {
  if (plus(since, givenUpAfter) < now) return undefined;
  const pause = plus(now, Math.min(minute * 2 ** tries, 6 * hour));
  return pause > retryAfter ? pause : retryAfter;
}

const givenUpAfter = 3 * day;
