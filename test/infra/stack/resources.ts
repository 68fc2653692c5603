import { expect, test } from 'vitest';
import { counting, env, functionNames, mailPrefix, reconciliation, routes, table } from '../../../shared/names.ts';
import { deployed, type Reference } from '../synth.ts';

const { all, only, at } = deployed;

interface FunctionProperties {
  Role: unknown;
  Runtime: string;
  Architectures: string[];
  MemorySize: number;
  Handler: string;
  Timeout: number;
  LoggingConfig: { LogGroup: Reference };
  Environment: { Variables: Record<string, unknown> };
}

test('there are the seven functions, on the newest Node, arm64, each with its own role and 30 days of logs', () => {
  const functions = all<FunctionProperties>('AWS::Lambda::Function').map(({ Properties }) => Properties);

  expect(functions).toHaveLength(functionNames.length);
  expect(new Set(functions.map(({ Role }) => JSON.stringify(Role))).size).toBe(functions.length);
  for (const { LoggingConfig, Environment, ...rest } of functions) {
    expect(rest).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      MemorySize: 512,
      Handler: 'index.handler',
    });
    expect(at(LoggingConfig.LogGroup)).toMatchObject({ RetentionInDays: 30 });
    expect(Object.keys(Environment.Variables).sort()).toEqual([...Object.values(env), 'NODE_OPTIONS'].sort());
  }
});

test('every log group is gone after 30 days', () => {
  const groups = all('AWS::Logs::LogGroup');

  expect(groups).toHaveLength(functionNames.length + 1);
  for (const { Properties } of groups) expect(Properties).toMatchObject({ RetentionInDays: 30 });
});

test('the table outlives mistakes and a deleted stack, and lists by its four indexes, with keys and what the desk shows and finds by', () => {
  expect(only('AWS::DynamoDB::GlobalTable')).toMatchObject({
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
    Properties: {
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: table.key, KeyType: 'HASH' }],
      TimeToLiveSpecification: { AttributeName: table.timeToLive, Enabled: true },
      GlobalSecondaryIndexes: [table.dueIndex, table.openIndex, table.findIndex, table.quarantineIndex].map(
        (index) => ({
          IndexName: index.name,
          KeySchema: [
            { AttributeName: index.partition, KeyType: 'HASH' },
            { AttributeName: index.sort, KeyType: 'RANGE' },
          ],
          Projection:
            'row' in index
              ? { ProjectionType: 'INCLUDE', NonKeyAttributes: [index.row] }
              : { ProjectionType: 'KEYS_ONLY' },
        }),
      ),
      Replicas: [
        { DeletionProtectionEnabled: true, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } },
      ],
    },
  });
});

interface QueueProperties {
  VisibilityTimeout: number;
  RedrivePolicy?: { deadLetterTargetArn: Reference };
}

test('every queue is encrypted and hands what fails to dead letters, which last 14 days', () => {
  const queues = all<QueueProperties>('AWS::SQS::Queue');
  const fortnight = { SqsManagedSseEnabled: true, MessageRetentionPeriod: 14 * 24 * 3600 };

  expect(queues.filter(({ id }) => id.includes('DeadLetters'))).toHaveLength(3);
  for (const { id, Properties } of queues) {
    if (id.includes('DeadLetters')) expect(Properties).toMatchObject(fortnight);
    else {
      expect(Properties).toMatchObject({ SqsManagedSseEnabled: true, RedrivePolicy: { maxReceiveCount: 5 } });
      expect(Properties.RedrivePolicy && at(Properties.RedrivePolicy.deadLetterTargetArn)).toMatchObject(fortnight);
    }
  }
});

test('events that could not be recorded, by whichever fault, end in the same dead letters', () => {
  const deadLetters = { 'Fn::GetAtt': [expect.stringContaining('DeliveryDeadLetters'), 'Arn'] };

  expect(only('AWS::Events::Rule').Properties).toMatchObject({ Targets: [{ DeadLetterConfig: { Arn: deadLetters } }] });
  expect(all('AWS::Lambda::Function').filter(({ id }) => id.startsWith('RecordDelivery'))).toMatchObject([
    { Properties: { DeadLetterConfig: { TargetArn: deadLetters } } },
  ]);
});

interface MappingProperties {
  EventSourceArn: { 'Fn::GetAtt': [string, string] };
  FunctionName: Reference;
  Enabled?: boolean;
}

test('a queue is worked on with a limit and record by record; its dead letters wait for somebody to switch them on', () => {
  const mappings = all<MappingProperties>('AWS::Lambda::EventSourceMapping');

  expect(mappings).toHaveLength(4);
  for (const { Properties } of mappings) {
    const { EventSourceArn, FunctionName, Enabled = true } = Properties;
    expect(Properties).toMatchObject({
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: expect.any(Number) },
    });
    expect(at<QueueProperties>(EventSourceArn).VisibilityTimeout).toBeGreaterThanOrEqual(
      6 * at<FunctionProperties>(FunctionName).Timeout,
    );
    expect(Enabled).toBe(!EventSourceArn['Fn::GetAtt'][0].includes('DeadLetters'));
  }
});

test('the routes are those that the functions know', () => {
  const keys = all<{ RouteKey: string }>('AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties.RouteKey);

  expect(keys.sort()).toEqual(Object.values(routes).flat().sort());
});

test('the stage has a lid, and its log knows neither the path, which holds a key, nor who called', () => {
  const { Properties } = only<{ AccessLogSettings: { Format: string } }>('AWS::ApiGatewayV2::Stage');

  expect(Properties).toMatchObject({
    DefaultRouteSettings: { ThrottlingRateLimit: expect.any(Number), ThrottlingBurstLimit: expect.any(Number) },
  });
  expect(Properties.AccessLogSettings.Format).not.toMatch(/path|sourceIp|identity|query/i);
});

test('the naming key is made once and kept: nothing that makes it depends on the shop', () => {
  const { Properties, DeletionPolicy } = only('AWS::SecretsManager::Secret');

  expect(DeletionPolicy).toBe('Retain');
  expect(Properties).toMatchObject({
    GenerateSecretString: {
      GenerateStringKey: 'namingKey',
      SecretStringTemplate: '{"platforms":{}}',
      PasswordLength: 64,
      ExcludePunctuation: true,
    },
  });
  expect(JSON.stringify(all('AWS::Lambda::Function'))).not.toMatch(/\{\{resolve:|namingKey/);
});

test('the sweep goes every five minutes, and every hour the platforms are asked for lost orders and the figures counted', () => {
  const schedules = all<{ ScheduleExpression: string; Target: { Arn: unknown; Input?: string; RoleArn: Reference } }>(
    'AWS::Scheduler::Schedule',
  ).map(({ Properties }) => Properties);
  const of = (name: string) => ({ 'Fn::GetAtt': [expect.stringMatching(new RegExp(`^${name}`)), 'Arn'] });

  expect(schedules).toHaveLength(3);
  expect(schedules).toContainEqual(
    expect.objectContaining({
      ScheduleExpression: 'rate(5 minutes)',
      State: 'ENABLED',
      Target: expect.objectContaining({ Arn: of('Sweep') }),
    }),
  );
  expect(schedules).toContainEqual(
    expect.objectContaining({
      ScheduleExpression: 'rate(1 hour)',
      State: 'ENABLED',
      Target: expect.objectContaining({ Arn: of('ReceiveOrder'), Input: JSON.stringify(reconciliation.event) }),
    }),
  );
  expect(schedules).toContainEqual(
    expect.objectContaining({
      ScheduleExpression: 'rate(1 hour)',
      State: 'ENABLED',
      Target: expect.objectContaining({ Arn: of('StaffDesk'), Input: JSON.stringify(counting.event) }),
    }),
  );
});

test('raw mail is private, gone after 30 days, and told to the queue by the prefix that the function reads', () => {
  expect(only('AWS::S3::Bucket').Properties).toMatchObject({
    PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true },
    LifecycleConfiguration: { Rules: [{ ExpirationInDays: 30, Status: 'Enabled' }] },
    NotificationConfiguration: {
      QueueConfigurations: [
        {
          Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: mailPrefix }] } },
          Queue: { 'Fn::GetAtt': [expect.stringMatching(/^MailQueue/), 'Arn'] },
        },
      ],
    },
  });
});
