import { nextFull, type Role } from './lines.ts';
import { isAppFooter } from './phrases/app-footers.ts';
import { isDisclaimer } from './phrases/disclaimers.ts';
import { signOffs } from './phrases/sign-offs.ts';

/** A block of names under a sign-off has no more lines than this; a longer one is a letter. */
const mostLines = 14;

/** Below "-- " may stand the law as well. */
const mostBelowDelimiter = 40;

/** The own lines that are no words of the mail: signatures, the lines of devices and apps, legal footers. */
export function signatureLines(lines: readonly string[], roles: readonly Role[]): number[] {
  const runs = segments(lines, roles);
  return runs.flatMap(([start, end]) => {
    const found: number[] = [];
    const last = cutDisclaimers(lines, start, appFooterStart(lines, start, end), found);
    // The words may all stand in another run; the one run of a mail never becomes all signature.
    const sign = signatureStart(lines, runs.length > 1 ? start : start + 1, appFooterStart(lines, start, last));
    for (let index = sign; index < end; index++) found.push(index);
    return found;
  });
}

/** Runs of own lines, from their first full line to past their last. */
function segments(lines: readonly string[], roles: readonly Role[]): [number, number][] {
  const found: [number, number][] = [];
  let start = -1;
  let end = -1;
  for (let index = 0; index <= lines.length; index++) {
    if (index < lines.length && roles[index] === 'own') {
      if (lines[index] === '') continue;
      if (start < 0) start = index;
      end = index + 1;
    } else if (start >= 0) {
      found.push([start, end]);
      start = -1;
    }
  }
  return found;
}

/** Where the line of a device or app stands under words; what is below it is no words either. */
function appFooterStart(lines: readonly string[], start: number, end: number): number {
  let first = start;
  while (first < end && (lines[first] === '' || isAppFooter(lines[first] ?? ''))) first++;
  if (first === end) return start;
  for (let index = first; index < end; index++) if (isAppFooter(lines[index] ?? '')) return index;
  return end;
}

/** Paragraphs of the law at the end of a run; where the words above them end. */
function cutDisclaimers(lines: readonly string[], start: number, end: number, found: number[]): number {
  let last = end;
  while (last > start) {
    let first = last;
    let letters = 0;
    while (first > start && lines[first - 1] !== '' && letters < 6000) letters += (lines[--first] ?? '').length;
    const paragraph = lines.slice(first, last).join(' ').toLowerCase();
    if (first === start || !isDisclaimer(paragraph)) break;
    for (let index = first; index < last; index++) found.push(index);
    last = first;
    while (last > start && lines[last - 1] === '') last--;
  }
  return last;
}

/** Where the signature at the end of a run starts; `end` without one. */
function signatureStart(lines: readonly string[], start: number, end: number): number {
  for (let index = start; index < end; index++) {
    const line = lines[index] ?? '';
    if (line === '--' && fullLines(lines, index, end) <= mostBelowDelimiter) return index;
    if (isDrawn(line) && lines[index - 1] === '' && isSigned(lines, index + 1, end)) return index;
  }
  const last = lines[end - 1] ?? '';
  if (end > start && /^[-–—]\s?\p{Lu}[\p{L}\p{M}.' ]{0,30}$/u.test(last) && last.split(' ').length <= 4) return end - 1;
  for (let index = end - 1; index >= start && end - index <= mostLines; index--) {
    if (isSignOff(lines[index] ?? '') && areNames(lines, index + 1, end)) return index;
  }
  return contactsStart(lines, start, end) ?? end;
}

/** What people draw in place of RFC 3676's "-- ". */
const isDrawn = (line: string): boolean => /^(?:—|––|-{3,}|_{2,}|={3,}|[─━―＝*＊~～+]{4,})$/u.test(line);

const isSignOff = (line: string): boolean =>
  line.length <= 60 &&
  signOffs.has(
    line
      .toLowerCase()
      .replace(/[\s,.!;،、。:*_-]+$/u, '')
      .replace(/^[*_]+/, ''),
  );

/** Below a rule that a person or a program drew: names and ways to reach them, or a few names. */
function isSigned(lines: readonly string[], from: number, end: number): boolean {
  const count = fullLines(lines, from, end);
  if (count > mostLines || !areNames(lines, from, end)) return false;
  return lines.slice(from, end).some(isContact) || (count <= 4 && isName(lines[nextFull(lines, from)] ?? ''));
}

/** Lines of a block of names: short, and none a sentence. */
function areNames(lines: readonly string[], from: number, end: number): boolean {
  for (let index = from; index < end; index++) {
    const line = lines[index] ?? '';
    if (line.length > 90 || /^p\.? ?s\b/i.test(line)) return false;
    const words = line.split(' ');
    if (words.length > 5 && /(?:\p{Ll}{2,}[.。]|[!?])$/u.test(line)) return false;
    if (words.length >= 4 && words.filter((word) => /^\p{Ll}/u.test(word)).length > 0.6 * words.length) return false;
  }
  return true;
}

const isName = (line: string): boolean => /^\p{L}[^\d@:!?.]{1,40}$/u.test(line) && !/^\p{Ll}/u.test(line);

function fullLines(lines: readonly string[], from: number, end: number): number {
  let count = 0;
  for (let index = from; index < end && count <= mostBelowDelimiter; index++) if (lines[index] !== '') count++;
  return count;
}

/**
 * A name and ways to reach it, as the last paragraph: "Ann Berg / ann@shop.example / +372 5555 5555". One way alone, or a colon
 * above, may be an answer.
 */
function contactsStart(lines: readonly string[], start: number, end: number): number | undefined {
  let first = end;
  while (first > start && lines[first - 1] !== '' && end - first < mostLines) first--;
  if (first === start || lines[first - 1] !== '' || !isName(lines[first] ?? '')) return undefined;
  let above = first - 1;
  while (above > 0 && lines[above] === '') above--;
  if (/[:：,]$/.test(lines[above] ?? '') || !areNames(lines, first, end)) return undefined;
  return lines.slice(first + 1, end).filter(isContact).length >= 2 ? first : undefined;
}

/** Nothing but an address, a link or a telephone number, with a word or two that say which. */
const isContact = (line: string): boolean =>
  /^(?:\p{L}[\p{L}.-]{0,12}(?:[:：.] ?| ))?(?:\S+@\S+\.\S+|(?:https?:\/\/|www\.)\S+|[+(\d][\d ()./-]{6,24}\d)$/u.test(
    line,
  );
