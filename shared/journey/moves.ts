import type { TouchpointState } from './touchpoint.ts';

/** What can happen to a touchpoint: by staff, and by the customer's own words. */
export const moves = {
  acknowledge: { open: 'acknowledged' },
  /** A promise is renewed by another one. */
  promise: { open: 'promised', acknowledged: 'promised', promised: 'promised' },
  /** Whoever answers the customer, or puts the matter aside, has taken it up. */
  answer: {
    open: 'acknowledged',
    acknowledged: 'acknowledged',
    promised: 'promised',
    resolved: 'resolved',
    confirmed: 'confirmed',
  },
  snooze: { open: 'acknowledged', acknowledged: 'acknowledged', promised: 'promised' },
  resolve: { open: 'resolved', acknowledged: 'resolved', promised: 'resolved' },
  reopen: { resolved: 'open', confirmed: 'open' },
  assign: { open: 'open', acknowledged: 'acknowledged', promised: 'promised' },
  /** Notes and what else is written into the record may be added at any time. */
  write: {
    open: 'open',
    acknowledged: 'acknowledged',
    promised: 'promised',
    resolved: 'resolved',
    confirmed: 'confirmed',
  },
  /** What staff wrote did not reach the customer, who still waits for an answer. */
  unreached: { acknowledged: 'open', resolved: 'open' },
  'customer-calls': {
    open: 'open',
    acknowledged: 'acknowledged',
    promised: 'promised',
    resolved: 'open',
    confirmed: 'open',
  },
  'customer-confirms': { resolved: 'confirmed' },
} as const satisfies Record<string, Partial<Record<TouchpointState, TouchpointState>>>;
export type Move = keyof typeof moves;

/** The state that a move leads to; undefined when it cannot be made from this one, and then nothing changes. */
export const leadsTo = (state: TouchpointState, move: Move): TouchpointState | undefined =>
  (moves[move] as Partial<Record<TouchpointState, TouchpointState>>)[state];
