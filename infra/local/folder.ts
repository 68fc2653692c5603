import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AwsSettings } from '../../shared/world.ts';
import { JumpingClock } from './clock.ts';
import { region } from './endpoints/wire.ts';
import { endpointPath } from './invocations.ts';
import { writeWhole } from './records.ts';

/** Where `npm start` keeps everything, unless told otherwise. */
export const defaultFolder = fileURLToPath(new URL('../../.aftercare', import.meta.url));

/** The clock of a folder: its jumps are kept there. */
export function openClock(folder: string): JumpingClock {
  const file = join(folder, 'clock.json');
  mkdirSync(folder, { recursive: true });
  const { ahead = 0 } = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { ahead?: number }) : {};
  return new JumpingClock(ahead, (milliseconds) => writeWhole(file, JSON.stringify({ ahead: milliseconds })));
}

/** Who works on a folder. */
export interface Running {
  pid: number;
  url: string;
  /** For `openServer`, and for SDK clients of other processes. Readable by this user only, like the whole file. */
  accessKeyId: string;
}

/** The server that works on the folder at this moment. */
export function findRunning(folder: string): Running | undefined {
  const file = lockFile(folder);
  if (!existsSync(file)) return undefined;
  const running = JSON.parse(readFileSync(file, 'utf8')) as Running;
  return isAlive(running.pid) ? running : undefined;
}

/** Settings for SDK clients of another process. */
export const settingsOf = ({ url, accessKeyId }: Running): AwsSettings => ({
  region,
  endpoint: `${url}${endpointPath}`,
  credentials: { accessKeyId, secretAccessKey: accessKeyId },
});

export const newAccessKeyId = (): string => randomBytes(16).toString('hex');

/** Says that this process works on the folder. Throws when another one does. Answers with how to take it back. */
export function lockFolder(folder: string, running: Omit<Running, 'pid'>): () => void {
  mkdirSync(folder, { recursive: true });
  const other = findRunning(folder);
  if (other) throw new Error(`${folder} is in use by ${other.url} (process ${other.pid})`);
  const file = lockFile(folder);
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify({ pid: process.pid, ...running }), { flag: 'wx', mode: 0o600 });
  return () => rmSync(file, { force: true });
}

const lockFile = (folder: string) => join(folder, 'running.json');

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
