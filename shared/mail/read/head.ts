import type { Email } from 'postal-mime';
import type { MailAddress, Verdict, Verdicts } from '../incoming.ts';

/** Longer lists of recipients or ids are no customer's. */
const mostEntries = 100;

/** Values of a header, top first, as they came. */
export const headerValues = (email: Email, name: string): string[] =>
  email.headers.filter((header) => header.key === name).map((header) => header.value);

/** The writer: the first mailbox of From. */
export function fromOf(email: Email): MailAddress | undefined {
  const from = email.from?.group ? email.from.group[0] : email.from;
  if (!from?.address) return undefined;
  return { name: from.name.slice(0, 200), address: from.address.trim().toLowerCase() };
}

/** Headers in which programs on the way wrote down whom the mail was for, most certain first. */
const envelopeHeaders = [
  'x-original-to',
  'delivered-to',
  'envelope-to',
  'x-envelope-to',
  'x-delivered-to',
  'x-rcpt-to',
  'x-forwarded-to',
  'resent-to',
  'apparently-to',
];

/** Everyone the mail was for: the envelope as the receiving server wrote it down (Received … for), then what the headers say. */
export function recipientsOf(email: Email): string[] {
  const envelope = /\bfor\s+<?([^\s<>;,]{1,320}@[^\s<>;,]{1,255})>?/i.exec(
    headerValues(email, 'received')[0] ?? '',
  )?.[1];
  const headers = envelopeHeaders.flatMap((name) => headerValues(email, name));
  const named = [...(email.to ?? []), ...(email.cc ?? []), ...(email.bcc ?? [])].flatMap(
    (entry) => entry.group ?? [entry],
  );
  const all = [
    envelope,
    ...headers.slice(0, mostEntries).map(bare),
    ...named.slice(0, mostEntries).map((entry) => entry.address),
    ...['to', 'cc', 'reply-to'].flatMap((name) => headerValues(email, name)).flatMap(wrapped),
  ];
  const addresses = all.flatMap((address) => (address?.includes('@') ? [address.trim().toLowerCase()] : []));
  return [...new Set(addresses)].slice(0, mostEntries);
}

/** Reply addresses that a program broke over two lines, or wrote as no address is written: in brackets of another kind, without any. */
const wrapped = (value: string): string[] =>
  [
    ...value
      .slice(0, 20_000)
      .matchAll(/(?<![a-z0-9])r-(?:[a-z2-7]\s{0,3}){20}(?:\+[^@\s]{0,64})?\s{0,3}@[^\s<>,;()"']{1,255}/gi),
  ].map(([address]) => address.replace(/\s+/g, ''));

/** Ids of In-Reply-To, then of References from the newest, without brackets, each once. */
export function referencesOf(email: Email): string[] {
  const answered = headerValues(email, 'in-reply-to').flatMap(ids);
  const before = headerValues(email, 'references').flatMap(ids).reverse();
  return [...new Set([...answered, ...before])].slice(0, mostEntries);
}

/** The first id of Message-ID, without brackets. */
export const messageIdOf = (email: Email): string | undefined => ids(headerValues(email, 'message-id')[0] ?? '')[0];

/**
 * What SES found. Only the top occurrence counts: SES sets its own above whatever the sender wrote.
 * https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html
 */
export function verdictsOf(email: Email): Verdicts {
  const top = (name: string) => headerValues(email, name)[0]?.trim().toLowerCase() ?? '';
  const results = [
    ...top('authentication-results')
      .slice(0, 4000)
      .matchAll(/(?:^|[;\s])(spf|dkim|dmarc)\s?=\s?([a-z]+)/g),
  ];
  // A mail may bear several DKIM signatures; one that is good is enough (RFC 6376, 4.2).
  const found = (method: string) => {
    const words = results.flatMap(([, name, word = '']) => (name === method ? [word] : []));
    return verdict(words.includes('pass') ? 'pass' : words[0]);
  };
  return {
    spam: verdict(top('x-ses-spam-verdict')),
    virus: verdict(top('x-ses-virus-verdict')),
    spf: found('spf'),
    dkim: found('dkim'),
    dmarc: found('dmarc'),
  };
}

function verdict(word: string | undefined): Verdict {
  if (word === 'pass' || word === 'fail') return word;
  return word === undefined || word === '' || word === 'none' ? 'none' : 'gray';
}

const bare = (value: string): string => value.replace(/[<>]/g, '').trim();

/** Ids between angle brackets; where a client left the brackets out, words with an @. */
function ids(value: string): string[] {
  const head = value.slice(0, 20_000);
  const bracketed = [...head.matchAll(/<\s?([^<>\s]{1,998})\s?>/g)].map((match) => match[1] ?? '');
  return bracketed.length > 0 ? bracketed : head.split(/[\s,]+/).filter((word) => word.includes('@'));
}
