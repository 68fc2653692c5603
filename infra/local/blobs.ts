import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './records.ts';

/** Bytes by key: one file each in `folder`, or in memory. */
export interface Blobs {
  put(key: string, bytes: Uint8Array): void;
  /** Throws when there is none. */
  get(key: string): Buffer;
  delete(key: string): void;
}

export function openBlobs(folder?: string): Blobs {
  return folder ? blobsIn(folder) : blobsInMemory();
}

function blobsIn(folder: string): Blobs {
  mkdirSync(folder, { recursive: true });
  const file = (key: string) => join(folder, encodeURIComponent(key).replaceAll('.', '%2E'));
  return {
    put: (key, bytes) => writeWhole(file(key), bytes),
    get: (key) => readFileSync(file(key)),
    delete: (key) => rmSync(file(key), { force: true }),
  };
}

function blobsInMemory(): Blobs {
  const blobs = new Map<string, Buffer>();
  return {
    put: (key, bytes) => void blobs.set(key, Buffer.from(bytes)),
    get(key) {
      const bytes = blobs.get(key);
      if (!bytes) throw new Error(`there is nothing called ${key}`);
      return bytes;
    },
    delete: (key) => void blobs.delete(key),
  };
}
