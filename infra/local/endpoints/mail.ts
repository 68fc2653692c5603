import type { SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import type { Clock } from '../../../shared/clock.ts';
import type { Instant } from '../../../shared/journey/instant.ts';
import { openBlobs } from '../blobs.ts';
import { openRecords } from '../records.ts';
import { checkMail, recipientsOf } from './mail-checks.ts';
import { bareAddress, eventsOf, type MailEvent, type MailFate } from './mail-events.ts';
import { renderMail } from './mail-render.ts';
import { AwsError, type Endpoint, jsonEndpoint } from './wire.ts';

/** A mail that SES accepted. */
export interface SentMail {
  /** SES's message id. */
  id: string;
  at: Instant;
  from: string;
  /** Addresses of all recipients, without names. */
  to: string[];
  replyTo: string[];
  subject: string;
  tags: Record<string, string>;
  /** The whole message as it left. */
  mime(): Promise<Buffer>;
}

export interface MailService {
  endpoint: Endpoint;
  /** All mails sent, the oldest first. */
  outbox(): SentMail[];
  /** Decides what becomes of mails to an address, from now on. Every other address is delivered to. */
  setFate(address: string, fate: MailFate): void;
  close(): void;
}

interface Options {
  clock: Clock;
  newId: () => string;
  configurationSet: string;
  /** Takes what SES tells of a mail, to be delivered at the given instant. */
  tell(event: MailEvent, at: Instant): void;
  folder?: string | undefined;
}

/** SES v2: `SendEmail` with simple content. Mails go to the outbox, which stands for the world's mailboxes. */
export function openMail({ clock, newId, configurationSet, tell, folder }: Options): MailService {
  const sent = openRecords<Omit<SentMail, 'mime'>>(folder && `${folder}.jsonl`);
  const requests = openBlobs(folder);
  const fates = openRecords<MailFate>(folder && `${folder}-fates.jsonl`);
  const fateOf = (address: string) => fates.get(bareAddress(address).toLowerCase()) ?? 'deliver';
  const mime = async (id: string, at: Instant) =>
    renderMail(id, at, JSON.parse(requests.get(id).toString('utf8')) as SendEmailCommandInput);

  return {
    endpoint: jsonEndpoint({
      SendEmail(input: SendEmailCommandInput) {
        checkMail(input, configurationSet);
        const refusal = recipientsOf(input)
          .map((address) => refusals[fateOf(address)])
          .find(Boolean);
        if (refusal) throw new AwsError(...refusal);
        return { MessageId: accept(input) };
      },
    }),
    outbox: () => [...sent.values()].map((mail) => ({ ...mail, mime: () => mime(mail.id, mail.at) })),
    setFate: (address, fate) => fates.set(address.toLowerCase(), fate),
    close() {
      sent.close();
      fates.close();
    },
  };

  function accept(input: SendEmailCommandInput): string {
    const id = newId();
    const at = clock.now();
    requests.put(id, Buffer.from(JSON.stringify(input)));
    sent.set(id, {
      id,
      at,
      from: input.FromEmailAddress ?? '',
      to: recipientsOf(input).map(bareAddress),
      replyTo: input.ReplyToAddresses ?? [],
      subject: input.Content?.Simple?.Subject?.Data ?? '',
      tags: Object.fromEntries((input.EmailTags ?? []).map(({ Name = '', Value = '' }) => [Name, Value])),
    });
    for (const told of eventsOf(id, at, input, fateOf)) tell(told.event, told.at);
    return id;
  }
}

/** https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html */
const refusals: Partial<Record<MailFate, [status: number, name: string, message: string]>> = {
  refuse: [400, 'MessageRejected', 'Email address is not verified.'],
  throttle: [429, 'TooManyRequestsException', 'Maximum sending rate exceeded.'],
  'spend-quota': [429, 'ThrottlingException', 'Daily message quota exceeded.'],
  pause: [400, 'SendingPausedException', 'Sending paused for this account.'],
  fail: [500, 'InternalServiceErrorException', 'An internal error occurred.'],
};
