import { Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { type IRole, Policy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { IScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { type FunctionName, factsKey, mailPrefix, table as names, picturePrefix } from '../../shared/names.ts';
import type { Shop } from '../../shared/shop.ts';
import { acknowledgeWildcard } from './nag.ts';

/** What each function may do, besides writing its own log. Nothing else is granted anywhere. */
export const grants: Record<FunctionName, readonly Grant[]> = {
  'receive-order': ['load', 'save', 'mark', 'ring now', 'ring later', 'read secret', 'list quarantine', 'forget'],
  'run-due': ['load', 'save', 'mark', 'list open', 'ring later', 'send mail', 'publish', 'ask reader', 'read secret'],
  'receive-mail': [
    'load',
    'save',
    'mark',
    'ring now',
    'ring later',
    'read mail',
    'delete mail',
    'keep pictures',
    'read secret',
  ],
  'customer-pages': ['load', 'save', 'mark', 'ring now', 'ring later'],
  'staff-desk': [
    'load',
    'save',
    'mark',
    'ring now',
    'ring later',
    'list open',
    'find',
    'send mail',
    'show pictures',
    'go through all',
    'figures',
    'publish',
    'read secret',
  ],
  'record-delivery': ['load', 'save', 'mark', 'ring now', 'ring later'],
  sweep: ['list due', 'list quarantine', 'ring now'],
};

export type Grant =
  | 'load'
  /** A journey, whole and on its version; a webhook, in quarantine; or how far a platform's orders were looked through. */
  | 'save'
  /** A customer, or how mail to customers goes: field by field. */
  | 'mark'
  | 'list due'
  | 'list open'
  /** Any journey, by what it is called. */
  | 'find'
  | 'list quarantine'
  | 'ring now'
  | 'ring later'
  | 'send mail'
  | 'publish'
  /** The better reader of words, where the shop has one. */
  | 'ask reader'
  | 'read mail'
  /** With the pictures that came with it. */
  | 'delete mail'
  | 'keep pictures'
  | 'show pictures'
  /** Every item of the table, for the hourly count. */
  | 'go through all'
  | 'figures'
  /** What an erasure reaches beyond the journeys: webhooks in quarantine, and the mails, which `receive-mail` deletes. */
  | 'forget'
  | 'read secret';

/** What the grants are about. */
export interface Granted {
  table: TableV2;
  dueQueue: IQueue;
  mailQueue: IQueue;
  scheduleGroup: IScheduleGroup;
  scheduleRole: IRole;
  /** ARNs of the identity and of the configuration set that mail is sent with. */
  sender: readonly string[];
  mailBucket: Bucket;
  secret: Secret;
  bus: EventBus;
  reader: Shop['reader'];
}

/** Gives the role what the table above says: single actions on exact resources. */
export function allow(role: IRole, name: FunctionName, on: Granted): void {
  const policy = new Policy(role, 'Grants', { roles: [role] });
  for (const grant of grants[name]) {
    for (const { actions, resources, conditions = {}, reason } of statements[grant](on)) {
      policy.addStatements(new PolicyStatement({ actions, resources, conditions }));
      if (reason) for (const resource of resources) acknowledgeWildcard(policy, resource, reason);
    }
  }
}

interface Statement {
  actions: string[];
  resources: string[];
  conditions?: Record<string, Record<string, string>>;
  /** Why a resource ends in `*`, where one does. */
  reason?: string;
}

const query = (index: string) => (on: Granted) => [
  { actions: ['dynamodb:Query'], resources: [`${on.table.tableArn}/index/${index}`] },
];

const pictures =
  (action: string) =>
  ({ mailBucket }: Granted) => [
    {
      actions: [action],
      resources: [mailBucket.arnForObjects(`${picturePrefix}*`)],
      reason: 'Objects named after the mail, which SES names. The prefix holds nothing else.',
    },
  ];

const statements: Record<Grant, (on: Granted) => Statement[]> = {
  load: ({ table }) => [{ actions: ['dynamodb:GetItem'], resources: [table.tableArn] }],
  save: ({ table }) => [{ actions: ['dynamodb:PutItem'], resources: [table.tableArn] }],
  mark: ({ table }) => [{ actions: ['dynamodb:UpdateItem'], resources: [table.tableArn] }],
  'list due': query(names.dueIndex.name),
  'list open': query(names.openIndex.name),
  find: query(names.findIndex.name),
  'list quarantine': query(names.quarantineIndex.name),
  'ring now': ({ dueQueue }) => [{ actions: ['sqs:SendMessage'], resources: [dueQueue.queueArn] }],
  'ring later': ({ scheduleGroup, scheduleRole }) => [
    {
      actions: ['scheduler:CreateSchedule'],
      resources: [schedulesOf(scheduleGroup)],
      reason:
        'One schedule a ring, named by journey and time: their names are not known before. The group is ours alone.',
    },
    {
      actions: ['iam:PassRole'],
      resources: [scheduleRole.roleArn],
      conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
    },
  ],
  'send mail': ({ sender }) => [{ actions: ['ses:SendEmail'], resources: [...sender] }],
  'read mail': ({ mailBucket }) => [
    {
      actions: ['s3:GetObject'],
      resources: [mailBucket.arnForObjects(`${mailPrefix}*`)],
      reason: 'One object a mail, named by SES. The prefix holds nothing else.',
    },
  ],
  'delete mail': ({ mailBucket }) => [
    {
      actions: ['s3:DeleteObject'],
      resources: [mailBucket.arnForObjects(`${mailPrefix}*`), mailBucket.arnForObjects(`${picturePrefix}*`)],
      reason: 'Objects named after the mail, which SES names. The prefixes hold nothing else.',
    },
  ],
  'go through all': ({ table }) => [{ actions: ['dynamodb:Scan'], resources: [table.tableArn] }],
  figures: ({ mailBucket }) => [
    { actions: ['s3:GetObject', 's3:PutObject'], resources: [mailBucket.arnForObjects(factsKey)] },
  ],
  'keep pictures': pictures('s3:PutObject'),
  'show pictures': pictures('s3:GetObject'),
  forget: ({ table, mailQueue }) => [
    { actions: ['dynamodb:DeleteItem'], resources: [table.tableArn] },
    { actions: ['sqs:SendMessage'], resources: [mailQueue.queueArn] },
  ],
  'ask reader': ({ reader, table }) => {
    if (!reader) return [];
    const stack = Stack.of(table);
    const profile = stack.formatArn({
      service: 'bedrock',
      region: reader.region,
      resource: 'inference-profile',
      resourceName: reader.model,
    });
    const model = `arn:${stack.partition}:bedrock:*::foundation-model/${reader.model.replace(/^(eu|us|apac|global)\./, '')}`;
    const reason = 'A profile of inference asks the same model in whichever region of its own has room.';
    return [
      { actions: ['bedrock:InvokeModel'], resources: [profile] },
      { actions: ['bedrock:InvokeModel'], resources: [model], reason },
    ];
  },
  publish: ({ bus }) => [{ actions: ['events:PutEvents'], resources: [bus.eventBusArn] }],
  'read secret': ({ secret }) => [{ actions: ['secretsmanager:GetSecretValue'], resources: [secret.secretArn] }],
};

const schedulesOf = (group: IScheduleGroup) =>
  Stack.of(group).formatArn({
    service: 'scheduler',
    resource: 'schedule',
    resourceName: `${group.scheduleGroupName}/*`,
  });
