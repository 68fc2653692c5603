import type { SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import type { EventBridgeEvent } from 'aws-lambda';
import { type Instant, plus, second } from '../../../shared/journey/instant.ts';
import { recipientsOf } from './mail-checks.ts';
import { messageIdOf } from './mail-render.ts';
import { account, region } from './wire.ts';

/** What becomes of a mail to an address. The last five never get that far: SES answers the call with an error. */
export const mailFates = [
  'deliver',
  'delay',
  'bounce',
  'soft-bounce',
  'complain',
  'reject',
  'refuse',
  'throttle',
  'spend-quota',
  'pause',
  'fail',
] as const;
export type MailFate = (typeof mailFates)[number];

export type MailEvent = EventBridgeEvent<string, Record<string, unknown>>;

/**
 * What SES tells of a mail it accepted, each with the instant at which it does.
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-examples.html; on EventBridge the same is `detail`.
 */
export function eventsOf(
  id: string,
  at: Instant,
  request: SendEmailCommandInput,
  fateOf: (address: string) => MailFate,
) {
  if (!request.ConfigurationSetName) return [];
  const mail = describe(id, at, request);
  const recipients = mail.destination;
  const withFate = (...fates: MailFate[]) => recipients.filter((address) => fates.includes(fateOf(address)));
  const event = (type: string, eventType: string, later: number, about: Record<string, unknown>) => ({
    at: plus(at, later),
    event: envelope(`${id}-${type}`, `Email ${type}`, plus(at, later), {
      eventType,
      mail,
      [eventType.charAt(0).toLowerCase() + eventType.slice(1)]: { timestamp: plus(at, later), ...about },
    }),
  });
  const sent = {
    at: plus(at, second),
    event: envelope(`${id}-Sent`, 'Email Sent', plus(at, second), { eventType: 'Send', mail, send: {} }),
  };
  if (withFate('reject').length > 0) return [sent, event('Rejected', 'Reject', second, { reason: 'Bad content' })];

  const delivered = withFate('deliver', 'delay', 'complain');
  const delayed = withFate('delay');
  const complaining = withFate('complain');
  return [
    sent,
    ...(delayed.length > 0
      ? [
          event('Delivery Delayed', 'DeliveryDelay', 2 * second, {
            delayType: 'TransientCommunicationFailure',
            delayedRecipients: delayed.map((emailAddress) => ({ emailAddress, status: '4.4.1' })),
          }),
        ]
      : []),
    ...(delivered.length > 0
      ? [
          event('Delivered', 'Delivery', 2 * second, {
            recipients: delivered,
            processingTimeMillis: 2 * second,
            smtpResponse: '250 2.0.0 OK',
            reportingMTA: `a1.${region}.amazonses.com`,
          }),
        ]
      : []),
    ...withFate('bounce').map((address) => bounce(address, 'Permanent', '5.1.1', 'smtp; 550 5.1.1 user unknown')),
    ...withFate('soft-bounce').map((address) => bounce(address, 'Transient', '4.2.2', 'smtp; 452 4.2.2 mailbox full')),
    ...(complaining.length > 0
      ? [
          event('Complaint Received', 'Complaint', 60 * second, {
            complainedRecipients: complaining.map((emailAddress) => ({ emailAddress })),
            complaintFeedbackType: 'abuse',
            feedbackId: id,
            userAgent: 'aftercare',
          }),
        ]
      : []),
  ];

  function bounce(emailAddress: string, bounceType: string, status: string, diagnosticCode: string) {
    return event('Bounced', 'Bounce', 2 * second, {
      bounceType,
      bounceSubType: bounceType === 'Permanent' ? 'General' : 'MailboxFull',
      bouncedRecipients: [{ emailAddress, action: 'failed', status, diagnosticCode }],
      feedbackId: id,
      reportingMTA: `dns; a1.${region}.amazonses.com`,
    });
  }
}

function describe(id: string, at: Instant, request: SendEmailCommandInput) {
  const tags = (request.EmailTags ?? []).map(({ Name = '', Value = '' }) => [Name, [Value]] as const);
  return {
    timestamp: at,
    source: request.FromEmailAddress,
    sendingAccountId: account,
    messageId: id,
    destination: recipientsOf(request).map(bareAddress),
    headersTruncated: false,
    headers: [],
    commonHeaders: { messageId: messageIdOf(id), subject: request.Content?.Simple?.Subject?.Data },
    tags: { 'ses:configuration-set': [request.ConfigurationSetName ?? ''], ...Object.fromEntries(tags) },
  };
}

const envelope = (id: string, type: string, time: Instant, detail: Record<string, unknown>): MailEvent => ({
  version: '0',
  id,
  'detail-type': type,
  source: 'aws.ses',
  account,
  time,
  region,
  resources: [],
  detail,
});

/** The address without the name. */
export const bareAddress = (address: string): string => /<([^<>]*)>\s*$/.exec(address)?.[1] ?? address;
