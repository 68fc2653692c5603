import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Metafile } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleFunctions } from '../../infra/aws/bundle.ts';
import { type Grant, grants } from '../../infra/aws/grants.ts';
import { type FunctionName, functionNames } from '../../shared/names.ts';
import { synthesise } from './synth.ts';

/** The client of the SDK that a grant is for. */
const clientOf: Record<Grant, string> = {
  load: 'client-dynamodb',
  save: 'client-dynamodb',
  mark: 'client-dynamodb',
  'list due': 'client-dynamodb',
  'list open': 'client-dynamodb',
  find: 'client-dynamodb',
  'list quarantine': 'client-dynamodb',
  'ring now': 'client-sqs',
  'ring later': 'client-scheduler',
  'send mail': 'client-sesv2',
  'read mail': 'client-s3',
  'delete mail': 'client-s3',
  'keep pictures': 'client-s3',
  'show pictures': 'client-s3',
  'go through all': 'client-dynamodb',
  figures: 'client-s3',
  forget: 'client-sqs',
  publish: 'client-eventbridge',
  'ask reader': 'client-bedrock-runtime',
  'read secret': 'client-secrets-manager',
};

const folder = mkdtempSync(join(tmpdir(), 'aftercare-bundles-'));
const clients = {} as Record<FunctionName, string[]>;
const inputs = {} as Record<FunctionName, string[]>;

beforeAll(async () => {
  const results = await bundleFunctions(folder);
  functionNames.forEach((name, at) => {
    clients[name] = clientsIn(results[at]?.metafile);
    inputs[name] = Object.keys(results[at]?.metafile.inputs ?? {});
  });
});

/** Only these write to customers or show them a page in their language. */
const speaking: FunctionName[] = ['run-due', 'customer-pages'];

describe.each(functionNames)('%s', (name) => {
  test('carries the words of every language only where it needs them', () => {
    expect(inputs[name].some((path) => path.endsWith('compose/languages.ts'))).toBe(speaking.includes(name));
  });

  test('carries the clients of its grants, and no other', () => {
    expect(clients[name]).toEqual([...new Set(grants[name].map((grant) => clientOf[grant]))].sort());
  });

  test('has a handler where nothing but its bundle is at hand', () => {
    const bundle = pathToFileURL(join(folder, name, 'index.mjs'));
    const script = `const { handler } = await import('${bundle}'); process.stdout.write(typeof handler);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: folder,
      env: { PATH: process.env.PATH },
      encoding: 'utf8',
    });

    expect({ stdout, stderr }).toEqual({ stdout: 'function', stderr: '' });
  });
});

test('the stack deploys to each function its own bundle, with its source map and nothing else', () => {
  const { all, assets } = synthesise({}, undefined, folder);
  const keys = all<{ Code: { S3Key: string } }>('AWS::Lambda::Function').map(({ Properties }) => Properties.Code.S3Key);

  expect(new Set(keys).size).toBe(functionNames.length);
  for (const key of keys) {
    expect(readdirSync(join(assets, `asset.${key.replace('.zip', '')}`)).sort()).toEqual([
      'index.mjs',
      'index.mjs.map',
    ]);
  }
});

const clientsIn = ({ outputs }: Metafile = { inputs: {}, outputs: {} }): string[] => {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const found = inputs.flatMap(([path, { bytesInOutput }]) => {
    const client = /node_modules\/@aws-sdk\/(client-[^/]+)\//.exec(path)?.[1];
    return client && bytesInOutput > 0 ? [client] : [];
  });
  return [...new Set(found)].sort();
};
