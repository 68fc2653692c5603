import { keptFirst } from './channels.ts';
import type { JourneyEvent } from './events.ts';
import type { HistoryEntry, Journey } from './journey.ts';

const keptLast = 40;

/** Adds the line that an event leaves in the history, if it leaves one. The first lines and the last are kept, and how many fell out. */
export function remember(journey: Journey, event: JourneyEvent): Journey {
  const entry = lineOf(event);
  if (!entry) return journey;
  const history = [...journey.history, entry];
  if (history.length <= keptFirst + keptLast) return { ...journey, history };
  return {
    ...journey,
    history: [...history.slice(0, keptFirst), ...history.slice(-keptLast)],
    historyDropped: (journey.historyDropped ?? 0) + 1,
  };
}

/** The record itself holds the whole words. */
const short = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text);

/** A channel that fails once or twice is no news. */
const toldOfAfter = 3;

function lineOf(event: JourneyEvent): HistoryEntry | undefined {
  const { at, is } = event;
  switch (event.is) {
    case 'claimed':
    case 'fetch-wanted':
    case 'fetched':
    case 'notice-owed':
    case 'noticed':
    case 'reading-owed':
    case 'reply-written':
    case 'mail-acted':
    case 'channel-told':
      return undefined;
    case 'channel-failed':
      return event.tries === toldOfAfter || !event.until
        ? { at, is, kind: event.channel, reason: event.reason }
        : undefined;
    case 'fetch-failed':
      return event.tries > 1 ? undefined : { at, is, reason: event.reason, until: event.until };
    case 'order':
      return event.news ? { at, is, text: event.news, reason: event.topic } : undefined;
    case 'responded': {
      const { channel, rating, mood, id } = event.response;
      return { at, is, kind: mood, by: channel, reason: id, ...(rating && { text: String(rating) }) };
    }
    case 'sent':
      return { at, is, kind: event.kind, reason: event.basis };
    case 'sent-again':
      return { at, is, kind: event.what };
    case 'claim-expired':
      return { at, is, kind: event.what };
    case 'stranger':
      return { at, is };
    case 'machine-mail':
      return { at, is, kind: event.kind, raw: event.raw };
    case 'touchpoint-opened':
      return { at, is, kind: event.kind, until: event.respondBy };
    case 'touchpoint-joined':
      return { at, is, kind: event.kind, ...(event.urgent && { reason: 'urgent' }) };
    case 'touchpoint-reopened': {
      const { kind, respondBy, by, text } = event;
      return { at, is, kind, until: respondBy, ...(by && { by }), ...(text && { text: short(text) }) };
    }
    case 'assigned':
      return { at, is, by: event.by, text: event.to };
    case 'reply-failed':
      return { at, is, by: event.by, reason: event.reason, text: short(event.text) };
    case 'reread':
      return { at, is, kind: event.reading.mood, by: event.reading.by };
    case 'reading-failed':
      return event.until ? undefined : { at, is, reason: event.reason };
    case 'released':
      return { at, is, by: event.by };
    case 'reminded':
      return { at, is };
    case 'promised':
      return { at, is, by: event.by, until: event.until, text: short(event.text) };
    case 'snoozed':
      return { at, is, by: event.by, until: event.until };
    case 'labelled':
      return { at, is, by: event.by, kind: event.unhappy ? 'unhappy' : 'not-unhappy' };
    case 'classified': {
      const text = [event.urgent && 'urgent', event.category, event.cause].filter(Boolean).join(', ');
      return { at, is, by: event.by, text: short(text) };
    }
    case 'answered':
    case 'replied':
    case 'noted':
    case 'compensated':
    case 'prevention-noted':
    case 'resolved':
      return { at, is, by: event.by, text: short(event.text) };
    case 'alerted':
      return { at, is };
    case 'bundled':
      return { at, is, reason: event.incident };
    case 'alert-postponed':
      return { at, is, kind: event.what, until: event.until, reason: event.reason };
    case 'escalated':
      return { at, is, reason: event.reason };
    case 'acknowledged':
      return { at, is, by: event.by, until: event.resolveBy };
    default: {
      const {
        messageId: _id,
        named: _named,
        ...line
      } = event as HistoryEntry & { messageId?: string; named?: string[] };
      return line;
    }
  }
}
