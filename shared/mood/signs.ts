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

/** Asks to get no more mail: words that say so, or a word for such mails beside one that says no. */
export function optsOut(text: string, meanings: readonly Meaning[]): boolean {
  if (/^\s*stop\s*[.!]*\s*$/iu.test(text)) return true;
  return meanings.some(
    ({ is }, i) =>
      is === 'stop' ||
      (is === 'mails' && meanings.slice(Math.max(0, i - 2), i + 3).some((other) => other.is === 'not')),
  );
}

// Written Japanese, Chinese and Korean often ask without a mark.
const particles = /(?:ますか|ですか|でしょうか|[吗嗎]|나요|까요)(?:[。.!\s]|$)/u;
const judging = new Set(['good', 'thanks', 'bad', 'broken', 'late', 'money', 'anger', 'danger']);
