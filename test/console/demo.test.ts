import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { scenes } from '../../infra/local/demo/scenes.ts';
import { isRight } from '../../infra/local/demo/verdict.ts';

const root = new URL('../..', import.meta.url).pathname;

describe('npm run demo', () => {
  it('plays the month, tells it, and everything that should have happened did', async () => {
    const { code, text } = await run();
    expect(text).toContain(`${scenes.length} scenes, 0 wrong`);
    for (const { title, customer } of scenes) {
      expect(text).toContain(title);
      if (!/signature|understood/.test(title)) expect(text).toContain(customer.name);
    }
    expect(code).toBe(0);
  });

  it('does not take less, more, or something else for right', () => {
    const should = ['thank-you', 'check-in'];
    const judged = [['check-in', 'thank-you'], ['thank-you'], [...should, 'check-in'], ['thank-you', 're-check']];
    expect(judged.map((did) => isRight({ title: '', should, did }))).toEqual([true, false, false, false]);
  });
});

const run = () =>
  new Promise<{ code: number | string; text: string }>((resolve) =>
    execFile(
      process.execPath,
      ['--import', 'tsx', 'infra/local/demo.ts'],
      { cwd: root, maxBuffer: 10 * 1024 * 1024 },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, text: stdout + stderr }),
    ),
  );
