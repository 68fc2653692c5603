import { addDuration, nextGoodHour } from './calendar.ts';
import { dues } from './due.ts';
import type { JourneyEvent } from './events.ts';
import { between, hour, type Instant, minute, plus } from './instant.ts';
import type { Customer, FollowUpKind, Journey, SkipReason } from './journey.ts';
import { type Lawful, lawful } from './law.ts';
import { heldBy, plannedAt, zoneOf } from './plan.ts';
import type { Rules } from './rules.ts';

/** What is known besides the journey at the moment of sending. */
export interface Surroundings {
  customer: Customer | undefined;
  /** The customer's other journeys. */
  others: readonly Journey[];
  /** Id of the person of the staff who is to answer for the touchpoint from now on. */
  assignee?: string;
  /** The open incident that the touchpoint belongs to. */
  incident?: string | undefined;
}

type Verdict =
  | { is: 'skip'; reason: SkipReason; by?: string }
  | { is: 'wait'; reason: 'good-hour' | 'touchpoint-open' | 'asked-lately' | 'merging' | 'no-notice'; until: Instant }
  | { is: 'send'; basis: string; named: string[] };

const verdictOrder = [blockedByCustomer, blockedByLaw, tooLate, outsideGoodHours, heldByAnother, mergedOrAskedLately];

/** How long a function may take to send one mail and save the outcome; after that the claim is void and the mail is due again. */
export const claimTime = 5 * minute;

/** Decides a follow-up at the moment it is due: every rule about sending holds here, and each answer carries its reason. */
export function decideFollowUp(
  journey: Journey,
  kind: FollowUpKind,
  around: Surroundings,
  rules: Rules,
  now: Instant,
): JourneyEvent {
  if (isStale(journey, now)) return { at: now, is: 'fetch-wanted' };
  const verdict = judgeSending({ journey, kind, around, rules, now });
  if (verdict.is === 'skip')
    return { at: now, is: 'skipped', kind, reason: verdict.reason, ...(verdict.by && { by: verdict.by }) };
  if (verdict.is === 'wait') return { at: now, is: 'waiting', kind, until: verdict.until, reason: verdict.reason };
  const { basis, named } = verdict;
  return {
    at: now,
    is: 'claimed',
    what: nameOf(kind, journey),
    until: plus(now, claimTime),
    basis,
    ...(named.length && { named }),
  };
}

/** What was fetched longer ago than this is fetched again before a send: the platform's webhooks did not tell it all. */
const freshFor = hour;

const isStale = ({ fetching }: Journey, now: Instant): boolean =>
  fetching !== undefined && (fetching.fetchedAt === undefined || between(fetching.fetchedAt, now) > freshFor);

/** What a claim and a mail's tag call the follow-up: the re-check carries its round, the others come once. */
const nameOf = (kind: FollowUpKind, journey: Journey): string =>
  kind === 're-check' ? `re-check-${journey.touchpoint?.reopened ?? 0}` : kind;

interface Case {
  journey: Journey;
  kind: FollowUpKind;
  around: Surroundings;
  rules: Rules;
  now: Instant;
}

function judgeSending(the: Case): Verdict {
  for (const rule of verdictOrder) {
    const verdict = rule(the);
    if (verdict) return verdict;
  }
  const named = the.kind === 'check-in' ? ordersToName(the) : [];
  const law = lawOf(the);
  return { is: 'send', basis: law.is === 'yes' ? law.basis : 'unknown', named };
}

function blockedByCustomer({ journey, around: { customer } }: Case): Verdict | undefined {
  if (!journey.order?.details?.customer.email) return { is: 'skip', reason: 'no-address' };
  if (customer?.optedOut) return { is: 'skip', reason: 'opted-out' };
  if (customer?.bounced) return { is: 'skip', reason: 'bounced' };
  if (customer?.complained) return { is: 'skip', reason: 'complained' };
  return undefined;
}

/** A re-check answers the customer's own complaint; the rest follows the law of the country. */
const lawOf = ({ journey, kind, rules }: Case): Lawful =>
  kind === 're-check' ? { is: 'yes', basis: `enquiry/${rules.law.version}` } : lawful(journey, rules);

/** Held for the notice it waits no longer than a follow-up may be late. */
function blockedByLaw(the: Case): Verdict | undefined {
  const law = lawOf(the);
  if (law.is === 'yes') return undefined;
  if (law.is === 'no') return { is: 'skip', reason: law.reason };
  const { journey, kind, rules, now } = the;
  const planned = plannedAt(journey, kind, rules) ?? now;
  const last = addDuration(planned, rules.followUps[settingOf[kind]].within, zoneOf(journey, rules));
  return now > last
    ? { is: 'skip', reason: 'no-notice' }
    : { is: 'wait', reason: 'no-notice', until: goodHourAfter(the, 'P1D') };
}

const settingOf = { 'thank-you': 'thankYou', 'check-in': 'checkIn', 're-check': 'reCheck' } as const;

/** Measured from the plan or from the time it last had to wait for, so that waiting never makes a follow-up too late. */
function tooLate({ journey, kind, rules, now }: Case): Verdict | undefined {
  const planned = plannedAt(journey, kind, rules);
  const waited = journey.waits[kind]?.until;
  const start = planned && waited && waited > planned ? waited : planned;
  const last = start && addDuration(start, rules.followUps[settingOf[kind]].within, zoneOf(journey, rules));
  return last && now > last ? { is: 'skip', reason: 'too-late' } : undefined;
}

function outsideGoodHours({ journey, rules, now }: Case): Verdict | undefined {
  const until = nextGoodHour(now, zoneOf(journey, rules), rules.followUps);
  return until > now ? { is: 'wait', reason: 'good-hour', until } : undefined;
}

/** Nobody is asked how one order went while staff are putting another right. */
function heldByAnother({ kind, around, ...the }: Case): Verdict | undefined {
  if (kind !== 'check-in' || !around.others.some((other) => heldBy(other) === 'open')) return undefined;
  return { is: 'wait', reason: 'touchpoint-open', until: goodHourAfter(the, 'P1D') };
}

/** One check-in for all orders of a customer in the window: another journey may be asking for this one, or may have asked lately. */
function mergedOrAskedLately({ kind, around: { customer, others }, ...the }: Case): Verdict | undefined {
  if (kind !== 'check-in') return undefined;
  const { journey, rules, now } = the;
  const { mergeWindow } = rules.followUps.checkIn;
  for (const other of others) {
    const asked = other.outcomes['check-in'];
    if (asked?.is !== 'sent') continue;
    if (asked.named?.includes(journey.id)) return { is: 'skip', reason: 'merged', by: other.id };
    const free = addDuration(asked.at, mergeWindow, zoneOf(journey, rules));
    if (free > now)
      return { is: 'wait', reason: 'asked-lately', until: nextGoodHour(free, zoneOf(journey, rules), rules.followUps) };
  }
  const lead = customer?.asked;
  const leader = lead && lead.by !== journey.id && others.find(({ id }) => id === lead.by);
  if (leader && lead.named.includes(journey.id) && owesCheckIn(leader, rules))
    return { is: 'wait', reason: 'merging', until: plus(now, 2 * claimTime) };
  return undefined;
}

/** The customer's other orders whose check-in falls into the window; they need none of their own. */
function ordersToName({ journey, around: { others }, rules, now }: Case): string[] {
  const end = addDuration(now, rules.followUps.checkIn.mergeWindow, zoneOf(journey, rules));
  return others
    .filter((other) => {
      const planned = plannedAt(other, 'check-in', rules);
      return planned !== undefined && planned <= end;
    })
    .map(({ id }) => id)
    .sort();
}

const owesCheckIn = (journey: Journey, rules: Rules): boolean =>
  dues(journey, rules).some(({ what }) => what === 'check-in');

const goodHourAfter = ({ journey, rules, now }: Pick<Case, 'journey' | 'rules' | 'now'>, duration: string): Instant =>
  nextGoodHour(addDuration(now, duration, zoneOf(journey, rules)), zoneOf(journey, rules), rules.followUps);
