import { spawnSync } from 'node:child_process';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { bundling, root } from '../../infra/aws/bundling.ts';

const entry = 'test/infra/clients-on-lambda.ts';
const folder = mkdtempSync(join(tmpdir(), 'aftercare-bundle-'));
const lean = join(folder, 'lean.mjs');
const lambda = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'x', AWS_SESSION_TOKEN: 't' };

beforeAll(() => build(bundling(entry, lean)));

test('bundled clients send and read the very same as those of the packages', () => {
  const packages = run(['--import', 'tsx', entry], lambda, root);
  const bundle = run([lean], lambda);

  expect(packages.stdout).toContain('"by":"AKIAEXAMPLE"');
  expect(bundle.stderr).toBe('');
  expect(JSON.parse(bundle.stdout)).toEqual(JSON.parse(packages.stdout));
});

test('what the bundle leaves out is what credentials outside of the environment would need', () => {
  expect(run([lean], {}).stderr).toMatch(/ERR_MODULE_NOT_FOUND|Could not load credentials/);
});

test.each([
  ['the credentials that Lambda never uses', { external: [] }],
  ['the schemas that nobody calls', { plugins: [] }],
])('leaving out %s saves more than 100 KB', async (_, otherwise) => {
  const full = join(folder, 'full.mjs');
  await build({ ...bundling(entry, full), ...otherwise });

  expect(statSync(full).size - statSync(lean).size).toBeGreaterThan(100_000);
});

const run = (args: string[], credentials: Record<string, string>, cwd = folder) =>
  spawnSync(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH, HOME: folder, ...credentials },
    encoding: 'utf8',
  });
