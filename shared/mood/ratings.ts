import { emojiRating } from './rating-emoji.ts';
import { gets, gives, ofMost, outOf, point, rates, star, takesBack, unlikelyAlone, worthOf } from './rating-words.ts';

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
    ...alone(read),
    ...read.split(sentenceEnds).flatMap((sentence) => [...inSentence(sentence)]),
    ...emojiRating(text.slice(0, mostLetters)),
  ];
  return found.length > 0 ? Math.min(...found) : undefined;
}

const mostLetters = 2_000;

/** Digits of every script have ten signs in a row, from zero. */
function figure(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 128) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

const sentenceEnds = /\n|[!?…。！？;]+|\.+(?=\s|$)/u;
const segmentEnds = /[,،、，](?!\d)|:(?=\s)|\s[-–—]\s|[()«»"“”]|[–—]/u;
const escaped = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?()[\]\\|]/g, '\\$&'))
    .join('|');
const spelled = escaped([...worthOf.keys()]);

/** Scripts that set no space before a figure. */
const unspaced = String.raw`\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af`;
const given = String.raw`(?<!(?![${unspaced}])[\p{L}\p{N}.,:/-])(\d{1,3}(?:[.,]\d)?|${spelled})`;
const fraction = new RegExp(
  String.raw`${given}\s*(?:(\/)|(?:-\s*)?(?:${escaped(outOf)})(?![\p{L}])|中)\s*(5|10|20|100|${spelled})(?![\p{L}\p{N}/:%])`,
  'gu',
);
const turned = new RegExp(
  String.raw`(?<![\p{N}.,:/])(5|10|100)[\s-]*(?:${escaped(ofMost)})[中,，:]?\s*(?:给|給|打)?\s*(\d{1,3}(?:[.,]\d)?)(?![\p{N}/%])`,
  'gu',
);
const starred = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/])(?:${given}|([0-5]))[\s-]?(?:(?:${escaped(star)})|[★⭐])`,
  'gu',
);
const starFirst = /(?:כוכב(?:ים)?|星|별|نجوم|نجمة)\s?(אחד|אחת|واحدة|[1-5])(?![\p{N}/.,])/gu;
const pointed = new RegExp(String.raw`${given}[\s-]?(?:${escaped(point)})`, 'gu');
const bareAfterLabel = new RegExp(
  String.raw`(?:${escaped(rates)})[\p{L}\p{M}]{0,4}[^\p{N}\n]{0,24}?(?<![\p{N}/.,])(\d{1,2})\s*$`,
  'u',
);
const word = (list: readonly string[], end: string) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{M}])(?:${escaped(list)})${end}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af](?:${escaped(list.filter((one) => /[\u3040-\u9fff\uac00-\ud7af]/.test(one)))})`,
    'u',
  );
const cue = word([...gives, ...rates], '');
const counting = word(gets, '');
const doubting = word(takesBack, String.raw`(?![\p{L}\p{M}])`);

/** A line of nothing but a figure, when it is the only one; up to five of five, above of ten. A word, when it is all there is. */
function* alone(text: string): Generator<number> {
  const lines = text.split('\n').map((line) =>
    line
      .replace(/[^\p{L}\p{N}\p{M}.,/★⭐☆]+/gu, ' ')
      .replace(/\.+$/, '')
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
  const isCued = cue.test(sentence);
  const counts = counting.test(sentence) && !isCued;
  const back = doubting.test(sentence);
  for (const segment of sentence.split(segmentEnds)) {
    for (const share of inSegment(segment ?? '', isCued, counts)) if (!back || share <= 0.25) yield share;
  }
  for (const match of sentence.matchAll(turned)) yield* share(match[2], match[1]);
  const labelled = bareAfterLabel.exec(sentence.replace(/[^\p{L}\p{N}]+$/u, ''));
  const value = Number(labelled?.[1]);
  if (labelled && value <= 10) yield value <= 5 ? shareOf(value, 5) : shareOf(value, 10);
}

/** What may still belong to the word before. */
const ending = new RegExp(`^(?:(?![${unspaced}])[\\p{L}\\p{M}])+`, 'u');
/** `isCued`: the sentence says that it rates. Else a rating begins the segment, or is all of it. */
function* inSegment(segment: string, isCued: boolean, counts: boolean): Generator<number> {
  const stands = (match: RegExpMatchArray) => {
    const before = /[\p{L}\p{N}]/u.test(segment.slice(0, match.index));
    const after = segment.slice((match.index ?? 0) + match[0].length).replace(ending, '');
    return { isFirst: !before, isLast: !/[\p{L}\p{N}]/u.test(after), after };
  };
  for (const match of segment.matchAll(fraction)) {
    const { isFirst, isLast, after } = stands(match);
    const ofThings = /^\s*(?:of|der|des|de|den|von|van|del|della|dos|das|z|ze|из|од|от|iz)\s/u.test(after);
    if ((isCued && !ofThings) || (isFirst && (isLast || (match[2] !== undefined && !ofThings))))
      yield* share(match[1], match[3]);
  }
  for (const match of segment.matchAll(starred)) {
    const { isFirst, isLast } = stands(match);
    if (!counts && (isCued || isFirst || isLast)) yield* share(match[1] ?? match[2], '5');
  }
  for (const match of segment.matchAll(starFirst))
    yield* share(match[1] === 'אחד' || match[1] === 'אחת' || match[1] === 'واحدة' ? '1' : match[1], '5');
  for (const match of segment.matchAll(pointed)) {
    const { isFirst, isLast } = stands(match);
    if (isCued || (isFirst && isLast)) yield* share(match[1], worth(match[1]) > 5 ? '10' : '5');
  }
}

const worth = (text = ''): number => worthOf.get(text) ?? Number(text.replace(',', '.'));

function* share(text: string | undefined, of: string | undefined): Generator<number> {
  const most = worth(of);
  const value = worth(text);
  if (most >= 5 && value <= most) yield shareOf(value, most);
}

const shareOf = (value: number, most: number): number => Math.max(0, (value - 1) / (most - 1));
