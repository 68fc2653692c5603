import type { Instant } from './journey/instant.ts';

/** Where the time comes from. Nothing but a clock reads the machine's time, so a month can pass in a test. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };
