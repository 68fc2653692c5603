import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { APIGatewayProxyEventV2, SQSEvent } from 'aws-lambda';
import { VirtualClock } from '../../infra/local/clock.ts';
import type { Wire } from '../../infra/local/functions.ts';
import { openSystem, type SystemOptions } from '../../infra/local/system.ts';
import { parseShop } from '../../shared/shop.ts';
import type { World } from '../../shared/world.ts';
import config from '../../shop.config.ts';

export const start = '2026-11-22T10:00:00.000Z';

export const openTestSystem = (options: Partial<SystemOptions> = {}) =>
  openSystem({
    shop: parseShop(config),
    clock: new VirtualClock(start),
    publicUrl: 'https://after.shop.example',
    functions: {},
    ...options,
  });

/** What small test functions do with AWS. */
export function clientsOf(world: World) {
  const aws = world.aws as object;
  const table = new DynamoDBClient(aws);
  const queue = new SQSClient(aws);
  const scheduler = new SchedulerClient(aws);
  const mail = new SESv2Client(aws);
  const TableName = world.env.table;
  return {
    put: (id: string, due?: string) =>
      table.send(
        new PutItemCommand({ TableName, Item: { pk: { S: id }, ...(due && { d: { S: '0' }, n: { S: due } }) } }),
      ),
    get: async (id: string) => (await table.send(new GetItemCommand({ TableName, Key: { pk: { S: id } } }))).Item,
    ring: (id: string) => queue.send(new SendMessageCommand({ QueueUrl: world.env.dueQueue, MessageBody: id })),
    schedule: (id: string, at: string) =>
      scheduler.send(
        new CreateScheduleCommand({
          GroupName: world.env.scheduleGroup,
          Name: id,
          ScheduleExpression: `at(${at.slice(0, 19)})`,
          FlexibleTimeWindow: { Mode: 'OFF' },
          ActionAfterCompletion: 'DELETE',
          Target: { Arn: world.env.dueQueueArn, RoleArn: world.env.scheduleRole, Input: id },
        }),
      ),
    send: (to: string) =>
      mail.send(
        new SendEmailCommand({
          FromEmailAddress: 'hello@shop.example',
          Destination: { ToAddresses: [to] },
          ConfigurationSetName: world.env.configurationSet,
          Content: { Simple: { Subject: { Data: 'Hello' }, Body: { Text: { Data: 'Hello' } } } },
        }),
      ),
  };
}

/** A function behind a queue that does the same with each message. */
export const onEach =
  (act: (body: string, world: World) => unknown): Wire =>
  async (world) =>
  async (event: SQSEvent) => {
    for (const { body } of event.Records) await act(body, world);
    return { batchItemFailures: [] };
  };

/** A function behind a route. */
export const onRequest =
  (act: (event: APIGatewayProxyEventV2, clients: ReturnType<typeof clientsOf>) => Promise<object>): Wire =>
  async (world) => {
    const clients = clientsOf(world);
    return (event: APIGatewayProxyEventV2) => act(event, clients);
  };
