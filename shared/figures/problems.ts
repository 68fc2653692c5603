import type { Category } from '../journey/touchpoint.ts';
import type { Fact } from './facts.ts';

/** What went wrong in the same way for several customers. */
export interface Problem {
  category: Category;
  /** As the staff wrote it; absent where nobody did. */
  cause: string | undefined;
  count: number;
  costs: Record<string, number>;
  refunds: number;
  /** Of how many the customer said at the re-check that it is still not right. */
  stillWrong: number;
  /** What it shows in most: a product or a carrier that stands in more than half of them. */
  sharedBy: string | undefined;
  /** Somebody wrote down how to prevent it, or its cause is known. */
  actionable: 'prevention' | 'cause' | 'no';
  weight: number;
  /** Journeys, the latest first: their own words are looked up there. */
  journeys: string[];
}

const costOfRefund = 3;
const costOfUsualGift = 0.5;
const known: Record<Problem['actionable'], number> = { prevention: 1.5, cause: 1.25, no: 1 };

/**
 * Complaints grouped by category and cause, those that matter most first. The weight: each complaint counts one, three more
 * where the money went back, a half more where as much was given as usually is, and more or less as it was more or less; half as
 * much again where it is known how to prevent it, a quarter where the cause is: what can be acted on comes before what cannot.
 */
export function problemsOf(facts: readonly Fact[]): Problem[] {
  const complaints = facts.filter(({ complained }) => complained);
  const usual = usualCosts(complaints);
  const groups = new Map<string, Fact[]>();
  for (const fact of complaints) {
    const key = `${fact.category ?? 'other'}\n${(fact.cause ?? '').toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()]
    .map((group) => problemOf(group, usual))
    .sort((one, other) => other.weight - one.weight || (one.journeys[0] ?? '').localeCompare(other.journeys[0] ?? ''));
}

/** What is given on average where something is, by currency: there is no rate between them. */
function usualCosts(facts: readonly Fact[]): Record<string, number> {
  return Object.fromEntries(
    Object.entries(summed(facts)).map(([currency, sum]) => [
      currency,
      sum / facts.filter(({ costs }) => costs?.[currency]).length,
    ]),
  );
}

function problemOf(facts: readonly Fact[], usual: Readonly<Record<string, number>>): Problem {
  const refunds = facts.filter(({ refunded }) => refunded).length;
  const costs = summed(facts);
  const gifts = Object.entries(costs).reduce(
    (sum, [currency, cost]) => sum + (cost && cost / (usual[currency] ?? cost)),
    0,
  );
  const cause = facts.find((fact) => fact.cause)?.cause;
  const actionable = facts.some(({ preventable }) => preventable) ? 'prevention' : cause ? 'cause' : 'no';
  return {
    category: facts[0]?.category ?? 'other',
    cause,
    count: facts.length,
    costs,
    refunds,
    stillWrong: facts.filter(({ putRight }) => putRight === false).length,
    sharedBy: sharedBy(facts),
    actionable,
    weight: (facts.length + costOfRefund * refunds + costOfUsualGift * gifts) * known[actionable],
    journeys: [...facts].sort((one, other) => ((one.opened ?? '') > (other.opened ?? '') ? -1 : 1)).map(({ id }) => id),
  };
}

function summed(facts: readonly Fact[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { costs = {} } of facts)
    for (const [currency, cost] of Object.entries(costs)) sums[currency] = (sums[currency] ?? 0) + cost;
  return sums;
}

function sharedBy(facts: readonly Fact[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { products, carriers } of facts)
    for (const one of new Set([...products, ...carriers])) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most && facts.length > 1 && most[1] * 2 > facts.length ? most[0] : undefined;
}
