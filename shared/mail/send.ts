import { SESv2Client, type SESv2ServiceException, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { mailTags } from '../names.ts';
import type { World } from '../world.ts';
import { type Mail, mailbox } from './compose/mail.ts';

/** Hands a mail to SES; answers with its message id. `what` tags it, so that SES events lead back to the claim. */
export type Send = (mail: Mail, about: { journey: string; what: string }) => Promise<string>;

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
          FromEmailAddress: mailbox(mail.from),
          Destination: { ToAddresses: mail.to },
          ReplyToAddresses: mail.replyTo,
          ConfigurationSetName: world.env.configurationSet,
          EmailTags: [
            { Name: mailTags.journey, Value: about.journey },
            { Name: mailTags.what, Value: about.what },
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

/** Names and messages as SES documents them: https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html */
function problemOf({ name, message = '' }: SESv2ServiceException): SendProblem['reason'] | undefined {
  if (/Daily message quota/i.test(message) || name === 'LimitExceededException') return 'quota-spent';
  if (name === 'ThrottlingException' || name === 'TooManyRequestsException') return 'throttled';
  if (/^(AccountSuspended|SendingPaused|MailFromDomainNotVerified)Exception$/.test(name)) return 'paused';
  if (name === 'MessageRejected' || name === 'BadRequestException') return 'rejected';
  return undefined;
}
