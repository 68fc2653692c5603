import { ConditionalCheckFailedException, DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { day } from '../journey/instant.ts';
import { table } from '../names.ts';
import type { World } from '../world.ts';

/** What a paid service has cost in a calendar month of UTC: one small item a month, in millionths of a US dollar. */
export interface Spending {
  /** Sets `dollars` aside, unless the month would pass `cap`; false then. */
  reserve(now: string, dollars: number, cap: number): Promise<boolean>;
  /** Corrects what was set aside by the difference to what it cost. */
  settle(now: string, difference: number): Promise<void>;
}

const spentName = 'sp';
const kept = 400 * day;

export function openSpending(world: Pick<World, 'aws' | 'env'>, service: string): Spending {
  const client = new DynamoDBClient(world.aws as object);
  const micros = (dollars: number) => String(Math.round(dollars * 1_000_000));
  const add = (now: string, amount: string) => ({
    TableName: world.env.table,
    Key: { [table.key]: { S: `spending#${service}#${now.slice(0, 7)}` } },
    UpdateExpression: `ADD ${spentName} :amount SET ${table.timeToLive} = :ttl`,
    ExpressionAttributeValues: {
      ':amount': { N: amount },
      ':ttl': { N: String(Math.floor((Date.parse(now) + kept) / 1000)) },
    },
  });

  return {
    async reserve(now, dollars, cap) {
      const { ExpressionAttributeValues, ...update } = add(now, micros(dollars));
      try {
        await client.send(
          new UpdateItemCommand({
            ...update,
            ConditionExpression: `attribute_not_exists(${spentName}) OR ${spentName} <= :room`,
            ExpressionAttributeValues: { ...ExpressionAttributeValues, ':room': { N: micros(cap - dollars) } },
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },

    async settle(now, difference) {
      await client.send(new UpdateItemCommand(add(now, micros(difference))));
    },
  };
}
