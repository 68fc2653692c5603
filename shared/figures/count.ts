import type { Clock } from '../clock.ts';
import type { Journey } from '../journey/journey.ts';
import type { Log } from '../log.ts';
import type { Shop } from '../shop.ts';
import type { FactStore } from './fact-store.ts';
import { type Fact, factOf, withReturns } from './facts.ts';

export interface Counting {
  facts: FactStore;
  /** Every journey there is, in no order. */
  everyJourney(): AsyncIterable<Journey>;
  shop: Shop;
  clock: Clock;
  log: Log;
}

/** Goes through every journey and keeps the facts of each: whoever was forgotten since is in them no more. */
export async function countAnew({ facts, everyJourney, shop, clock, log }: Counting): Promise<Fact[]> {
  const at = clock.now();
  const found: Fact[] = [];
  for await (const journey of everyJourney()) {
    const fact = factOf(journey, shop);
    if (fact) found.push(fact);
  }
  const all = withReturns(found);
  await facts.keep({ at, facts: all });
  log.info('figures-counted', { journeys: all.length });
  return all;
}
