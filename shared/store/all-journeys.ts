import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { Journey } from '../journey/journey.ts';
import { isJourneyKey } from '../keys.ts';
import { table } from '../names.ts';
import type { World } from '../world.ts';
import { journeyOf } from './journeys.ts';

/** Every journey, in no order. It reads the whole table: for a command of the operator's, one machine, and the hourly count. */
export async function* allJourneys({ aws, env }: Pick<World, 'aws' | 'env'>): AsyncGenerator<Journey> {
  const client = new DynamoDBClient(aws as object);
  for await (const { Items = [] } of paginateScan({ client }, { TableName: env.table })) {
    for (const item of Items) if (isJourneyKey(item[table.key]?.S ?? '')) yield journeyOf(item);
  }
}
