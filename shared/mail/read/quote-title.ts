import { headerBlockAt, isLabelled } from './header-block.ts';
import { nextFull } from './lines.ts';
import { forwardTitles, messageWord, originalTitles } from './phrases/quote-titles.ts';

const dashes = '[-_=*—–─━#]{2,}';
const dashedLine = new RegExp(`^${dashes}\\s?(.{3,80}?)\\s?${dashes}:?$`, 'u');
const dashedStart = new RegExp(`^${dashes}\\s?(.{3,80}?)\\s?${dashes}\\s(?=\\p{L})`, 'u');

/**
 * What a title at `index` stands over ("-----Original Message-----", "Begin forwarded message:"): the mail that is answered or one that
 * is passed on. A known title, or any between dashes that holds "message" or stands over a header.
 */
export function quoteTitleAt(lines: readonly string[], index: number): 'original' | 'forward' | undefined {
  const line = lines[index] ?? '';
  // Some clients run the header on behind the title.
  const start = dashedStart.exec(line);
  const glued = start && isLabelled(line.slice(start[0].length)) ? start : undefined;
  const dashed = glued ?? dashedLine.exec(line);
  if (!dashed && line.length > 80) return undefined;
  const title = bare(dashed?.[1] ?? line);
  if (forwardTitles.has(title)) return 'forward';
  if (originalTitles.has(title) || glued) return 'original';
  if (asksToAnswerAbove(line)) return 'original';
  if (!dashed) return undefined;
  if (/^(?:forwarded by|weitergeleitet von|transféré par|reenviado por|inoltrato da|doorgestuurd door) /.test(title))
    return 'forward';
  const named = title.split(' ').length <= 5 && messageWord.test(title);
  return named || headerBlockAt(lines, nextFull(lines, index + 1)) !== undefined ? 'original' : undefined;
}

const bare = (title: string): string =>
  title
    .replace(/^[*_]+|[*_]+$/g, '')
    .replace(/\s?[:：]\s?[*_]*$/, '')
    .trim()
    .toLowerCase();

/** The line of help desks over what they quote. */
const asksToAnswerAbove = (line: string): boolean =>
  /(?:^|[^\p{L}])(?:above|below) this line(?:$|[^\p{L}])/iu.test(line) && /reply|respond|write|type/i.test(line);
