import { type Mark, marks as markNames } from '../journey/journey.ts';
import type { Told } from './meanings.ts';

/**
 * Danger to people and legal steps, and threats to buy elsewhere. Where a word of it stands, or the whole complains, less
 * is asked of the rest of the text. Set on the development sets; see the published figures for what is missed.
 */
export function marksOf({ marks, odds }: { marks: Record<Mark, number>; odds: number }, told: Told): Mark[] {
  return markNames.filter((mark) => {
    const { withWord, complaining, else: alone } = least[mark];
    return marks[mark] > (hasWord[mark](told) ? withWord : odds > 0 ? complaining : alone);
  });
}

const hasWord: Record<Mark, (told: Told) => boolean> = {
  danger: ({ meanings, topics }) => meanings.some(({ is }) => is === 'danger') || topics.some(({ is }) => is === 'law'),
  churn: ({ topics }) => topics.some(({ is }) => is === 'leave'),
};

/** Log-odds from which a mark is set. */
const least: Record<Mark, { withWord: number; complaining: number; else: number }> = {
  danger: { withWord: -6, complaining: -3.6, else: -1 },
  churn: { withWord: -6, complaining: -3.6, else: -1 },
};
