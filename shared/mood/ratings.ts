import { emojiRating } from './rating-emoji.ts';
import {
  bareAfterLabel,
  counting,
  cue,
  doubting,
  ending,
  fraction,
  pointed,
  rated,
  starFirst,
  starred,
  turned,
} from './rating-patterns.ts';
import { unlikelyAlone, worthOf } from './rating-words.ts';

/**
 * A rating that a text gives, from 1 (worst) to 5 (best): a figure alone, "2/5", "10 out of 10", "5 stars", "fünf Sterne",
 * "viis punkti", "★★★☆☆", a thumb or faces. What merely counts something ("2 weeks late", "I ordered 5") is none. Of several the worst.
 */
export function ratingOf(text: string): number | undefined {
  const share = ratingIn(text);
  return share === undefined ? undefined : Math.round(1 + 4 * share);
}

/** The same from 0 (worst) to 1 (best). */
export function ratingIn(text: string): number | undefined {
  const read = text
    .slice(0, mostLetters)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Nd}/gu, figure)
    .replace(/’/g, "'")
    .replace(/[\ufe0f\u20e3]/g, '');
  const found = [
    ...(read.length <= mostBare || figures.test(read) ? alone(read) : []),
    ...(rated.test(read) ? read.split(sentenceEnds).flatMap((sentence) => [...inSentence(sentence)]) : []),
    ...emojiRating(text.slice(0, mostLetters)),
  ];
  return found.length > 0 ? Math.min(...found) : undefined;
}

const mostLetters = 2_000;

/** Beyond so many letters there is more than one word and what surrounds it. */
const mostBare = 100;
const figures = /[\d★⭐]/u;

/** Digits of every script have ten signs in a row, from zero. */
function figure(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 128) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

const sentenceEnds = /\n|[!?…。！？;]+|(?<!\.)\.+(?=\s|$)/u;
const segmentEnds = /[,،、，](?!\d)|:(?=\s)|\s[-–—]\s|[()«»"“”]|[–—]/u;
/** A line of nothing but a figure, when it is the only one; up to five of five, above of ten. A word, when it is all there is. */
function* alone(text: string): Generator<number> {
  const lines = text.split('\n').map((line) =>
    line
      .replace(/[^\p{L}\p{N}\p{M}.,/★⭐☆]+/gu, ' ')
      .replace(/(?<!\.)\.+$/, '')
      .trim(),
  );
  const full = lines.filter((line) => line !== '');
  const bare = full.filter((line) => /^\d{1,2}$/.test(line));
  const value = Number(bare[0]);
  if (bare.length === 1 && (full[0] === bare[0] || full.at(-1) === bare[0]) && value <= 10)
    yield value <= 5 ? shareOf(value, 5) : shareOf(value, 10);
  const only = full.length === 1 ? worthOf.get(full[0] ?? '') : undefined;
  if (only !== undefined && !unlikelyAlone.has(full[0] ?? '')) yield only <= 5 ? shareOf(only, 5) : 1;
  for (const line of full) {
    const drawn = /^(?:.*[^\p{L}\p{N}★⭐☆])?([★⭐]{1,5})\s?(☆{0,4})(?![★⭐☆])/u.exec(line);
    const signs = drawn?.[1]?.length ?? 0;
    // One star beside words adorns them.
    if (signs > 0 && (signs > 1 || drawn?.[2] || (full.length === 1 && line.length === 1))) yield shareOf(signs, 5);
  }
}

function* inSentence(sentence: string): Generator<number> {
  if (!rated.test(sentence)) return;
  const isCued = cue.test(sentence);
  const counts = counting.test(sentence) && !isCued;
  const back = doubting.test(sentence);
  for (const segment of sentence.split(segmentEnds)) {
    for (const share of inSegment(segment ?? '', isCued, counts)) if (!back || share <= 0.25) yield share;
  }
  for (const match of matches(turned, sentence)) yield* share(match[2], match[1]);
  const labelled = bareAfterLabel.exec(sentence.replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, ''));
  const value = Number(labelled?.[1]);
  if (labelled && value <= 10) yield value <= 5 ? shareOf(value, 5) : shareOf(value, 10);
}

/** `isCued`: the sentence says that it rates. Else a rating begins the segment, or is all of it. */
function* inSegment(segment: string, isCued: boolean, counts: boolean): Generator<number> {
  const stands = (match: RegExpMatchArray) => {
    const before = /[\p{L}\p{N}]/u.test(segment.slice(0, match.index));
    const after = segment.slice((match.index ?? 0) + match[0].length).replace(ending, '');
    return { isFirst: !before, isLast: !/[\p{L}\p{N}]/u.test(after), after };
  };
  for (const match of matches(fraction, segment)) {
    const { isFirst, isLast, after } = stands(match);
    const ofThings = /^\s*(?:of|der|des|de|den|von|van|del|della|dos|das|z|ze|из|од|от|iz)\s/u.test(after);
    if ((isCued && !ofThings) || (isFirst && (isLast || (match[2] !== undefined && !ofThings))))
      yield* share(match[1], match[3]);
  }
  for (const match of matches(starred, segment)) {
    const { isFirst, isLast } = stands(match);
    if (!counts && (isCued || isFirst || isLast)) yield* share(match[1] ?? match[2], '5');
  }
  for (const match of matches(starFirst, segment))
    yield* share(match[1] === 'אחד' || match[1] === 'אחת' || match[1] === 'واحدة' ? '1' : match[1], '5');
  for (const match of matches(pointed, segment)) {
    const { isFirst, isLast } = stands(match);
    if (isCued || (isFirst && isLast)) yield* share(match[1], worth(match[1]) > 5 ? '10' : '5');
  }
}

/** As `matchAll`, which makes a copy of its pattern at each call. */
function* matches(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) yield match;
}

const worth = (text = ''): number => worthOf.get(text) ?? Number(text.replace(',', '.'));

function* share(text: string | undefined, of: string | undefined): Generator<number> {
  const most = worth(of);
  const value = worth(text);
  if (most >= 5 && value <= most) yield shareOf(value, most);
}

const shareOf = (value: number, most: number): number => Math.max(0, (value - 1) / (most - 1));
