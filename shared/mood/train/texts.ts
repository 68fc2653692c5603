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
export type Texts = Record<Kind, string[]>;

const folder = new URL('../training/', import.meta.url);

/** Training text by language, in the order of the files' names: under `# kind` one text a line. */
export function readTexts(): Map<string, Texts> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(
    files.sort().map((name) => [name.slice(0, -4), parse(readFileSync(new URL(name, folder), 'utf8'), name)]),
  );
}

function parse(content: string, name: string): Texts {
  const texts = Object.fromEntries(kinds.map((kind): [Kind, string[]] => [kind, []])) as Texts;
  let kind: Kind | undefined;
  for (const line of content.split('\n').map((line) => line.trim())) {
    if (line === '') continue;
    if (line.startsWith('# ')) {
      kind = kinds.find((known) => known === line.slice(2));
      if (kind === undefined) throw new Error(`${name}: unknown kind of text: ${line}`);
    } else if (kind === undefined) throw new Error(`${name}: text before the first kind: ${line}`);
    else if (!texts[kind].includes(line)) texts[kind].push(line);
  }
  return texts;
}
