/**
 * What comes from outside, made fit to be shown. Escaping is the renderer's work; this takes out what escaping leaves in:
 * control characters, and the bidirectional controls that can make a text read as another (Unicode TR 36, 3.2).
 */
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text of several lines: line breaks stay. */
export const lines = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(unseen, (character) => (character === '\n' || character === '\t' ? character : ''))
    .trim();

/** Text of one line, for names, subjects and headers: no line break is left to begin another header. */
export const line = (text: string, most = 200): string => {
  const flat = text.replace(/\s+/g, ' ').replace(unseen, '').trim();
  return flat.length > most ? `${cut(flat, most - 1)}…` : flat;
};

/** The text up to a length, with a mark that more follows. */
export const beginning = (text: string, most: number): string =>
  text.length > most ? `${cut(text, most).trimEnd()} …` : text;

/**
 * A customer's name as far as it is one. Whoever orders under `Win a car at http://…` in another's address would have the
 * shop mail that to them; such names are left out.
 */
export function nameOf(text: string | undefined): string | undefined {
  const name = line(text ?? '');
  return name && name.length <= 60 && !/[<>@:/\\|{}[\]=]|\.\p{L}{2,}|www\b|\d{4}/iu.test(name) ? name : undefined;
}

/** A web address from outside, or undefined when it is none that a link may lead to. */
export function webLink(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** Cuts between characters, never inside one of two halves. */
const cut = (text: string, most: number): string => text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
