import type { IncomingMail } from '../incoming.ts';

/** A journey that a mail may answer, and where its key stood: what the sender of the mail cannot choose comes first. */
export interface KeyFound {
  key: string;
  by: 'recipient' | 'reference' | 'body';
}

/** More keys than this are no answer of a person's. */
const mostKeys = 20;

/**
 * The journeys' keys in a mail, most trusted first, each once: reply address among the recipients (`r-<key>@…`), our own id in
 * References or In-Reply-To (`<key@…>`), the mark at the foot of our mails that a reply quotes (`[<key>]`). A key proves only that
 * its bearer has seen the mail.
 */
export function journeyKeys(mail: Pick<IncomingMail, 'recipients' | 'references' | 'text' | 'subject'>): KeyFound[] {
  const found = new Map<string, KeyFound['by']>();
  const note = (key: string | undefined, by: KeyFound['by']) => {
    if (key && found.size < mostKeys && !found.has(key.toLowerCase())) found.set(key.toLowerCase(), by);
  };
  for (const recipient of mail.recipients) note(replyKey(recipient), 'recipient');
  for (const reference of mail.references) {
    note(/^([a-z2-7]{20})@/i.exec(reference)?.[1] ?? replyKey(reference), 'reference');
  }
  for (const key of keysInBody(`${mail.subject}\n${mail.text}`)) note(key, 'body');
  return [...found].map(([key, by]) => ({ key, by }));
}

/** The journey whose customer asks by mail for no more mails: `u-<key>@…` among the recipients (List-Unsubscribe, RFC 2369). */
export function unsubscribeKey(mail: Pick<IncomingMail, 'recipients'>): string | undefined {
  for (const recipient of mail.recipients) {
    const key = /^["']?u-([a-z2-7]{20})["']?@/i.exec(recipient)?.[1];
    if (key) return key.toLowerCase();
  }
  return undefined;
}

/** The key of a reply address; quoted, in another case, or with a label of the customer's program after it. */
export const replyKey = (address: string): string | undefined =>
  /(?:^|[^a-z0-9])r-([a-z2-7]{20})(?:\+[^@\s]{0,64})?["']?@/i.exec(address.slice(0, 400))?.[1]?.toLowerCase();

/**
 * Keys in the body: the mark at our foot (`[<key>]`, `Reference: <key>`), our links and our reply address, as quoted. A program
 * that wraps the quotation may have broken the line within the mark and set quote signs in.
 */
function* keysInBody(body: string): Generator<string> {
  const head = body.slice(0, 500_000);
  for (const match of head.matchAll(/\[[\s>]{0,8}([a-z2-7][a-z2-7\s>]{19,60})\]/gi)) {
    const key = (match[1] ?? '').replace(/[\s>]+/g, '');
    if (key.length === 20) yield key;
  }
  // Scanners put links into links of their own, where a slash is written otherwise.
  for (const match of head.matchAll(
    /(?:[:：]\s{0,2}|(?:\/|%2f|%252f|_)[ru](?:\/|%2f|%252f|_)|(?<![a-z0-9])r-)([a-z2-7]{20})(?![a-z0-9])/gi,
  )) {
    if (match[1]) yield match[1];
  }
  for (const match of head.matchAll(/[:：]\s{0,2}([a-z2-7]{1,19}\r?\n[>|\s]{0,12}[a-z2-7]{1,19})(?![a-z0-9])/gi)) {
    const key = (match[1] ?? '').replace(/[>|\s]+/g, '');
    if (key.length === 20 && /\d/.test(key)) yield key;
  }
}

/** Addresses that reach the same person: without the label after a plus, and Gmail's two domains. As it came first. */
export function addressesLike(address: string | undefined): string[] {
  if (!address) return [];
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  const domains = gmail.includes(domain) ? [domain, ...gmail.filter((other) => other !== domain)] : [domain];
  const locals = [...new Set([local, local.replace(/\+.*$/, '')])].filter(Boolean);
  return locals.flatMap((one) => domains.map((other) => `${one}@${other}`));
}

const gmail = ['gmail.com', 'googlemail.com'];

/** Whether a mail's subject or words name the order by its number, which is no part of a longer one. */
export function namesOrder(
  { subject, words }: Pick<IncomingMail, 'subject' | 'words'>,
  number: string | undefined,
): boolean {
  const bare = number?.replace(/^[#\s]+/, '').toLowerCase() ?? '';
  if (bare.length < 3) return false;
  const text = `${subject}\n${words.slice(0, 20_000)}`.toLowerCase();
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[at + bare.length] ?? ''}`)) return true;
  }
  return false;
}
