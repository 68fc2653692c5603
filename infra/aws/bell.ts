import { Aws, Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { runbook } from './runbook.ts';

/** When a bell rings, and what it says. */
export interface Ring {
  metric: IMetric;
  when: { above: number } | { atLeast: number } | { below: number };
  /** What a customer loses while it lasts: said first, for that is what the reader must know. */
  lost: string;
  runbook: (typeof runbook)[keyof typeof runbook];
  /** How many of how many periods. One of one unless said. */
  periods?: [bad: number, of: number];
  /** What no data means. Nothing happened, unless said otherwise. */
  silence?: 'fine' | 'bad';
}

/** Alarms that people hear: each goes to everyone subscribed, once when it starts and once when it is over. */
export class Bell extends Construct {
  private readonly action: SnsAction;

  constructor(scope: Construct, id: string, emails: readonly string[]) {
    super(scope, id);
    const topic = new Topic(this, 'Topic', { displayName: 'Aftercare', enforceSSL: true });
    // The policy that enforces TLS takes the place of SNS's own, which would have let CloudWatch in.
    topic.addToResourcePolicy(
      new PolicyStatement({
        actions: ['sns:Publish'],
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    for (const email of emails) topic.addSubscription(new EmailSubscription(email));
    this.action = new SnsAction(topic);
  }

  on(id: string, { metric, when, lost, runbook, periods: [bad, of] = [1, 1], silence = 'fine' }: Ring): void {
    const alarm = new Alarm(this, id, {
      metric,
      ...threshold(when),
      evaluationPeriods: of,
      datapointsToAlarm: bad,
      treatMissingData: silence === 'fine' ? TreatMissingData.NOT_BREACHING : TreatMissingData.BREACHING,
      alarmDescription: `${lost} What to do: README, "${runbook}".`,
    });
    alarm.addAlarmAction(this.action);
    alarm.addOkAction(this.action);
  }
}

function threshold(when: Ring['when']) {
  if ('above' in when) {
    return { threshold: when.above, comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD };
  }
  if ('atLeast' in when) {
    return { threshold: when.atLeast, comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD };
  }
  return { threshold: when.below, comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD };
}

/** The period of every metric that is not SES's own. */
export const period = Duration.minutes(5);
