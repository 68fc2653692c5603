import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settingsOf } from '../../infra/local/folder.ts';
import { type LocalServer, openServer } from '../../infra/local/http.ts';
import type { System } from '../../infra/local/system.ts';
import { onRequest, openTestSystem, start } from './open.ts';

const accessKeyId = 'a-key-of-this-test';
let system: System;
let server: LocalServer;

beforeEach(async () => {
  system = await openTestSystem({
    functions: {
      'receive-order': onRequest(async (event, { put, schedule }) => {
        await put('a');
        await schedule('one', '2026-11-23T00:00:00.000Z');
        return { statusCode: 200, headers: { 'x-type': event.headers['content-type'] }, body: event.body };
      }),
      'customer-pages': onRequest(async () => ({
        statusCode: 200,
        headers: { 'content-type': 'text/html' },
        body: '<p>',
      })),
    },
  });
  server = await openServer(system, { port: 0, accessKeyId });
});
afterEach(async () => {
  await server.close();
  await system.close();
});

describe('the server', () => {
  it('gives requests to the functions and their answers back', async () => {
    const answer = await fetch(`${server.url}/orders/a?x=1`, {
      method: 'POST',
      body: '{"ü":1}',
      headers: { 'content-type': 'application/json' },
    });
    expect([answer.status, answer.headers.get('x-type'), await answer.text()]).toEqual([
      200,
      'application/json',
      '{"ü":1}',
    ]);
    expect((await fetch(`${server.url}/nowhere`)).status).toBe(404);
  });

  it('answers HEAD without a body', async () => {
    const answer = await fetch(`${server.url}/orders/a`, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it('refuses a body above 10 MB without keeping it', async () => {
    const body = Buffer.alloc(10 * 1024 * 1024 + 1);
    const answer = await fetch(`${server.url}/orders/a`, { method: 'POST', body });
    expect(answer.status).toBe(413);
    expect((await fetch(`${server.url}/r/token`)).status).toBe(200);
  });

  it('lets somebody else have a path and what is below it', async () => {
    server.route('/', (_request, response) => void response.end('console'));
    server.route('/mailbox', (request, response) => void response.end(request.url));
    const text = async (path: string) => (await fetch(server.url + path)).text();
    expect(await text('/')).toBe('console');
    expect(await text('/mailbox/a?b=c')).toBe('/mailbox/a?b=c');
    expect(await text('/r/token')).toBe('<p>');
    expect(await text('/mailboxes')).toBe('{"message":"Not Found"}');
  });
});

describe('AWS over HTTP', () => {
  const settings = () => settingsOf({ pid: 1, url: server.url, accessKeyId }) as object;

  it('is the same as in process, for the clients of another process', async () => {
    await fetch(`${server.url}/orders/a`, { method: 'POST' });
    const table = new DynamoDBClient(settings());
    const { Item } = await table.send(new GetItemCommand({ TableName: 'aftercare', Key: { pk: { S: 'a' } } }));
    expect(Item).toEqual({ pk: { S: 'a' } });
    const scheduler = new SchedulerClient(settings());
    const held = await scheduler.send(new GetScheduleCommand({ GroupName: 'aftercare', Name: 'one' }));
    expect(held.CreationDate).toEqual(new Date(start));
    const bucket = new S3Client(settings());
    const object = { Bucket: 'aftercare-mail', Key: 'mail/a b' };
    await bucket.send(new PutObjectCommand({ ...object, Body: 'hello' }));
    const { Body } = await bucket.send(new GetObjectCommand(object));
    expect(await Body?.transformToString()).toBe('hello');
    for (const client of [table, scheduler, bucket]) client.destroy();
  });

  it('is closed to who does not know the key', async () => {
    const stranger = new DynamoDBClient({
      ...settings(),
      credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
      maxAttempts: 1,
    });
    const read = new GetItemCommand({ TableName: 'aftercare', Key: { pk: { S: 'a' } } });
    await expect(stranger.send(read)).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
    const post = await fetch(`${server.url}/aws/`, {
      method: 'POST',
      body: '{}',
      headers: { 'x-amz-target': 'DynamoDB_20120810.Scan' },
    });
    expect(post.status).toBe(403);
    stranger.destroy();
  });
});
