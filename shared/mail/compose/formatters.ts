/**
 * Formatters of numbers, days and names of languages and countries. To make one takes longer than to use it a hundred times, and
 * a page of the desk uses hundreds: each is made once, and all are let go when there are too many.
 */
const most = 300;
const made = new Map<string, unknown>();

export const dateFormat = (locale: string, how: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  kept('date', locale, how, () => new Intl.DateTimeFormat(locale, how));

export const numberFormat = (locale: string, how: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  kept('number', locale, how, () => new Intl.NumberFormat(locale, how));

/** What a language or a country is called; the code itself, where it is none. */
export function nameOfCode(type: 'language' | 'region', code: string, locale: string): string {
  const names = kept('name', locale, type, () => new Intl.DisplayNames(locale, { type }));
  try {
    return names.of(code.replaceAll('_', '-')) ?? code;
  } catch {
    return code;
  }
}

function kept<Formatter>(kind: string, locale: string, how: unknown, make: () => Formatter): Formatter {
  const name = `${kind} ${locale} ${JSON.stringify(how)}`;
  const known = made.get(name) as Formatter | undefined;
  if (known) return known;
  if (made.size >= most) made.clear();
  const fresh = make();
  made.set(name, fresh);
  return fresh;
}
