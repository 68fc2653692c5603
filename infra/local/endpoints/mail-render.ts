import type { SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Instant } from '../../../shared/journey/instant.ts';
import { region } from './wire.ts';

/** The domain of the message ids that SES writes into the mails it sends. */
export const messageIdOf = (id: string): string => `<${id}@${region}.amazonses.com>`;

/** The whole message as it would leave SES, without its DKIM signatures. The same request gives the same bytes. */
export function renderMail(id: string, at: Instant, request: SendEmailCommandInput): Promise<Buffer> {
  const { Subject, Body, Headers = [] } = request.Content?.Simple ?? {};
  const composer = new MailComposer({
    from: request.FromEmailAddress,
    to: request.Destination?.ToAddresses,
    cc: request.Destination?.CcAddresses,
    replyTo: request.ReplyToAddresses,
    subject: Subject?.Data,
    text: Body?.Text?.Data,
    html: Body?.Html?.Data,
    date: new Date(at),
    messageId: messageIdOf(id),
    headers: [
      ...Headers.map(({ Name = '', Value = '' }) => ({ key: Name, value: Value })),
      { key: 'Feedback-ID', value: `::1.${region}.aftercare:AmazonSES` },
      { key: 'X-SES-Outgoing', value: `${at.slice(0, 10).replaceAll('-', '.')}-127.0.0.1` },
    ],
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
    ...({ baseBoundary: id } as object),
  });
  return composer.compile().build();
}
