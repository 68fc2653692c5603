import type { End, Milestone, OrderDetails, OrderPatch } from '../journey/order.ts';
import type { OrderEvent, Wanted } from './platform.ts';
import { present } from './present.ts';

/** Knowingly without effect, and why. */
export const ignored = (topic: string, reason: string): OrderEvent => ({ kind: 'ignored', topic, reason });

interface Telling {
  /** The platform's own time of this version, or of what happened. */
  updatedAt: string;
  details?: OrderDetails;
  milestones?: Partial<Record<Milestone, string | undefined>>;
  ends?: Partial<Record<End, string | undefined>>;
  /** Positive amounts in minor units, by the refund's id. Refunds of nothing are left out. */
  refunds?: readonly (readonly [id: string, amount: string])[];
}

interface TellingOf extends Telling {
  topic: string;
  orderId: string;
  warnings?: string[];
  /** What must be fetched for the rest. */
  fetch?: Wanted;
  alias?: string | undefined;
}

/** An order event that says this much about one order, and nothing of the rest. */
export function orderTold({ topic, orderId, warnings = [], fetch, alias, ...telling }: TellingOf): OrderEvent {
  const patch = patchOf(telling);
  return { kind: 'order', topic, orderId, patch, warnings, ...(fetch && { fetch }), ...(alias && { alias }) };
}

/** The patch that says this much about an order. */
export function patchOf({ updatedAt, details, milestones = {}, ends = {}, refunds = [] }: Telling): OrderPatch {
  const money = refunds.filter(([, amount]) => BigInt(amount) > 0n);
  return present({
    updatedAt,
    details,
    milestones: present(milestones),
    ends: present(ends),
    refunds: money.length > 0 ? Object.fromEntries(money) : undefined,
  });
}
