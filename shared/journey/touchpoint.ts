import * as z from 'zod/mini';
import { InstantSchema } from './instant.ts';
import { Money } from './order.ts';

export const touchpointKinds = ['unhappy', 'asking', 'unsure', 'unmatched', 'data-request', 'unreachable'] as const;
export type TouchpointKind = (typeof touchpointKinds)[number];

/** Every state but the last two is on the open list. What leads from one to the other stands in `moves.ts`. */
export const touchpointStates = ['open', 'acknowledged', 'promised', 'resolved', 'confirmed'] as const;
export type TouchpointState = (typeof touchpointStates)[number];

/** How the customer's words came: what came by the first two Aftercare took in, the rest a person of the staff wrote down. */
export const channels = ['page', 'mail', 'phone', 'visit', 'chat'] as const;
export type Channel = (typeof channels)[number];

/** What a complaint is about. */
export const categories = [
  'late',
  'damaged',
  'defect',
  'wrong',
  'missing',
  'quality',
  'fit',
  'service',
  'refund',
  'other',
] as const;
export type Category = (typeof categories)[number];

/** Why people above the assignee are told: which promise was not kept, or that the customer says it is still not right. */
export const escalationReasons = ['unanswered', 'unresolved', 'promise-broken', 'reopened'] as const;
export type EscalationReason = (typeof escalationReasons)[number];

export const Note = z.object({ at: InstantSchema, by: z.string(), text: z.string() });
export type Note = z.infer<typeof Note>;

/** Why a mail of the staff did not reach the customer: the first six before it was sent, the others after. */
export const unsentReasons = [
  /** Mail to the address has bounced for good, or was called spam there; who owns it asked to be forgotten. */
  'bounces',
  'complained',
  'erased',
  'no-address',
  /** SES refuses this mail whenever it comes; it could not be sent for a day. */
  'refused',
  'given-up',
  /** It bounced: for good, or because the mailbox takes nothing for now. */
  'came-back',
  'came-back-full',
  'called-spam',
] as const;
export type UnsentReason = (typeof unsentReasons)[number];

/** Why a person's act did not do what they meant. */
export const noticeReasons = [
  /** The alert that their mail quotes could not be told from their own words, so nothing was sent. */
  'not-separated',
  /** Somebody else has answered the customer since. */
  'answered-already',
  /** Somebody else has done something about it since. */
  'acted-already',
  'unknown-command',
  'no-words',
  'too-long',
  'wrong-date',
  'unknown-person',
  /** Not possible in the state that the touchpoint is in now. */
  'not-now',
  /** A mail came to the staff's address of the touchpoint from somebody else. */
  'not-staff',
  /** What was attached was not passed on. */
  'attachments',
  /** It was addressed to others too, whom Aftercare knows nothing of. */
  'elsewhere',
  ...unsentReasons,
] as const;
export type NoticeReason = (typeof noticeReasons)[number];

export const Notice = z.object({
  id: z.string(),
  at: InstantSchema,
  due: InstantSchema,
  /** Id of a person of the staff. */
  to: z.string(),
  why: z.enum(noticeReasons),
  /** What it is about: their words, the command, the sender. */
  text: z.string(),
});
export type Notice = z.infer<typeof Notice>;

/** A note, or a mail to the customer that did not reach them: then why, and its id. */
export const KeptNote = z.extend(Note, { unsent: z.optional(z.enum(unsentReasons)), id: z.optional(z.string()) });
export type KeptNote = z.infer<typeof KeptNote>;

/** What staff wrote to the customer; without an id, told them otherwise. `staff` is the id of who wrote it. */
const Answer = z.extend(Note, { id: z.optional(z.string()), staff: z.optional(z.string()) });

/** What a customer was given to make good. */
export const Compensation = z.extend(Note, { cost: z.optional(Money) });
export type Compensation = z.infer<typeof Compensation>;

/** A customer that staff must contact. One a journey: later signals join it, a bad answer after its resolution reopens it. */
export const Touchpoint = z.object({
  kind: z.enum(touchpointKinds),
  state: z.enum(touchpointStates),
  openedAt: InstantSchema,
  /** Speaks of danger, or of something that cannot wait. */
  urgent: z.optional(z.boolean()),
  /** Who of the staff wrote it down; absent when the customer's own mail or rating opened it. */
  receivedBy: z.optional(z.string()),
  category: z.optional(z.enum(categories)),
  /** Why it came to this, in a few words of the staff: the carrier, the batch, the picture on the page. */
  cause: z.optional(z.string()),
  /** Id of the person of the staff who answers for it; absent for the moments until one is chosen. */
  assignee: z.optional(z.string()),
  /** Until when someone of the staff must have acknowledged it. */
  respondBy: InstantSchema,
  /** Until when it must be resolved; set when acknowledged. */
  resolveBy: z.optional(InstantSchema),
  /** What the customer was promised last, and until when. */
  promise: z.optional(z.extend(Note, { until: InstantSchema })),
  /** Put aside until then, by a person. */
  snoozedUntil: z.optional(InstantSchema),
  /** When the staff must be told (again); absent when they have been told everything. */
  alertDue: z.optional(InstantSchema),
  alertedAt: z.optional(InstantSchema),
  /** SES message id of the last mail to the staff, so that the same send is not told twice. */
  told: z.optional(z.string()),
  /** Moves with everything the staff have not been told yet; names the alert that tells it. */
  news: z.int(),
  /** When the assignee must be reminded that a deadline is near, or that a snooze is over. */
  remindDue: z.optional(InstantSchema),
  /** The incident that speaks for it: many customers of one product, carrier or country, of whom staff are told together. */
  incident: z.optional(z.string()),
  /** When people above the assignee must be told, and why; absent when there is nothing to tell. */
  escalateDue: z.optional(InstantSchema),
  escalateWhy: z.optional(z.enum(escalationReasons)),
  /** Which step of the shop's escalation is next; 0, the first, when absent. */
  escalateStep: z.optional(z.int()),
  escalatedAt: z.optional(InstantSchema),
  acknowledgedBy: z.optional(z.string()),
  acknowledgedAt: z.optional(InstantSchema),
  /** Mails of the staff to the customer that are still to be sent. */
  outgoing: z.optional(z.array(z.extend(Answer, { id: z.string(), due: InstantSchema }))),
  /** Ids of the last mails of the staff that were carried out: a mail may come again. */
  acted: z.optional(z.array(z.string())),
  /** What single persons of the staff must hear about what they did. */
  notices: z.optional(z.array(Notice)),
  /** Ids of the last notices that were sent: the mail that called for one may come again. */
  noticed: z.optional(z.array(z.string())),
  /** What staff wrote or said to the customer, the latest last. */
  answers: z.optional(z.array(Answer)),
  /** When staff first answered the customer since it was opened. */
  answeredAt: z.optional(InstantSchema),
  notes: z.array(KeptNote),
  compensations: z.optional(z.array(Compensation)),
  /** How it can be prevented. */
  prevention: z.optional(z.string()),
  resolution: z.optional(Note),
  /** When the customer is to be asked whether it was put right, where staff chose a day themselves. */
  recheckOn: z.optional(InstantSchema),
  /** What a person of the staff says of the mood that was read. */
  label: z.optional(z.object({ at: InstantSchema, by: z.string(), unhappy: z.boolean() })),
  /** How often it was reopened; also the round of the re-check. */
  reopened: z.int(),
});
export type Touchpoint = z.infer<typeof Touchpoint>;

/** Whether staff still have something to do. */
export const isOpen = (touchpoint: Touchpoint | undefined): boolean =>
  touchpoint !== undefined && touchpoint.state !== 'resolved' && touchpoint.state !== 'confirmed';

/** Whether an incident may speak for it, in place of an alert of its own: nobody was told of it, and it can wait. */
export const mayBeBundled = (touchpoint: Touchpoint | undefined): touchpoint is Touchpoint =>
  touchpoint?.kind === 'unhappy' &&
  touchpoint.state === 'open' &&
  !touchpoint.urgent &&
  touchpoint.alertDue !== undefined &&
  touchpoint.alertedAt === undefined &&
  touchpoint.reopened === 0;

/** The last mail of the staff that did not reach the customer, as long as nothing was said to them since. */
export function unreached(touchpoint: Touchpoint): (KeptNote & { unsent: UnsentReason }) | undefined {
  const { notes, answers = [], outgoing = [] } = touchpoint;
  const last = notes.findLast(({ unsent }) => unsent);
  if (!last?.unsent || !isOpen(touchpoint)) return undefined;
  return [...answers, ...outgoing].some(({ at }) => at > last.at) ? undefined : { ...last, unsent: last.unsent };
}

/** Until when the touchpoint asks something of the staff, and what was not kept when they miss it; undefined once it is resolved. */
export function deadlineOf(touchpoint: Touchpoint): { at: string; missed: EscalationReason } | undefined {
  const { state, respondBy, resolveBy, promise } = touchpoint;
  if (state === 'open') return { at: respondBy, missed: 'unanswered' };
  if (state === 'acknowledged' && resolveBy) return { at: resolveBy, missed: 'unresolved' };
  return state === 'promised' && promise ? { at: promise.until, missed: 'promise-broken' } : undefined;
}
