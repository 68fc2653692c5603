/** What kind of sender wrote a mail. Everything but `human` is kept, typed, and never opens a touchpoint. */
export const mailKinds = [
  'human',
  'auto-reply',
  'bounce',
  'complaint',
  'list',
  'calendar',
  'receipt',
  'challenge',
] as const;
export type MailKind = (typeof mailKinds)[number];

export interface MailAddress {
  name: string;
  /** Lower case. */
  address: string;
}

/** `gray`: it looked and could not say. `none`: it said nothing. */
export type Verdict = 'pass' | 'fail' | 'gray' | 'none';

/** Verdicts of the receiving server, from the top occurrence of its headers only. */
export interface Verdicts {
  spam: Verdict;
  virus: Verdict;
  spf: Verdict;
  dkim: Verdict;
  dmarc: Verdict;
}

export interface IncomingAttachment {
  name: string;
  /** As declared: says nothing of what it is. */
  type: string;
  content: Uint8Array;
  /** Shown within the text by its HTML. */
  isInline: boolean;
}

/** A mail that came in, read once. */
export interface IncomingMail {
  kind: MailKind;
  from: MailAddress | undefined;
  /** Everyone it was addressed to, envelope first: lower case, without names, each once. */
  recipients: string[];
  subject: string;
  messageId: string | undefined;
  /** Ids of In-Reply-To and References, without angle brackets, newest first. */
  references: string[];
  date: string | undefined;
  /** The writer's own words: no quotation, forward header, signature or footer. */
  words: string;
  /** What was cut from the text, kept for review. */
  cut: string;
  /** The whole text of the mail, words and cut in place. */
  text: string;
  attachments: IncomingAttachment[];
  verdicts: Verdicts;
}
