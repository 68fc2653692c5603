import { isQuoted } from './lines.ts';
import { endsInWrote, opensAttribution, opensQuoting, wroteWord } from './phrases/attribution-words.ts';

/** Lines from `start` to `end`, both inclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Clients wrap the line over more than four lines only when names are very long. */
const mostLines = 5;

const date =
  /(?<!\p{Nd})(?:(?:19|20|25)\d\d|(?:(?![0-9])\p{Nd}){4})(?!\p{Nd})|(?<!\p{Nd})\p{Nd}{1,2}[./-]\s?\p{Nd}{1,2}[./-]\s?\p{Nd}{2,4}|(?<!\p{Nd})\p{Nd}{1,2}\s?(?:年|월|月)/u;
const time = /(?<!\p{Nd})\p{Nd}{1,2}(?:[:.∶]\p{Nd}{2}|\s?(?:h|時|时|點|点|시)\s?\p{Nd}{0,2})(?!\p{Nd})/u;
const address = /[^\s<>()[\]"'@]+@[^\s<>()[\]"'@]+\.[^\s<>()[\]"'@]+/u;
const addressLast = /\s[^\s<>()[\]"'@]+@[^\s<>()[\]"'@]+\.\p{L}{2,24}\s?[:：]$/u;
/** An address as clients write it after a name. */
const enclosed = /[<(["]\s?(?:mailto:)?[^\s<>()[\]"@]+@[^\s<>()[\]"@]+\s?[>)\]"]/u;

export const isDated = (text: string): boolean => date.test(text);

export const isTimed = (text: string): boolean => time.test(text);

/**
 * The line that introduces a quotation ("On 3 January Ann wrote:") and ends at `end`, in any language: it closes with a colon or a
 * verb of writing and holds a date, an address or a name. Above unmarked lines, where all below is cut, it must show more.
 */
export function attributionEndingAt(
  lines: readonly string[],
  end: number,
  isQuotedBelow: () => boolean,
): Span | undefined {
  const last = lines[end] ?? '';
  const tail = last.replace(/[\s\-—–_*>]+$/u, '');
  const closed = /[:：]$/.test(tail) || endsInWrote.test(tail);
  if (isQuoted(last) || (!closed && !enclosed.test(last))) return undefined;
  const quotedBelow = isQuotedBelow();
  if (!closed && !quotedBelow) return undefined;

  let found: Span | undefined;
  let joined = '';
  for (let start = end; start >= 0 && end - start < mostLines; start--) {
    const line = lines[start] ?? '';
    if (isQuoted(line) || (start < end && endsSentence(line))) break;
    // Some clients set a blank line into it, below the date.
    if (line === '' && !(found === undefined && opensDated(lines[start - 1] ?? ''))) break;
    joined = `${line} ${joined}`;
    if (joined.length > 500) break;
    if (
      introduces(joined.trim(), closed, quotedBelow) &&
      (!found || opens(line) || tornName(line, lines[start + 1] ?? ''))
    ) {
      found = { start, end };
    }
  }
  return found;
}

export function introduces(text: string, closed: boolean, quotedBelow: boolean): boolean {
  const bare = text.replace(/^[\s\-—–_*>"'“”„]+/u, '');
  const wrote = wroteWord.test(bare);
  const dated = date.test(bare);
  const timed = time.test(bare);
  const enclosing = enclosed.test(bare);
  if (enclosing && (dated || timed || wrote || opensQuoting.test(bare))) return true;
  // "On 3 January at 15:30 I wrote to shop@shop.example:" introduces the person's own story.
  const theirs = quotedBelow || !firstPerson.test(bare);
  if (wrote && theirs && dated && (timed || opensAttribution.test(bare))) return bare.length < 220;
  // "3 Jan 2026, 17:00 by ann@home.example:"
  if (theirs && closed && timed && date.test(bare.slice(0, 24)) && addressLast.test(bare)) return bare.length < 160;
  if (!quotedBelow) return false;
  if (address.test(bare)) return true;
  if (dated && timed) return bare.length < 220;
  return closed && (wrote || (dated && opensAttribution.test(bare))) && bare.length < 160;
}

/** Where the verb is the same in the first person and in the third. */
const firstPerson =
  /(?<!\p{L})(?:I(?![.\p{L}])|(?:we|ich|wir|jag|jeg|eg|я|мы|ми|ik|wij|jsem|jsme|som|sme|sam|smo|сам|смо|sem)(?!\p{L}))/u;

/** A line that an introduction may begin with, when it is wrapped. */
function opens(line: string): boolean {
  const bare = line.replace(/^[\s\-—–_*"'“”„]+/u, '');
  return (
    opensAttribution.test(bare) || date.test(bare.slice(0, 40)) || time.test(bare.slice(0, 40)) || enclosed.test(bare)
  );
}

/** A name whose address stands on the next line. */
const tornName = (line: string, below: string): boolean =>
  below.startsWith('<') && line.length <= 60 && !/[.:]$/.test(line);

const opensDated = (line: string): boolean => opensAttribution.test(line) && date.test(line) && time.test(line);

/** Ends as a sentence does, not as an abbreviation ("janv.", "г.") does. */
const endsSentence = (line: string): boolean => /(?:[!?…。！？:;]|\p{L}{5,}\.)$/u.test(line);
