import type { Instant } from '../../shared/journey/instant.ts';
import type { Log, LogFields } from '../../shared/log.ts';
import { type FunctionName, functionNames } from '../../shared/names.ts';
import type { World } from '../../shared/world.ts';
import { CrashError } from './faults.ts';
import type { Wire } from './functions.ts';
import type { Invocations } from './invocations.ts';

export interface LogLine {
  at: Instant;
  function: FunctionName;
  level: 'info' | 'error';
  code: string;
  fields: LogFields;
}

export interface Failure {
  at: Instant;
  function: FunctionName;
  error: unknown;
}

/** The functions, wired once each, and what they said. */
export interface Runtime {
  has(name: FunctionName): boolean;
  /** Throws what the function throws. */
  invoke(name: FunctionName, event: unknown): Promise<unknown>;
  /** The last lines, the oldest first. */
  logs: readonly LogLine[];
  /** The last errors that functions threw; crashes are not theirs. */
  failures: readonly Failure[];
}

interface Options {
  wires: Partial<Record<FunctionName, Wire>>;
  world: Omit<World, 'aws' | 'log'>;
  invocations: Invocations;
  /** Told each log line too. */
  log?: Log | undefined;
}

const kept = 10_000;

export async function openRuntime({ wires, world, invocations, log }: Options): Promise<Runtime> {
  const { clock } = world;
  const logs: LogLine[] = [];
  const failures: Failure[] = [];
  const handlers = new Map<FunctionName, (event: never) => Promise<unknown>>();
  for (const name of functionNames) {
    const handler = await wires[name]?.({ ...world, aws: invocations.settings(name), log: logOf(name) });
    if (handler) handlers.set(name, handler);
  }

  return {
    has: (name) => handlers.has(name),

    async invoke(name, event) {
      const handler = handlers.get(name);
      if (!handler) throw new Error(`there is no function ${name}`);
      try {
        return await invocations.run(name, () => handler(event as never));
      } catch (error) {
        if (!(error instanceof CrashError)) note(name, error);
        throw error;
      }
    },

    logs,
    failures,
  };

  function note(name: FunctionName, error: unknown): void {
    keep(failures, { at: clock.now(), function: name, error });
    logOf(name).error('function-failed', { error: error instanceof Error ? error.name : 'unknown' });
  }

  function logOf(name: FunctionName): Log {
    const line =
      (level: LogLine['level']) =>
      (code: string, fields: LogFields = {}): void => {
        keep(logs, { at: clock.now(), function: name, level, code, fields });
        log?.[level](code, { function: name, ...fields });
      };
    return { info: line('info'), error: line('error') };
  }
}

function keep<T>(list: T[], one: T): void {
  if (list.length >= kept) list.splice(0, kept / 2);
  list.push(one);
}
