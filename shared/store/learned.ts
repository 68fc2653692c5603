import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { Incident } from '../figures/incidents.ts';
import { day, type Instant, minute, plus } from '../journey/instant.ts';
import { table } from '../names.ts';
import type { World } from '../world.ts';

/** What was told to the staff of what the shop learns, and the incidents that are open: small items that vanish by themselves. */
export interface Learned {
  /** True for whoever may tell it now: nobody has, and nobody is at it. Who dies over it leaves it to the next, after a while. */
  beginTelling(what: string, now: Instant): Promise<boolean>;
  told(what: string, now: Instant): Promise<void>;
  isTold(what: string): Promise<boolean>;
  /** Those that are open, and those that closed lately. */
  incidents(): Promise<Incident[]>;
  /** Saves what is made of them and answers with it; made again when somebody else saved in between. */
  changeIncidents(make: (known: Incident[]) => Incident[], now: Instant): Promise<Incident[]>;
}

const claimLasts = 15 * minute;
const keptFor = 60 * day;
const names = { until: 'un', told: 'td', incidents: 'op', version: 'vn' };
const attempts = 10;

export function openLearned(world: Pick<World, 'aws' | 'env'>): Learned {
  const client = new DynamoDBClient(world.aws as object);
  const TableName = world.env.table;
  const keyOf = (what: string) => ({ [table.key]: { S: `learned#${what}` } });
  const expires = (now: Instant) => ({ N: String(Math.ceil(Date.parse(plus(now, keptFor)) / 1000)) });

  async function set(what: string, name: string, value: string, now: Instant, condition?: string): Promise<boolean> {
    return unlessOtherwise(
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
  }

  /** False when its condition does not hold. */
  async function unlessOtherwise(update: UpdateItemCommand): Promise<boolean> {
    try {
      await client.send(update);
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
    async isTold(what) {
      const { Item } = await client.send(new GetItemCommand({ TableName, Key: keyOf(what), ConsistentRead: true }));
      return Item?.[names.told] !== undefined;
    },
    incidents: async () => (await load()).known,
    async changeIncidents(make, now) {
      for (let attempt = 0; attempt < attempts; attempt++) {
        const { known, version } = await load();
        const made = make(known);
        if ((known.length === 0 && made.length === 0) || (await save(made, version, now))) return made;
      }
      throw new Error(`the incidents were saved by others ${attempts} times in a row`);
    },
  };

  async function load(): Promise<{ known: Incident[]; version: string | undefined }> {
    const { Item } = await client.send(
      new GetItemCommand({ TableName, Key: keyOf('incidents'), ConsistentRead: true }),
    );
    const known = z.parse(z.array(Incident), JSON.parse(Item?.[names.incidents]?.S ?? '[]'));
    return { known, version: Item?.[names.version]?.N };
  }

  function save(made: readonly Incident[], version: string | undefined, now: Instant): Promise<boolean> {
    return unlessOtherwise(
      new UpdateItemCommand({
        TableName,
        Key: keyOf('incidents'),
        UpdateExpression: `SET ${names.incidents} = :made, ${names.version} = :next, ${table.timeToLive} = :ttl`,
        ConditionExpression: version ? `${names.version} = :version` : `attribute_not_exists(${names.version})`,
        ExpressionAttributeValues: {
          ':made': { S: JSON.stringify(made) },
          ':next': { N: String(Number(version ?? 0) + 1) },
          ':ttl': expires(now),
          ...(version && { ':version': { N: version } }),
        },
      }),
    );
  }
}
