import { claimTime, decideFollowUp, type Surroundings } from './decide-follow-up.ts';
import { failReply, unsendable } from './decide-relay.ts';
import { dues } from './due.ts';
import type { JourneyEvent, Told } from './events.ts';
import { type Instant, plus } from './instant.ts';
import { type FollowUpKind, followUpKinds, type Journey } from './journey.ts';
import type { Rules } from './rules.ts';
import { mayBeBundled, type Touchpoint } from './touchpoint.ts';

/** Does the first thing that is due: answers with a claim on it, or with why not. */
export function act(journey: Journey, around: Surroundings, rules: Rules, now: Instant): JourneyEvent[] {
  const [due] = dues(journey, rules);
  if (!due || due.at > now) return [];
  const { touchpoint, claim } = journey;
  const late: JourneyEvent[] = claim ? [{ at: now, is: 'claim-expired', what: claim.what }] : [];
  const until = plus(now, claimTime);
  if (due.what === 'fetch' || due.what === 'reading' || isChannel(due.what))
    return [...late, { at: now, is: 'claimed', what: due.what, until }];
  if (isFollowUp(due.what)) return [...late, decideFollowUp(journey, due.what, around, rules, now)];
  const unsent = due.what === 'reply' ? unsendable(journey, around.customer, now) : undefined;
  const id = touchpoint?.outgoing?.[0]?.id;
  if (unsent && id) return [...late, ...failReply(journey, { id, reason: unsent }, rules, now)];
  const given = touchpoint && around.assignee !== undefined && around.assignee !== touchpoint.assignee;
  if (given && around.assignee) late.push({ at: now, is: 'assigned', to: around.assignee, by: automatic });
  const isNew = due.what === 'assignment' || due.what === 'alert';
  const isBundled = isNew && around.incident !== undefined && mayBeBundled(touchpoint) && !isGivenByHand(journey);
  if (isBundled && around.incident) late.push({ at: now, is: 'bundled', incident: around.incident });
  const what = due.what === 'assignment' || isBundled ? undefined : nameOf(due.what, touchpoint);
  return what === undefined ? late : [...late, { at: now, is: 'claimed', what, until }];
}

const isChannel = (what: string): what is `channel-${string}` => what.startsWith('channel-');

const isFollowUp = (what: string): what is FollowUpKind => followUpKinds.some((kind) => kind === what);

/** Whom a colleague gave it to hears of it, whatever else speaks for it. */
function isGivenByHand({ history }: Journey): boolean {
  const last = history.findLast(({ is }) => is === 'assigned' || is === 'bundled');
  return last?.is === 'assigned' && last.by !== automatic;
}

/** Who assigns where no person did. */
const automatic = 'aftercare';

/** What a claim and a mail's tag call something that the staff are told: each time by another name. */
function nameOf(told: Told, touchpoint: Touchpoint | undefined): string {
  const { news = 0, remindDue = '', escalateWhy = 'unanswered', escalateDue = '' } = touchpoint ?? {};
  if (told === 'reply') return `reply-${touchpoint?.outgoing?.[0]?.id}`;
  if (told === 'notice') return `notice-${touchpoint?.notices?.[0]?.id}`;
  if (told === 'alert') return `alert-${news}`;
  if (told === 'reminder') return `reminder-${Date.parse(remindDue)}`;
  return `escalation-${escalateWhy}-${Date.parse(escalateDue)}`;
}
