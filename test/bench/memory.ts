import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Secrets } from '../../shared/world.ts';
import { freePort } from '../e2e/free-port.ts';
import { stopChild } from './child.ts';
import { paidOrder, post } from './intake.ts';

export interface Memory {
  /** Resident set, in MB. */
  atRest: number;
  after: number;
  orders: number;
}

const batch = 1000;

/** What `npm start` runs, in a process of its own with a folder of its own: its memory before any order, and after as many. Linux only. */
export async function measureMemory(orders: number): Promise<Memory> {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-bench-'));
  const port = await freePort();
  const start = fileURLToPath(new URL('../../infra/local/start.ts', import.meta.url));
  const env = { ...process.env, PORT: String(port), AFTERCARE_FOLDER: folder };
  const child = spawn(process.execPath, ['--import', 'tsx', start], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    await isUp(port, child);
    await wait(3000);
    const atRest = residentOf(child);
    const { platforms } = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')) as Secrets;
    for (let from = 0; from < orders; from += batch) {
      const numbers = Array.from({ length: Math.min(batch, orders - from) }, (_, index) => from + index);
      const webhooks = numbers.map((number) => paidOrder(number, platforms.shopify?.[0] ?? ''));
      await post(port, webhooks, 8);
    }
    await wait(3000);
    return { atRest, after: residentOf(child), orders };
  } finally {
    await stopChild(child);
    rmSync(folder, { recursive: true });
  }
}

async function isUp(port: number, child: ChildProcess): Promise<void> {
  for (let look = 0; look < 300 && child.exitCode === null; look++) {
    if (
      await fetch(`http://127.0.0.1:${port}/`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await wait(100);
  }
  throw new Error('npm start does not come up');
}

function residentOf({ pid }: ChildProcess): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
