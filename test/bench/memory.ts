import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startChild, stopChild } from './child.ts';
import { paidOrder, post } from './intake.ts';

export interface Memory {
  /** Resident set, in MB. */
  atRest: number;
  after: number;
  orders: number;
}

const batch = 1000;

/** The one machine in a process of its own, on disk: its memory before any order, and after as many. Linux only. */
export async function measureMemory(orders: number): Promise<Memory> {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-bench-'));
  const { child, ready } = await startChild<{ port: number; secret: string }>('servers.ts', ['house', folder]);
  try {
    await wait(2000);
    const atRest = residentOf(child.pid);
    for (let from = 0; from < orders; from += batch) {
      const count = Math.min(batch, orders - from);
      await post(
        ready.port,
        Array.from({ length: count }, (_, index) => paidOrder(from + index, ready.secret)),
        8,
      );
    }
    await wait(2000);
    return { atRest, after: residentOf(child.pid), orders };
  } finally {
    await stopChild(child);
    rmSync(folder, { recursive: true });
  }
}

function residentOf(pid: number | undefined): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
