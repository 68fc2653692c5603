import type { End, Milestone, OrderDetails } from '../journey/order.ts';
import type { OrderEvent } from './platform.ts';
import { present } from './present.ts';

/** Knowingly without effect, and why. */
export const ignored = (topic: string, reason: string): OrderEvent => ({ kind: 'ignored', topic, reason });

interface TellingOf {
  topic: string;
  orderId: string;
  /** The platform's own time of this version, or of what happened. */
  updatedAt: string;
  details?: OrderDetails;
  milestones?: Partial<Record<Milestone, string | undefined>>;
  ends?: Partial<Record<End, string | undefined>>;
  /** Positive amounts in minor units, by the refund's id. Refunds of nothing are left out. */
  refunds?: readonly (readonly [id: string, amount: string])[];
  warnings?: string[];
}

/** An order event that says this much about one order, and nothing of the rest. */
export function orderTold(telling: TellingOf): OrderEvent {
  const { topic, orderId, updatedAt, details, milestones = {}, ends = {}, refunds = [], warnings = [] } = telling;
  const money = refunds.filter(([, amount]) => BigInt(amount) > 0n);
  const patch = present({
    updatedAt,
    details,
    milestones: present(milestones),
    ends: present(ends),
    refunds: money.length > 0 ? Object.fromEntries(money) : undefined,
  });
  return { kind: 'order', topic, orderId, patch, warnings };
}
