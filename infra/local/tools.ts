import { parseArgs } from 'node:util';
import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { systemClock } from '../../shared/clock.ts';
import { lambdaWorld } from '../../shared/lambda.ts';
import { jsonLog } from '../../shared/log.ts';
import { env } from '../../shared/names.ts';
import { callApi } from '../../shared/orders/api.ts';
import { readSecrets } from '../../shared/secrets.ts';
import { parseShop } from '../../shared/shop.ts';
import type { World } from '../../shared/world.ts';
import shopConfig from '../../shop.config.ts';
import { environment } from './endpoints/services.ts';
import { defaultFolder, findRunning, openClock } from './folder.ts';
import { reachFolder } from './live.ts';
import { keptSecrets } from './secrets.ts';

/** Where a command of the operator works, and what was said after it. */
export interface Tool {
  world: World;
  words: string[];
  options: { everyone?: boolean | undefined; platform?: string | undefined; store?: string | undefined };
  close(): Promise<void>;
}

/**
 * The world for a command: the data folder of this machine, whether `npm start` runs on it or not; with
 * `--deployed <name of the receive-order function>` and AWS credentials, the deployed one.
 */
export async function openTool(): Promise<Tool> {
  const { values, positionals: words } = parseArgs({
    allowPositionals: true,
    options: {
      deployed: { type: 'string' },
      folder: { type: 'string', default: defaultFolder },
      everyone: { type: 'boolean' },
      platform: { type: 'string' },
      store: { type: 'string' },
    },
  });
  const { deployed, folder, ...options } = values;
  if (deployed) return { world: await deployedWorld(deployed), words, options, close: async () => {} };
  const shop = parseShop(shopConfig);
  const { aws, close } = await reachFolder({ folder, shop });
  const world: World = {
    aws,
    shop,
    env: environment(findRunning(folder)?.url ?? ''),
    clock: openClock(folder),
    log: jsonLog,
    call: callApi,
    secrets: async () => keptSecrets(folder, shop),
  };
  return { world, words, options, close };
}

/** Every function of the stack has the same settings; they are read from the one that is named in the stack's outputs. */
async function deployedWorld(name: string): Promise<World> {
  const { Environment } = await new LambdaClient({}).send(new GetFunctionConfigurationCommand({ FunctionName: name }));
  for (const variable of Object.values(env)) {
    const value = Environment?.Variables?.[variable];
    if (value !== undefined) process.env[variable] = value;
  }
  return { ...lambdaWorld(readSecrets), clock: systemClock };
}

/** Runs a command to its end; a mistake is said in one line, and the exit code tells. */
export async function run(command: (tool: Tool) => Promise<void>): Promise<void> {
  try {
    const tool = await openTool();
    try {
      await command(tool);
    } finally {
      await tool.close();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
