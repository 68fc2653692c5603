import type { Instant } from '../journey/instant.ts';
import type { Fact, OrderFact } from './facts.ts';
import { type Figure, figureOf, type Tally, tallyOf } from './figure.ts';
import { type Measure, type MeasureName, measures } from './measures.ts';
import { beginningOf, weekAfter } from './weeks.ts';

/** By what a figure can be broken down; of an order with several products each counts. */
export const dimensions = ['product', 'carrier', 'country', 'language'] as const;
export type Dimension = (typeof dimensions)[number];

export const keysOf: Record<Dimension, (fact: OrderFact) => readonly string[]> = {
  product: ({ products }) => products,
  carrier: ({ carriers }) => carriers,
  country: ({ country }) => (country ? [country] : []),
  language: ({ language }) => (language ? [language] : []),
};

export interface Line {
  /** A week, or a product, carrier, country, language. */
  key: string;
  /** How many journeys belong to it. */
  size: number;
  figure: Figure | undefined;
}

/** The figures of many journeys over one week or more. Pure: a plain recount gives the same. */
export function figuresOver(facts: readonly Fact[], weeks: readonly string[], zone: string) {
  const begins = weeks.map((week) => beginningOf(week, zone));
  const ends = beginningOf(weekAfter(weeks.at(-1) ?? '', 1), zone);
  const sortings = new Map<Measure['at'], Sorting>();
  const tallies = new Map<MeasureName, Tally[]>();

  return {
    /** Over all the weeks. */
    total: (name: MeasureName): Figure | undefined => figureOf(measures[name], talliesOf(name)),

    byWeek: (name: MeasureName): Line[] => talliesOf(name).map((tally, at) => line(name, weeks[at] ?? '', tally)),

    /** The greatest first. */
    by: (name: MeasureName, dimension: Dimension): Line[] =>
      [...groupsOf(name, dimension)]
        .map(([key, group]) => line(name, key, tallyOf(measures[name], group)))
        .sort((one, other) => other.size - one.size || (one.key < other.key ? -1 : 1)),

    /** The journeys whose moment lies in these weeks. */
    within: (name: MeasureName): readonly Fact[] => sortingOf(name).all,

    /** Those of one week, product, carrier, country or language. */
    of(name: MeasureName, by: Dimension | 'week', key: string): readonly Fact[] {
      if (by === 'week') return sortingOf(name).weekly[weeks.indexOf(key)] ?? [];
      return groupsOf(name, by).get(key) ?? [];
    },

    /** Those that were praised in these weeks. */
    praised: (): Fact[] => facts.filter(({ praiseAt }) => praiseAt && praiseAt >= (begins[0] ?? '') && praiseAt < ends),
  };

  /** Measures that go by the same moment share one sorting. */
  function sortingOf(name: MeasureName): Sorting {
    const { at } = measures[name];
    return kept(sortings, at, () => {
      const weekly: Fact[][] = weeks.map(() => []);
      for (const fact of facts) {
        const moment = at(fact);
        if (moment !== undefined && moment < ends) weekly[weekOf(moment)]?.push(fact);
      }
      return { weekly, all: weekly.flat(), groups: new Map() };
    });
  }

  /** Of each week. */
  function talliesOf(name: MeasureName): Tally[] {
    return kept(tallies, name, () => sortingOf(name).weekly.map((week) => tallyOf(measures[name], week)));
  }

  function groupsOf(name: MeasureName, dimension: Dimension): Map<string, Fact[]> {
    const { all, groups } = sortingOf(name);
    return kept(groups, dimension, () => {
      const found = new Map<string, Fact[]>();
      for (const fact of all) for (const key of keysOf[dimension](fact)) kept(found, key, () => []).push(fact);
      return found;
    });
  }

  /** Which of the weeks a moment lies in; -1 when before them. */
  function weekOf(moment: Instant): number {
    let [low, high] = [0, begins.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((begins[middle] ?? '') <= moment) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

interface Sorting {
  weekly: readonly Fact[][];
  all: readonly Fact[];
  groups: Map<Dimension, Map<string, Fact[]>>;
}

const line = (name: MeasureName, key: string, tally: Tally): Line => ({
  key,
  size: tally.size,
  figure: figureOf(measures[name], [tally]),
});

function kept<Key, Value>(all: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = all.get(key);
  if (known !== undefined) return known;
  const made = make();
  all.set(key, made);
  return made;
}
