import { fold } from './fold.ts';
import {
  ends,
  leaves,
  mails,
  more,
  refusals,
  sends,
  sendsNot,
  unspacedLeaves,
  whole,
  writes,
} from './opt-out-words.ts';
import { readable, tokens } from './tokens.ts';

/**
 * Asks to get no more mail: a word that is all there is ("stop"), one that means nothing else ("unsubscribe"), or a refusal of
 * mails ("no more emails", "stop writing to me"). "Stop" beside anything else is none: "please stop by".
 */
export function optsOut(text: string): boolean {
  const read = readable(text);
  const first = read.trimStart().split('\n', 1)[0] ?? '';
  if (isWhole(first) || isWhole(read)) return true;
  if (unspacedLeaves.test(read.slice(0, 20_000).normalize('NFKC'))) return true;
  return sentencesOf(read).some((words) => leavesIn(words) || refusesIn(words));
}

function isWhole(text: string): boolean {
  if (text.length > 60) return false;
  const said = wordsOf(text)
    .join(' ')
    .replace(
      /^(?:please|bitte|palun|pls|por favor|per favore|s'il vous plait|prosim) | (?:please|bitte|palun|pls|por favor|prosim)$/,
      '',
    );
  return wholeTexts.has(said);
}

/** Not where it is denied: "I do not want to unsubscribe". */
function leavesIn(words: readonly string[]): boolean {
  return places(words, leaving).some((at) => !words.slice(Math.max(0, at - 4), at).some((word) => denials.has(word)));
}

/** What is near enough to belong together, in words. */
const near = 5;

function refusesIn(words: readonly string[]): boolean {
  const mail = places(words, ofMail);
  const write = places(words, ofWriting);
  const send = places(words, ofSending);
  const isNear = (at: number, others: readonly number[]) => others.some((other) => Math.abs(other - at) <= near);
  const follows = (at: number, others: readonly number[]) => others.some((other) => other > at && other - at <= near);
  if (places(words, ending).some((at) => follows(at, [...mail, ...write]) || (follows(at, send) && isNear(at, mail))))
    return true;
  if (places(words, refusedSending).some((at) => isNear(at, mail))) return true;
  const further = places(words, ofMore);
  return places(words, refusing).some((at) => {
    if (isNear(at, mail) && (further.some((one) => Math.abs(one - at) <= near) || follows(at, send))) return true;
    if (mail.length > 0 && send.some((one) => Math.abs(one - at) <= 2) && isNear(at, mail)) return true;
    return follows(at, write);
  });
}

interface Phrase {
  words: string[];
  /** The last word may go on. */
  open: boolean;
}

/** Where a phrase of the list begins. */
function places(words: readonly string[], list: ReadonlyMap<string, Phrase[]>): number[] {
  const found: number[] = [];
  words.forEach((word, at) => {
    const candidates = [...(list.get(word) ?? []), ...stems(word, list)];
    const isHere = candidates.some(({ words: phrase, open }) =>
      phrase.every((one, index) => {
        const here = words[at + index] ?? '';
        return here === one || (open && index === phrase.length - 1 && here.startsWith(one));
      }),
    );
    if (isHere) found.push(at);
  });
  return found;
}

/** Entries of one open stem, by their beginning. */
function* stems(word: string, list: ReadonlyMap<string, Phrase[]>): Generator<Phrase> {
  for (let length = Math.min(word.length - 1, 14); length >= 4; length--) {
    for (const phrase of list.get(word.slice(0, length)) ?? [])
      if (phrase.open && phrase.words.length === 1) yield phrase;
  }
}

function compile(entries: readonly string[]): ReadonlyMap<string, Phrase[]> {
  const list = new Map<string, Phrase[]>();
  for (const entry of entries) {
    const open = entry.endsWith('-');
    const words = wordsOf(open ? entry.slice(0, -1) : entry);
    const [first] = words;
    if (first !== undefined) list.set(first, [...(list.get(first) ?? []), { words, open }]);
  }
  return list;
}

const wordsOf = (text: string): string[] =>
  tokens(text).flatMap(({ kind, text: word }) => (kind === 'word' ? [word] : []));

function sentencesOf(text: string): string[][] {
  const found: string[][] = [];
  for (const { kind, text: word, sentence } of tokens(text)) {
    if (kind !== 'word') continue;
    const words = found[sentence] ?? [];
    words.push(word);
    found[sentence] = words;
  }
  return found.filter(Boolean);
}

const wholeTexts = new Set(whole.map((entry) => wordsOf(entry).join(' ')));
const leaving = compile(leaves);
const ending = compile(ends);
const refusing = compile(refusals);
const refusedSending = compile(sendsNot);
const ofMore = compile(more);
const ofMail = compile(mails);
const ofSending = compile(sends);
const ofWriting = compile(writes);
const denials = new Set(
  ['not', "don't", 'dont', "didn't", 'never', 'nicht', 'pas', 'niet', 'nie', 'не', 'ei', 'ikke', 'inte'].map(fold),
);
