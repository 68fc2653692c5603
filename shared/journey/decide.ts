import { oweChannels } from './channels.ts';
import { act } from './decide-due.ts';
import type { Surroundings } from './decide-follow-up.ts';
import { decideOrder, type OrderCommand } from './decide-order.ts';
import { failedChannel, failedFetch, takeFetched } from './decide-outside.ts';
import { failedReading, takeReading } from './decide-reading.ts';
import { type ActByMail, actByMail, failReply, notify } from './decide-relay.ts';
import { decideResponse, openTouchpoint } from './decide-response.ts';
import { postpone, recordSent } from './decide-sent.ts';
import { type StaffCommand, staffActs } from './decide-staff.ts';
import { requestData, takeDown, writeIn } from './decide-touchpoint.ts';
import { dropped } from './dropped.ts';
import { nextDue } from './due.ts';
import type { JourneyEvent, SecondReading } from './events.ts';
import { evolve } from './evolve.ts';
import type { Instant } from './instant.ts';
import type { FollowUpKind, Journey, Response, Sender, WaitReason } from './journey.ts';
import type { OrderPatch } from './order.ts';
import type { Rules } from './rules.ts';
import { isOpen, type Notice, type UnsentReason } from './touchpoint.ts';

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
  | ActByMail
  /** A mail of the staff, sent or still to be sent, does not reach the customer. */
  | { do: 'fail-reply'; id: string; reason: UnsentReason }
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
    case 'act-by-mail':
      return actByMail(journey, command, rules, now);
    case 'fail-reply':
      return failReply(journey, command, rules, now);
    case 'notify':
      return notify(journey, command.notice, now);
    case 'note-machine-mail': {
      const { kind, raw } = command;
      const isNoted = journey.history.some((entry) => entry.is === 'machine-mail' && entry.raw === raw);
      return isErased(journey) || isNoted ? [] : [{ at: now, is: 'machine-mail', kind, raw }];
    }
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
