import type { Instant } from '../journey/instant.ts';
import type { Fact } from './facts.ts';
import { npsOf } from './interval.ts';

/** A figure with what it was made from: `part` of `whole` journeys. Times are in milliseconds, shares 0 to 1. */
export interface Figure {
  value: number;
  part: number;
  whole: number;
  low?: number;
  high?: number;
}

export interface Measure {
  unit: 'count' | 'share' | 'time' | 'score';
  /** The moment by which a journey belongs to a week; journeys without it do not count. */
  at(fact: Fact): Instant | undefined;
  /** Undefined where there is nothing to tell from. */
  of(facts: readonly Fact[]): Figure | undefined;
  /** What the shop wants it to be; undefined where neither way is better. */
  better?: 'more' | 'less';
}

const asked = ({ asked }: Fact) => asked;
const opened = ({ opened }: Fact) => opened;
const placed = ({ placed }: Fact) => placed;

/** Everything that is measured, in the order in which it is shown. */
export const measures = {
  asked: { unit: 'count', at: asked, of: count(() => true) },
  answered: { unit: 'share', at: asked, of: share(({ answered }) => answered !== undefined), better: 'more' },
  silent: { unit: 'share', at: asked, of: share(({ answered }) => answered === undefined), better: 'less' },
  satisfied: { unit: 'share', at: asked, of: share(({ satisfied }) => satisfied), better: 'more' },
  nps: { unit: 'score', at: asked, of: score, better: 'more' },
  complaints: { unit: 'count', at: opened, of: count(({ complained }) => complained), better: 'less' },
  responded: { unit: 'time', at: opened, of: median(({ respondedAfter }) => respondedAfter), better: 'less' },
  respondedInTime: { unit: 'share', at: opened, of: share(({ respondedInTime }) => respondedInTime), better: 'more' },
  resolved: { unit: 'time', at: opened, of: median(({ resolvedAfter }) => resolvedAfter), better: 'less' },
  resolvedInTime: { unit: 'share', at: opened, of: share(({ resolvedInTime }) => resolvedInTime), better: 'more' },
  putRight: { unit: 'share', at: opened, of: share(({ putRight }) => putRight), better: 'more' },
  againAfterComplaint: {
    unit: 'share',
    at: opened,
    of: share(({ complained, boughtAgain }) => (complained ? boughtAgain : undefined)),
    better: 'more',
  },
  againWithout: {
    unit: 'share',
    at: asked,
    of: share(({ complained, boughtAgain }) => (complained ? undefined : boughtAgain)),
    better: 'more',
  },
  complained: { unit: 'share', at: placed, of: share(({ complained = false }) => complained), better: 'less' },
  refunded: { unit: 'share', at: placed, of: share(({ refunded }) => refunded), better: 'less' },
  returned: { unit: 'share', at: placed, of: share(({ returned }) => returned), better: 'less' },
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;
export const measureNames = Object.keys(measures) as MeasureName[];

/** What a shop may set itself as a standard. */
export const standardNames = [
  'answered',
  'satisfied',
  'nps',
  'complained',
  'respondedInTime',
  'resolvedInTime',
  'putRight',
  'againAfterComplaint',
  'refunded',
  'returned',
] as const satisfies readonly MeasureName[];
export type StandardName = (typeof standardNames)[number];

/** Whether the shop kept what it set itself. */
export const isKept = (name: StandardName, { value }: Figure, standard: number): boolean =>
  measures[name].better === 'less' ? value <= standard : value >= standard;

function count(belongs: (fact: Fact) => boolean | undefined): Measure['of'] {
  return (facts) => {
    const part = facts.filter(belongs).length;
    return { value: part, part, whole: facts.length };
  };
}

/** Of those of whom it is known. */
function share(holds: (fact: Fact) => boolean | undefined): Measure['of'] {
  return (facts) => {
    let [part, whole] = [0, 0];
    for (const fact of facts) {
      const known = holds(fact);
      if (known !== undefined) whole++;
      if (known) part++;
    }
    return whole === 0 ? undefined : { value: part / whole, part, whole };
  };
}

/** The one in the middle: one that took weeks does not hide that the rest took minutes. */
function median(of: (fact: Fact) => number | undefined): Measure['of'] {
  return (facts) => {
    const times = facts.flatMap((fact) => of(fact) ?? []).sort((one, other) => one - other);
    const middle = times.length >> 1;
    const [lower = 0, upper = 0] = times.length % 2 ? [times[middle], times[middle]] : times.slice(middle - 1);
    return times.length === 0 ? undefined : { value: (lower + upper) / 2, part: times.length, whole: facts.length };
  };
}

function score(facts: readonly Fact[]): Figure | undefined {
  const answers = facts.flatMap(({ nps }) => nps ?? []);
  const told = npsOf(answers);
  return told && { ...told, part: answers.length, whole: facts.length };
}
