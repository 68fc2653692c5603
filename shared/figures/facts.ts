import { earliest, type Instant } from '../journey/instant.ts';
import type { Journey, Response } from '../journey/journey.ts';
import { endOf } from '../journey/merge.ts';
import { customerKey } from '../journey/plan.ts';
import { type Category, deadlineOf, isOpen, type TouchpointKind } from '../journey/touchpoint.ts';
import type { Shop } from '../shop.ts';
import { complaintOf } from './complaint.ts';
import { praised } from './praise.ts';

/** By what journeys are grouped. */
export interface OrderFact {
  products: string[];
  carriers: string[];
  country?: string | undefined;
  /** BCP 47 primary language. */
  language?: string | undefined;
}

/**
 * What one journey adds to the figures: nothing but ids, times and marks. No name, address or word of a customer is in it; the
 * customer is the keyed hash that the journey holds.
 */
export interface Fact extends OrderFact {
  id: string;
  customer?: string | undefined;
  /** When the order was placed; absent where there is no order. */
  placed?: Instant | undefined;
  /** Some or all of the money went back. */
  refunded?: boolean | undefined;
  /** So it did, after the goods had left. */
  returned?: boolean | undefined;
  /** When the check-in asked, and when the customer first answered it. */
  asked?: Instant | undefined;
  answered?: Instant | undefined;
  /** By the last rating in answer to it, else by the mood of the words; absent where neither tells. */
  satisfied?: boolean | undefined;
  nps?: number | undefined;
  /** The touchpoint, where there is one. */
  kind?: TouchpointKind | undefined;
  opened?: Instant | undefined;
  /** The customer was unhappy: as a person of the staff says, else as it was read. */
  complained?: boolean | undefined;
  category?: Category | undefined;
  cause?: string | undefined;
  /** Somebody wrote down how to prevent it. */
  preventable?: boolean | undefined;
  /** Milliseconds of business time from opening (again) until somebody took it up, and until it was resolved; whether in time. */
  respondedAfter?: number | undefined;
  respondedInTime?: boolean | undefined;
  resolvedAfter?: number | undefined;
  resolvedInTime?: boolean | undefined;
  /** Whether the customer said at the re-check that it was put right. */
  putRight?: boolean | undefined;
  /** What was given to make good, by currency, in its major units. */
  costs?: Record<string, number> | undefined;
  /** While it is open: until when staff must act, and who. */
  due?: Instant | undefined;
  assignee?: string | undefined;
  /** When happy words came, and ids of the staff whom they name. */
  praiseAt?: Instant | undefined;
  praised?: string[] | undefined;
  /** Another order of the same customer came after the complaint, else after the answer, else after the question. Set by `withReturns`. */
  boughtAgain?: boolean | undefined;
}

/** The facts of one journey. Pure; undefined where the person behind it was forgotten. */
export function factOf(journey: Journey, shop: Shop): Fact | undefined {
  const { order, touchpoint } = journey;
  if (order?.ends.erased || (!order && !journey.sender)) return undefined;
  const { placed, paid, fulfilled, delivered } = order?.milestones ?? {};
  const refunded = order ? order.refunds !== undefined || endOf(order) === 'refunded' : undefined;
  return {
    id: journey.id,
    customer: customerKey(journey),
    ...aboutOf(journey),
    placed: order && (placed ?? earliest([paid, fulfilled, delivered]) ?? journey.createdAt),
    refunded,
    returned: refunded && (fulfilled ?? delivered) !== undefined,
    ...answerTo(journey),
    ...(touchpoint && complaintOf(journey, touchpoint, shop)),
    ...(touchpoint && isOpen(touchpoint) && { due: deadlineOf(touchpoint)?.at, assignee: touchpoint.assignee }),
    ...praised(journey, shop),
  };
}

const longestName = 80;

export function aboutOf(journey: Journey): OrderFact {
  const { items = [], parcels = [], customer } = journey.order?.details ?? {};
  return {
    products: distinct(items.map(({ name }) => name.slice(0, longestName))),
    carriers: distinct(parcels.flatMap(({ carrier }) => carrier ?? [])),
    country: customer?.country,
    language: languageOf(journey),
  };
}

function answerTo({ outcomes, responses }: Journey): Pick<Fact, 'asked' | 'answered' | 'satisfied' | 'nps'> {
  const asking = outcomes['check-in'];
  if (asking?.is !== 'sent') return {};
  const answers = responses.filter(({ about, at }) => about === 'check-in' || (about === undefined && at >= asking.at));
  return {
    asked: asking.at,
    answered: earliest(answers.map(({ at }) => at)),
    satisfied: isSatisfied(answers),
    nps: answers.findLast(({ nps }) => nps !== undefined)?.nps,
  };
}

/** By the last rating, four of five or better; else by the words, the worst of them first. */
export function isSatisfied(answers: readonly Response[]): boolean | undefined {
  const rating = answers.findLast((answer) => answer.rating !== undefined)?.rating;
  if (rating !== undefined) return rating >= 4;
  if (answers.some(({ mood }) => mood === 'unhappy')) return false;
  return answers.some(({ mood }) => mood === 'ok' || mood === 'happy') || undefined;
}

function languageOf({ responses, order }: Journey): string | undefined {
  const read = responses.findLast(({ language }) => language && language !== 'und')?.language;
  return (read ?? order?.details?.customer.locale)?.split(/[-_]/)[0]?.toLowerCase();
}

const distinct = (names: readonly string[]): string[] => [
  ...new Set(names.map((name) => name.trim()).filter((name) => name !== '')),
];

/** The facts with `boughtAgain`, which only all of them together tell. */
export function withReturns(facts: readonly Fact[]): Fact[] {
  const orders = new Map<string, Instant[]>();
  for (const { customer, placed } of facts)
    if (customer && placed) orders.set(customer, [...(orders.get(customer) ?? []), placed]);
  return facts.map((fact) => {
    const since = fact.complained ? fact.opened : (fact.answered ?? fact.asked);
    if (!since || !fact.customer || !fact.placed) return fact;
    return { ...fact, boughtAgain: (orders.get(fact.customer) ?? []).some((placed) => placed > since) };
  });
}
