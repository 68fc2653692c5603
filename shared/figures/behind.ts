import { isErased } from '../journey/decide.ts';
import type { Instant } from '../journey/instant.ts';
import type { Journey } from '../journey/journey.ts';
import type { Journeys } from '../store/journeys.ts';
import type { Fact } from './facts.ts';
import { type Figure, figureOf, tallyOf } from './figure.ts';
import { type Dimension, dimensions, type figuresOver } from './figures.ts';
import { type Measure, type MeasureName, measures } from './measures.ts';

/** Which of the journeys behind a figure are asked for. */
export interface Asked {
  name: MeasureName;
  /** One week, product, carrier … alone. */
  by: Dimension | 'week' | undefined;
  key: string;
  /** Those of which it does not hold. */
  others: boolean;
  from: number;
}

/** A page of the journeys behind a number. */
export interface Pageful {
  rows: { journey: Journey; at: Instant; said: boolean | number }[];
  /** Where the next page begins, where there is one. */
  next: number | undefined;
}

export interface Behind extends Asked, Pageful {
  figure: Figure | undefined;
  /** How many there are of which it holds, and of which it does not. */
  counts: { yes: number; no: number };
}

const most = 25;

export function askedOf(name: MeasureName, query: Readonly<Record<string, string | undefined>>): Asked | undefined {
  const { list, by, key = '', from } = query;
  if (list !== 'yes' && list !== 'no') return undefined;
  const known = (['week', ...dimensions] as const).find((one) => one === by);
  return { name, by: known, key, others: list === 'no', from: beginningOf(from) };
}

/** Where a page begins. */
export const beginningOf = (from = ''): number => (/^\d{1,6}$/.test(from) ? Number(from) : 0);

/** Times the longest first, the rest the latest first. Whoever was forgotten since it was counted is left out. */
export async function behind(
  over: ReturnType<typeof figuresOver>,
  journeys: Pick<Journeys, 'load'>,
  asked: Asked,
): Promise<Behind> {
  const { name, by, key, others, from } = asked;
  const measure: Measure = measures[name];
  const facts = by ? over.of(name, by, key) : over.within(name);
  const [yes, no]: [Told[], Told[]] = [[], []];
  for (const fact of facts) {
    const said = measure.says(fact);
    if (said !== undefined) (said === false ? no : yes).push({ fact, said, at: measure.at(fact) ?? '' });
  }
  const sorted = (others ? no : yes).sort((one, other) =>
    measure.unit === 'time' ? Number(other.said) - Number(one.said) : one.at < other.at ? 1 : -1,
  );
  return {
    ...asked,
    ...(await pagefulOf(sorted, journeys, from)),
    figure: figureOf(measure, [tallyOf(measure, facts)]),
    counts: { yes: yes.length, no: no.length },
  };
}

export async function pagefulOf(
  all: readonly Told[],
  journeys: Pick<Journeys, 'load'>,
  from: number,
): Promise<Pageful> {
  const shown = all.slice(from, from + most);
  const loaded = await Promise.all(shown.map(({ fact }) => journeys.load(fact.id)));
  return {
    rows: shown.flatMap(({ at, said }, row) => {
      const journey = loaded[row];
      return journey && !isErased(journey) ? { journey, at, said } : [];
    }),
    next: from + most < all.length ? from + most : undefined,
  };
}

interface Told {
  fact: Pick<Fact, 'id'>;
  said: boolean | number;
  at: Instant;
}
