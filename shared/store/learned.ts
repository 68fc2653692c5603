import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Incident } from '../figures/incidents.ts';
import { day, type Instant, minute, plus } from '../journey/instant.ts';
import { table } from '../names.ts';
import type { World } from '../world.ts';

/** What was told to the staff of what the shop learns, and the incidents that are open: small items that vanish by themselves. */
export interface Learned {
  /** True for whoever may tell it now: nobody has, and nobody is at it. Who dies over it leaves it to the next, after a while. */
  beginTelling(what: string, now: Instant): Promise<boolean>;
  told(what: string, now: Instant): Promise<void>;
  incidents(): Promise<Incident[]>;
  keepIncidents(open: readonly Incident[], now: Instant): Promise<void>;
}

const claimLasts = 15 * minute;
const keptFor = 60 * day;
const names = { until: 'un', told: 'td', open: 'op' };

export function openLearned(world: Pick<World, 'aws' | 'env'>): Learned {
  const client = new DynamoDBClient(world.aws as object);
  const TableName = world.env.table;
  const keyOf = (what: string) => ({ [table.key]: { S: `learned#${what}` } });
  const expires = (now: Instant) => ({ N: String(Math.ceil(Date.parse(plus(now, keptFor)) / 1000)) });

  async function set(what: string, name: string, value: string, now: Instant, condition?: string): Promise<boolean> {
    try {
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key: keyOf(what),
          UpdateExpression: `SET ${name} = :value, ${table.timeToLive} = :ttl`,
          ...(condition && { ConditionExpression: condition }),
          ExpressionAttributeValues: {
            ':value': { S: value },
            ':ttl': expires(now),
            ...(condition && { ':now': { S: now } }),
          },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }

  const isFree = `attribute_not_exists(${names.told}) AND (attribute_not_exists(${names.until}) OR ${names.until} <= :now)`;
  return {
    beginTelling: (what, now) => set(what, names.until, plus(now, claimLasts), now, isFree),
    told: async (what, now) => void (await set(what, names.told, now, now)),
    async incidents() {
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: keyOf('incidents'), ConsistentRead: true }),
      );
      return JSON.parse(Item?.[names.open]?.S ?? '[]') as Incident[];
    },
    keepIncidents: async (open, now) => void (await set('incidents', names.open, JSON.stringify(open), now)),
  };
}
