import { attributionEndingAt } from './attribution.ts';
import { isQuoted, type Line, type Role, readable, splitLines } from './lines.ts';
import { type Quotation, quotations } from './quotation.ts';
import { parted } from './shared-line.ts';
import { signatureLines } from './signature.ts';

/** A mail's text, parted: what its writer wrote for it, and the rest. */
export interface Parted {
  words: string;
  /** What was removed, in order, kept for review. */
  cut: string;
}

/**
 * The writer's own words of a mail's plain text: without quotation, forwarded mails, signature and footers; answers between quoted
 * lines stay. Every full line is in `words` or in `cut`. Time grows linearly with the text; what is beyond 20,000 lines is cut.
 */
export function ownWords(text: string): Parted {
  const { lines, rest } = linesOf(text);
  return partLines(lines, rest);
}

/** As `ownWords`, for lines that may bear marks from HTML. */
export function partLines(lines: readonly Line[], rest = ''): Parted {
  const roles = rolesOf(lines);
  const kept: string[] = [];
  const cut: string[] = [];
  lines.forEach((line, index) => {
    (roles[index] === 'own' ? kept : cut).push(line.text);
  });
  if (rest) cut.push(rest);
  return { words: tidy(kept), cut: tidy(cut) };
}

/** The lines of a plain text, where own words and a quotation's introduction share one as two; and what is beyond the caps. */
export function linesOf(text: string): { lines: Line[]; rest: string } {
  const { lines, rest } = splitLines(text);
  return { lines: lines.flatMap(parted).map((line) => ({ text: line })), rest };
}

/** What each line is. */
export function rolesOf(lines: readonly Line[]): Role[] {
  const read = quoteSigned(lines);
  const found = quotations(
    read.map((text, index) => ({ text, indented: /^(?: {4}|\t)/.test(lines[index]?.text ?? '') })),
  );
  const roles: Role[] = lines.map(() => 'own');
  for (const quotation of found) roles.fill('quote', quotation.start, quotation.end);
  if (isEmpty(read, roles)) giveBack(lines, read, roles, found);

  const signed = withSignatures(lines, read, roles);
  if (!isEmpty(read, signed)) return signed;
  // Some apps let people write inside what they mark as the signature.
  const unmarked = withSignatures([], read, roles);
  return isEmpty(read, unmarked) ? signed : unmarked;
}

/** The lines as the rules read them: what HTML quotes bears a quote sign. */
function quoteSigned(lines: readonly Line[]): string[] {
  const read = lines.map((line) => (line.mark === 'quote' ? '> ' : '') + readable(line.text));
  const lastQuoting = lines.findLastIndex((line) => line.mark === 'quote' || line.mark === 'block');
  for (let start = 0; start < lines.length; start++) {
    const mark = lines[start]?.mark;
    if (mark !== 'block' && mark !== 'aside') continue;
    let end = start;
    while (lines[end]?.mark === mark) end++;
    // Below an introduction a block quotes; the last of a mail does, where the client gave it no name.
    if (isIntroduced(read, start) || (mark === 'block' && end > lastQuoting)) {
      for (let index = start; index < end; index++) read[index] = `> ${read[index]}`;
    }
    start = end - 1;
  }
  return read;
}

function isIntroduced(read: readonly string[], start: number): boolean {
  let above = start - 1;
  while (above >= 0 && read[above] === '') above--;
  return above >= 0 && (isQuoted(read[above] ?? '') || attributionEndingAt(read, above, () => true) !== undefined);
}

function withSignatures(lines: readonly Line[], read: readonly string[], before: readonly Role[]): Role[] {
  const roles = [...before];
  lines.forEach((line, index) => {
    if (line.mark === 'signature' && roles[index] === 'own') roles[index] = 'signature';
  });
  for (const index of signatureLines(read, roles)) roles[index] = 'signature';
  return roles;
}

const isEmpty = (read: readonly string[], roles: readonly Role[]) =>
  !roles.some((role, index) => role === 'own' && read[index] !== '');

/**
 * Where nothing is left but what may quote: all of a mail within a block without a name, or below "… wrote:" without marks.
 * Nothing shows where an answer begins, so all of it stays. Forwards say so, and stay cut.
 */
function giveBack(lines: readonly Line[], read: readonly string[], roles: Role[], found: readonly Quotation[]): void {
  lines.forEach((line, index) => {
    if (line.mark === 'block') roles[index] = 'own';
  });
  const first = found.find((quotation) => quotation.by === 'attributed');
  if (!first || found.some((quotation) => quotation.by === 'header')) return;
  let start = first.start;
  while (start < first.end && !/[:：]$/.test(read[start] ?? '')) start++;
  roles.fill('own', start + 1, first.end);
}

function tidy(lines: string[]): string {
  const text = lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
  return text.replace(/^\n+|\n+$/g, '');
}
