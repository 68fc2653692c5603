import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A TypeScript file of this folder in a process of its own, with the arguments; it says once that it is ready. */
export async function startChild<Ready>(file: string, args: string[]): Promise<{ child: ChildProcess; ready: Ready }> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = fork(path, args, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${file} ended with ${code} before it was ready`);
  });
  const [ready] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => {});
  return { child, ready: ready as Ready };
}

export async function stopChild(child: ChildProcess): Promise<void> {
  child.kill();
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
