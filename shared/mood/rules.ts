import type { Mood } from '../journey/journey.ts';
import type { Meaning } from './meanings.ts';

/** What a text says beside its score: no better than `best`, no worse than `worst`. */
export interface Bounds {
  best: Mood;
  worst: Mood;
}

/** Rules that a reader can check by hand, from the meanings of a text's words in their order. `best` wins. */
export function boundsOf(
  meanings: readonly Meaning[],
  signs: { asks: boolean; optsOut: boolean; mocks: boolean; words: number; rating: number | undefined },
): Bounds {
  const has = (...names: string[]) => meanings.some(({ is }) => names.includes(is));
  const bounds: Bounds = { best: 'happy', worst: 'unhappy' };
  const complains = has('bad', 'broken', 'late', 'money', 'anger', 'danger');

  // A question or the wish to be left in peace is no complaint by itself.
  if ((signs.asks || signs.optsOut) && !complains && !has('not')) bounds.worst = 'unsure';

  // A few words that ask, and blame nothing in so many words.
  const blames = has('bad', 'broken', 'money', 'anger', 'danger');
  if (signs.asks && !blames && signs.words <= fewWords) bounds.worst = 'unsure';

  // Great, but …: what comes after the "but" is why they write.
  if (butThenBad(meanings)) bounds.best = 'unsure';

  // "Disappointing.": there is no more to weigh, unless it is denied.
  if (has('bad', 'broken', 'anger') && !has('not', 'good', 'thanks', 'fixed') && signs.words <= bareWords)
    bounds.best = 'unsure';

  // Irony turns what the words say.
  if (signs.mocks) bounds.best = 'unsure';

  // Fire, injury, lawyers: never unseen, whatever else is said.
  if (has('danger')) bounds.best = 'unsure';

  const { rating } = signs;
  if (rating !== undefined) {
    if (rating <= 0.25) bounds.best = 'unhappy';
    else if (rating < 0.7) bounds.best = 'unsure';
    else if (!complains) bounds.worst = 'happy';
  }
  return bounds;
}

/**
 * What the log-odds of an unhappy writer miss: who asks mostly waits for an answer and no more, and a "but" weighs more
 * than its word. As large as leaving out one development set after the other agrees on.
 */
export const leanOf = (meanings: readonly Meaning[], asks: boolean): number =>
  (asks ? -0.4 : 0) + (meanings.some(({ is }) => is === 'but') ? 0.4 : 0);

/** Words of a bare question, and of a bare verdict. */
const fewWords = 6;
const bareWords = 4;

const settling = new Set<string>(['good', 'thanks', 'fixed']);

/** Praise, then a "but" that no praise, thanks or repair has settled by the end. */
function butThenBad(meanings: readonly Meaning[]): boolean {
  const praised = meanings.findIndex(({ is }) => is === 'good');
  const but = meanings.findLastIndex(({ is }) => is === 'but');
  if (praised < 0 || but < praised) return false;
  const after = meanings.slice(but + 1);
  const last = after.findLast(({ is }) => is !== 'too' && is !== '!' && is !== 'time' && is !== 'but');
  return !last || !settling.has(last.is);
}
