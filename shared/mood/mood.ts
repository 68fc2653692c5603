import type { Mood } from '../journey/journey.ts';

/** What a text says about its writer's satisfaction. */
export interface Reading {
  mood: Mood;
  /** How unhappy, 0 (not at all) to 1. Compared with the edges of the bands only. */
  score: number;
  /** BCP 47 primary language (`sr-Cyrl` and `sr-Latn` apart), `und` when it cannot be told. */
  language: string;
  /** The words that decided, as the customer wrote them, strongest first; at most five. */
  evidence: string[];
  /** Asks something and waits for an answer. */
  asks: boolean;
  /** Asks to get no more mail. */
  optsOut: boolean;
}
