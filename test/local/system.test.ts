import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { hour, minute, plus } from '../../shared/journey/instant.ts';
import { clientsOf, onEach, onRequest, openTestSystem, start } from './open.ts';

describe('requests from outside', () => {
  const seen: APIGatewayProxyEventV2[] = [];
  const open = () =>
    openTestSystem({
      functions: {
        'receive-order': onRequest(async (event) => {
          seen.push(event);
          return {
            statusCode: 201,
            headers: { 'X-Answer': 'yes' },
            cookies: ['a=1', 'b=2'],
            body: 'ÿ',
            isBase64Encoded: false,
          };
        }),
        'staff-desk': onRequest(async () => {
          throw new Error('no');
        }),
      },
    });

  it('reach the function of their route as API Gateway would hand them over', async () => {
    const system = await open();
    const answer = await system.request({
      method: 'POST',
      path: '/orders/shop%20ify',
      query: 'a=1&a=2&b=%C3%BC',
      headers: { 'X-Shopify-Topic': 'orders/paid', 'Content-Type': 'application/json', Cookie: 'x=1; y=2' },
      body: '{"ü":1}',
    });
    expect(answer).toEqual({
      status: 201,
      headers: { 'x-answer': 'yes', 'set-cookie': ['a=1', 'b=2'] },
      body: Buffer.from('ÿ'),
    });
    expect(seen.at(-1)).toMatchObject({
      version: '2.0',
      routeKey: 'ANY /orders/{platform}',
      rawPath: '/orders/shop%20ify',
      rawQueryString: 'a=1&a=2&b=%C3%BC',
      pathParameters: { platform: 'shop ify' },
      queryStringParameters: { a: '1,2', b: 'ü' },
      headers: { 'x-shopify-topic': 'orders/paid' },
      cookies: ['x=1', 'y=2'],
      body: '{"ü":1}',
      isBase64Encoded: false,
      requestContext: { http: { method: 'POST' }, timeEpoch: Date.parse(start) },
    });
  });

  it.each(['application/x-www-form-urlencoded', 'application/octet-stream', ''])(
    'come as base64 when they are %j',
    async (type) => {
      const system = await open();
      const bytes = Buffer.from([0xff, 0, 0x61]);
      await system.request({ method: 'POST', path: '/orders/a', headers: { 'content-type': type }, body: bytes });
      expect(seen.at(-1)).toMatchObject({ body: bytes.toString('base64'), isBase64Encoded: true });
    },
  );

  it.each([
    ['GET', '/nowhere'],
    ['GET', '/orders'],
    ['GET', '/orders/a/b'],
    ['DELETE', '/desk'],
    ['GET', '/r/token'],
  ])('get 404 where there is no route or no function: %s %s', async (method, path) => {
    const system = await open();
    const answer = await system.request({ method, path, headers: {} });
    expect([answer.status, answer.body.toString()]).toEqual([404, '{"message":"Not Found"}']);
  });

  it('get 413 above 10 MB and 500 when the function throws', async () => {
    const system = await open();
    const large = await system.request({
      method: 'POST',
      path: '/orders/a',
      headers: {},
      body: Buffer.alloc(10 * 1024 * 1024 + 1),
    });
    expect(large.status).toBe(413);
    const failed = await system.request({ method: 'GET', path: '/desk', headers: {} });
    expect([failed.status, failed.body.toString()]).toEqual([500, '{"message":"Internal Server Error"}']);
    expect(system.failures).toMatchObject([{ function: 'staff-desk', error: { message: 'no' } }]);
  });
});

describe('time', () => {
  it('wakes the function at each schedule of a month, in order, at its instant', async () => {
    const woken: string[] = [];
    const instants = Array.from({ length: 40 }, (_, index) => plus(start, (((index * 17) % 40) + 1) * 18 * hour));
    const system = await openTestSystem({
      functions: {
        'receive-order': onRequest(async (_event, { schedule }) => {
          for (const [index, at] of instants.entries()) await schedule(`s${index}`, at);
          return { statusCode: 200 };
        }),
        'run-due': onEach((body, { clock }) => woken.push(`${clock.now()} ${body}`)),
      },
    });
    await system.request({ method: 'POST', path: '/orders/a', headers: {} });
    const end = plus(start, 31 * 24 * hour);
    await system.advanceTo(plus(start, 10 * 24 * hour));
    const early = instants.filter((at) => at <= plus(start, 10 * 24 * hour)).length;
    expect(woken).toHaveLength(early);
    await system.advanceTo(end);
    expect(woken).toEqual(instants.map((at, index) => `${at} s${index}`).toSorted());
    expect(system.clock.now()).toBe(end);
  });

  it('settles what functions ring for each other without moving the clock', async () => {
    const woken: string[] = [];
    const system = await openTestSystem({
      functions: {
        'receive-order': onRequest(async (_event, { ring }) => ring('3')),
        'run-due': onEach(async (body, world) => {
          woken.push(body);
          if (body !== '0') await clientsOf(world).ring(String(Number(body) - 1));
        }),
      },
    });
    await system.request({ method: 'POST', path: '/orders/a', headers: {} });
    expect(woken).toEqual([]);
    await system.settle();
    expect(woken).toEqual(['3', '2', '1', '0']);
    expect(system.clock.now()).toBe(start);
  });

  it('sweeps at the first five-minute mark at which something is overdue, and once at the end', async () => {
    const sweeps: string[] = [];
    const system = await openTestSystem({
      functions: {
        'receive-order': onRequest(async (_event, { put }) => {
          await put('a', '2026-11-24T03:21:00.000Z');
          return {};
        }),
        sweep: async (world) => async () => {
          sweeps.push(world.clock.now());
          await clientsOf(world).put('a');
        },
      },
    });
    await system.request({ method: 'POST', path: '/orders/a', headers: {} });
    await system.advanceTo('2026-11-30T00:03:00.000Z');
    expect(sweeps).toEqual(['2026-11-24T03:25:00.000Z', '2026-11-30T00:03:00.000Z']);
  });

  it('sweeps at every mark for as long as something stays overdue', async () => {
    let sweeps = 0;
    const system = await openTestSystem({
      functions: {
        'receive-order': onRequest(async (_event, { put }) => put('a', '2026-11-22T10:07:00.000Z')),
        sweep: async () => async () => ++sweeps,
      },
    });
    await system.request({ method: 'POST', path: '/orders/a', headers: {} });
    await system.advanceTo('2026-11-22T11:00:00.000Z');
    expect(sweeps).toBe(11);
  });
});

describe('what a function does not settle', () => {
  it('comes again six minutes later, five times in all, and is then a dead letter', async () => {
    const attempts: string[] = [];
    const system = await openTestSystem({
      functions: {
        'receive-order': onRequest(async (_event, { ring }) => ring('a')),
        'run-due': onEach((_body, { clock }) => {
          attempts.push(clock.now());
          throw new Error('again');
        }),
      },
    });
    await system.request({ method: 'POST', path: '/orders/a', headers: {} });
    await system.advanceTo(plus(start, hour));
    expect(attempts).toEqual([0, 6, 12, 18, 24].map((minutes) => plus(start, minutes * minute)));
    expect(system.deadLetters()).toMatchObject([{ queue: 'due', body: 'a', receives: 5 }]);
  });

  it('is only what it names, when it names it', async () => {
    const seen: string[] = [];
    const system = await openTestSystem({
      batchSize: 10,
      functions: {
        'receive-order': onRequest(async (_event, { ring }) => {
          for (const body of ['a', 'bad', 'c']) await ring(body);
          return {};
        }),
        'run-due': async () => async (event: { Records: { body: string; messageId: string }[] }) => {
          seen.push(event.Records.map(({ body }) => body).join());
          const bad = event.Records.filter(({ body }) => body === 'bad' && seen.length < 2);
          return { batchItemFailures: bad.map(({ messageId }) => ({ itemIdentifier: messageId })) };
        },
      },
    });
    await system.request({ method: 'POST', path: '/orders/a', headers: {} });
    await system.advanceTo(plus(start, hour));
    expect(seen).toEqual(['a,bad,c', 'bad']);
    expect(system.deadLetters()).toEqual([]);
  });

  it('of an event of SES comes again after one minute and two, and is then a dead letter', async () => {
    const attempts: string[] = [];
    const system = await openTestSystem({
      functions: {
        'receive-order': onRequest(async (_event, { send }) => send('ann@customer.example')),
        'record-delivery': async (world) => async (event: { 'detail-type': string }) => {
          attempts.push(`${world.clock.now().slice(14, 19)} ${event['detail-type']}`);
          if (event['detail-type'] === 'Email Delivered') throw new Error('again');
        },
      },
    });
    await system.request({ method: 'POST', path: '/orders/a', headers: {} });
    await system.advanceTo(plus(start, hour));
    expect(attempts).toEqual([
      '00:01 Email Sent',
      '00:02 Email Delivered',
      '01:02 Email Delivered',
      '03:02 Email Delivered',
    ]);
    expect(system.deadLetters()).toMatchObject([{ queue: 'events', receives: 3 }]);
  });
});

describe('mail from outside', () => {
  it('is stored as SES stores it and announced to the function', async () => {
    const keys: string[] = [];
    const system = await openTestSystem({
      functions: {
        'receive-mail': onEach((body) => keys.push(JSON.parse(body).Records[0].s3.object.key)),
      },
    });
    const raw = 'From: Ann <ann@customer.example>\nSubject: =?UTF-8?Q?=C3=BC?=\n\nh\xe9llo\n';
    const key = system.deliverMail(Buffer.from(raw, 'latin1'), ['r-abc@reply.shop.example']);
    await system.settle();
    expect(keys).toEqual([key]);
    const [head = '', body] = system.services.bucket.get(key).toString('latin1').split('\r\n\r\n');
    expect(body).toBe('h\xe9llo\r\n');
    const unfolded = head.replaceAll('\r\n ', ' ').split('\r\n');
    expect(unfolded[0]).toBe('Return-Path: <ann@customer.example>');
    expect(unfolded[1]).toContain(' for <r-abc@reply.shop.example>; Sun, 22 Nov 2026 10:00:00 +0000 (UTC)');
    expect(unfolded).toContain('X-SES-Spam-Verdict: PASS');
    expect(unfolded).toContain('X-SES-Virus-Verdict: PASS');
    expect(unfolded.at(-2)).toBe('From: Ann <ann@customer.example>');
  });
});
