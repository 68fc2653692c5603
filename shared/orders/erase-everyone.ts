import { isErased } from '../journey/decide.ts';
import type { Journey } from '../journey/journey.ts';
import type { Quarantine } from '../store/quarantine.ts';
import { type Erasing, erase } from './erase.ts';

/** What forgetting all customers of a store needs. */
export interface ErasingEveryone extends Erasing {
  quarantine: Quarantine;
  all: AsyncIterable<Journey>;
}

const atOnce = 1000;

/**
 * Forgets everyone who bought in one store of a platform, when the shop has left it; what they bought elsewhere stays. Nothing of
 * the platform is left in quarantine. Idempotent: what was broken off is begun again. Answers with how many journeys there were.
 */
export async function eraseEveryone(erasing: ErasingEveryone, platform: string, store: string): Promise<number> {
  let erased = 0;
  for await (const journey of erasing.all) {
    const { order, id } = journey;
    if (order?.platform !== platform || order.store !== store || isErased(journey)) continue;
    erased += await erase(erasing, { customers: [], journeys: [id], addresses: [] });
  }
  for (const { id, platform: from } of await erasing.quarantine.list(atOnce)) {
    if (from === platform) await erasing.quarantine.release(id);
  }
  return erased;
}
