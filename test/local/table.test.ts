import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ResourceNotFoundException,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { table } from '../../shared/names.ts';
import { openTestServices, start } from './services.ts';

const TableName = 'aftercare';
const key = (id: string) => ({ [table.key]: { S: id } });
const item = (id: string, due?: string) => ({
  ...key(id),
  v: { N: '1' },
  ...(due && { [table.dueIndex.partition]: { S: '0' }, [table.dueIndex.sort]: { S: due } }),
});

describe('the table', () => {
  let services: Awaited<ReturnType<typeof openTestServices>>['services'];
  let client: DynamoDBClient;

  beforeEach(async () => {
    const opened = await openTestServices();
    services = opened.services;
    client = new DynamoDBClient(opened.aws);
  });

  const put = (id: string, due?: string, more = {}) =>
    client.send(new PutItemCommand({ TableName, Item: { ...item(id, due), ...more } }));
  const due = async (before: string) =>
    (
      await client.send(
        new QueryCommand({
          TableName,
          IndexName: table.dueIndex.name,
          KeyConditionExpression: '#d = :all AND #n <= :now',
          ExpressionAttributeNames: { '#d': table.dueIndex.partition, '#n': table.dueIndex.sort },
          ExpressionAttributeValues: { ':all': { S: '0' }, ':now': { S: before } },
        }),
      )
    ).Items?.map((found) => found[table.key]?.S);

  it('gives back what was put, text, numbers, bytes and sets alike', async () => {
    const more = { y: { B: new Uint8Array([0, 255]) }, s: { SS: ['a', 'b'] }, m: { M: { l: { L: [{ S: 'ü' }] } } } };
    await put('a', undefined, more);
    const { Item } = await client.send(new GetItemCommand({ TableName, Key: key('a'), ConsistentRead: true }));
    expect(Item).toEqual({ ...item('a'), ...more });
  });

  it('refuses a put whose condition fails, with the error that the SDK knows, and gives the item when asked', async () => {
    await put('a');
    const again = { TableName, Item: item('a'), ConditionExpression: `attribute_not_exists(${table.key})` };
    await expect(client.send(new PutItemCommand(again))).rejects.toBeInstanceOf(ConditionalCheckFailedException);
    await expect(
      client.send(new PutItemCommand({ ...again, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' })),
    ).rejects.toMatchObject({ name: 'ConditionalCheckFailedException', Item: item('a') });
  });

  it('lets only one of many writers through the same version', async () => {
    await put('a');
    const write = () =>
      client.send(
        new PutItemCommand({
          TableName,
          Item: { ...item('a'), v: { N: '2' } },
          ConditionExpression: 'v = :v',
          ExpressionAttributeValues: { ':v': { N: '1' } },
        }),
      );
    const results = await Promise.allSettled(Array.from({ length: 20 }, write));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('adds to a set and answers with the item as it is then', async () => {
    const add = (journey: string) =>
      client.send(
        new UpdateItemCommand({
          TableName,
          Key: key('c'),
          UpdateExpression: 'ADD j :journey SET x = :x',
          ExpressionAttributeValues: { ':journey': { SS: [journey] }, ':x': { N: '1' } },
          ReturnValues: 'ALL_NEW',
        }),
      );
    await add('one');
    expect((await add('two')).Attributes?.j?.SS?.toSorted()).toEqual(['one', 'two']);
  });

  it('lists in the sparse index only what is due, in order, and no longer what changed', async () => {
    await put('later', '2026-11-23T00:00:00.000Z');
    await put('second', '2026-11-22T09:00:00.000Z');
    await put('first', '2026-11-22T08:00:00.000Z');
    await put('nothing');
    expect(await due(start)).toEqual(['first', 'second']);
    await put('first');
    await client.send(new DeleteItemCommand({ TableName, Key: key('second') }));
    expect(await due(start)).toEqual([]);
    expect(services.table.earliestDue()).toBe('2026-11-23T00:00:00.000Z');
  });

  it('gives an index a page at a time', async () => {
    for (let i = 0; i < 5; i++) await put(`j${i}`, `2026-11-22T0${i}:00:00.000Z`);
    const page = (ExclusiveStartKey?: never) =>
      client.send(
        new QueryCommand({
          TableName,
          IndexName: table.dueIndex.name,
          KeyConditionExpression: 'd = :all',
          ExpressionAttributeValues: { ':all': { S: '0' } },
          Limit: 3,
          ExclusiveStartKey,
        }),
      );
    const first = await page();
    const second = await page(first.LastEvaluatedKey as never);
    expect([first.Count, second.Count, second.LastEvaluatedKey]).toEqual([3, 2, undefined]);
    const ids = [...(first.Items ?? []), ...(second.Items ?? [])].map((found) => found[table.key]?.S);
    expect(ids).toEqual(['j0', 'j1', 'j2', 'j3', 'j4']);
  });

  it('reads several items at once', async () => {
    await put('a');
    await put('b');
    const { Responses } = await client.send(
      new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: [key('a'), key('b'), key('c')] } } }),
    );
    expect(Responses?.[TableName]).toHaveLength(2);
  });

  it('refuses an item above 400 KB, a key of the wrong type and a table that is not there', async () => {
    await expect(put('a', undefined, { big: { S: 'x'.repeat(400 * 1024) } })).rejects.toMatchObject({
      name: 'ValidationException',
      message: 'Item size has exceeded the maximum allowed size',
    });
    await expect(
      client.send(new PutItemCommand({ TableName, Item: { [table.key]: { N: '1' } } })),
    ).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(client.send(new GetItemCommand({ TableName: 'other', Key: key('a') }))).rejects.toBeInstanceOf(
      ResourceNotFoundException,
    );
  });

  it('counts a failed condition as a write, and an index entry only when it changed', async () => {
    await put('a', start);
    await put('a', start, { more: { S: 'x'.repeat(1024) } });
    await client
      .send(new PutItemCommand({ TableName, Item: item('a'), ConditionExpression: 'attribute_not_exists(pk)' }))
      .catch(() => {});
    expect(services.table.usage).toEqual({ reads: 0, writes: 1 + 2 + 2, indexWrites: 1 });
  });

  it('forgets what outlived its time, however much it holds', async () => {
    const seconds = (later: number) => ({ N: String(Date.parse(start) / 1000 + later) });
    const large = { large: { S: 'x'.repeat(300 * 1024) } };
    for (let i = 0; i < 8; i++) {
      await put(`old${i}`, undefined, { ...large, [table.timeToLive]: seconds(-1) });
      await put(`young${i}`, undefined, { [table.timeToLive]: seconds(1) });
    }
    await services.table.expire(start);
    const { Items } = await client.send(new ScanCommand({ TableName, ProjectionExpression: 'pk' }));
    expect(Items?.map(({ pk }) => pk?.S).toSorted()).toEqual(Array.from({ length: 8 }, (_, i) => `young${i}`));
  });
});
