import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'aftercare-try-'));
const tried = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'infra/local/try.ts', ...args, '--folder', join(folder, 'kept')], {
    encoding: 'utf8',
  });

test('the mystery shopper gets every mail of the journey, in their language', () => {
  const { stdout, status } = tried('me@mail.example', '--locale', 'et');
  expect({ status, end: stdout.trim().split('\n').at(-1) }).toMatchObject({
    status: 0,
    end: expect.stringContaining('4 mails'),
  });
  expect(stdout).toContain('Customer says it was put right');
  const kept = readdirSync(join(folder, 'kept')).filter((name) => name.endsWith('.txt'));
  expect(kept).toEqual(['1-thank-you.txt', '2-check-in.txt', '3-alert.txt', '4-re-check.txt']);
  expect(readFileSync(join(folder, 'kept/2-check-in.txt'), 'utf8')).toContain('To: me@mail.example');
});

test.each([
  [['nobody'], 'usage: npm run try -- <your address>'],
  [['--deployed'], 'In AWS time cannot be moved'],
])('asked with %j it says what it needs', (args, message) => {
  const { stderr, status } = tried(...args);
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(message) });
});
