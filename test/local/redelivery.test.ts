import { describe, expect, it } from 'vitest';
import { hour, minute, plus } from '../../shared/journey/instant.ts';
import { onEach, onRequest, openTestSystem, start } from './open.ts';

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
