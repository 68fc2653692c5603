import { DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../journey/instant.ts';
import { table } from '../names.ts';
import type { World } from '../world.ts';

/** What is known of the staff beside the configuration: one small item. */
export interface StaffState {
  /** Who is away until when, by id. */
  away: Record<string, Instant>;
}

export interface StaffStates {
  load(): Promise<StaffState>;
  /** Away until then; without an instant, back. */
  setAway(staff: string, until: Instant | undefined): Promise<void>;
  /** 1 the first time, one more each time: whose turn it is. */
  nextTurn(): Promise<number>;
}

const key = { [table.key]: { S: 'staff' } };
const turnName = 'tu';
const awayPrefix = 'a:';

export function openStaffStates(world: Pick<World, 'aws' | 'env'>): StaffStates {
  const client = new DynamoDBClient(world.aws as object);
  const TableName = world.env.table;

  return {
    async load() {
      const { Item = {} } = await client.send(new GetItemCommand({ TableName, Key: key, ConsistentRead: true }));
      const away = Object.entries(Item).flatMap(([name, value]): [string, string][] =>
        name.startsWith(awayPrefix) && value.S !== undefined ? [[name.slice(awayPrefix.length), value.S]] : [],
      );
      return { away: Object.fromEntries(away) };
    },

    async setAway(staff, until) {
      const names = { '#away': awayPrefix + staff };
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key: key,
          ExpressionAttributeNames: names,
          ...(until === undefined
            ? { UpdateExpression: 'REMOVE #away' }
            : { UpdateExpression: 'SET #away = :until', ExpressionAttributeValues: { ':until': { S: until } } }),
        }),
      );
    },

    async nextTurn() {
      const { Attributes } = await client.send(
        new UpdateItemCommand({
          TableName,
          Key: key,
          UpdateExpression: `ADD ${turnName} :one`,
          ExpressionAttributeValues: { ':one': { N: '1' } },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return Number(Attributes?.[turnName]?.N);
    },
  };
}
