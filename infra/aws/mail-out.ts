import { Duration, Stack } from 'aws-cdk-lib';
import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Shop } from '../../shared/shop.ts';

/** Mail to customers and staff: the domain it comes from, and what is to happen to it. */
export class MailOut extends Construct {
  readonly domain: string;
  /** Where bounces go, so that SPF aligns with the sender. SES answers there; nothing else may. */
  readonly mailFrom: string;
  readonly identity: EmailIdentity;
  readonly configurationSet: ConfigurationSet;

  constructor(scope: Construct, id: string, shop: Shop) {
    super(scope, id);
    this.domain = shop.mail.from.slice(shop.mail.from.lastIndexOf('@') + 1).toLowerCase();
    this.mailFrom = `bounces.${this.domain}`;
    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    this.identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(this.domain),
      mailFromDomain: this.mailFrom,
      configurationSet: this.configurationSet,
      // Bounces come as events; by mail they would only fill the shop's mailbox.
      feedbackForwarding: false,
    });
    // The default bus: SES knows no other. Neither opens nor clicks are asked for, so SES puts no tracker into a mail.
    this.configurationSet.addEventDestination('Events', {
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'DefaultBus', 'default')),
      events: [EmailSendingEvent.SEND, EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT, EmailSendingEvent.REJECT],
    });
  }

  /** ARNs that whoever sends must be allowed to use. */
  get sender(): string[] {
    const { configurationSetName: resourceName } = this.configurationSet;
    return [
      this.identity.emailIdentityArn,
      Stack.of(this).formatArn({ service: 'ses', resource: 'configuration-set', resourceName }),
    ];
  }

  /**
   * Sends what became of our mail to the function; other senders of the account stay out of sight.
   * Event pages: https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-ses.html
   */
  recordedBy(recorder: IFunction, deadLetters: IQueue): void {
    new Rule(this, 'Rule', {
      description: 'What became of the mail that Aftercare sent.',
      eventPattern: {
        source: ['aws.ses'],
        detailType: ['Email Sent', 'Email Bounced', 'Email Complaint Received', 'Email Rejected'],
        detail: { mail: { tags: { 'ses:configuration-set': [this.configurationSet.configurationSetName] } } },
      },
      targets: [
        // This queue is for events that could not be handed over; those that the function failed on come from Lambda.
        new LambdaFunction(recorder, { deadLetterQueue: deadLetters, maxEventAge: Duration.hours(6) }),
      ],
    });
  }
}
