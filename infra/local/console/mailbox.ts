import PostalMime from 'postal-mime';
import { followUpOf } from '../../../shared/journey/decide-sent.ts';
import type { Instant } from '../../../shared/journey/instant.ts';
import { isJourneyKey } from '../../../shared/keys.ts';
import { mailTags } from '../../../shared/names.ts';
import type { SentMail } from '../endpoints/mail.ts';
import type { System } from '../system.ts';

/** A mail that Aftercare sent, as a mail program shows it. */
export interface ReadMail {
  id: string;
  at: Instant;
  from: { name: string; address: string };
  to: string[];
  replyTo: string;
  subject: string;
  text: string;
  html: string;
  /** The head as it came over the wire. */
  head: string;
  messageId: string;
  references: string;
  /** Where its one-click POST goes (RFC 8058). */
  unsubscribe: string | undefined;
  /** The first words that are no greeting of a program. */
  preview: string;
  /** The journey that it is about, where there is one. */
  journey: string | undefined;
  /** The tag it was sent with: `re-check-0`, `escalation-reopened-1768226400000`. */
  what: string;
  /** What it is, without its round: `re-check`, `escalation`. */
  kind: string;
  forCustomer: boolean;
}

export interface Mailbox {
  /** The newest first. */
  list(whose: 'customers' | 'staff', most: number): Promise<ReadMail[]>;
  find(id: string): Promise<ReadMail | undefined>;
  count(): number;
}

/** The mails in the outbox, read once each. */
export function openMailbox({ outbox }: Pick<System, 'outbox'>): Mailbox {
  const known = new Map<string, Promise<ReadMail>>();
  const read = (mail: SentMail): Promise<ReadMail> => {
    const found = known.get(mail.id) ?? readMail(mail);
    known.set(mail.id, found);
    return found;
  };

  return {
    list: (whose, most) =>
      Promise.all(
        outbox()
          .filter((mail) => isForCustomer(mail) === (whose === 'customers'))
          .slice(-most)
          .reverse()
          .map(read),
      ),
    async find(id) {
      const mail = outbox().find((one) => one.id === id);
      return mail && read(mail);
    },
    count: () => outbox().length,
  };
}

/** Everything but follow-ups goes to staff. */
export const isForCustomer = ({ tags }: SentMail): boolean => followUpOf(tags[mailTags.what] ?? '') !== undefined;

async function readMail(mail: SentMail): Promise<ReadMail> {
  const mime = await mail.mime();
  const { text = '', html = '', from, headers } = await PostalMime.parse(mime);
  const header = (name: string) => headers.find(({ key }) => key === name)?.value ?? '';
  const { [mailTags.journey]: journey = '', [mailTags.what]: what = '' } = mail.tags;
  return {
    id: mail.id,
    at: mail.at,
    from: { name: from?.name ?? '', address: from?.address ?? mail.from },
    to: mail.to,
    replyTo: mail.replyTo[0] ?? '',
    subject: mail.subject,
    text,
    html,
    head: mime.toString('utf8').split('\r\n\r\n', 1)[0] ?? '',
    messageId: header('message-id'),
    references: header('references'),
    unsubscribe: /<(https?:[^>]+)>/.exec(header('list-unsubscribe'))?.[1],
    preview: text
      .trim()
      .split(/\n\s*\n/)
      .slice(0, 3)
      .join(' ')
      .replaceAll(/\s+/g, ' '),
    journey: isJourneyKey(journey) ? journey : undefined,
    what,
    kind: /^(thank-you|check-in|re-check|alert|reminder|escalation|reply|notice)/.exec(what)?.[1] ?? what,
    forCustomer: isForCustomer(mail),
  };
}
