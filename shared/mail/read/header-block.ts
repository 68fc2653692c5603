import { isRule } from './lines.ts';
import { type Field, fieldOfLabel } from './phrases/header-labels.ts';

const mostLines = 16;

/**
 * Exclusive end of the header of a quoted mail (From, Sent, To, Subject, in any known language, in any order) that starts at
 * `start`, or undefined. A header in a language without labels here is known by its shape: a mailbox in brackets on top, then a time.
 * A person's own list of labels (a form, a card for a gift) has neither.
 */
export function headerBlockAt(lines: readonly string[], start: number): number | undefined {
  if (!isLabelled(lines[start] ?? '')) return undefined;
  const fields = new Set<Field>();
  const shape = { labels: 0, addressed: false, boxed: false, dated: false, timed: false };
  let end = start;
  let loose = 0;
  for (let index = start; index < lines.length && index - start < mostLines; index++) {
    const line = lines[index] ?? '';
    if (!isLabelled(line)) {
      // A blank line from HTML, or a long list of names that was wrapped.
      if (line !== '' && (isRule(line) || !continues(line))) break;
      if (++loose > 2) break;
      continue;
    }
    loose = 0;
    end = index + 1;
    for (const field of fieldsOf(line)) fields.add(field);
    shape.labels++;
    if (/[^\s@<>]{1,64}@[^\s@<>]{1,255}\.\p{L}/u.test(line)) shape.addressed = true;
    if (index === start && /[<[(]\s?(?:mailto:)?[^\s@<>]{1,64}@/.test(line)) shape.boxed = true;
    if (/\p{Nd}{4}/u.test(line)) shape.dated = true;
    if (index - start < 3 && /\p{Nd}{1,2}[:.]\p{Nd}{2}/u.test(line) && /\p{Nd}{4}/u.test(line)) shape.timed = true;
  }
  if (!shape.addressed && !shape.dated) return undefined;
  const known = fields.has('from') && fields.size >= 3;
  // Two are enough where they name a mailbox and a minute.
  const short = fields.size === 2 && fields.has('sent') && (fields.has('from') || fields.has('to'));
  const unknown = shape.labels >= 4 && shape.boxed;
  return known || ((short || unknown) && shape.addressed && shape.timed) ? end : undefined;
}

/** "Label: value", with asterisks around the label or not. */
export const isLabelled = (line: string): boolean =>
  /^[*_|•\s]{0,4}[\p{L}\p{M}][^:：<>@\d]{0,28}?\s?[*_]{0,2}\s?[:：][*_]{0,2}(?!\/\/)/u.test(line);

/** The fields of a line; several, where a client wrote the whole header in one line. */
function fieldsOf(line: string): Field[] {
  const found: Field[] = [];
  for (const match of line.matchAll(
    /(?:^|[\s>;])[*_]{0,2}([\p{L}\p{M}][\p{L}\p{M}/.'’-]{0,20}(?: [\p{L}\p{M}]{1,12}){0,2}?)\s?[*_]{0,2}\s?[:：]/gu,
  )) {
    const field = fieldOfLabel.get((match[1] ?? '').toLowerCase());
    if (field) found.push(field);
  }
  return found;
}

/** More addresses or the rest of a subject, not a sentence of the person's. */
const continues = (line: string): boolean => line.length < 200 && !/[.!?。]$/u.test(line);
