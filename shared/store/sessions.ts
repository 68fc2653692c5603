import { DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { type Instant, plus } from '../journey/instant.ts';
import { table } from '../names.ts';
import type { World } from '../world.ts';

/** Somebody of the staff who is signed in. */
export interface Session {
  staff: string;
  began: Instant;
  /** When they last did something; kept to a few minutes. */
  seen: Instant;
}

/** Who is signed in, by the hash of what their cookie holds. A session that ended is one that is not there. */
export interface Sessions {
  load(hash: string): Promise<Session | undefined>;
  /** Gone from the table after `lasts` milliseconds. A person has so many at most: with one more the others end. */
  begin(hash: string, session: Session, lasts: number): Promise<void>;
  /** Notes that it is still used. */
  keep(hash: string, session: Session, lasts: number): Promise<void>;
  end(hash: string, now: Instant): Promise<void>;
  /** On every device of the person. */
  endAll(staff: string, now: Instant): Promise<void>;
}

const mostOfPerson = 50;

const hashesName = 'hs';
const names = { staff: 'sf', began: 'bg', seen: 'sn' };

export function openSessions(world: Pick<World, 'aws' | 'env'>): Sessions {
  const client = new DynamoDBClient(world.aws as object);
  const TableName = world.env.table;
  const keyOf = (hash: string) => ({ [table.key]: { S: `session#${hash}` } });
  const listOf = (staff: string) => ({ [table.key]: { S: `sessions#${staff}` } });
  const seconds = (at: Instant) => ({ N: String(Math.floor(Date.parse(at) / 1000)) });

  return {
    async load(hash) {
      const { Item } = await client.send(new GetItemCommand({ TableName, Key: keyOf(hash), ConsistentRead: true }));
      const [staff, began, seen] = [Item?.[names.staff]?.S, Item?.[names.began]?.S, Item?.[names.seen]?.S];
      return staff && began && seen ? { staff, began, seen } : undefined;
    },

    async begin(hash, session, lasts) {
      await keep(hash, session, lasts);
      const { Attributes } = await client.send(
        new UpdateItemCommand({
          TableName,
          Key: listOf(session.staff),
          UpdateExpression: `ADD ${hashesName} :hash SET ${table.timeToLive} = :ttl`,
          ExpressionAttributeValues: { ':hash': { SS: [hash] }, ':ttl': seconds(plus(session.began, lasts)) },
          ReturnValues: 'ALL_NEW',
        }),
      );
      const hashes = Attributes?.[hashesName]?.SS ?? [];
      if (hashes.length > mostOfPerson)
        await endThese(
          session.staff,
          hashes.filter((one) => one !== hash),
          session.began,
        );
    },

    keep,
    end,

    async endAll(staff, now) {
      const { Item } = await client.send(new GetItemCommand({ TableName, Key: listOf(staff), ConsistentRead: true }));
      await endThese(staff, Item?.[hashesName]?.SS ?? [], now);
    },
  };

  async function keep(hash: string, { staff, began, seen }: Session, lasts: number): Promise<void> {
    await client.send(
      new UpdateItemCommand({
        TableName,
        Key: keyOf(hash),
        UpdateExpression: `SET ${names.staff} = :staff, ${names.began} = :began, ${names.seen} = :seen, ${table.timeToLive} = :ttl`,
        ExpressionAttributeValues: {
          ':staff': { S: staff },
          ':began': { S: began },
          ':seen': { S: seen },
          ':ttl': seconds(plus(began, lasts)),
        },
      }),
    );
  }

  async function end(hash: string, now: Instant): Promise<void> {
    await client.send(
      new UpdateItemCommand({
        TableName,
        Key: keyOf(hash),
        UpdateExpression: `SET ${table.timeToLive} = :ttl REMOVE ${Object.values(names).join(', ')}`,
        ExpressionAttributeValues: { ':ttl': seconds(now) },
      }),
    );
  }

  /** The sessions first: what dies between leaves them on the list. */
  async function endThese(staff: string, hashes: readonly string[], now: Instant): Promise<void> {
    if (hashes.length === 0) return;
    await Promise.all(hashes.map((hash) => end(hash, now)));
    await client.send(
      new UpdateItemCommand({
        TableName,
        Key: listOf(staff),
        UpdateExpression: `DELETE ${hashesName} :hashes`,
        ExpressionAttributeValues: { ':hashes': { SS: [...hashes] } },
      }),
    );
  }
}
