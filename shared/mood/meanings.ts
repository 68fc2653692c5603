import type { Meaning } from './features.ts';
import type { Token } from './tokens.ts';

/** What each token means, as far as the tables of `words/` know it. */
export function meaningsOf(tokens: readonly Token[], _language: string): Meaning[] {
  return tokens.map(({ kind, text }) => (kind === 'sign' ? text : undefined));
}
