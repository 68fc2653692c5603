import { dropped } from './dropped.ts';
import type { JourneyEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { Instant } from './instant.ts';
import type { Journey } from './journey.ts';
import { canonical, endOf } from './merge.ts';
import { ends, milestones, type Order, type OrderPatch } from './order.ts';
import { neverOf, silencedBy } from './plan.ts';
import type { Rules } from './rules.ts';

export interface OrderCommand {
  do: 'order';
  platform: string;
  store: string;
  orderId: string;
  topic: string;
  patch: OrderPatch;
  /** What must be fetched for the whole of it. */
  fetch?: { resource: string; id: string };
}

/** Merges what a platform told. A patch that tells nothing new changes nothing. */
export function decideOrder(journey: Journey, command: OrderCommand, rules: Rules, now: Instant): JourneyEvent[] {
  const { do: _do, ...told } = command;
  const event = { at: now, is: 'order' as const, ...told };
  const after = evolve(journey, event);
  if (journey.order && !command.fetch && canonical(after.order) === canonical(journey.order)) return [];
  const news = after.order && newsOf(journey.order, after.order, rules);
  const silenced = silencedBy(journey, rules) === undefined ? silencedBy(after, rules) : undefined;
  return [{ ...event, ...(news && { news }) }, ...(silenced ? dropped(journey, silenced, rules, now) : [])];
}

/** What the patch told that was not known, in a few words for the history. */
function newsOf(before: Order | undefined, after: Order, rules: Rules): string {
  const never = neverOf(after.details, rules);
  const told = [
    ...milestones.filter((milestone) => after.milestones[milestone] && !before?.milestones[milestone]),
    ...ends.filter((end) => after.ends[end] && !before?.ends[end]),
  ];
  const refunds = Object.keys(after.refunds ?? {}).length - Object.keys(before?.refunds ?? {}).length;
  const moved = before?.details && before.details.customer.email !== after.details?.customer.email;
  return [
    ...told,
    ...(refunds > 0 ? [endOf(after) === 'refunded' ? 'refunded' : 'partly refunded'] : []),
    ...(moved ? ['address changed'] : []),
    ...(never && never !== neverOf(before?.details, rules) ? [`never mailed: ${never}`] : []),
  ]
    .filter((word, index, all) => all.indexOf(word) === index)
    .join(', ');
}
