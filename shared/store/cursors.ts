import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type Instant, InstantSchema } from '../journey/instant.ts';
import { table } from '../names.ts';
import type { World } from '../world.ts';

/** How far each platform's orders were looked through: one small item a platform, which never expires. */
export interface Cursors {
  /** From when the next look must go. Undefined before the first. */
  load(platform: string): Promise<Instant | undefined>;
  move(platform: string, to: Instant): Promise<void>;
}

const prefix = 'cursor#';
const sinceName = 'si';

export function openCursors(world: Pick<World, 'aws' | 'env'>): Cursors {
  const client = new DynamoDBClient(world.aws as object);
  const TableName = world.env.table;
  const keyOf = (platform: string) => ({ [table.key]: { S: prefix + platform } });

  return {
    async load(platform) {
      const { Item: item } = await client.send(
        new GetItemCommand({ TableName, Key: keyOf(platform), ConsistentRead: true }),
      );
      return item && z.parse(InstantSchema, item[sinceName]?.S);
    },

    async move(platform, to) {
      const Item = { ...keyOf(platform), [sinceName]: { S: to } };
      await client.send(new PutItemCommand({ TableName, Item }));
    },
  };
}
