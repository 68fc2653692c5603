import type { Instant } from '../journey/instant.ts';
import type { Fact } from './facts.ts';

export interface Measure {
  unit: 'count' | 'share' | 'time' | 'score';
  /** The moment by which a journey belongs to a week; journeys without it do not count. */
  at(fact: Fact): Instant | undefined;
  /** Whether the journey is one of those counted, how long it took, how it scored; undefined where it tells nothing. */
  says(fact: Fact): boolean | number | undefined;
  /** What the shop wants it to be; undefined where neither way is better. */
  better?: 'more' | 'less';
}

const asked = ({ asked }: Fact) => asked;
const opened = ({ opened }: Fact) => opened;
const placed = ({ placed }: Fact) => placed;

/** Everything that is measured, in the order in which it is shown. */
export const measures = {
  asked: { unit: 'count', at: asked, says: () => true },
  answered: { unit: 'share', at: asked, says: ({ answered }) => answered !== undefined, better: 'more' },
  silent: { unit: 'share', at: asked, says: ({ answered }) => answered === undefined, better: 'less' },
  satisfied: { unit: 'share', at: asked, says: ({ satisfied }) => satisfied, better: 'more' },
  nps: { unit: 'score', at: asked, says: ({ nps }) => nps, better: 'more' },
  complaints: { unit: 'count', at: opened, says: ({ complained }) => complained, better: 'less' },
  responded: { unit: 'time', at: opened, says: ({ respondedAfter }) => respondedAfter, better: 'less' },
  respondedInTime: { unit: 'share', at: opened, says: ({ respondedInTime }) => respondedInTime, better: 'more' },
  resolved: { unit: 'time', at: opened, says: ({ resolvedAfter }) => resolvedAfter, better: 'less' },
  resolvedInTime: { unit: 'share', at: opened, says: ({ resolvedInTime }) => resolvedInTime, better: 'more' },
  putRight: { unit: 'share', at: opened, says: ({ putRight }) => putRight, better: 'more' },
  againAfterComplaint: {
    unit: 'share',
    at: opened,
    says: ({ complained, boughtAgain }) => (complained ? boughtAgain : undefined),
    better: 'more',
  },
  againWithout: {
    unit: 'share',
    at: asked,
    says: ({ complained, boughtAgain }) => (complained ? undefined : boughtAgain),
    better: 'more',
  },
  complained: { unit: 'share', at: placed, says: ({ complained = false }) => complained, better: 'less' },
  refunded: { unit: 'share', at: placed, says: ({ refunded }) => refunded, better: 'less' },
  returned: { unit: 'share', at: placed, says: ({ returned }) => returned, better: 'less' },
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
export const isKept = (name: StandardName, { value }: { value: number }, standard: number): boolean =>
  measures[name].better === 'less' ? value <= standard : value >= standard;
