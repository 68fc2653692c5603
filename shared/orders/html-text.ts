/** Turns the character references of HTML into the characters they stand for, each once: `&amp;lt;` becomes `&lt;`. */
export const plainOf = (html: string): string =>
  html.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (whole, decimal, hex, name) =>
    name ? (named.get(name) ?? whole) : character(Number.parseInt(decimal ?? hex, decimal ? 10 : 16), whole),
  );

const character = (code: number, whole: string): string =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;

/** What WordPress and its plugins write into product names. */
const named = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    times: '×',
    middot: '·',
    bull: '•',
    deg: '°',
    reg: '®',
    copy: '©',
    trade: '™',
    euro: '€',
    pound: '£',
    frac12: '½',
    frac14: '¼',
    szlig: 'ß',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
    ccedil: 'ç',
    ntilde: 'ñ',
  }),
);
