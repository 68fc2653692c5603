import { introduces, isDated, isTimed } from './attribution.ts';
import { isQuoted } from './lines.ts';
import { endsInWrote, wroteWord } from './phrases/attribution-words.ts';

/** Where "On 3 January … Ann wrote:" begins in a line that holds words before it. */
const opening =
  /(?<=\S)[\s\-–—]+(?=(?:On|Am|Le|El|Il|Em|Op|Den|Dne|Dňa|Dnia|W dniu|V|Na|В|У|На|Στις|Pe|În|Vào|Pada|Kuupäev)\s[^:]{0,40}?\p{Nd}.{4,200}$)/u;

/** Where it ends in a line that holds the quotation behind it. */
const closing = /^(.{20,250}?[>)\]]\s?[^:：<>]{0,30}[:：])\s+(?=\S)/u;

/** The line; or its parts, where a client runs own words, an introduction or the quotation together in one line. */
export function parted(line: string): string[] {
  if (line.length < 20 || line.length > 4000 || isQuoted(line)) return [line];
  if (/[:：]\s*$/.test(line)) return line.length > 600 ? [line] : beforeIntroduction(line);
  const whole = closing.exec(line)?.[1];
  // Only an introduction that is all there, verb, date and mailbox, at the start of the line.
  const stands = whole && wroteWord.test(whole) && isDated(whole.slice(0, 60)) && introduces(whole.trim(), true, false);
  return stands ? [whole, line.slice(whole.length)] : [line];
}

function beforeIntroduction(line: string): string[] {
  const at = opening.exec(line);
  if (!at) return [line];
  const own = line.slice(0, at.index);
  const introduction = line.slice(at.index).trimStart();
  const complete =
    isDated(introduction) && isTimed(introduction) && endsInWrote.test(introduction.trim().slice(0, -1).trimEnd());
  const named = /\S@\S/.test(own) || wroteWord.test(own) || isDated(own) || isTimed(own);
  return complete && !named ? [own, introduction] : [line];
}
