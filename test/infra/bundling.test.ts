import { spawnSync } from 'node:child_process';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { bundling } from '../../infra/aws/bundling.ts';

const folder = mkdtempSync(join(tmpdir(), 'aftercare-bundle-'));
const outfile = join(folder, 'index.mjs');

test('a bundle finds the credentials of Lambda where no other provider can be loaded', async () => {
  await build(bundling('test/infra/clients-on-lambda.ts', outfile));

  expect(run({ AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'x', AWS_SESSION_TOKEN: 't' })).toMatchObject({
    status: 0,
    stdout: '["AKIAEXAMPLE","AKIAEXAMPLE"]',
  });
  // The control: without them the SDK does reach for what was left out.
  expect(run({}).stderr).toMatch(/ERR_MODULE_NOT_FOUND|Could not load credentials/);
});

test('leaving out what Lambda never uses saves more than 100 KB', async () => {
  const everything = join(folder, 'everything.mjs');
  await build(bundling('test/infra/clients-on-lambda.ts', outfile));
  await build({ ...bundling('test/infra/clients-on-lambda.ts', everything), external: [] });

  expect(statSync(everything).size - statSync(outfile).size).toBeGreaterThan(100_000);
});

const run = (credentials: Record<string, string>) =>
  spawnSync(process.execPath, [outfile], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, ...credentials },
    encoding: 'utf8',
  });
