import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { htmlLines } from '../../shared/mail/read/html-text.ts';
import type { Line, Role } from '../../shared/mail/read/lines.ts';
import { linesOf, rolesOf } from '../../shared/mail/read/own-words.ts';
import { readMail } from '../../shared/mail/read/read-mail.ts';

/** A row of the corpus's manifest; its SOURCES.md says what the fields mean. */
export interface Labelled {
  file: string;
  kind: 'auto-reply' | 'bounce' | 'complaint' | 'other' | 'reply';
  sub: string | null;
  input: 'raw-message' | 'plain-body' | 'html-body';
  expected_visible_text: string | null;
  expected_scope: 'quote' | 'quote+signature' | 'signature' | null;
  must_contain?: string[] | null;
  must_not_contain?: string[] | null;
  accept_kinds?: string[] | null;
  language: string | null;
  family: string;
}

/** The labelled mail lies beside the repository; another corpus of the same make can be named. */
export const corpus =
  process.env.MAIL_CORPUS ?? fileURLToPath(new URL('../../../shared/corpus/email/', import.meta.url));

export const isOtherCorpus = process.env.MAIL_CORPUS !== undefined;

export const hasCorpus = existsSync(`${corpus}/manifest.jsonl`);

export const labelled = (): Labelled[] =>
  readFileSync(`${corpus}/manifest.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);

export const rawOf = (row: Labelled): Uint8Array => readFileSync(`${corpus}/${row.file}`);

/** What we take for the visible text of a row, in the row's own sense of visible: its source may keep signatures, or quotations. */
export async function visible(row: Labelled, scope = row.expected_scope): Promise<string> {
  if (row.input === 'raw-message') {
    const mail = await readMail(rawOf(row));
    return scope === 'quote' ? kept(linesOf(mail.text).lines, scope) : mail.words;
  }
  const body = new TextDecoder().decode(rawOf(row));
  return kept(row.input === 'html-body' ? htmlLines(body) : linesOf(body).lines, scope);
}

function kept(lines: Line[], scope: Labelled['expected_scope']): string {
  const wanted: Role[] = scope === 'quote' ? ['own', 'signature'] : scope === 'signature' ? ['own', 'quote'] : ['own'];
  const roles = rolesOf(lines);
  return lines
    .filter((_, index) => wanted.includes(roles[index] ?? 'own'))
    .map((line) => line.text)
    .join('\n');
}

/** The facts' measure: NFC, white space folded. */
export const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Multiset token F1; signs of scripts without spaces count one by one. Two empty texts agree. */
export function f1(got: string, wanted: string): number {
  const a = tokens(got);
  const b = tokens(wanted);
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
  const left = new Map<string, number>();
  for (const token of b) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of a) {
    const count = left.get(token) ?? 0;
    if (count > 0) {
      shared++;
      left.set(token, count - 1);
    }
  }
  return (2 * shared) / (a.length + b.length);
}

const tokens = (text: string): string[] =>
  folded(text).match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu,
  ) ?? [];
