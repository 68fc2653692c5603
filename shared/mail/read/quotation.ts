import { attributionEndingAt, type Span } from './attribution.ts';
import { headerBlockAt } from './header-block.ts';
import { isQuoted, isRule, nextFull } from './lines.ts';
import { quoteTitleAt } from './quote-title.ts';

/** A line as the rules read it, and whether it stands in from the margin, as some clients mark a quotation. */
export interface ReadLine {
  text: string;
  indented: boolean;
}

/** A part of the lines that quotes another mail, and what showed it. */
export interface Quotation {
  start: number;
  /** Exclusive. */
  end: number;
  /** `marked`: every line bears a mark. `attributed`: a line "… wrote:" and all below. `header`: a header or title and all below. */
  by: 'marked' | 'attributed' | 'header';
}

/**
 * The quotations of a mail, top-down, not overlapping. A quotation whose lines bear no marks runs to the end of the mail,
 * or to the foot of one of ours. Reads each line a bounded number of times.
 */
export function quotations(read: readonly ReadLine[]): Quotation[] {
  const lines = read.map((line) => line.text);
  const attributions = new Map<number, Span>();
  for (let index = 0; index < lines.length; index++) {
    const span = attributionEndingAt(lines, index, () => isQuoted(lines[nextFull(lines, index + 1)] ?? ''));
    if (span && !attributions.has(span.start)) attributions.set(span.start, span);
  }

  const found: Quotation[] = [];
  let index = 0;
  while (index < lines.length) {
    const opened = openingAt(lines, index, attributions);
    if (!opened) {
      index++;
      continue;
    }
    const below = nextFull(lines, opened.end);
    const quoted = opened.by === 'marked' || isQuoted(lines[below] ?? '');
    const indented = !quoted && opened.by === 'attributed' && read[below]?.indented === true;
    let end: number;
    if (quoted) end = opened.forward ? lastMarked(lines) : endOfMarked(lines, below);
    else if (indented) end = endOfIndented(read, below);
    else end = endOfOurMail(lines, opened.end);
    found.push({ start: ruleAbove(lines, index, opened.by), end, by: quoted || indented ? 'marked' : opened.by });
    index = end;
  }
  return found;
}

interface Opening {
  end: number;
  by: Quotation['by'];
  forward?: boolean;
}

function openingAt(
  lines: readonly string[],
  index: number,
  attributions: ReadonlyMap<number, Span>,
): Opening | undefined {
  const line = lines[index] ?? '';
  if (line === '') return undefined;
  if (/^>{2,}.*[@\d].*>{2,}$/.test(line)) return { end: index + 1, by: 'attributed' };
  if (isQuoted(line)) return { end: index, by: 'marked' };
  const span = attributions.get(index);
  if (span) return { end: span.end + 1, by: 'attributed' };
  const title = quoteTitleAt(lines, index);
  if (title) return { end: index + 1, by: 'header', forward: title === 'forward' };
  const header = headerBlockAt(lines, index);
  return header ? { end: header, by: 'header' } : undefined;
}

/**
 * Where a quotation without marks ends: with the foot of our own mail, the line that names the journey ("Reference: …"), since what
 * is written below it is an answer; else with the mail.
 */
function endOfOurMail(lines: readonly string[], from: number): number {
  for (let index = from; index < lines.length; index++) {
    const key = /^(?:\p{L}[\p{L}\p{M} ]{0,24}[:：] ?|\[)([a-z2-7]{20})\]?$/iu.exec(lines[index] ?? '')?.[1];
    if (key && /\d/.test(key)) return index + 1;
  }
  return lines.length;
}

/** The end of a run of marked lines. Blank lines within belong to it; so does what a client tore off a marked line. */
function endOfMarked(lines: readonly string[], from: number): number {
  let end = from;
  let index = from;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    if (isQuoted(line)) end = index + 1;
    else if (line !== '' && !isTorn(lines, index)) break;
    index++;
  }
  return end;
}

function lastMarked(lines: readonly string[]): number {
  let end = lines.length;
  while (end > 0 && !isQuoted(lines[end - 1] ?? '')) end--;
  return end;
}

function endOfIndented(read: readonly ReadLine[], from: number): number {
  let end = from;
  for (let index = from; index < read.length; index++) {
    const line = read[index];
    if (line?.indented) end = index + 1;
    else if (line?.text !== '') break;
  }
  return end;
}

/** An unmarked line between two marked ones: a word that had no room on the line above, in mid-sentence, or a link's end. */
function isTorn(lines: readonly string[], index: number): boolean {
  const before = lines[index - 1] ?? '';
  const line = lines[index] ?? '';
  if (!isQuoted(before) || !isQuoted(lines[index + 1] ?? '')) return false;
  if (/^\(https?:\S+\)(?: ?>)?$/.test(line) || (/[(<]https?:[^)>\s]*$/.test(before) && !line.includes(' ')))
    return true;
  if (/[.!?:…。]$/u.test(before) || !/^\p{Ll}/u.test(line)) return false;
  return before.length < 100 && before.length + line.indexOf(' ') + 1 >= 72;
}

/** A rule right over a quotation belongs to it: Outlook draws one. */
function ruleAbove(lines: readonly string[], start: number, by: Quotation['by']): number {
  let above = start;
  for (let index = start - 1; index >= 0 && start - index <= (by === 'marked' ? 1 : 3); index--) {
    const line = lines[index] ?? '';
    if (isRule(line)) above = index;
    else if (line !== '') break;
  }
  return above;
}
