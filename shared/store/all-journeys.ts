import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { Journey } from '../journey/journey.ts';
import { isJourneyKey } from '../keys.ts';
import { table } from '../names.ts';
import type { World } from '../world.ts';
import type { Item } from './codec.ts';
import { journeyOf } from './journeys.ts';

/**
 * Every journey there is, in no order. It reads the whole table: for a command of the operator's, one machine, and the hourly count.
 * An item that is no journey keeps nobody from the others: it is left out, and how many there were is told in the log.
 */
export async function* allJourneys({ aws, env, log }: Pick<World, 'aws' | 'env' | 'log'>): AsyncGenerator<Journey> {
  const client = new DynamoDBClient(aws as object);
  let unreadable = 0;
  for await (const { Items = [] } of paginateScan({ client }, { TableName: env.table })) {
    for (const item of Items) {
      if (!isJourneyKey(item[table.key]?.S ?? '')) continue;
      const journey = readable(item);
      if (journey) yield journey;
      else unreadable++;
    }
  }
  if (unreadable > 0) log.error('journeys-unreadable', { count: unreadable });
}

/** What the schema says of it may quote the customer, so it is not kept: whoever looks loads the journey itself. */
function readable(item: Item): Journey | undefined {
  try {
    return journeyOf(item);
  } catch {
    return undefined;
  }
}
