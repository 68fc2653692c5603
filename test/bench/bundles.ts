import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Metafile } from 'esbuild';
import { bundleFunctions } from '../../infra/aws/bundle.ts';
import { type FunctionName, functionNames } from '../../shared/names.ts';

export interface Bundle {
  name: FunctionName;
  /** KB of 1,000 bytes, without the source map. */
  size: number;
  /** Clients of the SDK that are inside. */
  clients: string[];
  /** What the bundle is made of, in KB, the largest first. */
  parts: [name: string, size: number][];
}

/** Bundles every function as the stack does, into the folder. */
export async function bundlesIn(folder: string): Promise<Bundle[]> {
  const results = await bundleFunctions(folder);
  return functionNames.map((name, at) => {
    const parts = partsOf(results[at]?.metafile);
    const clients = parts.flatMap(([part]) => /^@aws-sdk\/(client-.+)/.exec(part)?.[1] ?? []).sort();
    return { name, size: sizeOf(results[at]?.metafile), clients, parts };
  });
}

export async function measureBundles(): Promise<(Bundle & { milliseconds: number })[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-bench-'));
  try {
    const bundles = await bundlesIn(folder);
    const empty = join(folder, 'empty.mjs');
    writeFileSync(empty, 'export const handler = async () => {};');
    const files = [empty, ...bundles.map(({ name }) => join(folder, name, 'index.mjs'))];
    const [bare = 0, ...times] = importTimes(files);
    return bundles.map((bundle, at) => ({ ...bundle, milliseconds: (times[at] ?? 0) - bare }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const rounds = 9;

/** Median milliseconds of the import, each time in a fresh process; the files take turns. */
function importTimes(files: readonly string[]): number[] {
  const times = files.map((): number[] => []);
  for (let round = 0; round < rounds; round++) files.forEach((file, at) => void times[at]?.push(importTime(file)));
  return times.map((one) => one.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0);
}

function importTime(file: string): number {
  const script = `const began = performance.now(); await import('${pathToFileURL(file)}'); process.stdout.write(String(performance.now() - began));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  if (!Number(stdout)) throw new Error(`${file} cannot be imported: ${stderr}`);
  return Number(stdout);
}

/** Bytes by package, and by folder of the house. */
function partsOf(metafile: Metafile | undefined): [name: string, size: number][] {
  const sizes = new Map<string, number>();
  for (const output of Object.values(metafile?.outputs ?? {})) {
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
      const part = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path.split('/').slice(0, 2).join('/');
      if (bytesInOutput > 0) sizes.set(part, (sizes.get(part) ?? 0) + bytesInOutput / 1000);
    }
  }
  return [...sizes].sort(([, one], [, other]) => other - one);
}

const sizeOf = (metafile: Metafile | undefined): number =>
  Object.entries(metafile?.outputs ?? {})
    .filter(([path]) => path.endsWith('.mjs'))
    .reduce((sum, [, { bytes }]) => sum + bytes / 1000, 0);
