import { fold } from './fold.ts';
import type { Places } from './opt-out-places.ts';
import { placesIn } from './opt-out-places.ts';
import { unspacedLeaves, whole } from './opt-out-words.ts';
import type { Token } from './tokens.ts';
import { readable, tokens } from './tokens.ts';

/**
 * Asks to get no more mail: a word that is all there is ("stop"), one that means nothing else ("unsubscribe"), or a refusal of
 * mails ("no more emails", "stop writing to me"). "Stop" beside anything else is none: "please stop by".
 */
export function optsOut(text: string, found?: readonly Token[]): boolean {
  const read = readable(text);
  const first = read.trimStart().split('\n', 1)[0] ?? '';
  if (isWhole(first) || isWhole(read)) return true;
  if (unspacedLeaves.test(read.normalize('NFKC'))) return true;
  return sentencesOf(found ?? tokens(read)).some((words) => {
    const at = placesIn(words);
    return leavesIn(words, at) || refusesIn(at);
  });
}

function isWhole(text: string): boolean {
  if (text.length > 60) return false;
  const said = wordsOf(text)
    .join(' ')
    .replace(
      /^(?:please|bitte|palun|pls|por favor|per favore|s'il vous plait|prosim) | (?:please|bitte|palun|pls|por favor|prosim)$/,
      '',
    );
  wholeTexts ??= new Set(whole.map((entry) => wordsOf(entry).join(' ')));
  return wholeTexts.has(said);
}

/** Not where it is denied: "I do not want to unsubscribe". */
function leavesIn(words: readonly string[], { leaves }: Places): boolean {
  return leaves.some((at) => !words.slice(Math.max(0, at - 4), at).some((word) => denials.has(word)));
}

/** What is near enough to belong together, in words. */
const near = 5;

function refusesIn({ mails, writes, sends, ends, sendsNot, more, refusals }: Places): boolean {
  return (
    ends.some((at) => follows(at, mails) || follows(at, writes) || (follows(at, sends) && isNear(at, mails))) ||
    sendsNot.some((at) => isNear(at, mails)) ||
    refusals.some(
      (at) =>
        follows(at, writes) || (isNear(at, mails) && (isNear(at, more) || follows(at, sends) || isNear(at, sends, 2))),
    )
  );
}

const isNear = (at: number, others: readonly number[], most = near) =>
  others.some((other) => Math.abs(other - at) <= most);

const follows = (at: number, others: readonly number[]) => others.some((other) => other > at && other - at <= near);

const wordsOf = (text: string): string[] =>
  tokens(text).flatMap(({ kind, text: word }) => (kind === 'word' ? [word] : []));

function sentencesOf(found: readonly Token[]): string[][] {
  const sentences: string[][] = [];
  for (const { kind, text: word, sentence } of found) {
    if (kind !== 'word') continue;
    const words = sentences[sentence] ?? [];
    words.push(word);
    sentences[sentence] = words;
  }
  return sentences.filter(Boolean);
}

// Made at the first text, so that a function that reads none pays nothing.
let wholeTexts: Set<string> | undefined;

const denials = new Set(
  ['not', "don't", 'dont', "didn't", 'never', 'nicht', 'pas', 'niet', 'nie', 'не', 'ei', 'ikke', 'inte'].map(fold),
);
