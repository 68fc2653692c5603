import { DynamoDBClient, PutItemCommand, paginateScan } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { moods } from '../journey/journey.ts';
import type { Example } from '../mood/examples.ts';
import { table } from '../names.ts';
import type { World } from '../world.ts';
import type { Item } from './codec.ts';

/** What staff said of customers' words: one small item each, kept without end, for the reader to learn from. */
export interface Examples {
  /** The same id replaces the example: a person may change their mind. */
  save(id: string, example: Example): Promise<void>;
  /** Reads through the whole table: for the operator's command. */
  all(): AsyncGenerator<Example>;
}

const prefix = 'example#';
const names = { text: 'x', language: 'l', unhappy: 'u', read: 'r', month: 'm' } as const;
const Saved = z.object({
  text: z.string(),
  language: z.string(),
  unhappy: z.boolean(),
  read: z.enum(moods),
  month: z.string(),
});

export function openExamples(world: Pick<World, 'aws' | 'env'>): Examples {
  const client = new DynamoDBClient(world.aws as object);
  const TableName = world.env.table;
  return {
    async save(id, { text, language, unhappy, read, month }) {
      const Item = {
        [table.key]: { S: prefix + id },
        [names.text]: { S: text },
        [names.language]: { S: language },
        [names.unhappy]: { BOOL: unhappy },
        [names.read]: { S: read },
        [names.month]: { S: month },
      };
      await client.send(new PutItemCommand({ TableName, Item }));
    },

    async *all() {
      const pages = paginateScan(
        { client },
        {
          TableName,
          FilterExpression: 'begins_with(#key, :prefix)',
          ExpressionAttributeNames: { '#key': table.key },
          ExpressionAttributeValues: { ':prefix': { S: prefix } },
        },
      );
      for await (const { Items = [] } of pages) for (const item of Items) yield exampleIn(item);
    },
  };
}

const exampleIn = (item: Item): Example =>
  z.parse(Saved, {
    text: item[names.text]?.S,
    language: item[names.language]?.S,
    unhappy: item[names.unhappy]?.BOOL,
    read: item[names.read]?.S,
    month: item[names.month]?.S,
  });
