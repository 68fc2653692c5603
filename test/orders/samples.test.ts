import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOf, mergeOrder } from '../../shared/journey/merge.ts';
import type { Order } from '../../shared/journey/order.ts';
import { OrderPatch } from '../../shared/journey/order.ts';
import type { OrderEvent, Platform } from '../../shared/orders/platform.ts';
import { platforms } from '../../shared/orders/platforms.ts';
import {
  orderIdOf,
  type SampleEvent,
  type SampleOrder,
  type SamplePlatform,
  sampleEvents,
  sampleOf,
  sampleWebhooks,
} from '../../shared/orders/samples.ts';
import { requestOfSample, secretOf, trust } from './webhooks.ts';

const at = '2026-01-10T10:00:00.000Z';
const order: SampleOrder = {
  id: '4783296544821',
  number: '1001',
  email: 'ada@example.com',
  firstName: 'Ada',
  lastName: 'King',
  phone: '+44 1',
  country: 'GB',
  locale: 'en-GB',
  currency: 'GBP',
  total: '49.90',
  items: [{ name: 'Kettle', quantity: 2, variant: 'Red' }],
  placedAt: at,
};

const names = Object.keys(sampleWebhooks) as SamplePlatform[];
const platformOf = (name: SamplePlatform): Platform => {
  const platform = platforms.get(name);
  if (!platform) throw new Error(`no platform ${name}`);
  return platform;
};
const cases = names.flatMap((name) =>
  sampleEvents.flatMap((event) => (sampleOf(name, event) && event !== 'ping' ? [[name, event] as const] : [])),
);

function told(name: SamplePlatform, event: SampleEvent, sample = order, when = at, receivedAt = when): OrderEvent {
  const secret = secretOf(name);
  const webhook = sampleOf(name, event)?.(sample, secret, when);
  if (!webhook) throw new Error(`${name} does not send ${event}`);
  const request = requestOfSample(webhook);
  const platform = platformOf(name);
  expect(platform.verify(request, ['another', secret], Math.floor(Date.parse(when) / 1000), trust)).toBe(true);
  const [said] = platform.normalise(request, { receivedAt });
  if (!said) throw new Error('nothing said');
  return said;
}

/** Whether webhooks of the platform only point at the order: what it says is fetched, and tested there. */
const isThin = (said: OrderEvent): boolean => said.kind === 'order' && said.fetch !== undefined;
const telling = names.filter((name) => !isThin(told(name, 'paid')));

test('every platform has samples', () => expect([...platforms.keys()].sort()).toEqual([...names].sort()));

/** What each event must do, whoever sends it. */
const meanings: Partial<Record<SampleEvent, object>> = {
  created: { patch: { milestones: { placed: at }, ends: {}, details: { customer: { email: 'ada@example.com' } } } },
  paid: { patch: { milestones: { placed: at, paid: at }, ends: {} } },
  fulfilled: { patch: { milestones: { fulfilled: at }, details: { customer: { country: 'GB' } } } },
  delivered: { patch: { milestones: { delivered: at } } },
  cancelled: { patch: { ends: { cancelled: at } } },
  refunded: { patch: { ends: { refunded: at } } },
  disputed: { patch: { ends: { disputed: at } } },
  deleted: { patch: { ends: { deleted: at } } },
  test: { patch: { details: { never: 'test' } } },
  redact: { kind: 'redact' },
  dataRequest: { kind: 'data-request', email: 'ada@example.com' },
};

test.each(cases)('%s: %s is signed, and means what it says', (name, event) => {
  const said = told(name, event);
  if (!isThin(said)) expect(said).toMatchObject(meanings[event] ?? {});
  if (said.kind === 'order') {
    expect(said.orderId).toBe(orderIdOf(name, order));
    expect(OrderPatch.parse(said.patch)).toEqual(said.patch);
    expect(said.warnings).toEqual([]);
  }
});

test.each(telling)('%s: half of the money back is half of the total, and ends nothing', (name) => {
  const said = told(name, 'partiallyRefunded');
  expect(said).toMatchObject({ kind: 'order', patch: { ends: {} } });
  expect(said.kind === 'order' && Object.values(said.patch.refunds ?? {})).toEqual(['2495']);
});

test('WooCommerce’s ping is its handshake', () => {
  const ping = requestOfSample(sampleWebhooks.woocommerce.ping());
  expect(platformOf('woocommerce').handshake?.(ping)).toMatchObject({ status: 200 });
});

const samples: fc.Arbitrary<SampleOrder> = fc.record({
  id: fc.oneof(fc.uuid(), fc.integer({ min: 1 }).map(String)),
  number: fc.integer({ min: 1, max: 99_999 }).map(String),
  email: fc.constantFrom('ada@example.com', 'grace@example.org'),
  firstName: fc.string({ unit: 'grapheme', maxLength: 20 }),
  lastName: fc.string({ unit: 'grapheme', maxLength: 20 }),
  country: fc.constantFrom('EE', 'US', 'JP', 'BR', 'XX'),
  locale: fc.constantFrom('en', 'de-AT', 'zh-Hant-TW', 'auto'),
  currency: fc.constantFrom('EUR', 'JPY', 'KWD', 'ISK', 'MGA'),
  total: fc.constantFrom('49.90', '1200', '0.03'),
  items: fc.array(fc.record({ name: fc.string({ minLength: 1 }), quantity: fc.integer({ min: 1, max: 9 }) }), {
    maxLength: 3,
  }),
  consent: fc.boolean(),
  placedAt: fc.constant(at),
});
const laters = fc
  .integer({ min: 0, max: 90 * 24 * 60 })
  .map((minutes) => new Date(Date.parse(at) + minutes * 60_000).toISOString());
const deliveries = fc.array(fc.record({ event: fc.nat(), at: laters, receivedAt: laters, again: laters }), {
  minLength: 1,
  maxLength: 8,
});

describe.each(names)('%s', (name) => {
  const events: SampleEvent[] = cases.filter(([platform]) => platform === name).map(([, event]) => event);
  const eventAt = (index: number) => events[index % events.length] ?? 'created';
  const empty: Order = { platform: name, store: 'main', id: 'x', milestones: {}, ends: {} };
  const mergeAll = (all: OrderEvent[]) =>
    all.reduce((merged, event) => (event.kind === 'order' ? mergeOrder(merged, event.patch) : merged), empty);

  test('the same webhook, received later, says the same', () => {
    fc.assert(
      fc.property(samples, deliveries, (sample, sent) => {
        for (const { event, at: when, receivedAt, again } of sent) {
          const what = eventAt(event);
          const [first, second] = [told(name, what, sample, when, receivedAt), told(name, what, sample, when, again)];
          // WooCommerce's deletion holds an id and nothing else: there only the time of receipt is left.
          if (!(name === 'woocommerce' && what === 'deleted')) expect(second).toEqual(first);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('webhooks of one order, doubled and in any order, make the same order', () => {
    fc.assert(
      fc.property(samples, deliveries, fc.infiniteStream(fc.nat()), (sample, sent, luck) => {
        const said = sent.map(({ event, at: when }) => told(name, eventAt(event), sample, when));
        const shuffled = [...said, ...said]
          .map((event) => ({ event, key: luck.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ event }) => event);
        expect(mergeAll(shuffled)).toEqual(mergeAll(said));
        expect(new Set(said.flatMap((event) => (event.kind === 'order' ? [event.orderId] : []))).size).toBeLessThan(2);
      }),
      { numRuns: 50 },
    );
  });

  test.skipIf(!telling.includes(name))(
    'an order that went its way is not refunded before all of its money went back',
    () => {
      const steps: SampleEvent[] = ['created', 'paid', 'fulfilled', 'delivered', 'partiallyRefunded'];
      const way = steps.filter((step) => events.includes(step)).map((step) => told(name, step));
      expect(endOf(mergeAll(way))).toBeUndefined();
      expect(mergeAll(way).milestones).toMatchObject({ placed: at, paid: at });
      expect(endOf(mergeAll([...way, told(name, 'refunded')]))).toBe('refunded');
    },
  );
});
