import { join } from 'node:path';
import { build } from 'esbuild';
import { functionNames } from '../../shared/names.ts';
import { bundling } from './bundling.ts';

/** Bundles every function into a folder of its own below this one. Before the stack is built: the CDK does not wait. */
export const bundleFunctions = (folder: string) =>
  Promise.all(functionNames.map((name) => build(bundling(`functions/${name}.ts`, join(folder, name, 'index.mjs')))));
