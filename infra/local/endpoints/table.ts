import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Instant } from '../../../shared/journey/instant.ts';
import { table as names } from '../../../shared/names.ts';
import { capacityUnits, dynalite, type Json, type Refusal } from './dynalite.ts';
import { openStore } from './table-store.ts';
import { AwsError, type Endpoint, jsonEndpoint } from './wire.ts';

/** What the table was used for, in DynamoDB's units of account. */
export interface TableUsage {
  reads: number;
  writes: number;
  /** One for each entry of an index written or removed: entries are well below 1 KB. */
  indexWrites: number;
}

export interface Table {
  endpoint: Endpoint;
  /** The earliest entry of the `due` index. */
  earliestDue(): Instant | undefined;
  /** Deletes what outlived its time; DynamoDB does so within a few days of it. */
  expire(now: Instant): Promise<void>;
  readonly usage: Readonly<TableUsage>;
  close(): Promise<void>;
}

/**
 * DynamoDB by dynalite's own operations, one at a time, each committed as one batch: a killed process leaves no index that
 * disagrees with its item. Transactions and streams are not there.
 *
 * @param folder of LevelDB; in memory when absent
 */
export async function openTable(name: string, folder?: string): Promise<Table> {
  if (folder) mkdirSync(dirname(folder), { recursive: true });
  const usage: TableUsage = { reads: 0, writes: 0, indexWrites: 0 };
  const store = await openStore(name, folder, () => usage.indexWrites++);
  let last: Promise<unknown> = Promise.resolve();
  let earliest: { of: number; instant: Instant | undefined } | undefined;
  let changed = 0;

  return {
    endpoint: jsonEndpoint(
      Object.fromEntries(
        Object.keys(dynalite).map((operation) => [operation, (input: Json) => run(operation as never, input)]),
      ),
    ),

    earliestDue() {
      if (earliest?.of !== changed) {
        let instant: Instant | undefined;
        for (const due of store.due.values()) if (instant === undefined || due < instant) instant = due;
        earliest = { of: changed, instant };
      }
      return earliest.instant;
    },

    async expire(now) {
      let ExclusiveStartKey: Json | undefined;
      do {
        const page = await run('Scan', {
          TableName: name,
          Limit: 1000,
          FilterExpression: '#ttl < :now',
          ProjectionExpression: '#key',
          ExpressionAttributeNames: { '#ttl': names.timeToLive, '#key': names.key },
          ExpressionAttributeValues: { ':now': { N: String(Math.floor(Date.parse(now) / 1000)) } },
          ...(ExclusiveStartKey && { ExclusiveStartKey }),
        });
        for (const Key of page.Items as Json[]) await run('DeleteItem', { TableName: name, Key });
        ExclusiveStartKey = page.LastEvaluatedKey as Json | undefined;
      } while (ExclusiveStartKey);
    },

    usage,
    async close() {
      await last;
      await store.close();
    },
  };

  function run(operation: keyof typeof dynalite, input: Json): Promise<Json> {
    const result = last.then(() => perform(operation, input));
    last = result.catch(() => {});
    return result;
  }

  async function perform(operation: keyof typeof dynalite, input: Json): Promise<Json> {
    const { act, check } = dynalite[operation];
    const prepared = { ...input, ReturnConsumedCapacity: 'TOTAL' };
    try {
      check(prepared, store.dynalite);
      const output = await store.commit<Json>((done) => act(store.dynalite, prepared, done));
      count(operation, output.ConsumedCapacity as Capacity | Capacity[] | undefined);
      return input.ReturnConsumedCapacity === undefined ? { ...output, ConsumedCapacity: undefined } : output;
    } catch (error) {
      throw isRefusal(error) ? await refusedBy(error, input) : error;
    }
  }

  /** dynalite neither counts a failed condition, which costs as much as a write of the item, nor gives the item when asked. */
  async function refusedBy({ statusCode, body }: Refusal, input: Json): Promise<AwsError> {
    const { __type: type, message = body.Message ?? '' } = body;
    if (!type.includes('ConditionalCheckFailed')) return new AwsError(statusCode, type, message);
    const key = input.Key ?? { [names.key]: (input.Item as Json)[names.key] };
    const { Item: old } = await store.commit<Json>((done) => {
      dynalite.GetItem.act(store.dynalite, { TableName: name, Key: key }, done);
    });
    usage.writes += capacityUnits(old as Json | undefined);
    const isWanted = old && input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD';
    return new AwsError(statusCode, type, message, isWanted ? { Item: old } : {});
  }

  function count(operation: keyof typeof dynalite, capacity: Capacity | Capacity[] = []): void {
    const units = [capacity].flat().reduce((sum, one) => sum + one.CapacityUnits, 0);
    if (/Put|Update|Delete|Write/.test(operation)) {
      usage.writes += units;
      changed++;
    } else usage.reads += units;
  }
}

interface Capacity {
  CapacityUnits: number;
}

const isRefusal = (error: unknown): error is Refusal => error instanceof Error && 'statusCode' in error;
