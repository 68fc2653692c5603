import * as z from 'zod/mini';
import { InstantSchema } from './instant.ts';
import { ends, Order } from './order.ts';
import { categories, channels, Touchpoint } from './touchpoint.ts';

export type { EscalationReason, Note, Touchpoint, TouchpointKind, TouchpointState } from './touchpoint.ts';

/** The mails a journey may owe the customer. */
export const followUpKinds = ['thank-you', 'check-in', 're-check'] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

export const moods = ['unhappy', 'unsure', 'ok', 'happy'] as const;
export type Mood = (typeof moods)[number];

/** Why a follow-up was not sent, decided at the moment of sending. */
export const skipReasons = [
  'opted-out',
  'bounced',
  'complained',
  'no-address',
  'no-consent',
  'country-off',
  'no-notice',
  'too-late',
  'merged',
  'rejected',
  ...ends,
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** Why a follow-up waits. */
export const waitReasons = [
  'good-hour',
  'touchpoint-open',
  'asked-lately',
  'merging',
  'throttled',
  'sending-paused',
  'ramp-up',
  'no-notice',
] as const;
export type WaitReason = (typeof waitReasons)[number];

/** What became of a follow-up. Absent from the journey while it is still owed, or not yet. */
export const Outcome = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('sent'),
    at: InstantSchema,
    messageId: z.string(),
    /** Legal basis and version of the table it was read from: `soft-opt-in/2/1`. */
    basis: z.string(),
    /** Keys of the customer's other journeys that the mail named too. */
    named: z.optional(z.array(z.string())),
  }),
  z.object({ is: z.literal('skipped'), at: InstantSchema, reason: z.enum(skipReasons), by: z.optional(z.string()) }),
]);
export type Outcome = z.infer<typeof Outcome>;

export const Wait = z.object({ until: InstantSchema, reason: z.enum(waitReasons) });
export type Wait = z.infer<typeof Wait>;

export const marks = ['danger', 'churn'] as const;
export type Mark = (typeof marks)[number];

/** What came with a mail: a picture, kept, or something else, and why it was not. */
export const Attachment = z.object({
  /** As its sender called it. */
  name: z.string(),
  bytes: z.int(),
  /** Where the picture lies: its key in the mail bucket. */
  key: z.optional(z.string()),
  /** `type`: no picture. `size`, `count`: too large, too many. `unsafe`: of a mail that is not believed, or was not scanned. */
  refused: z.optional(z.enum(['type', 'size', 'count', 'unsafe'])),
});
export type Attachment = z.infer<typeof Attachment>;

export const Response = z.object({
  /** Equal for the same response however often it arrives: the mail's storage key, or the nonce of the rating form. */
  id: z.string(),
  at: InstantSchema,
  channel: z.enum(channels),
  /** The follow-up it answers, where that is known. */
  about: z.optional(z.enum(followUpKinds)),
  rating: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  /** How likely they are to recommend the shop, 0 to 10, where it asks. */
  nps: z.optional(z.int().check(z.minimum(0), z.maximum(10))),
  /** The customer's own words, without quotation and signature. */
  text: z.optional(z.string()),
  mood: z.enum(moods),
  /** How unhappy the words are, 0 to 1; absent when there are no words. */
  score: z.optional(z.number()),
  /** The words that decided. */
  evidence: z.optional(z.array(z.string())),
  /** BCP 47, as read from the words. */
  language: z.optional(z.string()),
  /** The customer asks something and waits for an answer. */
  asks: z.optional(z.boolean()),
  /** Rating and words, or this and an earlier response, contradict each other. */
  contradicts: z.optional(z.boolean()),
  /** What the complaint is about, as read from the words. */
  category: z.optional(z.enum(categories)),
  /** Speaks of danger to people or of legal steps, or threatens to buy elsewhere. */
  marks: z.optional(z.array(z.enum(marks))),
  /** Persons whom the words praise, as the customer wrote them. */
  praises: z.optional(z.array(z.string())),
  /** What another reader than the offline one said of the words, which was `unsure`; `mood` goes by this. */
  reread: z.optional(z.object({ mood: z.enum(moods), by: z.string() })),
  /** Who of the staff wrote it down, where the customer called or came by. */
  receivedBy: z.optional(z.string()),
  /** Where the whole mail lies: its key in the mail bucket. */
  raw: z.optional(z.string()),
  /** The sender, when it is not the order's address. */
  from: z.optional(z.string()),
  /** `guess`: found by the sender's address alone. `forged`: the sender's domain says that the mail is not theirs. */
  doubt: z.optional(z.enum(['guess', 'forged'])),
  attachments: z.optional(z.array(Attachment)),
});
export type Response = z.infer<typeof Response>;

/** Who is doing what for this journey right now; while it holds, nobody else acts. */
export const Claim = z.object({
  /** A follow-up kind, `alert`, `reminder` or `escalation`, with its round where it may come again: `re-check-1`, `alert-2`. */
  what: z.string(),
  until: InstantSchema,
  basis: z.optional(z.string()),
  named: z.optional(z.array(z.string())),
});
export type Claim = z.infer<typeof Claim>;

/** What is fetched from the platform's API, since its webhooks only point at it. */
export const Fetching = z.object({
  resource: z.string(),
  id: z.string(),
  /** When it must be fetched (again); absent while what is known is fresh. */
  due: z.optional(InstantSchema),
  /** How often in a row it failed. */
  tries: z.int(),
  fetchedAt: z.optional(InstantSchema),
});
export type Fetching = z.infer<typeof Fetching>;

/** What a channel has still to be told: lines of the history, from a number on. */
export const Owed = z.object({ from: z.int(), due: InstantSchema, since: InstantSchema, tries: z.int() });
export type Owed = z.infer<typeof Owed>;

/** A response whose words a better reader is still to read; until then, or until that is given up, it calls nobody. */
export const OwedReading = z.object({ of: z.string(), due: InstantSchema, since: InstantSchema, tries: z.int() });
export type OwedReading = z.infer<typeof OwedReading>;

/** One line of the journey's history: a past event with what is needed to say why. Never holds more than `why` prints. */
export const HistoryEntry = z.object({
  at: InstantSchema,
  is: z.string(),
  kind: z.optional(z.string()),
  reason: z.optional(z.string()),
  until: z.optional(InstantSchema),
  by: z.optional(z.string()),
  text: z.optional(z.string()),
  /** Key of the mail in the bucket. */
  raw: z.optional(z.string()),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** A person without a known order. The address is empty when only a name or a telephone is known. */
export const Sender = z.object({
  address: z.string(),
  name: z.string(),
  /** Of the customer item: a keyed hash of the address. */
  key: z.string(),
  phone: z.optional(z.string()),
});
export type Sender = z.infer<typeof Sender>;

/** Everything Aftercare knows and owes about one order. One item of the table. */
export const Journey = z.object({
  /** The journey's key: 100 bits in lower-case base32, 20 characters. Names it in every link and address. */
  id: z.string().check(z.regex(/^[a-z2-7]{20}$/)),
  /** Moves with every save; a save is conditional on it. 0 before the first. */
  version: z.int(),
  createdAt: InstantSchema,
  /** Absent for a customer's mail that matched no order. */
  order: z.optional(Order),
  /** Who wrote, called or came by without an order that is known. */
  sender: z.optional(Sender),
  outcomes: z.partialRecord(z.enum(followUpKinds), Outcome),
  waits: z.partialRecord(z.enum(followUpKinds), Wait),
  responses: z.array(Response),
  optedOut: z.optional(InstantSchema),
  touchpoint: z.optional(Touchpoint),
  claim: z.optional(Claim),
  fetching: z.optional(Fetching),
  reading: z.optional(OwedReading),
  /** By the channel's id; a channel that was told everything is not there. */
  channels: z.optional(z.record(z.string(), Owed)),
  history: z.array(HistoryEntry),
  /** How many lines of the middle of the history were dropped to keep it bounded. */
  historyDropped: z.optional(z.int()),
  /** The earliest thing the journey owes; absent when it owes nothing. */
  nextDue: z.optional(InstantSchema),
});
export type Journey = z.infer<typeof Journey>;

/** A journey about which nothing is known yet. */
export const newJourney = (id: string, now: string): Journey => ({
  id,
  version: 0,
  createdAt: now,
  outcomes: {},
  waits: {},
  responses: [],
  history: [],
});

/** What is known of a customer across journeys: the customer item. */
export const Customer = z.object({
  /** A keyed hash of the address. */
  key: z.string(),
  journeys: z.array(z.string()),
  optedOut: z.optional(InstantSchema),
  bounced: z.optional(InstantSchema),
  complained: z.optional(InstantSchema),
  erased: z.optional(InstantSchema),
  /** Which journey asks for all of the customer's, naming which others: the lock that makes one check-in of several. */
  asked: z.optional(z.object({ at: InstantSchema, by: z.string(), named: z.array(z.string()) })),
});
export type Customer = z.infer<typeof Customer>;
