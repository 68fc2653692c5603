import { ConditionalCheckFailedException, DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { type Instant, plus } from '../journey/instant.ts';
import { table } from '../names.ts';
import type { World } from '../world.ts';

/** Small counters that vanish by themselves: what may be done so often in a time, and what once only. */
export interface Tallies {
  /** Counts one more in the present window of `lasts` milliseconds. False when there were `most` already. */
  count(what: string, most: number, lasts: number, now: Instant): Promise<boolean>;
  /** True for the first who takes it, and for nobody after. */
  takeOnce(what: string, lasts: number, now: Instant): Promise<boolean>;
}

const countName = 'ct';

export function openTallies(world: Pick<World, 'aws' | 'env'>): Tallies {
  const client = new DynamoDBClient(world.aws as object);
  const TableName = world.env.table;

  async function add(what: string, most: number, until: Instant): Promise<boolean> {
    try {
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key: { [table.key]: { S: `tally#${what}` } },
          UpdateExpression: `ADD ${countName} :one SET ${table.timeToLive} = :ttl`,
          ConditionExpression: `attribute_not_exists(${countName}) OR ${countName} < :most`,
          ExpressionAttributeValues: {
            ':one': { N: '1' },
            ':most': { N: String(most) },
            ':ttl': { N: String(Math.ceil(Date.parse(until) / 1000)) },
          },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }

  return {
    count: (what, most, lasts, now) =>
      add(`${what}#${Math.floor(Date.parse(now) / lasts).toString(36)}`, most, plus(now, lasts)),
    takeOnce: (what, lasts, now) => add(what, 1, plus(now, lasts)),
  };
}
