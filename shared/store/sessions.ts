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
  /** Begins a session, or notes that it is still used. Gone from the table after `lasts` milliseconds. */
  keep(hash: string, session: Session, lasts: number): Promise<void>;
  end(hash: string, now: Instant): Promise<void>;
}

const names = { staff: 'sf', began: 'bg', seen: 'sn' };

export function openSessions(world: Pick<World, 'aws' | 'env'>): Sessions {
  const client = new DynamoDBClient(world.aws as object);
  const TableName = world.env.table;
  const keyOf = (hash: string) => ({ [table.key]: { S: `session#${hash}` } });
  const seconds = (at: Instant) => ({ N: String(Math.floor(Date.parse(at) / 1000)) });

  return {
    async load(hash) {
      const { Item } = await client.send(new GetItemCommand({ TableName, Key: keyOf(hash), ConsistentRead: true }));
      const [staff, began, seen] = [Item?.[names.staff]?.S, Item?.[names.began]?.S, Item?.[names.seen]?.S];
      return staff && began && seen ? { staff, began, seen } : undefined;
    },

    async keep(hash, { staff, began, seen }, lasts) {
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
    },

    async end(hash, now) {
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key: keyOf(hash),
          UpdateExpression: `SET ${table.timeToLive} = :ttl REMOVE ${Object.values(names).join(', ')}`,
          ExpressionAttributeValues: { ':ttl': seconds(now) },
        }),
      );
    },
  };
}
