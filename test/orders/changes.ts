import fc from 'fast-check';

/** What has stood in places where nobody expected it. */
const awkward = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    '',
    ' ',
    '0',
    '-1',
    '1e400',
    '820982911946154508',
    '0000-00-00 00:00:00',
    '2026-02-31T00:00:00Z',
    '\ud800',
    '\u0000\r\nBcc: x@example.com',
    '__proto__',
    'constructor',
    'a@b.example, c@d.example',
    'javascript:alert(1)',
    'x'.repeat(5000),
    Number.MAX_VALUE,
    -0.5,
    [],
    {},
    [[[[{}]]]],
    { id: { id: {} } },
    false,
    true,
    null,
  ),
);
/** What may be done to JSON somewhere inside. */
const change = fc.record({
  at: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
  how: fc.constantFrom('replace', 'remove', 'pollute', 'repeat'),
  value: awkward,
});

/** Several changes, one after the other. */
export const anyChanges = fc.array(change, { minLength: 1, maxLength: 4 });
type Change = { at: number[]; how: string; value: unknown };

/** The JSON with the changes made. */
export const withChanges = (content: unknown, changes: readonly Change[]): unknown =>
  changes.reduce<unknown>(changed, content) ?? null;

/** Walks down by the numbers, and does to what it finds there what the change says. */
function changed(body: unknown, { at, how, value }: Change): unknown {
  if (typeof body !== 'object' || body === null || at.length === 0) return how === 'replace' ? value : body;
  const keys = Object.keys(body);
  const key = keys[(at[0] ?? 0) % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const entries = Object.entries(body).flatMap(([name, inner]): [string, unknown][] => {
    if (name !== key) return [[name, inner]];
    if (at.length > 1 && typeof inner === 'object') return [[name, changed(inner, { at: at.slice(1), how, value })]];
    if (how === 'remove') return [];
    if (how === 'pollute')
      return [
        ['__proto__', value],
        ['constructor', value],
        [name, inner],
      ];
    return [[name, how === 'repeat' ? [inner, inner] : value]];
  });
  return Array.isArray(body) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
