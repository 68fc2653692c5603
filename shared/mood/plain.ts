import { everyMeaning } from './meanings.ts';
import type { Token } from './tokens.ts';

/**
 * A few words or emoji that mean nothing but content in whatever language knows them, such as "super" or a thumb up:
 * good enough without knowing the language.
 */
export function plainlyGood(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'sign');
  if (words.length === 0 || words.length > 3) return false;
  return words.every((word) => {
    const meanings = everyMeaning(word);
    return meanings.length > 0 && meanings.every((is) => is === 'good' || is === 'thanks' || is === 'too');
  });
}
