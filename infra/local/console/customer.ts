import { randomUUID } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { longDate } from '../../../shared/mail/compose/dates.ts';
import { eventsOf } from '../endpoints/mail-events.ts';
import type { System } from '../system.ts';
import type { ReadMail } from './mailbox.ts';

type Reached = Pick<System, 'clock' | 'deliverMail' | 'services' | 'request'>;

/** Answers a mail as a mail program does: the words on top, the original quoted below, as text and as HTML. */
export async function reply(system: Reached, mail: ReadMail, words: string, name: string): Promise<void> {
  const intro = `On ${longDate(mail.at, 'en-GB', 'UTC')}, ${mail.from.name} <${mail.from.address}> wrote:`;
  const quoted = mail.text
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd());
  await write(system, mail, {
    from: { name, address: mail.to[0] ?? '' },
    subject: /^re:/i.test(mail.subject) ? mail.subject : `Re: ${mail.subject}`,
    text: [words, '', intro, ...quoted, ''].join('\n'),
    html: `<div dir="auto">${escaped(words).replaceAll('\n', '<br>')}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${escaped(intro)}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">${mail.html}</blockquote></div>`,
  });
}

/** What a mail server answers while its owner is away (RFC 3834). */
export const outOfOffice = (system: Reached, mail: ReadMail, name: string): Promise<void> =>
  write(system, mail, {
    from: { name, address: mail.to[0] ?? '' },
    subject: `Automatic reply: ${mail.subject}`,
    text: 'I am out of the office until Monday and cannot read my mail. In urgent cases please call my colleagues.\n',
    headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All', Precedence: 'auto_reply' },
  });

/** The customer's mail server says that there is no such mailbox; SES tells Aftercare. */
export const bounce = (system: Reached, mail: ReadMail): void => tell(system, mail, 'bounce', 'Email Bounced');

/** The customer presses "this is spam"; SES tells Aftercare. */
export const complain = (system: Reached, mail: ReadMail): void =>
  tell(system, mail, 'complain', 'Email Complaint Received');

/** What a mail program posts when its own unsubscribe button is pressed (RFC 8058). Answers with the status. */
export async function unsubscribe(system: Reached, mail: ReadMail): Promise<number | undefined> {
  if (!mail.unsubscribe) return undefined;
  const { status } = await system.request({
    method: 'POST',
    path: new URL(mail.unsubscribe).pathname,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  return status;
}

async function write(system: Reached, mail: ReadMail, message: ConstructorParameters<typeof MailComposer>[0]) {
  const to = mail.replyTo || mail.from.address;
  const raw = await new MailComposer({
    ...message,
    to,
    date: new Date(system.clock.now()),
    messageId: `<${randomUUID()}@${mail.to[0]?.split('@')[1] ?? 'mail.example'}>`,
    inReplyTo: mail.messageId,
    references: `${mail.references} ${mail.messageId}`.trim(),
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
  system.deliverMail(raw, [to]);
}

function tell({ services, clock }: Reached, mail: ReadMail, fate: 'bounce' | 'complain', type: string): void {
  const EmailTags = [
    { Name: 'journey', Value: mail.journey },
    { Name: 'what', Value: mail.what },
  ];
  const request = { ConfigurationSetName: 'aftercare', Destination: { ToAddresses: mail.to }, EmailTags, Content: {} };
  for (const { event } of eventsOf(mail.id, clock.now(), request, () => fate)) {
    if (event['detail-type'] === type) services.events.tell(event, clock.now());
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
