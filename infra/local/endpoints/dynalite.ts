import { createRequire } from 'node:module';

/** Input or output of an operation, in DynamoDB's JSON. */
export type Json = Record<string, unknown>;

/** Where dynalite keeps what: https://github.com/architect/dynalite, `db/index.js`. Only what the operations below need. */
export interface DynaliteStore {
  options: { maxItemSize: number };
  getTable(name: string, checkStatus: boolean | Done<Json>, done?: Done<Json>): void;
  getItemDb(table: string): Section;
  getIndexDb(type: string, table: string, index: string): Section;
}

/** The items of a table, or the entries of one index, by a key that sorts as DynamoDB sorts. */
export interface Section {
  lock(key: string, use: (release: <F>(done: F) => F) => void): void;
  get(key: string, done: Done<Json | undefined>): void;
  put(key: string, value: Json, done: Done): void;
  del(key: string, done: Done): void;
  createValueStream(range: Range): NodeJS.EventEmitter;
}

export interface Range {
  gt?: string;
  gte?: string;
  lt?: string;
  lte?: string;
  limit?: number;
  reverse?: boolean;
}

export type Done<T = void> = (error: Error | null, value?: T) => void;

/** What the operations fail with. */
export interface Refusal {
  statusCode: number;
  body: { __type: string; message?: string; Message?: string };
}

type Act = (store: DynaliteStore, input: Json, done: Done<Json>) => void;
interface Operation {
  /** Checks the input as DynamoDB does, and parses its expressions into it. Throws a `Refusal`. */
  check(input: Json, store: DynaliteStore): void;
  act: Act;
}

const require = createRequire(import.meta.url);
const validations = require('dynalite/validations') as {
  checkValidations(input: Json, rules: unknown, custom: unknown, store: DynaliteStore): void;
};

/**
 * The operations of dynalite, from its inside: over its HTTP server each would take several times as long. The first of its
 * three steps, the check of JSON types, is left out: every input comes from an SDK's serialiser.
 */
const operation = (file: string): Operation => {
  const rules = require(`dynalite/validations/${file}`) as { types: unknown; custom: unknown };
  return {
    act: require(`dynalite/actions/${file}`) as Act,
    check: (input, store) => validations.checkValidations(input, rules.types, rules.custom, store),
  };
};

export const dynalite = {
  GetItem: operation('getItem'),
  PutItem: operation('putItem'),
  UpdateItem: operation('updateItem'),
  DeleteItem: operation('deleteItem'),
  Query: operation('query'),
  Scan: operation('scan'),
  BatchGetItem: operation('batchGetItem'),
  BatchWriteItem: operation('batchWriteItem'),
  DescribeTable: operation('describeTable'),
};

interface Level {
  open(): Promise<void>;
  close(): Promise<void>;
  getSync(key: string): Json | undefined;
  batch(changes: Change[]): Promise<void>;
  values(range: Range): { all(): Promise<Json[]> };
  iterator(range: Range): { all(): Promise<[key: string, value: Json][]> };
}

export type Change = { type: 'put'; key: string; value: Json } | { type: 'del'; key: string };

const db = require('dynalite/db') as {
  create(options: { path?: string }): { db: Level };
  capacityUnits(item: Json | undefined): number;
};

/** Write units of an item. */
export const { capacityUnits } = db;

/** dynalite's own LevelDB, in `folder` or in memory. */
export async function openLevel(folder?: string): Promise<Level> {
  const level = db.create(folder ? { path: folder } : {}).db;
  await level.open();
  return level;
}
