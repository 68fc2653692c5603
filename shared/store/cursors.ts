import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type Instant, InstantSchema } from '../journey/instant.ts';
import { table } from '../names.ts';
import type { World } from '../world.ts';

/** How far the orders of each store of a platform were looked through: one small item a store, which never expires. */
export interface Cursors {
  /** From when the next look must go. Undefined before the first. */
  load(platform: string, store: string): Promise<Instant | undefined>;
  move(platform: string, store: string, to: Instant): Promise<void>;
}

const prefix = 'cursor#';
const sinceName = 'si';

export function openCursors(world: Pick<World, 'aws' | 'env'>): Cursors {
  const client = new DynamoDBClient(world.aws as object);
  const TableName = world.env.table;
  const keyOf = (platform: string, store: string) => ({ [table.key]: { S: `${prefix}${platform}#${store}` } });

  return {
    async load(platform, store) {
      const { Item: item } = await client.send(
        new GetItemCommand({ TableName, Key: keyOf(platform, store), ConsistentRead: true }),
      );
      return item && z.parse(InstantSchema, item[sinceName]?.S);
    },

    async move(platform, store, to) {
      const Item = { ...keyOf(platform, store), [sinceName]: { S: to } };
      await client.send(new PutItemCommand({ TableName, Item }));
    },
  };
}
