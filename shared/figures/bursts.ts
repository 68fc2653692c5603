import { day, type Instant, plus } from '../journey/instant.ts';
import { delays } from './delays.ts';
import type { Fact } from './facts.ts';
import { keysOf } from './figures.ts';

/** Of what more customers are unhappy. */
export interface About {
  dimension: (typeof watchedDimensions)[number];
  key: string;
}

/** More unhappy customers of one product, carrier or country than usual, as the facts show it now. */
export interface Burst extends About {
  /** Different customers in the window, and how many are usual. */
  count: number;
  usual: number;
  /** Journeys in the window, the latest complaint last. */
  journeys: string[];
  /** It is an incident that is known, and its rate is usual again. */
  isOver: boolean;
}

export const watchedDimensions = ['product', 'carrier', 'country'] as const;
const window = 3 * day;
/** What is usual is told from the time before the window. */
const trailing = 91 * day;
/** Fewer customers than this are no incident, however rare they are. */
const fewest = 4;
/** Orders' worth of the shop's own rate that a product begins with, until its own is known. */
const borrowed = 50;
/** Looked at every hour, three-day windows that overlap: a quarter is about 150 looks that do not depend on each other. */
const looksAQuarter = 150;
const falseAlarmsAQuarter = 0.01;
/** An incident is over when what is new is no longer unusual. */
const quietAbove = 0.05;

/**
 * What is unusual now, and how it stands with what is known to be. A burst is one when so many different customers would come by
 * chance in one quarter of a hundred at most, over all products, carriers and countries together (Bonferroni); what is usual is a
 * rate for each order, uncertain where orders are few (gamma-Poisson). Where one burst shows in several, the least likely stands
 * for all.
 */
export function burstsOf(facts: readonly Fact[], known: readonly About[], now: Instant): Burst[] {
  const { groups, shopRate } = grouped(facts, now);
  const threshold = falseAlarmsAQuarter / looksAQuarter / Math.max(1, groups.size);
  const explained = new Set<Fact>();
  const found: Burst[] = [];

  for (const { dimension, key } of known) {
    const about = { dimension, key };
    const group = groups.get(nameOf(about)) ?? { ...nothing, about };
    const { chance, ...told } = look(group);
    add(group, { ...about, ...told, isOver: chance >= quietAbove });
  }
  for (;;) {
    const [worst] = [...groups.values()]
      .filter(({ signals, about }) => signals.length >= fewest && !found.some((one) => nameOf(one) === nameOf(about)))
      .map((group) => ({ group, ...look(group) }))
      .filter(({ count, chance }) => count >= fewest && chance < threshold)
      .sort((one, other) => one.chance - other.chance);
    if (!worst) return found;
    const { group, chance: _chance, ...told } = worst;
    add(group, { ...group.about, ...told, isOver: false });
  }

  /** What is over explains nothing any more. */
  function add({ signals }: Group, burst: Burst): void {
    found.push(burst);
    if (!burst.isOver) for (const signal of signals) explained.add(signal);
  }

  function look({ signals, before, exposedBefore, exposedNow }: Group) {
    const news = signals.filter((signal) => !explained.has(signal));
    const count = new Set(news.map(({ customer, id }) => customer ?? id)).size;
    const shape = before + borrowed * shopRate;
    const rate = exposedBefore + borrowed;
    const journeys = news.toSorted((one, other) => ((one.opened ?? '') < (other.opened ?? '') ? -1 : 1));
    return {
      count,
      usual: (shape / rate) * exposedNow,
      journeys: journeys.map(({ id }) => id),
      chance: tail(count, shape, rate, exposedNow),
    };
  }
}

/** What is known of one product, carrier or country. */
interface Group {
  about: About;
  /** Complaints in the window. */
  signals: Fact[];
  /** How many there were in the time before it. */
  before: number;
  /** Orders whose time to complain was then, and is in the window: each by the part of it that falls there. */
  exposedBefore: number;
  exposedNow: number;
}

const nothing: Omit<Group, 'about'> = { signals: [], before: 0, exposedBefore: 0, exposedNow: 0 };

/** The same for the same product, carrier or country. */
export const nameOf = ({ dimension, key }: About): string => `${dimension} ${key}`;

function grouped(facts: readonly Fact[], now: Instant): { groups: Map<string, Group>; shopRate: number } {
  const windowBegins = plus(now, -window);
  const trailBegins = plus(now, -window - trailing);
  const isOld = ({ complained, opened = '' }: Fact) => complained && opened > trailBegins && opened <= windowBegins;
  const olds = facts.filter(isOld);
  const untilComplaint = delays(olds);
  const [trailAt, windowAt, nowAt] = [trailBegins, windowBegins, now].map((at) => Date.parse(at)) as [
    number,
    number,
    number,
  ];
  const groups = new Map<string, Group>();
  let orders = 0;
  for (const fact of facts) {
    const { placed, complained, opened = '' } = fact;
    const isNew = complained && opened > windowBegins && opened <= now;
    const placedAt = placed === undefined ? Number.POSITIVE_INFINITY : Date.parse(placed);
    const byWindow = untilComplaint(windowAt - placedAt);
    const exposedBefore = byWindow - untilComplaint(trailAt - placedAt);
    const exposedNow = untilComplaint(nowAt - placedAt) - byWindow;
    if (!isNew && exposedBefore + exposedNow === 0) continue;
    orders += exposedBefore;
    for (const about of watchedDimensions.flatMap((dimension) =>
      keysOf[dimension](fact).map((key) => ({ dimension, key })),
    )) {
      const group = groups.get(nameOf(about)) ?? { ...nothing, about, signals: [] };
      groups.set(nameOf(about), group);
      if (isNew) group.signals.push(fact);
      if (isOld(fact)) group.before++;
      group.exposedBefore += exposedBefore;
      group.exposedNow += exposedNow;
    }
  }
  return { groups, shopRate: (olds.length + 1) / (orders + 20) };
}

/** The chance of `count` or more where the rate itself is known as a gamma of that shape and rate (negative binomial). */
export function tail(count: number, shape: number, rate: number, exposure: number): number {
  if (exposure <= 0) return count > 0 ? 0 : 1;
  const stays = rate / (rate + exposure);
  let mass = stays ** shape;
  let below = 0;
  for (let k = 0; k < count; k++) {
    below += mass;
    mass *= ((shape + k) / (k + 1)) * (1 - stays);
  }
  return Math.max(0, 1 - below);
}
