import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { endOf, mergeOrder } from '../../shared/journey/merge.ts';
import { NotUnderstood } from '../../shared/orders/platform.ts';
import { squarespace } from '../../shared/orders/platforms/squarespace.ts';
import { troubles } from './api/loopback.ts';
import { serveSquarespace, squarespaceOrder } from './api/squarespace.ts';
import { describeBadInput } from './bad-input.ts';
import { eventOf, normalise, orderOf, requestOf } from './webhooks.ts';

const orderId = '585d498fdee9f31a60284a37';
const wanted = { resource: 'order', id: orderId };
const at = '2026-01-10T10:05:00.000Z';
const webhook = (topic: string, update?: string, more: object = {}) => ({
  id: '5c2ba184b63ed3cb411ce2b1',
  websiteId: '5f3c3d55ac435e1a051f77b3',
  subscriptionId: '5f3c2155d947844beedda991',
  topic,
  // Without seconds, as Squarespace writes it.
  createdOn: '2026-01-10T10:05+00:00',
  data: { orderId, ...(update && { update }) },
  ...more,
});

test.each([
  ['order.create', undefined, {}, {}],
  ['order.update', 'FULFILLED', { fulfilled: at }, {}],
  ['order.update', 'CANCELED', {}, { cancelled: at }],
  ['order.update', 'REFUNDED', {}, {}],
  ['order.update', 'MARKED_PENDING', {}, {}],
  ['order.update', 'EMAIL_UPDATED', {}, {}],
  ['order.update', 'SOMETHING_NEW', {}, {}],
])('%s %s says which order to fetch, and no more than is sure', (topic, update, milestones, ends) =>
  expect(eventOf(squarespace, webhook(topic, update))).toEqual({
    kind: 'order',
    topic,
    orderId,
    patch: { updatedAt: at, milestones, ends },
    warnings: [],
    fetch: wanted,
  }),
);

test.each([
  ['extension.uninstall', /took the extension off/],
  ['profile.create', /not about an order/],
])('%s is ignored', (topic, reason) =>
  expect(eventOf(squarespace, webhook(topic))).toMatchObject({
    kind: 'ignored',
    reason: expect.stringMatching(reason),
  }),
);

test.each([
  ['no topic', { ...webhook('x'), topic: null }, /topic: expected a topic/],
  ['a time of nobody’s zone', webhook('order.create', undefined, { createdOn: '2026-01-10T10:05' }), /createdOn/],
  ['no order', webhook('order.create', undefined, { data: {} }), /orderId: expected an id/],
])('does not understand %s', (_what, body, message) => {
  expect(() => normalise(squarespace, body)).toThrow(NotUnderstood);
  expect(() => normalise(squarespace, body)).toThrow(message);
});

test('ids beyond 2^53 keep every digit', () =>
  expect(
    orderOf(squarespace, JSON.stringify(webhook('order.create')).replace(`"${orderId}"`, '9007199254740993')).orderId,
  ).toBe('9007199254740993'));

const sign = (body: Buffer, secret: string) => ({
  'squarespace-signature': createHmac('sha256', Buffer.from(secret, 'hex')).update(body).digest('hex'),
});

describe('the signature', () => {
  test('is by the bytes that the secret stands for, not by its letters', () => {
    const body = Buffer.from('{}');
    const byLetters = { 'squarespace-signature': createHmac('sha256', 'c0ffee').update(body).digest('hex') };
    expect(squarespace.verify(requestOf(body, sign(body, 'c0ffee')), ['c0ffee'], 0)).toBe(true);
    expect(squarespace.verify(requestOf(body, sign(body, 'c0ffee')), ['C0FFEE'], 0)).toBe(true);
    expect(squarespace.verify(requestOf(body, byLetters), ['c0ffee'], 0)).toBe(false);
  });

  test('by a secret that is not hex is never right', () => {
    const body = Buffer.from('{}');
    for (const secret of ['', 'no hex', 'c0ffe', 'c0ffeeg'])
      expect(squarespace.verify(requestOf(body, sign(body, secret)), [secret], 0)).toBe(false);
  });

  test('is of every byte, whatever the bytes are, and a wrong one never throws', () =>
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1 }),
        fc.uint8Array({ minLength: 1, maxLength: 64 }),
        fc.nat(),
        fc.string({ unit: 'binary' }),
        (bytes, key, at, other) => {
          const [body, secret] = [Buffer.from(bytes), Buffer.from(key).toString('hex')];
          const headers = sign(body, secret);
          expect(squarespace.verify(requestOf(body, headers), [other, secret], 0)).toBe(true);
          const spoilt = Buffer.from(body);
          spoilt.writeUInt8(spoilt.readUInt8(at % spoilt.length) ^ 1, at % spoilt.length);
          expect(squarespace.verify(requestOf(spoilt, headers), [secret], 0)).toBe(false);
          expect(squarespace.verify(requestOf(body, { 'squarespace-signature': other }), [secret], 0)).toBe(false);
        },
      ),
    ));
});

describeBadInput({
  platform: squarespace,
  secrets: { right: 'a1b2c3d4e5f6', wrong: '0011223344' },
  headers: sign,
  signature: 'squarespace-signature',
  good: webhook('order.update', 'FULFILLED'),
  now: 0,
});

describe('the API', () => {
  const { shop, api } = serveSquarespace();
  afterEach(() => void Object.assign(shop, { order: squarespaceOrder(), instead: undefined }));
  const fetchOrder = async (from = api()) => {
    const patch = await squarespace.fetch?.(wanted, from);
    if (!patch) throw new Error('nothing fetched');
    return patch;
  };
  const withOrder = (more: object) => {
    shop.order = squarespaceOrder(more);
    return fetchOrder();
  };

  test('tells who bought what; an order that is there is paid', async () =>
    expect(await fetchOrder()).toEqual({
      updatedAt: '2026-01-10T10:05:00.187Z',
      milestones: { placed: '2026-01-10T10:00:00.187Z', paid: '2026-01-10T10:00:00.187Z' },
      ends: {},
      details: {
        name: '#1003',
        customer: {
          email: 'ada@example.com',
          firstName: 'Ada',
          lastName: 'King',
          phone: '555',
          country: 'US',
          timeZone: 'America/Los_Angeles',
        },
        items: [{ name: 'Shirt', quantity: 1, variant: 'Large, Black' }],
        total: { currency: 'USD', minor: '5770', exponent: 2, raw: '57.70' },
        consent: 'unknown',
        channel: 'web',
      },
    }));

  test('shipped is what its status says, not what a date does', async () => {
    const dates = {
      fulfilledOn: '2026-01-13T00:00:00Z',
      fulfillments: [
        { shipDate: '2026-01-12T08:00:00.980Z', carrierName: 'USPS', trackingNumber: 'T1', trackingUrl: '' },
      ],
    };
    expect((await withOrder(dates)).milestones.fulfilled).toBeUndefined();
    const shipped = await withOrder({ ...dates, fulfillmentStatus: 'FULFILLED' });
    expect(shipped.milestones.fulfilled).toBe('2026-01-13T00:00:00.000Z');
    expect(shipped.details?.parcels).toEqual([{ carrier: 'USPS', number: 'T1' }]);
    const undated = await withOrder({ ...dates, fulfilledOn: null, fulfillmentStatus: 'FULFILLED' });
    expect(undated.milestones.fulfilled).toBe('2026-01-12T08:00:00.980Z');
  });

  test('a changed address re-addresses the order', async () => {
    const empty = { platform: 'squarespace', store: 'main', id: orderId, milestones: {}, ends: {} };
    const before = mergeOrder(empty, await fetchOrder());
    const after = await withOrder({ customerEmail: 'new@example.com', modifiedOn: '2026-01-11T00:00:00Z' });
    expect(mergeOrder(before, after).details?.customer.email).toBe('new@example.com');
  });

  test('a cancelled order is cancelled; it is refunded once all of the money went back', async () => {
    expect((await withOrder({ fulfillmentStatus: 'CANCELED' })).ends).toEqual({
      cancelled: '2026-01-10T10:05:00.187Z',
    });
    const empty = { platform: 'squarespace', store: 'main', id: orderId, milestones: {}, ends: {} };
    const half = mergeOrder(empty, await withOrder({ refundedTotal: { value: '20.00', currency: 'USD' } }));
    expect(half.refunds).toEqual({ all: '2000' });
    expect(endOf(half)).toBeUndefined();
    expect(endOf(mergeOrder(half, await withOrder({ refundedTotal: { value: '57.70', currency: 'USD' } })))).toBe(
      'refunded',
    );
  });

  test('tests, and sales at the till to nobody known, are never mailed', async () => {
    expect((await withOrder({ testmode: true })).details?.never).toBe('test');
    expect((await withOrder({ channel: 'pos', customerEmail: '' })).details?.never).toBe('point-of-sale');
    expect((await withOrder({ channel: 'pos' })).details?.never).toBeUndefined();
  });

  test.each(troubles)('%s', async (_what, answer, problem) => {
    shop.instead = answer;
    await expect(fetchOrder()).rejects.toMatchObject({ name: 'FetchProblem', ...problem });
  });

  test('a wrong token is refused, an unknown order is gone, and without a token nobody is asked', async () => {
    await expect(fetchOrder(api('another'))).rejects.toMatchObject({ reason: 'refused' });
    await expect(squarespace.fetch?.({ resource: 'order', id: '../x' }, api())).rejects.toMatchObject({
      reason: 'gone',
    });
    shop.asked = 0;
    await expect(fetchOrder(api(''))).rejects.toMatchObject({ reason: 'no-credentials' });
    expect(shop.asked).toBe(0);
  });
});
