import type { Meaning } from './meanings.ts';
import type { Token } from './tokens.ts';

/** Asks something: a question mark, or a sentence that begins as a question and neither praises nor blames. */
export function asks(text: string, tokens: readonly Token[], meanings: readonly Meaning[]): boolean {
  if (meanings.some(({ is }) => is === '?') || particles.test(text)) return true;
  return meanings.some(({ is, owner }) => {
    const token = tokens[owner];
    if (is !== 'ask' || !token || tokens[owner - 1]?.sentence === token.sentence) return false;
    return !meanings.some((other) => judging.has(other.is) && tokens[other.owner]?.sentence === token.sentence);
  });
}

/** A word or two in quotation marks, or a mocking face: kind words beside them may mean the contrary. */
export const mocks = (text: string): boolean => quoted.test(text) || /[😂🤣🙄🙃🤡]/u.test(text);

const quoted = /["“”„«»「『][^"“”„«»」』\s]{2,20}(?:\s[^"“”„«»」』\s]{2,20})?["“”«»」』]/u;

// Written Japanese, Chinese and Korean often ask without a mark.
const particles = /(?:ますか|ですか|でしょうか|[吗嗎]|나요|까요)(?:[。.!\s]|$)/u;
const judging = new Set(['good', 'thanks', 'bad', 'broken', 'late', 'money', 'anger', 'danger']);
