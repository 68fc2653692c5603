import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { OrderPatch } from '../../shared/journey/order.ts';
import { NotUnderstood, type OrderEvent, type Platform } from '../../shared/orders/platform.ts';
import { platforms } from '../../shared/orders/platforms.ts';
import { type SampleOrder, type SamplePlatform, sampleEvents, sampleOf } from '../../shared/orders/samples.ts';
import { receivedAt, requestOf, secretOf } from './webhooks.ts';

/** How many bodies are tried in all; `FUZZ=100000 npx vitest run test/orders/fuzz.test.ts` for more. */
const inputs = Number(process.env.FUZZ ?? 10_000);
const numRuns = Math.ceil(inputs / platforms.size / 3);

const order: SampleOrder = {
  id: '478329',
  number: '1001',
  email: 'zaphod.beeblebrox@example.com',
  firstName: 'Zaphod',
  lastName: 'Beeblebrox',
  phone: '+44 7700 900123',
  country: 'GB',
  locale: 'en-GB',
  currency: 'GBP',
  total: '49.90',
  items: [{ name: 'Kettle', quantity: 2 }],
};
const personal = /zaphod|beeblebrox|7700/i;
const samplesOf = ({ name }: Platform) =>
  sampleEvents.flatMap(
    (event) => sampleOf(name as SamplePlatform, event)?.(order, secretOf(name), '2026-01-10T10:00:00.000Z') ?? [],
  );

const Event = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('order'),
    topic: z.string(),
    orderId: z.string().check(z.minLength(1), z.maxLength(200)),
    patch: OrderPatch,
    warnings: z.array(z.string()),
    alias: z.optional(z.string()),
    fetch: z.optional(z.strictObject({ resource: z.string(), id: z.string().check(z.minLength(1), z.maxLength(200)) })),
  }),
  z.strictObject({
    kind: z.literal('aliased'),
    topic: z.string(),
    alias: z.string().check(z.minLength(1), z.maxLength(220)),
    patch: OrderPatch,
  }),
  z.strictObject({
    kind: z.literal('opt-out'),
    topic: z.string(),
    email: z.optional(z.string()),
    customerId: z.optional(z.string()),
  }),
  z.strictObject({
    kind: z.enum(['redact', 'data-request']),
    topic: z.string(),
    email: z.optional(z.string()),
    customerId: z.optional(z.string()),
    orderIds: z.array(z.string()),
    everyone: z.optional(z.literal(true)),
  }),
  z.strictObject({ kind: z.literal('ignored'), topic: z.string(), reason: z.string().check(z.minLength(1)) }),
]);

/** Says something of the right form, or that it was not understood; nothing else, and nothing about the customer in a log. */
function check(platform: Platform, body: string | Buffer, headers: Record<string, string | undefined>): OrderEvent[] {
  try {
    const events = platform.normalise(requestOf(body, headers), { receivedAt });
    expect(z.array(Event).parse(events)).toEqual(events);
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) {
      JSON.stringify(event, (_key, value) => {
        if (typeof value === 'string') expect(value.isWellFormed()).toBe(true);
        return value;
      });
      if (event.kind === 'ignored') expect(event.reason).not.toMatch(personal);
      if (event.kind === 'order') expect(event.warnings.join()).not.toMatch(personal);
    }
    return events;
  } catch (error) {
    if (!(error instanceof NotUnderstood)) throw error;
    expect(error.message).not.toMatch(personal);
    return [];
  }
}

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
const change = fc.record({
  at: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
  how: fc.constantFrom('replace', 'remove', 'pollute', 'repeat'),
  value: awkward,
});

/** Walks down by the numbers, and does to what it finds there what the change says. */
function changed(body: unknown, { at, how, value }: { at: number[]; how: string; value: unknown }): unknown {
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

describe.each([...platforms.values()])('$name', (platform) => {
  const samples = samplesOf(platform);
  const topics = samples.flatMap(({ headers }) => platform.meaningfulHeaders.flatMap((name) => headers[name] ?? []));
  const headers = fc.record(
    Object.fromEntries(
      platform.meaningfulHeaders.map((name) => [
        name,
        fc.option(fc.oneof(fc.constantFrom('true', ...topics), fc.string()), { nil: undefined }),
      ]),
    ),
  );

  test('understands the samples themselves', () => {
    for (const sample of samples.filter(({ headers: { 'content-type': type } }) =>
      type?.startsWith('application/json'),
    ))
      expect(check(platform, sample.body, sample.headers)).toHaveLength(1);
  });

  test('says something or does not understand, of what is almost right', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        ({ body, headers: sent }, changes) => {
          const content = body.startsWith('{') ? JSON.parse(body) : {};
          check(platform, JSON.stringify(changes.reduce(changed, content) ?? null), sent);
        },
      ),
      { numRuns },
    );
  });

  test('says something or does not understand, of any JSON under any headers', () => {
    fc.assert(
      fc.property(fc.json(), headers, (body, came) => void check(platform, body, came)),
      { numRuns },
    );
  });

  test('says something or does not understand, of samples cut off, spliced and of any bytes', () => {
    const pieces = fc.array(
      fc.oneof(
        fc
          .record({ sample: fc.constantFrom(...samples), from: fc.nat(4000), to: fc.nat(4000) })
          .map(({ sample, from, to }) => Buffer.from(sample.body).subarray(Math.min(from, to), Math.max(from, to))),
        fc.uint8Array().map((bytes) => Buffer.from(bytes)),
        fc
          .constantFrom('['.repeat(70), '{"a":'.repeat(70), '"\\ud800"', '1234567890123456789')
          .map((text) => Buffer.from(text)),
      ),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(pieces, headers, (parts, came) => void check(platform, Buffer.concat(parts), came)),
      { numRuns },
    );
  });
});
