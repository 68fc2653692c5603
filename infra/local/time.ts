import { setImmediate as breathe } from 'node:timers/promises';
import { morningAfter } from '../../shared/figures/mornings.ts';
import { between, day, earliest, type Instant, minute, plus } from '../../shared/journey/instant.ts';
import { counting, reconciliation } from '../../shared/names.ts';
import type { MovableClock } from './clock.ts';
import type { Deliveries } from './deliveries.ts';

/** How time passes on one machine. */
export interface Time {
  /** Delivers everything that is ready at this instant, and what comes of it, until nothing is. */
  settle(): Promise<void>;
  /**
   * Moves the clock from event to event. A sweep is due every five minutes; where nothing is overdue it would do nothing, and is
   * left out, but for one at the end. Where the platforms can be asked for lost orders, they are, from the first minute on.
   */
  advanceTo(instant: Instant): Promise<void>;
}

interface Options {
  clock: MovableClock;
  deliveries: Deliveries;
  /** How many deliveries run at once. */
  width: number;
  sweep(): Promise<void>;
  earliestDue(): Instant | undefined;
  /** Asks the platforms for lost orders; absent where none can be asked, so that idle months pass fast. */
  reconcile?: (() => Promise<void>) | undefined;
  /** Counts the figures, and tells what they tell: every hour in which something happened, and each morning. Absent where nobody looks at them. */
  count?: (() => Promise<void>) | undefined;
  /** The zone of those mornings. */
  timeZone: string;
  /** Called about once a day. */
  expire(): Promise<void>;
}

const betweenSweeps = 5 * minute;
const betweenCounts = counting.everyMinutes * minute;
const betweenReconciliations = reconciliation.everyMinutes * minute;

/** More deliveries than this at one instant are functions that keep waking each other. */
const tooMany = 100_000;

export function createTime(options: Options): Time {
  const { clock, deliveries, width, sweep, earliestDue, reconcile, count, timeZone, expire } = options;
  let nextReconciliation = reconcile && clock.now();
  let swept = markBefore(clock.now());
  let expired: Instant | undefined;
  let counted = count && clock.now();
  let isQuiet = true;
  let last: Promise<unknown> = Promise.resolve();

  return { settle: () => alone(settle), advanceTo: (instant) => alone(() => advance(instant)) };

  /** Callers wait for each other: a console's jump and the running clock must not both deliver. */
  function alone(act: () => Promise<void>): Promise<void> {
    const result = last.then(act);
    last = result.catch(() => {});
    return result;
  }

  async function settle(): Promise<void> {
    for (let delivered = 0; delivered < tooMany; ) {
      const taken = deliveries.take(width);
      if (taken.length === 0) return;
      delivered += taken.length;
      isQuiet = false;
      await Promise.all(taken.map((deliver) => deliver().catch(comesAgain)));
      await breathe(); // In memory nothing else would let requests, timers and signals in.
    }
    throw new Error(`after ${tooMany} deliveries at one instant there are still more`);
  }

  async function advance(target: Instant): Promise<void> {
    await settle();
    for (;;) {
      const next = earliest([deliveries.next(), nextSweep(), nextReconciliation, nextCount()]);
      if (next === undefined || next > target) break;
      clock.set(next);
      await settle();
      if (nextReconciliation !== undefined && nextReconciliation <= next) await reconcileNow();
      if ((nextSweep() ?? target) <= next) await sweepNow();
      const due = nextCount();
      if (due !== undefined && due <= next) await countNow();
    }
    clock.set(target);
    if (markBefore(clock.now()) > swept) await sweepNow();
    if (expired === undefined || between(expired, clock.now()) >= day) {
      expired = clock.now();
      await expire();
    }
  }

  async function sweepNow(): Promise<void> {
    swept = markBefore(clock.now());
    await sweep();
    await settle();
  }

  async function reconcileNow(): Promise<void> {
    nextReconciliation = plus(clock.now(), betweenReconciliations);
    await reconcile?.();
    await settle();
  }

  /** Where nothing happened there is nothing new to count, but for what waits for the morning, so that idle months pass fast. */
  function nextCount(): Instant | undefined {
    const morning = counted && morningAfter(counted, timeZone);
    return isQuiet ? morning : earliest([morning, counted && plus(counted, betweenCounts)]);
  }

  async function countNow(): Promise<void> {
    counted = clock.now();
    isQuiet = true;
    await count?.();
    await settle();
  }

  /** The first mark after the last sweep at which something will be overdue. */
  function nextSweep(): Instant | undefined {
    const due = earliestDue();
    if (due === undefined) return undefined;
    const mark = Math.max(
      Math.ceil(Date.parse(due) / betweenSweeps) * betweenSweeps,
      Date.parse(swept) + betweenSweeps,
    );
    return new Date(mark).toISOString();
  }
}

/** The runtime noted why it failed; what is not settled comes again by itself. */
const comesAgain = () => {};

const markBefore = (instant: Instant): Instant =>
  new Date(Math.floor(Date.parse(instant) / betweenSweeps) * betweenSweeps).toISOString();
