import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import {
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { day, type Instant } from '../journey/instant.ts';
import { table } from '../names.ts';
import type { WebhookRequest } from '../orders/platform.ts';
import type { World } from '../world.ts';

/** An authentic webhook that was not understood. */
export interface Quarantined {
  id: string;
  platform: string;
  at: Instant;
  /** Why it was not understood. No customer's data. */
  reason: string;
  request: WebhookRequest;
}

/** Where webhooks wait that were authentic and not understood, until a fix lets `npm run replay` read them. */
export interface Quarantine {
  keep(platform: string, request: WebhookRequest, reason: string, at: Instant): Promise<string>;
  list(limit: number): Promise<Quarantined[]>;
  count(): Promise<number>;
  release(id: string): Promise<void>;
  /** Releases what holds the address anywhere in its body. */
  forget(address: string): Promise<void>;
}

const keptFor = 90 * day;
const prefix = 'quarantine#';
/** DynamoDB takes items up to 400 KB; a webhook of 1 MB that does not compress fits in three. */
const partSize = 350 * 1024;

export function openQuarantine(world: Pick<World, 'aws' | 'env'>): Quarantine {
  const client = new DynamoDBClient(world.aws as object);
  const TableName = world.env.table;
  const { name, partition, sort } = table.quarantineIndex;
  const keyOf = (id: string, part: number) => ({ [table.key]: { S: `${prefix}${id}#${part}` } });

  return {
    /** The same request kept twice is kept once. The part that is listed is written last. */
    async keep(platform, request, reason, at) {
      const { body, ...rest } = request;
      const id = createHash('sha256')
        .update(`${platform}\n${JSON.stringify(rest.headers)}\n`)
        .update(body)
        .digest('hex')
        .slice(0, 32);
      const parts = split(brotliCompressSync(body));
      for (let part = parts.length - 1; part >= 0; part--) {
        await client.send(
          new PutItemCommand({
            TableName,
            Item: {
              ...keyOf(id, part),
              B: { B: parts[part] ?? new Uint8Array() },
              [table.timeToLive]: { N: String(Math.floor((Date.parse(at) + keptFor) / 1000)) },
              ...(part === 0 && {
                [partition]: { S: '0' },
                [sort]: { S: at },
                W: { S: JSON.stringify({ platform, reason, parts: parts.length, ...rest }) },
              }),
            },
          }),
        );
      }
      return id;
    },

    list,

    async count() {
      const page = await client.send(
        new QueryCommand({ TableName, IndexName: name, ...everything(partition), Select: 'COUNT' }),
      );
      return page.Count ?? 0;
    },

    release,

    async forget(address) {
      const needle = address.trim().toLowerCase();
      for (const { id, request } of await list(mostForgotten)) {
        if (request.body.toString('utf8').toLowerCase().includes(needle)) await release(id);
      }
    },
  };

  async function list(limit: number): Promise<Quarantined[]> {
    const page = await client.send(
      new QueryCommand({ TableName, IndexName: name, ...everything(partition), Limit: limit }),
    );
    const ids = (page.Items ?? []).flatMap((item) => item[table.key]?.S?.slice(prefix.length, -2) ?? []);
    const found: Quarantined[] = [];
    for (const id of ids) {
      const first = await part(id, 0);
      if (!first) continue;
      const { platform, reason, parts, ...rest } = JSON.parse(first.W?.S ?? '{}') as Stored;
      const bytes = [first.B?.B ?? new Uint8Array()];
      for (let number = 1; number < parts; number++) bytes.push((await part(id, number))?.B?.B ?? new Uint8Array());
      const body = brotliDecompressSync(Buffer.concat(bytes));
      found.push({ id, platform, reason, at: first[sort]?.S ?? '', request: { ...rest, body } });
    }
    return found;
  }

  async function release(id: string): Promise<void> {
    for (let number = 0; number < 3; number++) {
      await client.send(new DeleteItemCommand({ TableName, Key: keyOf(id, number) }));
    }
  }

  async function part(id: string, number: number) {
    const { Item } = await client.send(new GetItemCommand({ TableName, Key: keyOf(id, number) }));
    return Item;
  }
}

const mostForgotten = 1000;

type Stored = { platform: string; reason: string; parts: number } & Omit<WebhookRequest, 'body'>;

const everything = (partition: string) => ({
  KeyConditionExpression: '#partition = :all',
  ExpressionAttributeNames: { '#partition': partition },
  ExpressionAttributeValues: { ':all': { S: '0' } },
});

function split(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let from = 0; from === 0 || from < bytes.length; from += partSize)
    parts.push(bytes.subarray(from, from + partSize));
  return parts;
}
