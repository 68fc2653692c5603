import { earliest } from './instant.ts';
import { type End, ends, type Milestone, milestones, type Order, type OrderPatch } from './order.ts';

/**
 * The order with one more patch told. Commutative, associative and idempotent, so that webhooks may come late, doubled and
 * in any order: milestones and ends keep their earliest time, refunds are a set, and the details are those of the newest
 * version (of two versions with the same time, the one whose text sorts last).
 */
export function mergeOrder(order: Order, patch: OrderPatch): Order {
  const { updatedAt, details, refunds, ...rest } = order;
  const merged = { ...(refunds ?? {}), ...mergeRefunds(refunds ?? {}, patch.refunds ?? {}) };
  return {
    ...rest,
    ...newest({ updatedAt, details }, patch),
    milestones: mergeTimes<Milestone>(milestones, order.milestones, patch.milestones),
    ends: mergeTimes<End>(ends, order.ends, patch.ends),
    ...(Object.keys(merged).length > 0 && { refunds: merged }),
  };
}

/** How the order ended, if it did: an end that a platform told, or refunds that add up to the total. */
export function endOf(order: Order): End | undefined {
  const told = [...ends].reverse().find((end) => order.ends[end] !== undefined);
  return told ?? (isFullyRefunded(order) ? 'refunded' : undefined);
}

/** Whether part of the money went back, and not all of it. */
export const isPartlyRefunded = (order: Order): boolean => order.refunds !== undefined && endOf(order) === undefined;

function isFullyRefunded(order: Order): boolean {
  const total = order.details?.total;
  if (!total || !order.refunds || BigInt(total.minor) <= 0n) return false;
  return Object.values(order.refunds).reduce((sum, amount) => sum + BigInt(amount), 0n) >= BigInt(total.minor);
}

type Version = { updatedAt?: string | undefined; details?: Order['details'] | undefined };

function newest(mine: Version, theirs: Version): { updatedAt?: string; details?: NonNullable<Order['details']> } {
  const winner = rank(theirs) > rank(mine) ? theirs : mine;
  return winner.details && winner.updatedAt ? { updatedAt: winner.updatedAt, details: winner.details } : {};
}

const rank = ({ updatedAt, details }: Version): string => (details ? `${updatedAt} ${canonical(details)}` : '');

/** The same text for the same data, whatever the order of its keys. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

function mergeTimes<Name extends string>(
  names: readonly Name[],
  mine: Partial<Record<Name, string>>,
  theirs: Partial<Record<Name, string>>,
): Partial<Record<Name, string>> {
  const merged: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const time = earliest([mine[name], theirs[name]]);
    if (time !== undefined) merged[name] = time;
  }
  return merged;
}

/** Of two amounts told for one refund the larger counts: refunds are corrected upwards while they settle. */
function mergeRefunds(mine: Record<string, string>, theirs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(theirs).map(([id, amount]) => {
      const known = mine[id];
      return [id, known !== undefined && BigInt(known) > BigInt(amount) ? known : amount];
    }),
  );
}
