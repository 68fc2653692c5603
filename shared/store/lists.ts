import { DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../journey/instant.ts';
import { table } from '../names.ts';
import type { World } from '../world.ts';
import { journeyOf } from './journeys.ts';
import { type OpenRow, openRowOf, unpackRow } from './open-row.ts';

/** What the sparse indexes list. Eventually consistent, as every index: whoever acts on an entry loads the journey first. */
export interface Lists {
  /** Journeys that owe something since before `now`, the longest overdue first, a page at a time. */
  overdue(now: Instant): AsyncGenerator<{ id: string; due: Instant }[]>;
  /** What is to be shown of touchpoints that are not resolved, the nearest deadline first; at most `limit`. */
  openTouchpoints(limit: number): Promise<OpenRow[]>;
  /** Ids of journeys of which all these terms (`termsOf`) stand in what they are found by, the newest first. */
  find(terms: readonly string[], most: number): Promise<{ ids: string[]; isCut: boolean }>;
}

/** So many pages of a megabyte are searched, each some ten thousand journeys. */
const mostPages = 20;

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
      const { name, partition, row } = table.openIndex;
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
      const rows = await Promise.all(
        (page.Items ?? []).map((item) => {
          const id = item[table.key]?.S ?? '';
          return unpackRow(id, item[row]?.S) ?? loadRow(id);
        }),
      );
      return rows.filter((one) => one !== undefined);
    },

    async find(terms, most) {
      const { name, partition, row } = table.findIndex;
      const ids: string[] = [];
      let start: Record<string, never> | undefined;
      let pages = 0;
      do {
        const page = await client.send(
          new QueryCommand({
            TableName,
            IndexName: name,
            KeyConditionExpression: '#partition = :all',
            FilterExpression: terms.map((_, at) => `contains(#text, :term${at})`).join(' AND '),
            ExpressionAttributeNames: { '#partition': partition, '#text': row },
            ExpressionAttributeValues: {
              ':all': { S: '0' },
              ...Object.fromEntries(terms.map((term, at) => [`:term${at}`, { S: term }])),
            },
            ScanIndexForward: false,
            ExclusiveStartKey: start,
          }),
        );
        ids.push(...(page.Items ?? []).flatMap((item) => item[table.key]?.S ?? []));
        start = page.LastEvaluatedKey as typeof start;
        pages++;
      } while (start && ids.length < most && pages < mostPages);
      return { ids: ids.slice(0, most), isCut: ids.length > most || start !== undefined };
    },
  };

  /** For what was saved before there were rows. */
  async function loadRow(id: string): Promise<OpenRow | undefined> {
    const { Item } = await client.send(new GetItemCommand({ TableName, Key: { [table.key]: { S: id } } }));
    return Item && openRowOf(journeyOf(Item));
  }
}
