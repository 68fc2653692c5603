import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { Journey } from '../../../shared/journey/journey.ts';
import { isJourneyKey } from '../../../shared/keys.ts';
import { table } from '../../../shared/names.ts';
import { journeyOf } from '../../../shared/store/journeys.ts';
import { environment } from '../endpoints/services.ts';
import type { System } from '../system.ts';

/** All journeys in the table, the newest first. Only for one machine: it reads the whole table, once after each change. */
export function openAllJourneys({ aws, services: { table: store } }: System): () => Promise<Journey[]> {
  const client = new DynamoDBClient(aws as object);
  const { table: TableName } = environment('');
  let known: { at: number; journeys: Promise<Journey[]> } | undefined;

  return () => {
    if (known?.at !== store.usage.writes) known = { at: store.usage.writes, journeys: read() };
    return known.journeys;
  };

  async function read(): Promise<Journey[]> {
    const journeys: Journey[] = [];
    for await (const { Items = [] } of paginateScan({ client }, { TableName })) {
      for (const item of Items) if (isJourneyKey(item[table.key]?.S ?? '')) journeys.push(journeyOf(item));
    }
    return journeys.sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
  }
}
