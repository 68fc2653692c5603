import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { day, type Instant } from '../journey/instant.ts';
import { Customer } from '../journey/journey.ts';
import { table } from '../names.ts';
import type { World } from '../world.ts';
import type { Item } from './codec.ts';

export type CustomerMark = 'optedOut' | 'bounced' | 'complained' | 'erased';

/** The customers in the table: one small item each, named by a keyed hash of the address. Every write commutes. */
export interface Customers {
  load(key: string): Promise<Customer | undefined>;
  /** Adds a journey; done before the journey is saved, so that no journey is ever missing here. */
  join(key: string, journey: string, now: Instant): Promise<Customer>;
  /** Sets a mark, once: the first time stays. */
  mark(key: string, mark: CustomerMark, now: Instant): Promise<void>;
  /** Takes the lock of the check-in, unless another took it since `before` was read. */
  lockCheckIn(key: string, asked: NonNullable<Customer['asked']>, before: Customer['asked']): Promise<boolean>;
}

/** As long as the journeys; a person's wish not to be mailed outlives their orders. */
const keptFor = 400 * day;
const keptWithMark = 3650 * day;
const prefix = 'customer#';
const markNames: Record<CustomerMark, string> = { optedOut: 'oo', bounced: 'bo', complained: 'cp', erased: 'er' };
const marks = Object.keys(markNames) as CustomerMark[];
const journeysName = 'j';
const askedName = 'as';

export function openCustomers(world: Pick<World, 'aws' | 'env'>): Customers {
  const client = new DynamoDBClient(world.aws as object);
  const TableName = world.env.table;
  const keyOf = (key: string) => ({ [table.key]: { S: prefix + key } });
  const timeToLive = (now: Instant, lasts: number) => ({ N: String(Math.floor((Date.parse(now) + lasts) / 1000)) });

  return {
    async load(key) {
      const { Item: item } = await client.send(
        new GetItemCommand({ TableName, Key: keyOf(key), ConsistentRead: true }),
      );
      return item && customerOf(key, item);
    },

    async join(key, journey, now) {
      const { Attributes } = await client.send(
        new UpdateItemCommand({
          TableName,
          Key: keyOf(key),
          UpdateExpression: `ADD ${journeysName} :journey SET ${table.timeToLive} = :ttl`,
          ExpressionAttributeValues: { ':journey': { SS: [journey] }, ':ttl': timeToLive(now, keptFor) },
          ReturnValues: 'ALL_NEW',
        }),
      );
      const customer = customerOf(key, Attributes ?? {});
      for (const known of marks) if (customer[known] !== undefined) await mark(key, known, now);
      return customer;
    },

    mark,

    async lockCheckIn(key, asked, before) {
      try {
        await client.send(
          new UpdateItemCommand({
            TableName,
            Key: keyOf(key),
            UpdateExpression: 'SET #asked = :asked',
            ConditionExpression: before ? '#asked = :before' : 'attribute_not_exists(#asked)',
            ExpressionAttributeNames: { '#asked': askedName },
            ExpressionAttributeValues: {
              ':asked': askedValue(asked),
              ...(before && { ':before': askedValue(before) }),
            },
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
  };

  async function mark(key: string, which: CustomerMark, now: Instant): Promise<void> {
    const name = markNames[which];
    await client.send(
      new UpdateItemCommand({
        TableName,
        Key: keyOf(key),
        UpdateExpression: `SET #mark = if_not_exists(#mark, :now), ${table.timeToLive} = :ttl`,
        ExpressionAttributeNames: { '#mark': name },
        ExpressionAttributeValues: { ':now': { S: now }, ':ttl': timeToLive(now, keptWithMark) },
      }),
    );
  }
}

/** One text, so that the condition compares it as a whole. */
const askedValue = ({ at, by, named }: NonNullable<Customer['asked']>) => ({ S: JSON.stringify({ at, by, named }) });

function customerOf(key: string, item: Item): Customer {
  const set = marks.flatMap((mark) => {
    const at = item[markNames[mark]]?.S;
    return at === undefined ? [] : [[mark, at] as const];
  });
  const asked = item[askedName]?.S;
  return z.parse(Customer, {
    key,
    journeys: item[journeysName]?.SS ?? [],
    ...Object.fromEntries(set),
    ...(asked && { asked: JSON.parse(asked) }),
  });
}
