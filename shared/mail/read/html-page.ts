import { type HtmlMark, markOf, type Opening } from './html-marks.ts';
import type { Line, Mark } from './lines.ts';

/** Deeper elements are read as if they were not there: their text stays. */
const deepest = 400;

interface Open {
  name: string;
  mark: HtmlMark | undefined;
}

const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const voids = new Set('area base br col embed frame hr img input link meta param source track wbr o:p'.split(' '));
const unseen = new Set(['head', 'script', 'style', 'title', 'template', 'noscript', 'textarea', 'select']);
/** Elements that end where another of their kind begins. */
const siblings: Record<string, RegExp> = {
  p: /^(?:p|head)$/,
  li: /^li$/,
  td: /^t[dh]$/,
  th: /^t[dh]$/,
  tr: /^t[dhr]$/,
  dd: /^d[dt]$/,
  dt: /^d[dt]$/,
};

/** Turns the run of tags and text of an HTML part into lines. */
export class HtmlPage {
  private readonly lines: Line[] = [];
  private readonly stack: Open[] = [];
  private text = '';
  private counts: Record<HtmlMark, number> = {
    quote: 0,
    'from-here': 0,
    wrapper: 0,
    block: 0,
    aside: 0,
    signature: 0,
    hidden: 0,
  };
  private preformatted = 0;
  /** Quotations seen so far within the wrapper: what stands before the first is its introduction. */
  private quotesInWrapper = 0;

  open(opening: Opening): void {
    const { name } = opening;
    if (name === 'br') this.endLine(true);
    if (name === 'td' || name === 'th') this.write(' ');
    if (blocks.has(name)) this.endLine(false);
    let mark = unseen.has(name) ? 'hidden' : markOf(opening);
    if (this.counts.wrapper > 0 && (mark === 'block' || mark === 'aside')) mark = 'quote';
    if (voids.has(name)) {
      if (mark === 'from-here') this.counts['from-here']++;
      return;
    }
    const kin = siblings[name] ?? (blocks.has(name) ? siblings.p : undefined);
    while (kin && this.stack.length > 0 && kin.test(this.stack.at(-1)?.name ?? '')) this.pop();
    if (this.stack.length >= deepest) return;
    if (mark && mark !== 'hidden') this.endLine(false);
    this.stack.push({ name, mark });
    if (mark) this.counts[mark]++;
    if (mark === 'wrapper') this.quotesInWrapper = 0;
    if (name === 'blockquote') this.quotesInWrapper++;
    if (name === 'pre') this.preformatted++;
  }

  close(name: string): void {
    if (name === 'br' || name === 'p') this.endLine(false);
    let index = this.stack.length - 1;
    while (index >= 0 && this.stack[index]?.name !== name) index--;
    if (index < 0) return;
    while (this.stack.length > index) this.pop();
    if (name === 'p') this.lines.push({ text: '', ...this.marked() });
  }

  write(text: string): void {
    if (this.counts.hidden > 0 || text === '') return;
    if (this.preformatted > 0 && text.includes('\n')) {
      const [first = '', ...rest] = text.split('\n');
      this.text += first;
      for (const line of rest) {
        this.endLine(true);
        this.text += line;
      }
      return;
    }
    this.text += this.preformatted > 0 ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
  }

  end(): Line[] {
    this.endLine(false);
    return this.lines;
  }

  private pop(): void {
    const closed = this.stack.pop();
    if (!closed) return;
    if (blocks.has(closed.name) || (closed.mark && closed.mark !== 'hidden')) this.endLine(false);
    // A quotation that begins here has no end.
    if (closed.mark && closed.mark !== 'from-here') this.counts[closed.mark]--;
    if (closed.name === 'pre') this.preformatted--;
  }

  private endLine(always: boolean): void {
    const text = this.text.replace(/ {2,}/g, ' ').trim();
    this.text = '';
    if (text || always) this.lines.push({ text, ...this.marked() });
  }

  private marked(): { mark?: Mark } {
    const { counts } = this;
    if (counts.quote > 0 || counts['from-here'] > 0) return { mark: 'quote' };
    if (counts.wrapper > 0 && this.quotesInWrapper === 0) return { mark: 'quote' };
    if (counts.block > 0 || counts.aside > 0) return { mark: counts.block > 0 ? 'block' : 'aside' };
    return counts.signature > 0 ? { mark: 'signature' } : {};
  }
}
