/** What a line of a mail is. `own` also holds the blank lines between own words. */
export type Role = 'own' | 'quote' | 'signature';

/** What HTML says of a line: that it is quoted, or of the signature, or in a block that may quote (`aside`: less likely). */
export type Mark = 'quote' | 'signature' | 'block' | 'aside';

/** A line as it came. */
export interface Line {
  text: string;
  mark?: Mark;
}

/** Lines beyond these are cut unread: no person writes them, and every step below stays linear and short. */
const mostLines = 20_000;
const mostCharacters = 1_000_000;

/** The lines of a text, and what is beyond the caps. LF, CRLF and bare CR all end a line. */
export function splitLines(text: string): { lines: string[]; rest: string } {
  const all = text.replace(/\r\n?/g, '\n').split('\n');
  let characters = 0;
  let count = 0;
  for (const line of all) {
    characters += line.length + 1;
    if (count > 0 && (count >= mostLines || characters > mostCharacters)) break;
    count++;
  }
  return { lines: all.slice(0, count), rest: all.slice(count).join('\n') };
}

/** Of a longer line only the head is looked at. No line that a mail client writes by itself is longer. */
const headOfLine = 600;

/** Marks of direction, zero-width signs and soft hyphens, which clients put around names and dates. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A line as the rules read it: head only, NFC, without unseen signs, every kind of space one space, trimmed. */
export const readable = (line: string): string =>
  line
    .slice(0, headOfLine)
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** Quoted by a mark: "> ", "| > ", or a name's letters as in "JS> "; not ">> sale <<" or ">:(". */
export const isQuoted = (line: string): boolean =>
  /^(?:>(?!From |\s?[:：]$|>.*<<$|[:;]['-]?[(/[])|\|\s?>|\p{Lu}{2,3}>(?: |$))/u.test(line);

/** A line of nothing but dashes, underscores or the like. */
export const isRule = (line: string): boolean =>
  line.length >= 3 && /^[-_=*~—–─━\s.]+$/u.test(line) && !/^[.\s]+$/.test(line);

/** The first line from `from` on that is not blank; past the end without one. */
export function nextFull(lines: readonly string[], from: number): number {
  let index = from;
  while (index < lines.length && lines[index] === '') index++;
  return index;
}
