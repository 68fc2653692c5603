import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Live, reachFolder, startLive } from '../../infra/local/live.ts';
import { day, hour, plus } from '../../shared/journey/instant.ts';
import { parseShop } from '../../shared/shop.ts';
import config from '../../shop.config.ts';
import { onEach, onRequest } from './open.ts';

const shop = parseShop(config);
let folder: string;
let live: Live;
const woken: string[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aftercare-'));
  live = await open(await freePort());
});
afterEach(async () => {
  await live.stop();
  rmSync(folder, { recursive: true, force: true });
});

const failed = (error: unknown) => {
  throw error;
};

const open = (port: number) =>
  startLive({
    shop,
    folder,
    port,
    failed,
    functions: {
      'receive-order': onRequest(async (event, { put, ring, schedule }) => {
        const { platform = '' } = event.pathParameters ?? {};
        await put(platform);
        if (platform === 'now') await ring(platform);
        else await schedule(platform, event.queryStringParameters?.at ?? '');
        return { statusCode: 200 };
      }),
      'run-due': onEach((body) => woken.push(body)),
    },
  });

describe('the live system', () => {
  it('wakes the functions by itself, without anybody moving the time', async () => {
    await fetch(`${live.server.url}/orders/now`, { method: 'POST' });
    await expect.poll(() => woken, { timeout: 20_000 }).toContain('now');
  });

  it('lets a month pass when its clock is moved, and does not go back when it starts again', async () => {
    const inThreeWeeks = plus(live.system.clock.now(), 21 * day);
    await fetch(`${live.server.url}/orders/later?at=${inThreeWeeks.slice(0, 19)}`, { method: 'POST' });
    const end = plus(live.system.clock.now(), 31 * day);
    await live.system.advanceTo(end);
    expect(woken).toContain('later');
    const { port } = live.server;
    await live.stop();
    live = await open(port);
    expect(live.system.clock.now() >= end).toBe(true);
    expect(live.system.clock.now() < plus(end, hour)).toBe(true);
  });

  it('keeps others out of its folder, who reach it over HTTP instead', async () => {
    await expect(open(await freePort())).rejects.toThrow('is in use by');
    await fetch(`${live.server.url}/orders/now`, { method: 'POST' });
    expect(await lookUp()).toEqual({ pk: { S: 'now' } });
  });

  it('leaves a folder that can be read when it is not running', async () => {
    await fetch(`${live.server.url}/orders/now`, { method: 'POST' });
    await live.stop();
    expect(await lookUp()).toEqual({ pk: { S: 'now' } });
    live = await open(await freePort());
  });
});

async function lookUp() {
  const { aws, close } = await reachFolder({ folder, shop });
  const client = new DynamoDBClient(aws as object);
  const { Item } = await client.send(new GetItemCommand({ TableName: 'aftercare', Key: { pk: { S: 'now' } } }));
  client.destroy();
  await close();
  return Item;
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
