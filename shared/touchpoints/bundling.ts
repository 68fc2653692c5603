import { incidentId, incidentOf } from '../figures/incidents.ts';
import type { Journey } from '../journey/journey.ts';
import { mayBeBundled } from '../journey/touchpoint.ts';
import type { Learned } from '../store/learned.ts';

export interface Bundling {
  learned: Pick<Learned, 'incidents'>;
}

/** Id of the open incident that speaks for the journey's touchpoint; looked up only where one may. */
export async function bundleOf({ learned }: Bundling, journey: Journey): Promise<string | undefined> {
  if (!mayBeBundled(journey.touchpoint)) return undefined;
  const incident = incidentOf(journey, await learned.incidents());
  return incident && incidentId(incident);
}
