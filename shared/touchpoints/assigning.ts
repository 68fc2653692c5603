import type { Changing } from '../change.ts';
import type { Journey } from '../journey/journey.ts';
import type { Lists } from '../store/lists.ts';
import type { StaffStates } from '../store/staff-state.ts';
import { chooseAssignee } from './assign.ts';

export interface Assigning extends Pick<Changing, 'journeys' | 'shop' | 'clock'> {
  lists: Lists;
  staffStates: StaffStates;
}

/** So many open touchpoints are counted where the shop assigns by load. */
const mostCounted = 1000;

/** Id of the person who answers for the journey's touchpoint from now on: looked up only when it may be somebody else. */
export async function assigneeOf(assigning: Assigning, journey: Journey): Promise<string> {
  const { shop, clock, staffStates } = assigning;
  const { away } = await staffStates.load();
  const now = clock.now();
  const stays = chooseAssignee(journey, shop, { away, turn: 0 }, now).id;
  if (stays === journey.touchpoint?.assignee) return stays;
  const open = shop.assignment.by === 'load' ? await loads(assigning) : {};
  return chooseAssignee(journey, shop, { away, open, turn: await staffStates.nextTurn() }, now).id;
}

async function loads({ lists }: Assigning): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { assignee } of await lists.openTouchpoints(mostCounted)) {
    if (assignee !== undefined) counts[assignee] = (counts[assignee] ?? 0) + 1;
  }
  return counts;
}
