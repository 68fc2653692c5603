import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient, QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { onEach, openTestSystem } from './open.ts';

const afterAnswers = 60;

describe('a process that is killed', () => {
  it('leaves everything that it had answered for, and indexes that agree with their items', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aftercare-'));
    try {
      const answered = await killedAfter(afterAnswers, folder);
      const rung = new Map<string, number>();
      const system = await openTestSystem({
        folder,
        functions: { 'run-due': onEach((id) => rung.set(id, (rung.get(id) ?? 0) + 1)) },
      });
      const { items, index } = await contents(system.aws);
      await system.advanceTo('2026-12-01T00:00:00.000Z');
      const mails = new Set(system.outbox().flatMap(({ to }) => to));
      for (const id of answered) {
        expect(items.get(id)).toBe('2026-12-02T00:00:00.000Z');
        expect(rung.get(id)).toBe(2);
        expect(mails).toContain(`${id}@customer.example`);
      }
      expect(index).toEqual(items);
      await system.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** The orders that the process had answered when it was killed, or a few more. */
async function killedAfter(count: number, folder: string): Promise<string[]> {
  const writer = fileURLToPath(new URL('writer.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const answered: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    const [status, id = ''] = line.split(' ');
    if (status === '200') answered.push(id);
    if (answered.length === count) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(answered.length).toBeGreaterThanOrEqual(count);
  return answered;
}

async function contents(aws: object) {
  const client = new DynamoDBClient(aws);
  const TableName = 'aftercare';
  const items = await client.send(new ScanCommand({ TableName }));
  const index = await client.send(
    new QueryCommand({
      TableName,
      IndexName: 'due',
      KeyConditionExpression: 'd = :all',
      ExpressionAttributeValues: { ':all': { S: '0' } },
    }),
  );
  const byId = (found: typeof items.Items) => new Map(found?.map(({ pk, n }) => [pk?.S ?? '', n?.S]));
  return { items: byId(items.Items), index: byId(index.Items) };
}
