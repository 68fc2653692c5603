import { type Mark, marks as markNames } from '../journey/journey.ts';
import type { Meaning } from './meanings.ts';
import type { MeaningName } from './words/words.ts';

/**
 * Danger to people and legal steps, and threats to buy elsewhere. Where a word of it stands, or the whole complains, less
 * is asked of the rest of the text. Set on the development sets; see the published figures for what is missed.
 */
export function marksOf(
  { marks, odds }: { odds: number; marks: Record<Mark, number> },
  meanings: readonly Meaning[],
): Mark[] {
  return markNames.filter((mark) => {
    const hasWord = meanings.some(({ is }) => is === words[mark]);
    const { withWord, complaining, else: alone } = least[mark];
    return marks[mark] > (hasWord ? withWord : odds > 0 ? complaining : alone);
  });
}

const words: Record<Mark, MeaningName> = { danger: 'danger', churn: 'anger' };

/** Log-odds from which a mark is set. */
const least: Record<Mark, { withWord: number; complaining: number; else: number }> = {
  danger: { withWord: -3.5, complaining: -2.8, else: -1 },
  churn: { withWord: -2, complaining: -2.2, else: -1 },
};
