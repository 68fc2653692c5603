import type { Fact } from './facts.ts';
import { type Figure, type Measure, type MeasureName, measures } from './measures.ts';
import { beginningOf, weekAfter } from './weeks.ts';

/** By what a figure can be broken down; of an order with several products each counts. */
export const dimensions = ['product', 'carrier', 'country', 'language'] as const;
export type Dimension = (typeof dimensions)[number];

export const keysOf: Record<Dimension, (fact: Fact) => readonly string[]> = {
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
  const sorted = new Map<Measure['at'], Map<string, Fact[]>>();
  const all = new Map<Measure['at'], Fact[]>();
  const lines = new Map<MeasureName, Line[]>();

  return {
    /** Over all the weeks. */
    total: (name: MeasureName): Figure | undefined => measures[name].of(within(name)),

    byWeek(name: MeasureName): Line[] {
      const known = lines.get(name);
      if (known) return known;
      const groups = weekly(measures[name].at);
      const made = weeks.map((week) => line(name, week, groups.get(week) ?? []));
      lines.set(name, made);
      return made;
    },

    /** The greatest first. */
    by(name: MeasureName, dimension: Dimension): Line[] {
      const groups = new Map<string, Fact[]>();
      for (const fact of within(name)) for (const key of keysOf[dimension](fact)) add(groups, key, fact);
      return [...groups]
        .map(([key, group]) => line(name, key, group))
        .sort((one, other) => other.size - one.size || (one.key < other.key ? -1 : 1));
    },

    within,
    praised,
  };

  /** The journeys whose moment lies in these weeks. */
  function within(name: MeasureName): Fact[] {
    const { at } = measures[name];
    const known = all.get(at) ?? [...weekly(at).values()].flat();
    all.set(at, known);
    return known;
  }

  /** Those that were praised in these weeks. */
  function praised(): Fact[] {
    return facts.filter(({ praiseAt }) => praiseAt && praiseAt >= (begins[0] ?? '') && praiseAt < ends);
  }

  /** Measures that go by the same moment share one sorting. */
  function weekly(at: Measure['at']): Map<string, Fact[]> {
    const known = sorted.get(at);
    if (known) return known;
    const groups = new Map<string, Fact[]>();
    for (const fact of facts) {
      const moment = at(fact);
      if (!moment || moment >= ends || moment < (begins[0] ?? '')) continue;
      const week = weeks[begins.findLastIndex((begin) => begin <= moment)];
      if (week) add(groups, week, fact);
    }
    sorted.set(at, groups);
    return groups;
  }
}

const line = (name: MeasureName, key: string, group: readonly Fact[]): Line => ({
  key,
  size: group.length,
  figure: measures[name].of(group),
});

function add(groups: Map<string, Fact[]>, key: string, fact: Fact): void {
  const group = groups.get(key);
  if (group) group.push(fact);
  else groups.set(key, [fact]);
}
