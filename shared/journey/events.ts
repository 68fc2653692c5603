import type { Timers } from './deadlines.ts';
import type { Instant } from './instant.ts';
import type { FollowUpKind, Mark, Mood, Response, Sender, SkipReason, WaitReason } from './journey.ts';
import type { Money, OrderPatch } from './order.ts';
import type { Category, EscalationReason, Notice, TouchpointKind, UnsentReason } from './touchpoint.ts';

/** What happened to a journey. `evolve` turns events into state; the history keeps them as lines. */
export type JourneyEvent = { at: Instant } & (
  | {
      is: 'order';
      platform: string;
      store: string;
      orderId: string;
      patch: OrderPatch;
      news?: string;
      topic: string;
      fetch?: { resource: string; id: string };
    }
  | { is: 'channel-told'; channel: string; next: number }
  | { is: 'channel-failed'; channel: string; from: number; reason: string; tries: number; until?: Instant }
  | { is: 'fetch-wanted' }
  | { is: 'fetched' }
  | { is: 'fetch-failed'; reason: string; until: Instant; tries: number }
  | { is: 'dropped'; kind: FollowUpKind; reason: string }
  | { is: 'held'; kind: FollowUpKind }
  | { is: 'replaced'; kind: FollowUpKind }
  | { is: 'claimed'; what: string; until: Instant; basis?: string; named?: string[] }
  | { is: 'claim-expired'; what: string }
  | { is: 'sent'; kind: FollowUpKind; messageId: string; basis: string; named?: string[] }
  | { is: 'sent-again'; what: string; messageId: string }
  | { is: 'skipped'; kind: FollowUpKind; reason: SkipReason; by?: string }
  | { is: 'waiting'; kind: FollowUpKind; until: Instant; reason: WaitReason }
  | { is: 'responded'; response: Response }
  | { is: 'reading-owed'; of: string }
  | { is: 'reread'; of: string; reading: SecondReading }
  | { is: 'reading-failed'; reason: string; tries: number; until?: Instant }
  | { is: 'machine-mail'; kind: string; raw: string }
  | { is: 'opted-out'; by: string }
  | { is: 'bounced' | 'complained'; reason: string }
  | { is: 'erased' }
  | { is: 'stranger'; sender: Sender }
  | ({ is: 'touchpoint-opened'; respondBy: Instant; alertDue: Instant; timers: Timers } & Matter)
  | ({ is: 'touchpoint-joined'; respondBy?: Instant; alertDue?: Instant; timers?: Timers } & Matter)
  | ({ is: 'touchpoint-reopened'; respondBy: Instant; timers: Timers; by?: string; text?: string } & Matter)
  | { is: 'touchpoint-confirmed' }
  /** `isNews`: they have to hear that it is theirs now. */
  | { is: 'assigned'; to: string; by: string; isNews?: boolean }
  | { is: 'alerted'; news: number; messageId: string }
  | { is: 'bundled'; incident: string }
  | { is: 'reminded'; messageId: string }
  | {
      is: 'alert-postponed';
      what: Told;
      until: Instant;
      reason: WaitReason | 'rejected';
    }
  | { is: 'escalated'; reason: EscalationReason; messageId: string; next?: { at: Instant; why: EscalationReason } }
  | { is: 'acknowledged'; by: string; resolveBy: Instant; timers: Timers }
  | { is: 'promised'; by: string; text: string; until: Instant; timers: Timers }
  | { is: 'answered'; by: string; text: string; messageId?: string; resolveBy?: Instant; timers?: Timers }
  | { is: 'reply-written'; id: string; by: string; staff?: string; text: string; resolveBy?: Instant; timers?: Timers }
  | { is: 'replied'; id: string; by: string; staff?: string; text: string; messageId: string }
  /** `back`: nobody else has answered either, so the customer waits as before. */
  | { is: 'reply-failed'; id: string; by: string; text: string; reason: UnsentReason; back?: Waiting }
  | { is: 'mail-acted'; id: string }
  | { is: 'notice-owed'; notice: Notice }
  | { is: 'noticed'; id: string; messageId: string }
  | { is: 'released'; by: string }
  | { is: 'snoozed'; by: string; until: Instant; resolveBy?: Instant; timers: Timers }
  | { is: 'noted'; by: string; text: string }
  | { is: 'classified'; by: string; category?: Category; cause?: string; urgent?: boolean }
  | { is: 'compensated'; by: string; text: string; cost?: Money }
  | { is: 'prevention-noted'; by: string; text: string }
  | { is: 'labelled'; by: string; unhappy: boolean }
  | { is: 'resolved'; by: string; text: string; recheckOn?: Instant }
);

/** The deadline that runs again. */
export interface Waiting {
  respondBy: Instant;
  timers: Timers;
}

/** What the better reader says of a response's words. */
export interface SecondReading {
  mood: Mood;
  /** Which reader. */
  by: string;
  category?: Category | undefined;
  marks?: Mark[] | undefined;
}

/** What staff are told by mail, and what they tell the customer. */
export type Told = 'alert' | 'reminder' | 'escalation' | 'reply' | 'notice';

/** What a touchpoint is about, as far as the event tells. */
export interface Matter {
  kind: TouchpointKind;
  urgent?: boolean;
  category?: Category;
  receivedBy?: string;
}
