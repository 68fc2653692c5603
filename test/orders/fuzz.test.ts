import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { OrderPatch } from '../../shared/journey/order.ts';
import { NotUnderstood, type OrderEvent, type Platform } from '../../shared/orders/platform.ts';
import { platforms } from '../../shared/orders/platforms.ts';
import { type SampleOrder, type SamplePlatform, sampleEvents, sampleOf } from '../../shared/orders/samples.ts';
import { fuzzed } from '../fuzz.ts';
import { anyChanges, withChanges } from './changes.ts';
import { receivedAt, requestOf, secretOf } from './webhooks.ts';

/** Three kinds of input for each platform. */
const runs = fuzzed(platforms.size * 3);

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

/** Changes the JSON of a body; of Wix's, the event within the text within the text of the token. */
function withinJson(body: string, change: (content: unknown) => unknown): string {
  if (!body.includes('.') || body.startsWith('{'))
    return JSON.stringify(change(body.startsWith('{') ? JSON.parse(body) : {}));
  const [header, claims = '', signature] = body.split('.');
  const told = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const envelope = JSON.parse(told.data);
  const event = JSON.stringify(change(JSON.parse(envelope.data)));
  const changed = JSON.stringify({ ...told, data: JSON.stringify({ ...envelope, data: event }) });
  return [header, Buffer.from(changed).toString('base64url'), signature].join('.');
}

describe.each([...platforms.values()])('$name', { timeout: 600_000 }, (platform) => {
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
        anyChanges,
        ({ body, headers: sent }, changes) =>
          void check(
            platform,
            withinJson(body, (content) => withChanges(content, changes)),
            sent,
          ),
      ),
      runs,
    );
  });

  test('says something or does not understand, of any JSON under any headers', () => {
    fc.assert(
      fc.property(fc.json(), headers, (body, came) => void check(platform, body, came)),
      runs,
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
      runs,
    );
  });
});
