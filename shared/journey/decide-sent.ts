import { nextEscalation } from './deadlines.ts';
import type { JourneyEvent } from './events.ts';
import type { Instant } from './instant.ts';
import type { FollowUpKind, Journey, WaitReason } from './journey.ts';
import type { Rules } from './rules.ts';
import { type EscalationReason, escalationReasons, type Touchpoint } from './touchpoint.ts';

/** Takes in that a mail went out. Told twice of the same mail it changes nothing; a second mail is noted as such. */
export function recordSent(
  journey: Journey,
  { what, messageId }: { what: string; messageId: string },
  rules: Rules,
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
  const { touchpoint } = journey;
  if (!touchpoint || touchpoint.told === messageId) return [];
  const [, told, rest = ''] = /^(alert|reminder|escalation|reply|notice)-(.+)$/.exec(what) ?? [];
  if (told === 'reply') return replied(touchpoint, rest, messageId, now);
  if (told === 'notice')
    return touchpoint.notices?.some(({ id }) => id === rest) ? [{ at: now, is: 'noticed', id: rest, messageId }] : [];
  if (told === 'alert') return [{ at: now, is: 'alerted', news: Number(rest), messageId }];
  if (told === 'reminder') return [{ at: now, is: 'reminded', messageId }];
  const reason = escalationReasons.find((one) => rest.startsWith(`${one}-`));
  return reason ? [{ at: now, is: 'escalated', reason, messageId, ...next(touchpoint, reason, rules) }] : [];
}

function replied({ outgoing = [] }: Touchpoint, id: string, messageId: string, now: Instant): JourneyEvent[] {
  const sent = outgoing.find((one) => one.id === id);
  if (!sent) return [];
  const { by, staff, text } = sent;
  return [{ at: now, is: 'replied', id, by, text, messageId, ...(staff && { staff }) }];
}

/** Whoever does not hear of it now may have to hear of it later: the next step, or the deadline that runs since it was reopened. */
function next(touchpoint: Touchpoint, why: EscalationReason, rules: Rules) {
  if (why === 'reopened')
    return touchpoint.state === 'open' ? { next: { at: touchpoint.respondBy, why: 'unanswered' as const } } : {};
  const at = touchpoint.escalateWhy === why ? nextEscalation(touchpoint, rules) : undefined;
  return at === undefined ? {} : { next: { at, why } };
}

/** The follow-up that a claim or a mail's tag names, if it names one. */
export const followUpOf = (what: string): FollowUpKind | undefined =>
  /^(thank-you|check-in|re-check)(-\d+)?$/.exec(what)?.[1] as FollowUpKind | undefined;

/** The id of the staff's mail that a claim or a mail's tag names, if it names one. */
export const replyOf = (what: string): string | undefined => /^reply-(.+)$/.exec(what)?.[1];

export const isToCustomer = (what: string): boolean => followUpOf(what) !== undefined || replyOf(what) !== undefined;

/** Puts off what was claimed: SES said no, and nothing went out. */
export function postpone(
  { what, until, reason }: { what: string; until: Instant; reason: WaitReason | 'rejected' },
  now: Instant,
): JourneyEvent[] {
  const kind = followUpOf(what);
  if (kind && reason !== 'rejected') return [{ at: now, is: 'waiting', kind, until, reason }];
  const told = /^(alert|reminder|escalation|reply|notice)-/.exec(what)?.[1] as 'alert' | undefined;
  return [{ at: now, is: 'alert-postponed', what: told ?? 'alert', until, reason }];
}
