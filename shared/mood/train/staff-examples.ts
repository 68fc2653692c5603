import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Texts } from './texts.ts';

const Said = z.object({ text: z.string().check(z.minLength(1)), language: z.string(), unhappy: z.boolean() });

/** The hand that staff's examples bear: it tells happy from unhappy, and nothing of kinds or marks. */
export const staffHand = 'staff';

/**
 * Adds what staff said of customers' words (`npm run mood:examples -- <file>`: a JSON object a line) to the training text.
 * Answers with how many. Languages without training text are left out; a line that is none throws, with its number.
 */
export function addExamples(texts: ReadonlyMap<string, Texts>, file: string): number {
  const lines = readFileSync(file, 'utf8').split('\n');
  const said = lines.flatMap((line, index) => (line.trim() === '' ? [] : [parse(line, `${file}, line ${index + 1}`)]));
  let added = 0;
  for (const { text, language, unhappy } of said) {
    const list = texts.get(language.split('-')[0] ?? '')?.[unhappy ? 'unhappy' : 'ok'];
    if (!list || list.some((known) => known.text === text)) continue;
    list.push({ text, writer: staffHand, marks: [] });
    added += 1;
  }
  return added;
}

function parse(line: string, where: string): z.infer<typeof Said> {
  try {
    return z.parse(Said, JSON.parse(line));
  } catch {
    throw new Error(`${where}: expected {"text", "language", "unhappy"}, came ${line.slice(0, 80)}`);
  }
}
