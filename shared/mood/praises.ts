import { model } from './model.ts';
import type { Token } from './tokens.ts';

const most = 3;

/**
 * Persons that a text names as those whom it praises, as written: first names known from the training text, whatever
 * ending they bear, and words with a capital after one that mostly goes before a name. Signatures are left out.
 */
export function praisedIn(text: string, tokens: readonly Token[]): string[] {
  known ??= { names: new Set(model.names), before: new Set(model.beforeNames) };
  const lastWords = tokens.filter(({ kind }) => kind === 'word').slice(-3);
  const found = tokens.filter((token, i) => {
    if (token.kind !== 'word' || (lastWords.includes(token) && isSignature(text, token))) return false;
    const raw = text.slice(token.start, token.end);
    const hasCase = raw.toLowerCase() !== raw.toUpperCase();
    if (hasCase && !/^\p{Lu}\p{Ll}/u.test(raw)) return false;
    if (isName(token.text)) return true;
    const before = tokens[i - 1];
    return hasCase && before?.sentence === token.sentence && (known as Known).before.has(before.text);
  });
  return [...new Set(found.map(({ start, end }) => text.slice(start, end)))].slice(0, most);
}

/** Words that are a name themselves, or a name of four letters or more with an ending of three at most. */
function isName(word: string): boolean {
  const { names } = known as Known;
  for (let length = word.length; length >= Math.max(word.length - 3, 4); length -= 1) {
    if (names.has(word.slice(0, length))) return true;
  }
  return names.has(word);
}

/** Whether one of the last words of a text stands with few others after a stop, a comma or on a line. */
function isSignature(text: string, { start }: Token): boolean {
  const lead = /[,.!?\n]([^,.!?\n]*)$/u.exec(text.slice(0, start));
  return lead !== null && (lead[1] ?? '').trim().split(/\s+/u).filter(Boolean).length <= 2;
}

interface Known {
  names: Set<string>;
  before: Set<string>;
}
let known: Known | undefined;
