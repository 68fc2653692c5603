import type { Clock } from '../../shared/clock.ts';
import { type Instant, plus } from '../../shared/journey/instant.ts';

/** A clock whose time can be moved, forward only: an instant that has passed changes nothing. */
export interface MovableClock extends Clock {
  set(instant: Instant): void;
  /** @param milliseconds elapsed time */
  advance(milliseconds: number): void;
}

/** Stands still until it is moved. */
export class VirtualClock implements MovableClock {
  #now: Instant;

  constructor(start: Instant) {
    this.#now = start;
  }

  now(): Instant {
    return this.#now;
  }

  set(instant: Instant): void {
    if (instant > this.#now) this.#now = instant;
  }

  advance(milliseconds: number): void {
    this.set(plus(this.#now, milliseconds));
  }
}

/** Runs like the machine's clock, ahead of it by all the jumps made so far. */
export class JumpingClock implements MovableClock {
  #ahead: number;
  #keep: (milliseconds: number) => void;

  /**
   * @param ahead milliseconds, as last given to `keep`
   * @param keep called with each jump, so that a restart does not go back in time
   */
  constructor(ahead = 0, keep: (milliseconds: number) => void = () => {}) {
    this.#ahead = ahead;
    this.#keep = keep;
  }

  now(): Instant {
    return new Date(Date.now() + this.#ahead).toISOString();
  }

  set(instant: Instant): void {
    this.advance(Date.parse(instant) - Date.parse(this.now()));
  }

  advance(milliseconds: number): void {
    if (milliseconds <= 0) return;
    this.#ahead += milliseconds;
    this.#keep(this.#ahead);
  }
}
