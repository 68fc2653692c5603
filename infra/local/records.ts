import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Things by id, in the order they were first set. What is given is kept, not copied: treat it as frozen. */
export interface Records<T> {
  get(id: string): T | undefined;
  set(id: string, thing: T): void;
  delete(id: string): void;
  entries(): IterableIterator<[string, T]>;
  values(): IterableIterator<T>;
  readonly size: number;
  close(): void;
}

/**
 * In memory, and in `file` too when one is given: each change is one line appended to it, so that what was set before the
 * process was killed is there after a restart. A line cut short by the kill is left out.
 */
export function openRecords<T>(file?: string): Records<T> {
  const things = file ? readLines<T>(file) : new Map<string, T>();
  const journal = file === undefined ? undefined : rewrite(file, things);
  const append = (line: unknown[]) => journal !== undefined && writeSync(journal, `${JSON.stringify(line)}\n`);

  return {
    get: (id) => things.get(id),
    set(id, thing) {
      things.set(id, thing);
      append([id, thing]);
    },
    delete(id) {
      if (things.delete(id)) append([id]);
    },
    entries: () => things.entries(),
    values: () => things.values(),
    get size() {
      return things.size;
    },
    close: () => journal !== undefined && closeSync(journal),
  };
}

function readLines<T>(file: string): Map<string, T> {
  const things = new Map<string, T>();
  if (!existsSync(file)) return things;
  const whole = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  for (const line of whole) {
    const [id, ...thing] = JSON.parse(line) as [string, T?];
    if (thing.length > 0) things.set(id, thing[0] as T);
    else things.delete(id);
  }
  return things;
}

/** Leaves only what still stands, in one step, and opens the file for what comes. */
function rewrite<T>(file: string, things: Map<string, T>): number {
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, [...things].map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  return openSync(file, 'a');
}

/** Writes a file in one step: whoever reads it sees the old content or the new. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const beside = `${file}.new`;
  writeFileSync(beside, content, { mode: 0o600 });
  renameSync(beside, file);
}
