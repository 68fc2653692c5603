import { day, type Instant, plus } from '../journey/instant.ts';
import type { Fact } from './facts.ts';
import { keysOf } from './figures.ts';

/** More unhappy customers of one product, carrier or country than usual. */
export interface Incident {
  dimension: (typeof watched)[number];
  key: string;
  openedAt: Instant;
  /** Different customers in the window, and how many are usual. */
  count: number;
  usual: number;
}

const watched = ['product', 'carrier', 'country'] as const;
const window = 3 * day;
/** Who may complain now bought in this time; what is usual is told from the time before the window. */
const exposed = 35 * day;
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
 * The incidents that are open now. One begins when so many different customers would come by chance in one quarter of a hundred
 * at most, over all products, carriers and countries together (Bonferroni); what is usual is a rate for each order, uncertain
 * where orders are few (gamma-Poisson). Where one burst shows in several, the least likely stands for all.
 */
export function incidentsOf(facts: readonly Fact[], open: readonly Incident[], now: Instant): Incident[] {
  const { groups, shopRate } = grouped(facts, now);
  const threshold = falseAlarmsAQuarter / looksAQuarter / Math.max(1, groups.size);
  const explained = new Set<Fact>();
  const found: Incident[] = [];

  const add = (group: Group, incident: Incident) => {
    found.push(incident);
    for (const signal of group.signals) explained.add(signal);
  };
  for (const incident of open) {
    const group = groups.get(nameOf(incident));
    const told = group && look(group);
    if (group && told && told.chance < quietAbove) add(group, { ...incident, count: told.count, usual: told.usual });
  }
  for (;;) {
    const [worst] = [...groups.values()]
      .filter(({ signals, about }) => signals.length >= fewest && !found.some((one) => nameOf(one) === nameOf(about)))
      .map((group) => ({ group, ...look(group) }))
      .filter(({ count, chance }) => count >= fewest && chance < threshold)
      .sort((one, other) => one.chance - other.chance);
    if (!worst) return found;
    const { group, count, usual } = worst;
    add(group, { ...group.about, count, usual, openedAt: now });
  }

  function look({ signals, before, exposedBefore, exposedNow }: Group) {
    const news = signals.filter((signal) => !explained.has(signal));
    const count = new Set(news.map(({ customer, id }) => customer ?? id)).size;
    const shape = before + borrowed * shopRate;
    const rate = exposedBefore + borrowed;
    const exposure = (exposedNow * window) / exposed;
    return { count, usual: (shape / rate) * exposure, chance: tail(count, shape, rate, exposure) };
  }
}

/** What is known of one product, carrier or country. */
interface Group {
  about: Pick<Incident, 'dimension' | 'key'>;
  /** Complaints in the window. */
  signals: Fact[];
  /** How many there were in the time before it, and of how many orders. */
  before: number;
  exposedBefore: number;
  /** Orders that may complain now. */
  exposedNow: number;
}

const nameOf = ({ dimension, key }: Group['about']): string => `${dimension} ${key}`;

function grouped(facts: readonly Fact[], now: Instant): { groups: Map<string, Group>; shopRate: number } {
  const windowBegins = plus(now, -window);
  const trailBegins = plus(now, -window - trailing);
  const [boughtFrom, boughtUntil] = [plus(trailBegins, -exposed / 2), plus(windowBegins, -exposed / 2)];
  const currentFrom = plus(now, -exposed);
  const groups = new Map<string, Group>();
  let [complaints, orders] = [0, 0];
  for (const fact of facts) {
    const { placed = '', complained, opened = '' } = fact;
    const isNew = complained && opened > windowBegins && opened <= now;
    const isOld = complained && opened > trailBegins && opened <= windowBegins;
    const wasExposed = placed > boughtFrom && placed <= boughtUntil;
    const isExposed = placed > currentFrom && placed <= now;
    if (isOld) complaints++;
    if (wasExposed) orders++;
    for (const about of watched.flatMap((dimension) => keysOf[dimension](fact).map((key) => ({ dimension, key })))) {
      const group = groups.get(nameOf(about)) ?? { about, signals: [], before: 0, exposedBefore: 0, exposedNow: 0 };
      groups.set(nameOf(about), group);
      if (isNew) group.signals.push(fact);
      if (isOld) group.before++;
      if (wasExposed) group.exposedBefore++;
      if (isExposed) group.exposedNow++;
    }
  }
  return { groups, shopRate: (complaints + 1) / (orders + 20) };
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
