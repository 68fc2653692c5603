import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VirtualClock } from '../../infra/local/clock.ts';
import { findRunning, lockFolder, openClock } from '../../infra/local/folder.ts';
import { openRecords } from '../../infra/local/records.ts';
import type { SystemOptions } from '../../infra/local/system.ts';
import { hour, minute, plus } from '../../shared/journey/instant.ts';
import { onEach, onRequest, openTestSystem, start } from './open.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aftercare-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what is in the folder survives a restart', () => {
  const open = (now: string, functions: NonNullable<SystemOptions['functions']>) =>
    openTestSystem({ folder, clock: new VirtualClock(now), functions });

  it('items, schedules, messages, mails with their content, events and secrets', async () => {
    const before = await open(start, {
      'receive-order': onRequest(async (_event, { put, schedule, ring, send }) => {
        await put('a', '2026-11-23T00:00:00.000Z');
        await schedule('scheduled', plus(start, hour));
        await ring('rung');
        await send('ann@customer.example');
        return {};
      }),
    });
    await before.request({ method: 'POST', path: '/orders/a', headers: {} });
    const raw = 'From: ann@customer.example\r\n\r\nHello';
    const key = before.deliverMail(Buffer.from(raw), ['r-abc@reply.shop.example']);
    const mime = await before.outbox()[0]?.mime();
    await before.close();

    const woken: string[] = [];
    const after = await open(start, {
      'run-due': onEach((body, { clock }) => woken.push(`due ${clock.now().slice(11, 16)} ${body}`)),
      'receive-mail': onEach((body) => woken.push(`mail ${JSON.parse(body).Records[0].s3.object.key}`)),
      'record-delivery': async () => async (event: { 'detail-type': string }) => woken.push(event['detail-type']),
      'staff-desk': onRequest(async (_event, { get }) => ({ body: JSON.stringify(await get('a')) })),
    });
    expect(after.services.table.earliestDue()).toBe('2026-11-23T00:00:00.000Z');
    await after.advanceTo(plus(start, 2 * hour));
    expect(woken).toEqual(['due 10:00 rung', `mail ${key}`, 'Email Sent', 'Email Delivered', 'due 11:00 scheduled']);
    const { body } = await after.request({ method: 'GET', path: '/desk', headers: {} });
    expect(JSON.parse(body.toString())).toMatchObject({ pk: { S: 'a' } });
    expect(await after.outbox()[0]?.mime()).toEqual(mime);
    expect(after.services.bucket.get(key).toString()).toContain('Hello');
    expect(after.secrets).toEqual(before.secrets);
    await after.close();
  });

  it('a message in the hands of a function that was killed, and how often it was tried', async () => {
    for (let attempt = 0; attempt < 5; attempt++) {
      const system = await open(plus(start, attempt * 6 * minute), {
        'receive-order': onRequest(async (_event, { ring }) => ring('a')),
      });
      if (attempt === 0) await system.request({ method: 'POST', path: '/orders/a', headers: {} });
      expect(system.services.due.receive(1)).toHaveLength(1);
      await system.close();
    }
    const system = await open(plus(start, hour), { 'run-due': onEach(() => {}) });
    await system.settle();
    expect(system.deadLetters()).toMatchObject([{ body: 'a', receives: 5 }]);
    await system.close();
  });

  it('without giving an id twice', async () => {
    const ids = new Set<string>();
    for (let opening = 0; opening < 3; opening++) {
      const system = await open(start, {});
      for (let mail = 0; mail < 3; mail++) ids.add(system.deliverMail(Buffer.from('\r\n'), ['a@b.example']));
      await system.close();
    }
    expect(ids.size).toBe(9);
  });

  it('with new secrets for a platform that is new, and the others as they were', async () => {
    const first = await open(start, {});
    await first.close();
    const file = join(folder, 'secrets.json');
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...kept, platforms: { shopify: ['mine', 'my old one'] } }));
    const second = await open(start, {});
    expect(second.secrets.namingKey).toBe(first.secrets.namingKey);
    expect(second.secrets.platforms.shopify).toEqual(['mine', 'my old one']);
    expect(second.secrets.platforms.stripe).toHaveLength(1);
    await second.close();
  });
});

describe('records', () => {
  it('leave out a line that was cut short when the process was killed', () => {
    const file = join(folder, 'some.jsonl');
    const records = openRecords<{ n: number }>(file);
    records.set('a', { n: 1 });
    records.set('b', { n: 2 });
    records.delete('a');
    records.close();
    writeFileSync(file, `${readFileSync(file, 'utf8')}["c",{"n"`);
    const again = openRecords<{ n: number }>(file);
    expect([...again.entries()]).toEqual([['b', { n: 2 }]]);
    again.set('d', { n: 4 });
    again.close();
    expect(openRecords(file).size).toBe(2);
  });
});

describe('the folder', () => {
  it('remembers how far its clock was moved', () => {
    const clock = openClock(folder);
    clock.advance(48 * hour);
    const ahead = Date.parse(openClock(folder).now()) - Date.now();
    expect(ahead).toBeGreaterThan(47 * hour);
  });

  it('is in the hands of one process', () => {
    const unlock = lockFolder(folder, { url: 'http://127.0.0.1:1', accessKeyId: 'k' });
    expect(findRunning(folder)).toEqual({ pid: process.pid, url: 'http://127.0.0.1:1', accessKeyId: 'k' });
    expect(() => lockFolder(folder, { url: 'http://127.0.0.1:2', accessKeyId: 'k' })).toThrow(
      'is in use by http://127.0.0.1:1',
    );
    unlock();
    expect(findRunning(folder)).toBeUndefined();
  });

  it('is free when the process that had it was killed', () => {
    writeFileSync(
      join(folder, 'running.json'),
      JSON.stringify({ pid: 2 ** 30, url: 'http://127.0.0.1:1', accessKeyId: 'k' }),
    );
    expect(findRunning(folder)).toBeUndefined();
    lockFolder(folder, { url: 'http://127.0.0.1:2', accessKeyId: 'k' })();
  });
});
