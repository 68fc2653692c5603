import * as z from 'zod/mini';
import type { Instant } from '../journey/instant.ts';
import { timeZone } from '../journey/rules.ts';
import { instantOf, instantOfUnix, isZeroTime, type Zoneless } from './timestamps.ts';

/**
 * The fields that platforms' schemas are made of. Each reads one value and gives `undefined` for "not told": absent, null, or
 * what the platforms write for it. Anything else that does not fit is an issue for `understand` to name.
 */
const field = <Value>(expected: string, read: (value: unknown) => Value | undefined | typeof wrong, harmless = false) =>
  z.pipe(
    z.optional(z.unknown()),
    z.transform((value, context): Value | undefined => {
      const result = value === undefined || value === null ? undefined : read(value);
      if (result !== wrong) return result;
      context.issues.push({ code: 'custom', message: expected, input: value, params: { harmless } });
      return undefined;
    }),
  );

const wrong = Symbol('wrong');

/** The same field, but it must be told. */
export const needed = <Value>(schema: z.ZodMiniType<Value | undefined>, expected: string) =>
  z.pipe(
    schema,
    z.transform((value: Value | undefined, context): Value => {
      if (value === undefined) context.issues.push({ code: 'custom', message: expected, input: value });
      return value as Value;
    }),
  );

/** An object that may be missing. PHP writes an empty one as `[]`, and none as `false`. */
export const maybe = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.pipe(
    z.transform((value: unknown) => (isNothing(value) ? undefined : value)),
    z.optional(schema) as z.ZodMiniType<z.output<Schema> | undefined>,
  );

const isNothing = (value: unknown): boolean =>
  value === null || value === false || (Array.isArray(value) && value.length === 0);

/** A list that may be missing; then it is empty. */
export const list = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.pipe(
    z.transform((value: unknown): unknown => value ?? []),
    z.array(schema) as z.ZodMiniType<z.output<Schema>[]>,
  );

/** One line of text, without control characters and lone surrogates, of bounded length: all of it is kept and shown. */
export const text = field('text', (value) => {
  if (value === false) return undefined;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? lineOf(value) || undefined : wrong;
});

const longestText = 300;
const lineOf = (value: string): string =>
  value
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, longestText)
    .toWellFormed();

/**
 * An id, always text. Not one that every object has a property called: ids become keys.
 */
export const id = field(
  'an id',
  (value) => {
    const told = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    if (told === '') return undefined;
    return typeof told === 'string' && /^\P{C}{1,200}$/u.test(told) && !(told in {}) ? told : wrong;
  },
  true,
);

export const flag = field('true or false', (value) => (typeof value === 'boolean' ? value : wrong));

/** How many. */
export const count = field('a number', (value) =>
  isScalar(value) && Number.isFinite(Number(value)) ? Number(value) : wrong,
);

/** An amount as text, in whatever unit the platform uses; its sum is made with the currency. */
export const amount = field(
  'an amount, such as 12.50',
  (value) => {
    if (value === '') return undefined;
    return isScalar(value) && /^-?(?=[.\d])\d{0,24}(\.\d{0,24})?$/.test(String(value)) ? String(value) : wrong;
  },
  true,
);

const isScalar = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

export const currency = field(
  'a currency code, such as EUR',
  (value) => {
    if (value === '') return undefined;
    return typeof value === 'string' && /^[a-z]{3,5}$/i.test(value) ? value.toUpperCase() : wrong;
  },
  true,
);

const timeText = (expected: string, zoneless: Zoneless) =>
  field<Instant>(
    expected,
    (value) => {
      if (typeof value !== 'string') return wrong;
      return value === '' || isZeroTime(value) ? undefined : (instantOf(value, zoneless) ?? wrong);
    },
    true,
  );

/** A time with its offset; one without is refused, because nobody knows whose it is. */
export const time = timeText('a time with its offset, such as 2026-01-31T09:00:00+02:00', 'refused');
/** A time without a zone that the platform says is UTC. */
export const utcTime = timeText('a time in UTC, such as 2026-01-31T09:00:00', 'utc');

export const unixTime = field<Instant>(
  'seconds since 1970',
  (value) => {
    if (value === '') return undefined;
    return isScalar(value) ? (instantOfUnix(Number(value)) ?? wrong) : wrong;
  },
  true,
);

/** ISO 3166-1 alpha-2; what is not one is not told. */
export const country = z.pipe(
  text,
  z.transform((value: string | undefined) => (value && /^[a-z]{2}$/i.test(value) ? value.toUpperCase() : undefined)),
);

/** A language tag (BCP 47); what is not one is not told. */
export const locale = z.pipe(
  text,
  z.transform((value: string | undefined) => languageTag(value)),
);

/** The canonical language tag (BCP 47), from `de_DE` as well; `undefined` for what is none, such as Stripe's `auto`. */
export function languageTag(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '' || value === 'auto') return undefined;
  try {
    return Intl.getCanonicalLocales(value.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** A web address; anything else (`javascript:`, a relative path) is not told, because it becomes a link. */
export const webAddress = field('a web address', (value) =>
  typeof value === 'string' && /^https?:\/\/[^\s"'<>\\]{1,1000}$/i.test(value) ? value : undefined,
);

/** One of these words, in any case. */
export const oneOf = <const Word extends string>(...words: Word[]) =>
  field<Word>(
    `one of ${words.join(', ')}`,
    (value) => {
      if (value === '') return undefined;
      return typeof value === 'string' ? (words.find((word) => word === value.toLowerCase()) ?? wrong) : wrong;
    },
    true,
  );

export const zone = field(
  'an IANA time zone, such as Europe/Tallinn',
  (value) => (value === '' ? undefined : timeZone.safeParse(value).success ? (value as string) : wrong),
  true,
);
