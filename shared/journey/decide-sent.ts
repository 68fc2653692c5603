import type { JourneyEvent } from './events.ts';
import type { Instant } from './instant.ts';
import type { FollowUpKind, Journey, WaitReason } from './journey.ts';

/** Takes in that a mail went out. Told twice of the same mail it changes nothing; a second mail is noted as such. */
export function recordSent(
  journey: Journey,
  { what, messageId }: { what: string; messageId: string },
  now: Instant,
): JourneyEvent[] {
  const kind = followUpOf(what);
  if (kind) {
    const outcome = journey.outcomes[kind];
    if (outcome?.is === 'sent')
      return outcome.messageId === messageId ? [] : [{ at: now, is: 'sent-again', what, messageId }];
    const { basis = 'unknown', named } = journey.claim?.what === what ? journey.claim : {};
    return [{ at: now, is: 'sent', kind, messageId, basis, ...(named && { named }) }];
  }
  if (journey.touchpoint?.told === messageId) return [];
  const alert = /^alert-(\d+)$/.exec(what);
  if (alert) return [{ at: now, is: 'alerted', news: Number(alert[1]), messageId }];
  const reason = /^escalation-(unanswered|unresolved|reopened)-/.exec(what)?.[1] as 'unanswered' | undefined;
  return reason ? [{ at: now, is: 'escalated', reason, messageId }] : [];
}

/** The follow-up that a claim or a mail's tag names, if it names one. */
export const followUpOf = (what: string): FollowUpKind | undefined =>
  /^(thank-you|check-in|re-check)(-\d+)?$/.exec(what)?.[1] as FollowUpKind | undefined;

/** Puts off what was claimed: SES said no, and nothing went out. */
export function postpone(
  { what, until, reason }: { what: string; until: Instant; reason: WaitReason | 'rejected' },
  now: Instant,
): JourneyEvent[] {
  const kind = followUpOf(what);
  if (kind && reason !== 'rejected') return [{ at: now, is: 'waiting', kind, until, reason }];
  return [{ at: now, is: 'alert-postponed', what: what.startsWith('alert') ? 'alert' : 'escalation', until, reason }];
}
