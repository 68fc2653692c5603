import { SESv2Client, type SESv2ServiceException, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { followUpOf } from '../journey/decide-sent.ts';
import { mailTags } from '../names.ts';
import type { World } from '../world.ts';
import type { Mail } from './compose/mail.ts';

/** Hands a mail to SES; answers with its message id. What it is about tags it, so that SES events lead back to the claim. */
export type Send = (mail: Mail, about: About) => Promise<string>;

interface About {
  journey: string;
  what: string;
  /** Key of the customer item that belongs to the address it goes to. */
  customer?: string | undefined;
}

/**
 * SES refused. `throttled`: try again in minutes. `quota-spent`: try again in hours. `paused`: the account may not send; staff
 * must act. `rejected`: this one mail is refused for good. Anything else is thrown as it came: the mail may have gone out.
 */
export class SendProblem extends Error {
  override name = 'SendProblem';
  readonly reason: 'throttled' | 'quota-spent' | 'paused' | 'rejected';

  constructor(reason: SendProblem['reason'], cause: unknown) {
    super(`SES refused: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** One attempt a call: SES knows no idempotency token, so the SDK must not send twice on its own. */
export function openSend(world: Pick<World, 'aws' | 'env'>): Send {
  const client = new SESv2Client({ ...(world.aws as object), maxAttempts: 1 });

  return async (mail, about) => {
    try {
      const { MessageId } = await client.send(
        new SendEmailCommand({
          FromEmailAddress: mailboxOf(mail.from),
          Destination: { ToAddresses: mail.to },
          ReplyToAddresses: mail.replyTo,
          ConfigurationSetName: world.env.configurationSet,
          EmailTags: [
            { Name: mailTags.journey, Value: about.journey },
            { Name: mailTags.what, Value: about.what },
            ...(about.customer ? [{ Name: mailTags.customer, Value: about.customer }] : []),
            ...feedbackId(about.what),
          ],
          Content: {
            Simple: {
              Subject: { Data: mail.subject, Charset: 'UTF-8' },
              Body: {
                Text: { Data: mail.text, Charset: 'UTF-8' },
                Html: { Data: mail.html, Charset: 'UTF-8' },
              },
              Headers: mail.headers.map(({ name, value }) => ({ Name: name, Value: value })),
            },
          },
        }),
      );
      return MessageId ?? '';
    } catch (error) {
      const reason = problemOf(error as SESv2ServiceException);
      throw reason ? new SendProblem(reason, error) : error;
    }
  };
}

/**
 * The first two fields of SES's Feedback-ID, by which Gmail's Postmaster Tools group complaints: the sender, and the kind of
 * mail. Nothing of one person. https://docs.aws.amazon.com/ses/latest/dg/header-fields.html
 */
const feedbackId = (what: string) => [
  { Name: 'ses:feedback-id-a', Value: 'aftercare' },
  { Name: 'ses:feedback-id-b', Value: followUpOf(what) ?? 'staff' },
];

/** The sender as a header holds it: a quoted string (RFC 5322), or encoded words where the name is not ASCII (RFC 2047). */
function mailboxOf({ name, address }: Mail['from']): string {
  const shown = /^[\x20-\x7e]*$/.test(name) ? `"${name.replaceAll(/["\\]/g, '\\$&')}"` : encodedWords(name);
  return `${shown} <${address}>`;
}

/** An encoded word holds 75 characters at most, so 45 bytes of UTF-8 in base64; characters are never cut in two. */
function encodedWords(text: string): string {
  const words: string[] = [''];
  for (const character of text) {
    const word = (words.at(-1) ?? '') + character;
    if (Buffer.byteLength(word) <= 45) words[words.length - 1] = word;
    else words.push(character);
  }
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join(' ');
}

/** Names and messages as SES documents them: https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html */
function problemOf({ name, message = '' }: SESv2ServiceException): SendProblem['reason'] | undefined {
  if (/Daily message quota/i.test(message) || name === 'LimitExceededException') return 'quota-spent';
  if (name === 'ThrottlingException' || name === 'TooManyRequestsException') return 'throttled';
  if (/^(AccountSuspended|SendingPaused|MailFromDomainNotVerified)Exception$/.test(name)) return 'paused';
  if (name === 'MessageRejected' || name === 'BadRequestException') return 'rejected';
  return undefined;
}
