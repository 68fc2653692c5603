import { nextTry, oweChannels } from './channels.ts';
import { claimTime, decideFollowUp, type Surroundings } from './decide-follow-up.ts';
import { decideOrder, type OrderCommand } from './decide-order.ts';
import { failedReading, takeReading } from './decide-reading.ts';
import { decideResponse, openTouchpoint } from './decide-response.ts';
import { postpone, recordSent } from './decide-sent.ts';
import { type StaffCommand, staffActs } from './decide-staff.ts';
import { requestData, takeDown, writeIn } from './decide-touchpoint.ts';
import { dropped } from './dropped.ts';
import { dues, nextDue } from './due.ts';
import type { JourneyEvent, SecondReading, Told } from './events.ts';
import { evolve } from './evolve.ts';
import { hour, type Instant, minute, plus, second } from './instant.ts';
import {
  type FollowUpKind,
  followUpKinds,
  type Journey,
  type Response,
  type Sender,
  type WaitReason,
} from './journey.ts';
import type { OrderPatch } from './order.ts';
import type { Rules } from './rules.ts';
import { isOpen, type Notice, type Touchpoint } from './touchpoint.ts';

/** What a function asks of a journey. */
export type Command =
  | OrderCommand
  /** What the platform's API answered: merged like a webhook, and fresh from now on. */
  | { do: 'take-fetched'; patch: OrderPatch }
  | { do: 'note-failed-fetch'; reason: string; retryAfter?: number | undefined }
  /** The channel was told every line before `next`. */
  | { do: 'note-told-channel'; channel: string; next: number }
  | { do: 'note-failed-channel'; channel: string; from: number; reason: string; retryAfter?: number }
  | { do: 'erase' }
  /** Do what is due now: answers with a claim on one thing to be done, or with why not. */
  | ({ do: 'act' } & Surroundings)
  | { do: 'record-sent'; what: string; messageId: string }
  /** SES tells that a mail went out: closes the claim of a function that died before it could save the outcome. */
  | { do: 'confirm-sent'; what: string; messageId: string }
  | { do: 'postpone'; what: string; until: Instant; reason: WaitReason | 'rejected' }
  | { do: 'give-up'; kind: FollowUpKind }
  | { do: 'respond'; response: Response }
  /** A better reader has read the words of a response, or could not. */
  | { do: 'take-reading'; of: string; reading: SecondReading }
  | { do: 'note-failed-reading'; reason: string; retryAfter?: number }
  | { do: 'write-in'; sender: Sender; response: Response }
  /** What a customer said where Aftercare does not hear it, written down by a person of the staff. */
  | { do: 'take-down'; sender?: Sender; response: Response }
  /** A person of the staff is away: somebody else is to answer. */
  | { do: 'release'; staff: string; by: string }
  /** A person of the staff must hear about what they did. */
  | { do: 'notify'; notice: Omit<Notice, 'at' | 'due'> }
  | { do: 'note-machine-mail'; kind: string; raw: string }
  | { do: 'request-data' }
  | { do: 'opt-out'; by: string }
  /** `hard`: the address takes no mail at all, so only a person can reach the customer. */
  | { do: 'bounce'; reason: string; hard: boolean }
  | { do: 'complain'; reason: string }
  | StaffCommand;

/** The decider: what happens when this is asked of the journey now. Pure. No events: nothing changes. */
export function decide(journey: Journey, command: Command, rules: Rules, now: Instant): JourneyEvent[] {
  switch (command.do) {
    case 'order':
      return decideOrder(journey, command, rules, now);
    case 'take-fetched':
      return [...takeFetched(journey, command.patch, rules, now), { at: now, is: 'fetched' }];
    case 'note-failed-fetch':
      return [failedFetch(journey, command, now)];
    case 'note-told-channel':
      return [{ at: now, is: 'channel-told', channel: command.channel, next: command.next }];
    case 'note-failed-channel':
      return [failedChannel(journey, command, now)];
    case 'erase':
      return isErased(journey) ? [] : [{ at: now, is: 'erased' }];
    case 'act':
      return act(journey, command, rules, now);
    case 'record-sent':
      return recordSent(journey, command, rules, now);
    case 'confirm-sent':
      return journey.claim?.what === command.what ? recordSent(journey, command, rules, now) : [];
    case 'postpone':
      return postpone(command, now);
    case 'give-up':
      return [{ at: now, is: 'skipped', kind: command.kind, reason: 'rejected' }];
    case 'respond':
      return decideResponse(journey, command.response, rules, now);
    case 'take-reading':
      return takeReading(journey, command, rules, now);
    case 'note-failed-reading':
      return failedReading(journey, command, rules, now);
    case 'write-in':
      return writeIn(journey, command, rules, now);
    case 'take-down':
      return takeDown(journey, command, rules, now);
    case 'release':
      return isOpen(journey.touchpoint) && journey.touchpoint?.assignee === command.staff
        ? [{ at: now, is: 'released', by: command.by }]
        : [];
    case 'notify':
      return notify(journey, command.notice, now);
    case 'note-machine-mail':
      return isErased(journey) ? [] : [{ at: now, is: 'machine-mail', kind: command.kind, raw: command.raw }];
    case 'request-data':
      return requestData(journey, rules, now);
    case 'opt-out':
      return optOut(journey, command.by, rules, now);
    case 'bounce':
      return bounce(journey, command, rules, now);
    case 'complain':
      return [{ at: now, is: 'complained', reason: command.reason }, ...optOut(journey, 'complaint', rules, now)];
    default:
      return staffActs(journey, command, rules, now);
  }
}

/** The same notice is owed once. */
function notify({ touchpoint }: Journey, notice: Omit<Notice, 'at' | 'due'>, now: Instant): JourneyEvent[] {
  const isKnown = touchpoint?.notices?.some(({ id }) => id === notice.id);
  return touchpoint && !isKnown ? [{ at: now, is: 'notice-owed', notice: { ...notice, at: now, due: now } }] : [];
}

/** Whether the person behind the journey is forgotten: nothing personal is in it, and nothing comes in any more. */
export const isErased = (journey: Journey): boolean =>
  journey.order ? journey.order.ends.erased !== undefined : journey.version > 0 && !journey.sender;

/** The journey after the events, with what it owes next. */
export function carryOut(journey: Journey, events: readonly JourneyEvent[], rules: Rules): Journey {
  const { nextDue: _before, ...evolved } = events.reduce(evolve, journey);
  const after = oweChannels(journey, evolved, rules, events[0]?.at ?? journey.createdAt);
  const due = nextDue(after, rules);
  return due === undefined ? after : { ...after, nextDue: due };
}

function act(journey: Journey, around: Surroundings, rules: Rules, now: Instant): JourneyEvent[] {
  const [due] = dues(journey, rules);
  if (!due || due.at > now) return [];
  const { touchpoint, claim } = journey;
  const late: JourneyEvent[] = claim ? [{ at: now, is: 'claim-expired', what: claim.what }] : [];
  const until = plus(now, claimTime);
  if (due.what === 'fetch' || due.what === 'reading' || isChannel(due.what))
    return [...late, { at: now, is: 'claimed', what: due.what, until }];
  if (isFollowUp(due.what)) return [...late, decideFollowUp(journey, due.what, around, rules, now)];
  const given = touchpoint && around.assignee !== undefined && around.assignee !== touchpoint.assignee;
  if (given && around.assignee) late.push({ at: now, is: 'assigned', to: around.assignee, by: automatic });
  const what = due.what === 'assignment' ? undefined : nameOf(due.what, touchpoint);
  return what === undefined ? late : [...late, { at: now, is: 'claimed', what, until }];
}

const isChannel = (what: string): what is `channel-${string}` => what.startsWith('channel-');

const isFollowUp = (what: string): what is FollowUpKind => followUpKinds.some((kind) => kind === what);

/** Who assigns where no person did. */
const automatic = 'aftercare';

/** What a claim and a mail's tag call something that the staff are told: each time by another name. */
function nameOf(told: Told, touchpoint: Touchpoint | undefined): string {
  const { news = 0, remindDue = '', escalateWhy = 'unanswered', escalateStep = 0, reopened = 0 } = touchpoint ?? {};
  if (told === 'reply') return `reply-${touchpoint?.outgoing?.[0]?.id}`;
  if (told === 'notice') return `notice-${touchpoint?.notices?.[0]?.id}`;
  if (told === 'alert') return `alert-${news}`;
  if (told === 'reminder') return `reminder-${Date.parse(remindDue)}`;
  return `escalation-${escalateWhy}-${reopened}-${escalateStep}`;
}

function failedChannel(
  { channels }: Journey,
  { channel, from, reason, retryAfter = 0 }: { channel: string; from: number; reason: string; retryAfter?: number },
  now: Instant,
): JourneyEvent {
  const owed = channels?.[channel] ?? { from: 0, due: now, since: now, tries: 0 };
  const until = nextTry(owed, plus(now, retryAfter * second), now);
  return { at: now, is: 'channel-failed', channel, from, reason, tries: owed.tries + 1, ...(until && { until }) };
}

function takeFetched(journey: Journey, patch: OrderPatch, rules: Rules, now: Instant): JourneyEvent[] {
  const { order } = journey;
  if (!order) return [];
  const { platform, store, id: orderId } = order;
  return decideOrder(journey, { do: 'order', platform, store, orderId, topic: 'fetched', patch }, rules, now);
}

/** Asks again ever later, up to once in six hours; never less than the platform asked for. */
function failedFetch(
  { fetching }: Journey,
  { reason, retryAfter = 0 }: { reason: string; retryAfter?: number | undefined },
  now: Instant,
): JourneyEvent {
  const tries = (fetching?.tries ?? 0) + 1;
  const pause = Math.min(2 ** (tries - 1) * 5 * minute, 6 * hour);
  return { at: now, is: 'fetch-failed', reason, tries, until: plus(now, Math.max(pause, retryAfter * second)) };
}

/** A mailbox that is full for a while is nobody's business; one that is not there is, unless staff are in touch already. */
function bounce(journey: Journey, { reason, hard }: { reason: string; hard: boolean }, rules: Rules, now: Instant) {
  const bounced: JourneyEvent = { at: now, is: 'bounced', reason };
  const wanted = hard && !journey.touchpoint && !isErased(journey);
  return wanted ? [bounced, ...openTouchpoint(journey, { kind: 'unreachable' }, rules, now)] : [bounced];
}

/** Nothing more is mailed for this order; what was owed is dropped, and says so. */
function optOut(journey: Journey, by: string, rules: Rules, now: Instant): JourneyEvent[] {
  if (journey.optedOut) return [];
  return [{ at: now, is: 'opted-out', by }, ...dropped(journey, 'opted-out', rules, now)];
}
