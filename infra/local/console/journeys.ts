import type { Journey } from '../../../shared/journey/journey.ts';
import { jsonLog } from '../../../shared/log.ts';
import { allJourneys } from '../../../shared/store/all-journeys.ts';
import { environment } from '../endpoints/services.ts';
import type { System } from '../system.ts';

/** All journeys in the table, the newest first. Only for one machine: it reads the whole table, once after each change. */
export function openAllJourneys({ aws, services: { table: store } }: System): () => Promise<Journey[]> {
  let known: { at: number; journeys: Promise<Journey[]> } | undefined;

  return () => {
    if (known?.at !== store.usage.writes) known = { at: store.usage.writes, journeys: read() };
    return known.journeys;
  };

  async function read(): Promise<Journey[]> {
    const journeys: Journey[] = [];
    for await (const journey of allJourneys({ aws, log: jsonLog, env: environment('') })) journeys.push(journey);
    return journeys.sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
  }
}
