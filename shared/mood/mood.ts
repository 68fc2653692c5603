import type { Mark, Mood, Response } from '../journey/journey.ts';
import type { Category } from '../journey/touchpoint.ts';

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
  /** What a complaint is about; absent where there is none or it cannot be told. */
  category?: Category;
  /** Speaks of danger or legal steps, threatens to buy elsewhere. */
  marks?: Mark[];
  /** Persons whom the words praise, as written. */
  praises?: string[];
}

/** The part of a reading that a response keeps beside its mood. */
export const keptOf = ({ score, evidence, language, asks, category, marks, praises }: Reading): Kept => ({
  ...{ score, evidence, language },
  ...(asks && { asks }),
  ...(category && { category }),
  ...(marks && { marks }),
  ...(praises && { praises }),
});

type Kept = Pick<Response, 'score' | 'evidence' | 'language' | 'asks' | 'category' | 'marks' | 'praises'>;
