import type { Instant } from './instant.ts';
import type { EscalationReason, FollowUpKind, Response, SkipReason, TouchpointKind, WaitReason } from './journey.ts';
import type { OrderPatch } from './order.ts';

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
  | { is: 'machine-mail'; kind: string; raw: string }
  | { is: 'opted-out'; by: string }
  | { is: 'bounced' | 'complained'; reason: string }
  | { is: 'erased' }
  | { is: 'stranger'; sender: { address: string; name: string; key: string } }
  | { is: 'touchpoint-opened'; kind: TouchpointKind; respondBy: Instant; alertDue: Instant }
  | { is: 'touchpoint-joined'; kind: TouchpointKind; respondBy: Instant; alertDue?: Instant }
  | { is: 'touchpoint-reopened'; kind: TouchpointKind; respondBy: Instant }
  | { is: 'touchpoint-confirmed' }
  | { is: 'alerted'; news: number; messageId: string }
  | { is: 'alert-postponed'; what: 'alert' | 'escalation'; until: Instant; reason: WaitReason | 'rejected' }
  | { is: 'escalated'; reason: EscalationReason; messageId: string }
  | { is: 'acknowledged'; by: string; resolveBy: Instant }
  | { is: 'noted'; by: string; text: string }
  | { is: 'resolved'; by: string; text: string }
);
