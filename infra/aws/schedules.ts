import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression, ScheduleGroup, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { counting, reconciliation } from '../../shared/names.ts';

/** Rings for what is due later: a group of one-time schedules, and the role by which they put an id on the due queue. */
export class Rings extends Construct {
  readonly group: ScheduleGroup;
  readonly role: Role;

  constructor(scope: Construct, id: string, dueQueue: IQueue) {
    super(scope, id);
    this.group = new ScheduleGroup(this, 'Group', {
      // A ring holds nothing that the table does not: the sweep rings for whatever was lost with the group.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = schedulerRole(this, this.group);
    this.role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [dueQueue.queueArn] }));
  }
}

/** The guarantee behind the rings: every five minutes the sweep rings for what is overdue. */
export class Sweep extends Construct {
  constructor(scope: Construct, id: string, sweep: IFunction) {
    super(scope, id);
    wakeEvery(this, sweep, { minutes: 5, description: 'Rings for overdue promises.' });
  }
}

/** The guarantee behind the webhooks: asks the platforms, where the shop gave API credentials, for orders that none told of. */
export class Reconciliation extends Construct {
  constructor(scope: Construct, id: string, receiveOrder: IFunction) {
    super(scope, id);
    wakeEvery(this, receiveOrder, {
      minutes: reconciliation.everyMinutes,
      description: 'Looks for orders whose webhook was lost.',
      input: JSON.stringify(reconciliation.event),
    });
  }
}

/** Counts the figures, looks for incidents, and writes the weekly digest. */
export class Counting extends Construct {
  constructor(scope: Construct, id: string, staffDesk: IFunction) {
    super(scope, id);
    wakeEvery(this, staffDesk, {
      minutes: counting.everyMinutes,
      description: 'Counts the figures.',
      input: JSON.stringify(counting.event),
    });
  }
}

/** Wakes a function at a rate. */
function wakeEvery(
  scope: Construct,
  { functionArn }: IFunction,
  { minutes, description, input }: { minutes: number; description: string; input?: string },
): void {
  const group = new ScheduleGroup(scope, 'Group', { removalPolicy: RemovalPolicy.DESTROY });
  const role = schedulerRole(scope, group);
  role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [functionArn] }));
  // No retry: the next time is the retry.
  const target = { arn: functionArn, role, retryPolicy: { maximumRetryAttempts: 0 } };
  new Schedule(scope, 'Schedule', {
    description,
    scheduleGroup: group,
    schedule: ScheduleExpression.rate(Duration.minutes(minutes)),
    target: { bind: () => ({ ...target, ...(input && { input: ScheduleTargetInput.fromText(input) }) }) },
  });
}

/** A role that the scheduler may take for the schedules of this group only, not for those of a stranger's account. */
const schedulerRole = (scope: Construct, group: ScheduleGroup) =>
  new Role(scope, 'Role', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID, 'aws:SourceArn': group.scheduleGroupArn } },
    }),
  });
