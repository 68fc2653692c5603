import { dues } from './due.ts';
import type { Instant } from './instant.ts';
import type { HistoryEntry, Journey } from './journey.ts';
import { heldBy, silencedBy } from './plan.ts';
import type { Rules } from './rules.ts';

/** One line of a journey's story. */
export interface StoryLine {
  at: Instant;
  text: string;
}

/** What happened to the journey, line by line, in plain words with the reason each time. Times within a line are the zone's. */
export function tell(journey: Journey, zone = 'UTC'): StoryLine[] {
  const lines = journey.history.map((entry) => ({
    at: entry.at,
    text: sentence({ ...entry, ...(entry.until && { until: shownTime(entry.until, zone) }) }),
  }));
  const dropped = journey.historyDropped;
  return dropped
    ? [...lines.slice(0, 10), { at: lines[9]?.at ?? '', text: `(${dropped} lines left out)` }, ...lines.slice(10)]
    : lines;
}

/** What the journey still owes, or why it owes nothing. */
export function tellOwed(journey: Journey, rules: Rules): StoryLine[] {
  const owed: StoryLine[] = dues(journey, rules).map(({ what, at }) => ({ at, text: `owed: ${what}` }));
  const silenced = silencedBy(journey, rules);
  if (silenced) owed.push({ at: '', text: `no follow-up any more: ${reasons[silenced] ?? silenced}` });
  else if (heldBy(journey) === 'open') owed.push({ at: '', text: 'check-in held while the touchpoint is open' });
  else if (heldBy(journey) === 'replaced') owed.push({ at: '', text: 'the re-check takes the place of the check-in' });
  return owed.length > 0 ? owed : [{ at: '', text: 'nothing is owed' }];
}

function sentence(entry: HistoryEntry): string {
  const write = sentences[entry.is];
  return write ? write(entry) : [entry.is, entry.kind, entry.reason].filter(Boolean).join(' ');
}

const why = ({ reason = '' }: HistoryEntry) => reasons[reason] ?? reason;
const until = ({ until: time = '' }: HistoryEntry) => time;

/** `2026-03-03 14:12`, in the zone. */
export const shownTime = (instant: Instant, zone: string): string =>
  new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant));

const sentences: Record<string, (entry: HistoryEntry) => string> = {
  order: ({ text, reason }) => `order: ${text} (${reason})`,
  'fetch-failed': (entry) => `the order could not be fetched: ${why(entry)}; tried again from ${until(entry)} on`,
  dropped: (entry) => `${entry.kind} dropped: ${why(entry)}`,
  held: ({ kind }) => `${kind} held: a touchpoint is open`,
  replaced: ({ kind }) => `${kind} replaced by the re-check`,
  'claim-expired': ({ kind }) => `${kind} was begun and not reported done in time; it is due again`,
  sent: ({ kind, reason }) => `${kind} sent (basis: ${reason})`,
  'sent-again': ({ kind }) => `${kind} went out a second time: a function died between sending and saving`,
  skipped: (entry) => `${entry.kind} skipped: ${why(entry)}${entry.by ? ` ${entry.by}` : ''}`,
  waiting: (entry) => `${entry.kind} waits until ${until(entry)}: ${why(entry)}`,
  responded: ({ kind, by, text }) =>
    `customer answered ${ways[by ?? 'mail'] ?? 'by mail'}${text ? `, ${text} of 5` : ''}: ${kind}`,
  reread: ({ kind, by }) => `read again by ${by}: ${kind}`,
  'reading-failed': (entry) => `could not be read again (${why(entry)}): a person reads it`,
  'machine-mail': ({ kind }) => `machine mail came in (${kind}); nothing done`,
  'opted-out': ({ by }) => `customer wants no more mail (by ${by})`,
  bounced: ({ reason }) => `mail bounced: ${reason}`,
  complained: () => 'customer marked our mail as spam',
  erased: () => 'personal data erased',
  stranger: () => 'mail came in that matches no order',
  'touchpoint-opened': (entry) => `touchpoint opened (${entry.kind}); a person should answer by ${until(entry)}`,
  'touchpoint-joined': ({ kind }) => `joined the open touchpoint (${kind})`,
  'touchpoint-reopened': (entry) =>
    `touchpoint reopened (${entry.kind})${entry.by ? ` by ${entry.by}: ${entry.text ?? ''}` : ''}; a person should answer by ${until(entry)}`,
  'touchpoint-confirmed': () => 'customer says it was put right',
  assigned: ({ by, text }) => `given to ${text}${by === 'aftercare' ? '' : ` by ${by}`}`,
  alerted: () => 'staff alerted',
  bundled: () => 'joined an incident, which speaks for it in place of an alert',
  'channel-failed': ({ kind, reason }) => `channel ${kind} could not be told: ${reason}`,
  reminded: () => 'reminded that time runs out',
  'alert-postponed': (entry) => `${entry.kind} postponed until ${until(entry)}: ${why(entry)}`,
  escalated: (entry) => `told on: ${why(entry)}`,
  acknowledged: (entry) => `${entry.by} took it; to be resolved by ${until(entry)}`,
  promised: (entry) => `${entry.by} promised by ${until(entry)}: ${entry.text ?? ''}`,
  replied: ({ by, text }) => `${by} wrote to the customer: ${text ?? ''}`,
  released: ({ by }) => `${by} is away: somebody else is to answer`,
  answered: ({ by, text }) => `${by} answered: ${text ?? ''}`,
  snoozed: (entry) => `${entry.by} put it aside until ${until(entry)}`,
  classified: ({ by, text }) => `${by} wrote down what it is about: ${text ?? ''}`,
  compensated: ({ by, text }) => `${by} gave the customer: ${text ?? ''}`,
  'prevention-noted': ({ by, text }) => `${by} noted how to prevent it: ${text ?? ''}`,
  labelled: ({ by, kind }) => `${by} says that the customer was ${kind === 'unhappy' ? '' : 'not '}unhappy`,
  noted: ({ by, text }) => `${by} noted: ${text ?? ''}`,
  resolved: ({ by, text }) => `${by} resolved it: ${text ?? ''}`,
};

const ways: Record<string, string> = {
  page: 'on the page',
  mail: 'by mail',
  phone: 'by telephone',
  visit: 'in person',
  chat: 'in a chat',
};

const reasons: Record<string, string> = {
  'opted-out': 'the customer wants no more mail',
  bounced: 'mail to the address bounces',
  complained: 'the customer marked our mail as spam',
  'no-address': 'the order has no mail address',
  'no-consent': 'the country asks for consent, and it was not given',
  'no-notice': 'the country asks for a notice at checkout, and the shop tells of none for that day (law.noticeSince)',
  'country-off': 'the country is switched off',
  'too-late': 'it would come too late to make sense',
  merged: 'the order was named in the check-in of journey',
  rejected: 'SES refused the mail',
  'good-hour': 'it is no good hour for the customer',
  'touchpoint-open': 'another order of the customer is being put right',
  'asked-lately': 'the customer was asked lately',
  merging: 'another journey is asking for this order too',
  'ramp-up': 'the sender is new and has sent enough for today',
  throttled: 'SES asked to send more slowly',
  'sending-paused': 'sending is paused',
  'over-cap': 'the monthly cap of the reader is reached',
  'no-credentials': 'no API credentials are set up for the platform',
  refused: 'the platform refused the API credentials',
  'rate-limited': 'the platform asked to call less often',
  unavailable: 'the platform did not answer',
  gone: 'the platform knows no such order',
  'not-understood': 'the platform answered something else',
  cancelled: 'the order was cancelled',
  refunded: 'the order was refunded',
  disputed: 'the payment was disputed',
  deleted: 'the order was deleted',
  erased: 'the customer asked to be forgotten',
  test: 'it is a test order',
  draft: 'it is a draft',
  imported: 'it was imported',
  renewal: 'it is a renewal of a subscription',
  'point-of-sale': 'it was sold over the counter',
  'no-purchase': 'nothing was bought',
  anonymised: 'the customer is anonymous',
  unanswered: 'nobody acknowledged it in time',
  unresolved: 'it was not resolved in time',
  'promise-broken': 'what the customer was promised was not done in time',
  reopened: 'the customer says it is still not right',
};
