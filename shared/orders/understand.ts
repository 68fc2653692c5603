import * as z from 'zod/mini';
import { NotUnderstood } from './platform.ts';

/**
 * Reads what a platform sent by its schema. Throws `NotUnderstood`, which names each field that is not right, what was
 * expected, and what kind of value came; the value itself only where the field says that it can hold nothing of a customer.
 */
export function understand<Schema extends z.core.$ZodType>(schema: Schema, came: unknown): z.output<Schema> {
  const result = z.safeParse(schema, came);
  if (result.success) return result.data;
  throw new NotUnderstood(
    result.error.issues
      .slice(0, mostIssues)
      .map((issue) => describe(issue, came))
      .join('; '),
  );
}

const mostIssues = 5;

function describe(issue: z.core.$ZodIssue, came: unknown): string {
  const field = issue.path.map(String).join('.') || 'the body';
  const value = issue.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null)?.[key], came);
  const expected = issue.code === 'invalid_type' ? kindNames[issue.expected] : issue.message;
  const harmless = issue.code === 'custom' && issue.params?.harmless === true;
  return `${field}: expected ${expected ?? 'something else'}, came ${harmless ? shown(value) : kindOf(value)}`;
}

const kindNames: Partial<Record<string, string>> = { object: 'an object', array: 'a list' };

const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? JSON.stringify(value).slice(0, 60) : kindOf(value);

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `text of ${value.length} characters`;
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
