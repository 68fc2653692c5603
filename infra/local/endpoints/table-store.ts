import { Stream } from 'node:stream';
import type { Instant } from '../../../shared/journey/instant.ts';
import { table as names } from '../../../shared/names.ts';
import { type Change, type Done, type DynaliteStore, type Json, openLevel, type Section } from './dynalite.ts';

/** One table as dynalite's operations want it, on LevelDB, with its writes gathered until they are committed together. */
export interface TableStore {
  dynalite: DynaliteStore;
  /** Runs one operation and commits what it wrote, or nothing when it fails. Never two at a time. */
  commit<T>(operation: (done: Done<T>) => void): Promise<T>;
  /** Entries of the `due` index: the instant of each, by key. */
  due: ReadonlyMap<string, Instant>;
  close(): Promise<void>;
}

/** @param onIndexWrite called for each entry of an index that is written or removed */
export async function openStore(
  name: string,
  folder: string | undefined,
  onIndexWrite: () => void,
): Promise<TableStore> {
  const level = await openLevel(folder);
  const description = describeTable(name);
  const sections = new Map<string, Section>();
  const duePrefix = `index~${names.dueIndex.name}~`;
  const due = new Map<string, Instant>();
  let changes: Change[] = [];
  for (const [key, entry] of await level.iterator({ gte: duePrefix, lt: `${duePrefix}~` }).all()) noteDue(key, entry);

  return {
    dynalite: {
      options: { maxItemSize: 400 * 1024 },
      getTable: (asked, checkStatus, done = checkStatus as Done<Json>) =>
        asked === name ? done(null, description) : done(tableNotFound()),
      getItemDb: () => section('item~', false),
      getIndexDb: (_type, _table, index) => section(`index~${index}~`, true),
    },

    async commit(operation) {
      changes = [];
      const result = await new Promise<unknown>((resolve, reject) =>
        operation((error, value) => (error ? reject(error) : resolve(value))),
      );
      if (changes.length > 0) await level.batch(changes);
      for (const change of changes) noteDue(change.key, change.type === 'put' ? change.value : undefined);
      return result as never;
    },

    due,
    close: () => level.close(),
  };

  function section(prefix: string, isIndex: boolean): Section {
    const known = sections.get(prefix);
    if (known) return known;
    const made: Section = {
      lock: (_key, use) => use((done) => done),
      get: (key, done) => done(null, level.getSync(prefix + key)),
      put(key, value, done) {
        if (!isIndex || isNew(prefix + key, value)) change({ type: 'put', key: prefix + key, value }, isIndex);
        done(null);
      },
      del(key, done) {
        change({ type: 'del', key: prefix + key }, isIndex);
        done(null);
      },
      createValueStream({ gt, gte, lt, lte, ...range }) {
        const from = gt === undefined ? { gte: prefix + (gte ?? '') } : { gt: prefix + gt };
        const to = lte === undefined ? { lt: prefix + (lt ?? '~') } : { lte: prefix + lte };
        return streamOf(level.values({ ...range, ...from, ...to }).all());
      },
    };
    sections.set(prefix, made);
    return made;
  }

  /** dynalite writes an item's index entries with every change of it; DynamoDB only those that changed. */
  function isNew(key: string, value: Json): boolean {
    return JSON.stringify(level.getSync(key)) !== JSON.stringify(value);
  }

  function change(one: Change, isIndex: boolean): void {
    changes.push(one);
    if (isIndex) onIndexWrite();
  }

  function noteDue(key: string, entry: Json | undefined): void {
    if (!key.startsWith(duePrefix)) return;
    const instant = (entry?.[names.dueIndex.sort] as { S?: Instant } | undefined)?.S;
    if (instant === undefined) due.delete(key);
    else due.set(key, instant);
  }
}

/** dynalite listens to a stream of the old kind: an emitter of `data`, then `end`. */
function streamOf(found: Promise<Json[]>): NodeJS.EventEmitter {
  const stream = new Stream();
  found.then(
    (values) => {
      for (const value of values) stream.emit('data', value);
      stream.emit('end');
    },
    (error) => stream.emit('error', error),
  );
  return stream;
}

/** The table of shared/names.ts: one key and the sparse indexes, with keys, and what the desk lists and finds by. */
function describeTable(name: string): Json {
  const indexes = [names.dueIndex, names.openIndex, names.findIndex, names.quarantineIndex];
  const attributes = [names.key, ...indexes.flatMap(({ partition, sort }) => [partition, sort])];
  return {
    TableName: name,
    TableStatus: 'ACTIVE',
    KeySchema: [{ AttributeName: names.key, KeyType: 'HASH' }],
    AttributeDefinitions: attributes.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
    GlobalSecondaryIndexes: indexes.map((index) => ({
      IndexName: index.name,
      IndexStatus: 'ACTIVE',
      KeySchema: [
        { AttributeName: index.partition, KeyType: 'HASH' },
        { AttributeName: index.sort, KeyType: 'RANGE' },
      ],
      Projection:
        'row' in index ? { ProjectionType: 'INCLUDE', NonKeyAttributes: [index.row] } : { ProjectionType: 'KEYS_ONLY' },
    })),
  };
}

const tableNotFound = () =>
  Object.assign(new Error('Requested resource not found'), {
    statusCode: 400,
    body: { __type: 'ResourceNotFoundException', message: 'Requested resource not found' },
  });
