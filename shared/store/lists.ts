import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../journey/instant.ts';
import { table } from '../names.ts';
import type { World } from '../world.ts';

/** What the sparse indexes list. Eventually consistent, as every index: whoever acts on an entry loads the journey first. */
export interface Lists {
  /** Journeys that owe something since before `now`, the longest overdue first, a page at a time. */
  overdue(now: Instant): AsyncGenerator<{ id: string; due: Instant }[]>;
  /** Journeys with a touchpoint that is not resolved, the nearest deadline first; at most `limit`. */
  openTouchpoints(limit: number): Promise<string[]>;
}

export function openLists(world: Pick<World, 'aws' | 'env'>): Lists {
  const client = new DynamoDBClient(world.aws as object);
  const TableName = world.env.table;

  return {
    async *overdue(now) {
      const { name, partition, sort } = table.dueIndex;
      let start: Record<string, never> | undefined;
      do {
        const page = await client.send(
          new QueryCommand({
            TableName,
            IndexName: name,
            KeyConditionExpression: '#partition = :all AND #due <= :now',
            ExpressionAttributeNames: { '#partition': partition, '#due': sort },
            ExpressionAttributeValues: { ':all': { S: '0' }, ':now': { S: now } },
            ExclusiveStartKey: start,
          }),
        );
        yield (page.Items ?? []).flatMap((item) => {
          const id = item[table.key]?.S;
          const due = item[sort]?.S;
          return id && due ? [{ id, due }] : [];
        });
        start = page.LastEvaluatedKey as typeof start;
      } while (start);
    },

    async openTouchpoints(limit) {
      const { name, partition } = table.openIndex;
      const page = await client.send(
        new QueryCommand({
          TableName,
          IndexName: name,
          KeyConditionExpression: '#partition = :all',
          ExpressionAttributeNames: { '#partition': partition },
          ExpressionAttributeValues: { ':all': { S: '0' } },
          Limit: limit,
        }),
      );
      return (page.Items ?? []).flatMap((item) => item[table.key]?.S ?? []);
    },
  };
}
