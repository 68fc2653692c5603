import { readdirSync, readFileSync } from 'node:fs';

/** Kinds of training text: connectors first, then clauses, then whole replies. */
export const kinds = [
  'opener',
  'but',
  'and',
  'complaint',
  'praise',
  'negated',
  'neutral',
  'optout',
  'fixed',
  'resolved',
  'unhappy',
  'ok',
] as const;
export type Kind = (typeof kinds)[number];

/** A line of training text. */
export interface Line {
  text: string;
  /** The hand that wrote it. */
  writer: string;
  /** What it is about, where its heading says so: `late` of `# unhappy.late`, `niggle` of `# ok.niggle`. */
  about?: string;
  /** `irony` of `{irony}`, `name=Mari` of `{name=Mari}`. */
  marks: string[];
}
export type Texts = Record<Kind, Line[]>;

const folder = new URL('../training/', import.meta.url);

/**
 * Training text by language, in the order of the files' names: `# writer a` begins what one hand wrote, and under
 * `# kind` or `# kind.about` stands one text a line, `\n` for a line break, its marks in braces at its end.
 */
export function readTexts(): Map<string, Texts> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(
    files.sort().map((name) => [name.slice(0, -4), parse(readFileSync(new URL(name, folder), 'utf8'), name)]),
  );
}

function parse(content: string, name: string): Texts {
  const texts = Object.fromEntries(kinds.map((kind): [Kind, Line[]] => [kind, []])) as Texts;
  const seen = new Set<string>();
  let writer = 'first';
  let under: { kind: Kind; about?: string } | undefined;
  for (const line of content.split('\n').map((line) => line.trim())) {
    if (line === '') continue;
    if (line.startsWith('# writer ')) writer = line.slice('# writer '.length);
    else if (line.startsWith('# ')) under = heading(line, name);
    else if (under === undefined) throw new Error(`${name}: text before the first kind: ${line}`);
    else {
      const text = line.replace(marked, '').replaceAll('\\n', '\n').trim();
      const known = `${under.kind} ${text}`;
      if (seen.has(known)) continue;
      seen.add(known);
      const marks = [...line.matchAll(marked)].map(([, mark = '']) => mark);
      texts[under.kind].push({ text, writer, ...(under.about && { about: under.about }), marks });
    }
  }
  return texts;
}

const marked = /\s*\{([a-z]+(?:=[^{}]*)?)\}/gu;

function heading(line: string, name: string) {
  const [kindName, about] = line.slice(2).split('.');
  const kind = kinds.find((known) => known === kindName);
  if (kind === undefined) throw new Error(`${name}: unknown kind of text: ${line}`);
  return { kind, ...(about && { about }) };
}
