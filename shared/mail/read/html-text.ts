import { QuoteType, Tokenizer } from 'htmlparser2';
import type { Opening } from './html-marks.ts';
import { HtmlPage } from './html-page.ts';
import type { Line } from './lines.ts';
import { parted } from './shared-line.ts';

/** Longer HTML is read up to here. What follows is no answer: mail programs that quote whole newsletters stay far below. */
const mostCharacters = 2_000_000;

/**
 * The lines of a mail's HTML part, each with what the markup says it is. Reads with a tokenizer and a bounded stack: time grows
 * linearly, whatever the nesting.
 */
export function htmlLines(html: string): Line[] {
  const source = html.slice(0, mostCharacters);
  const page = new HtmlPage();
  let name = '';
  let attribute = '';
  let value = '';
  let opening: Opening = blank('');
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        name = source.slice(start, end).toLowerCase();
        opening = blank(name);
      },
      onattribname(start, end) {
        attribute = source.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        if (value.length < 1000) value += source.slice(start, end);
      },
      onattribentity(code) {
        if (value.length < 1000) value += String.fromCodePoint(code);
      },
      onattribend(quote) {
        if (quote === QuoteType.NoValue) return;
        if (attribute === 'class' || attribute === 'id' || attribute === 'style') opening[attribute] = value;
        else if (others.has(attribute) || (attribute === 'type' && name === 'blockquote')) opening.other = value;
      },
      onopentagend: () => page.open(opening),
      onselfclosingtag: () => page.open(opening),
      onclosetag: (start, end) => page.close(source.slice(start, end).toLowerCase()),
      ontext: (start, end) => page.write(source.slice(start, end)),
      ontextentity: (code) => page.write(String.fromCodePoint(code)),
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return page.end().flatMap((line) => parted(line.text).map((text) => ({ ...line, text })));
}

const others = new Set(['name', 'data-marker', 'data-smartmail']);

const blank = (name: string): Opening => ({ name, class: '', id: '', style: '', other: '' });
