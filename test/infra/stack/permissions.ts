import { expect, test } from 'vitest';
import { pascal } from '../../../infra/aws/functions.ts';
import { functionNames } from '../../../shared/names.ts';
import { deployed, refersTo, type Statement } from '../synth.ts';

const { all, statements } = deployed;

/** What anybody may do here, by function, as the template says it and not as `grants` does. */
const allowed = Object.fromEntries(functionNames.map((name) => [name, grantedTo(`${pascal(name)}Role`)]));

const consume = ['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl', 'ReceiveMessage'];
const work = consume.map((action) => `sqs:${action}`);
const log = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const later = ['scheduler:CreateSchedule', 'iam:PassRole'];
const journeys = ['dynamodb:GetItem', 'dynamodb:PutItem'];

test.each([
  [
    'receive-order',
    [
      ...journeys,
      'dynamodb:UpdateItem',
      'dynamodb:Query',
      'dynamodb:DeleteItem',
      ...later,
      'sqs:SendMessage',
      'secretsmanager:GetSecretValue',
    ],
  ],
  [
    'run-due',
    [
      ...journeys,
      'dynamodb:UpdateItem',
      'dynamodb:Query',
      ...later,
      ...work,
      'ses:SendEmail',
      'events:PutEvents',
      'secretsmanager:GetSecretValue',
    ],
  ],
  [
    'receive-mail',
    [
      ...journeys,
      'dynamodb:UpdateItem',
      ...later,
      ...work,
      's3:GetObject',
      's3:DeleteObject',
      's3:PutObject',
      'sqs:SendMessage',
      'secretsmanager:GetSecretValue',
    ],
  ],
  ['customer-pages', [...journeys, 'dynamodb:UpdateItem', ...later, 'sqs:SendMessage']],
  [
    'staff-desk',
    [
      ...journeys,
      'dynamodb:UpdateItem',
      'dynamodb:Query',
      'dynamodb:Scan',
      ...later,
      'sqs:SendMessage',
      'ses:SendEmail',
      'events:PutEvents',
      // Pictures; and the figures' facts, which it also writes.
      's3:GetObject',
      's3:GetObject',
      's3:PutObject',
      'secretsmanager:GetSecretValue',
    ],
  ],
  // Twice: to the due queue, and what it failed on to its dead letters.
  ['record-delivery', [...journeys, 'dynamodb:UpdateItem', ...later, 'sqs:SendMessage', 'sqs:SendMessage']],
  ['sweep', ['dynamodb:Query', 'sqs:SendMessage']],
])('%s may do what it does and no more', (name, actions) => {
  expect(allowed[name]).toEqual([...actions, ...log].sort());
});

test('no role uses a policy of AWS, no action has a wildcard, and only mails, their pictures and schedules are granted by prefix', () => {
  for (const { Properties } of all<{ ManagedPolicyArns?: unknown }>('AWS::IAM::Role')) {
    expect(Properties.ManagedPolicyArns).toBeUndefined();
  }
  const wild = new Set<string>();
  for (const { Effect, Action, Resource } of statements('AWS::IAM::Policy')) {
    expect(Effect).toBe('Allow');
    expect([Action].flat().join()).not.toContain('*');
    for (const resource of [Resource].flat().map((one) => JSON.stringify(one))) {
      if (resource.includes('*')) wild.add(`${[Action].flat().join()} ${/[\w-]+\/\*/.exec(resource)?.[0]}`);
    }
  }
  expect([...wild].sort()).toEqual([
    's3:DeleteObject mail/*',
    's3:DeleteObject pictures/*',
    's3:GetObject mail/*',
    's3:GetObject pictures/*',
    's3:PutObject pictures/*',
    expect.stringMatching(/^scheduler:CreateSchedule Aftercare-Rings-Group-\w+\/\*$/),
  ]);
});

test('whoever may be anybody is only denied, and every queue, the bucket and the topic deny what comes without TLS', () => {
  const doors = ['AWS::SQS::QueuePolicy', 'AWS::S3::BucketPolicy', 'AWS::SNS::TopicPolicy'].flatMap(statements);
  const anybody = doors.filter(({ Principal }) => JSON.stringify(Principal).includes('*'));

  for (const { Effect } of anybody) expect(Effect).toBe('Deny');
  for (const type of ['AWS::SQS::Queue', 'AWS::S3::Bucket', 'AWS::SNS::Topic']) {
    for (const { id } of all(type)) {
      expect(anybody.filter(({ Resource }) => refersTo(Resource, id))).toMatchObject([
        { Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      ]);
    }
  }
});

test('a service of AWS that is let in comes from this account', () => {
  const doors = ['AWS::SQS::QueuePolicy', 'AWS::S3::BucketPolicy', 'AWS::SNS::TopicPolicy'].flatMap(statements);
  const services = [...doors, ...trusts('')].filter(
    ({ Effect, Principal }) => Effect === 'Allow' && Principal.Service !== 'lambda.amazonaws.com',
  );

  expect(services.map(({ Principal }) => Principal.Service?.split('.')[0]).sort()).toEqual(
    ['cloudwatch', 'events', 's3', 'scheduler', 'scheduler', 'scheduler', 'scheduler', 'ses'].sort(),
  );
  for (const { Condition } of services) expect(JSON.stringify(Condition)).toMatch(/aws:Source(Account|Arn)/);
});

test('what goes by rate may wake its one function, from its own group only', () => {
  for (const [name, woken] of [
    ['EveryFiveMinutes', 'Sweep'],
    ['EveryHour', 'ReceiveOrder'],
    ['Figures', 'StaffDesk'],
  ]) {
    expect(JSON.stringify(trusts(`${name}Role`))).toContain(`"aws:SourceArn":{"Fn::GetAtt":["${name}Group`);
    const wakes = all<PolicyProperties>('AWS::IAM::Policy')
      .filter(({ Properties }) => Properties.Roles.some(({ Ref }) => Ref.startsWith(`${name}Role`)))
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
    expect(wakes).toMatchObject([{ Action: 'lambda:InvokeFunction', Effect: 'Allow' }]);
    expect(wakes[0]?.Resource).toEqual({ 'Fn::GetAtt': [expect.stringMatching(new RegExp(`^${woken}`)), 'Arn'] });
  }
});

test('the scheduler may ring for our own group only, and do nothing else', () => {
  expect(JSON.stringify(trusts('RingsRole'))).toMatch(/"aws:SourceArn":\{"Fn::GetAtt":\["RingsGroup\w+","Arn"\]\}/);
  expect(grantedTo('RingsRole')).toEqual(['sqs:SendMessage']);
});

interface RoleProperties {
  AssumeRolePolicyDocument: { Statement: Statement[] };
}
interface PolicyProperties {
  Roles: { Ref: string }[];
  PolicyDocument: { Statement: Statement[] };
}

function trusts(role: string): Statement[] {
  return all<RoleProperties>('AWS::IAM::Role')
    .filter(({ id }) => id.startsWith(role))
    .flatMap(({ Properties }) => Properties.AssumeRolePolicyDocument.Statement);
}

function grantedTo(role: string): string[] {
  return all<PolicyProperties>('AWS::IAM::Policy')
    .filter(({ Properties }) => Properties.Roles.some(({ Ref }) => Ref.startsWith(role)))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement.flatMap(({ Action }) => Action))
    .sort();
}
