import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SampleWebhook, sampleWebhooks } from '../../shared/orders/samples.ts';
import { startChild, stopChild } from './child.ts';
import { typicalOrder } from './typical-order.ts';

export interface Load {
  /** Milliseconds. */
  p50: number;
  p99: number;
  perSecond: number;
}

export interface Intake {
  connections: number;
  house: Load;
  bare: Load;
}

const warmUp = 300;

/** Signed webhooks of as many new orders, answered once durable on disk: by the house, and by a server that only writes an item. */
export async function measureIntake(orders: number): Promise<Intake[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-bench-'));
  const servers = {
    house: await startChild<Ready>('servers.ts', ['house', join(folder, 'house')]),
    bare: await startChild<Ready>('servers.ts', ['bare', join(folder, 'bare')]),
  };
  let next = 0;
  const load = (which: keyof typeof servers, connections: number, count: number) => {
    const { port, secret } = servers[which].ready;
    const webhooks = Array.from({ length: count }, () => paidOrder(next++, secret));
    return post(port, webhooks, connections);
  };
  try {
    await load('house', 8, warmUp);
    await load('bare', 8, warmUp);
    const measured: Intake[] = [];
    for (const connections of [1, 8]) {
      measured.push({
        connections,
        house: await load('house', connections, orders),
        bare: await load('bare', connections, orders),
      });
    }
    return measured;
  } finally {
    await Promise.all(Object.values(servers).map(({ child }) => stopChild(child)));
    rmSync(folder, { recursive: true });
  }
}

interface Ready {
  port: number;
  secret: string;
}

export const paidOrder = (number: number, secret: string): SampleWebhook =>
  sampleWebhooks.shopify.paid(
    {
      ...typicalOrder,
      id: String(6_000_000_000_000 + number),
      number: String(number),
      email: `buyer${number}@example.com`,
    },
    secret,
    new Date().toISOString(),
  );

/** Over connections that stay open, each with one request at a time. */
export async function post(port: number, webhooks: SampleWebhook[], connections: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const took: number[] = [];
  const queue = webhooks.values();
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (const webhook of queue) {
        const asked = performance.now();
        await postOne(port, agent, webhook);
        took.push(performance.now() - asked);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), perSecond: took.length / seconds };
}

function postOne(port: number, agent: Agent, { path, headers, body }: SampleWebhook): Promise<void> {
  return new Promise((resolve, reject) => {
    const length = { 'content-length': Buffer.byteLength(body) };
    request({ host: '127.0.0.1', port, agent, method: 'POST', path, headers: { ...headers, ...length } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`answered ${answer.statusCode}`));
      answer.resume().on('end', resolve).on('error', reject);
    })
      .on('error', reject)
      .end(body);
  });
}
