import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { FetchProblem, NotUnderstood } from '../../shared/orders/platform.ts';
import { ecwid } from '../../shared/orders/platforms/ecwid.ts';
import { ecwidOrder, serveEcwid } from './api/ecwid.ts';
import { troubles } from './api/loopback.ts';
import { describeBadInput } from './bad-input.ts';
import { eventOf, normalise, orderOf, requestOf } from './webhooks.ts';

const at = '2026-01-10T10:05:00.000Z';
const seconds = Date.parse(at) / 1000;
const webhook = (eventType: string, more: object = {}) => ({
  eventId: '80aece08-40e8-4145-8764-6c2f0d38678',
  eventCreated: seconds,
  storeId: 1003,
  entityId: 1028,
  eventType,
  data: { oldPaymentStatus: 'AWAITING_PAYMENT', newPaymentStatus: 'REFUNDED', newFulfillmentStatus: 'DELIVERED' },
  ...more,
});
const sign = (key: string, text: string) => createHmac('sha256', key).update(text).digest('base64');
const signed = (key: string) => sign(key, `${seconds}.80aece08-40e8-4145-8764-6c2f0d38678`);

test.each(['order.created', 'order.updated', 'order.deleted'])(
  '%s says where to look, and nothing else: the rest is not signed',
  (eventType) =>
    expect(eventOf(ecwid, webhook(eventType))).toEqual({
      kind: 'order',
      topic: eventType,
      orderId: '1028',
      patch: { updatedAt: at, milestones: {}, ends: {} },
      warnings: [],
      fetch: { resource: 'order', id: '1028' },
    }),
);

test('a deleted customer is to be forgotten, by number and address', () => {
  const deleted = webhook('customer.deleted', { entityId: 1663830, data: { customerEmail: 'user@example.com' } });
  expect(eventOf(ecwid, deleted)).toEqual({
    kind: 'redact',
    topic: 'customer.deleted',
    email: 'user@example.com',
    customerId: '1663830',
    orderIds: [],
  });
});

test.each([
  ['unfinished_order.created', -1, /not bought yet/],
  ['unfinished_order.updated', -1, /not bought yet/],
  ['unfinished_order.deleted', -1, /not bought yet/],
  ['customer.updated', 1, /the order tells/],
  ['product.updated', 1, /not about an order/],
  ['application.uninstalled', 1003, /not about an order/],
])('%s is ignored', (eventType, entityId, reason) =>
  expect(eventOf(ecwid, webhook(eventType, { entityId }))).toMatchObject({
    kind: 'ignored',
    reason: expect.stringMatching(reason),
  }),
);

test.each([
  ['an order without a number', { entityId: null }, /entityId: expected an order number, came nothing/],
  ['an unfinished order under an order’s name', { entityId: -1 }, /entityId: expected an order number/],
  ['a way out of the address', { entityId: '..' }, /entityId: expected an order number/],
  ['no type', { eventType: '' }, /eventType: expected a type/],
])('does not understand %s', (_what, more, message) => {
  expect(() => normalise(ecwid, webhook('order.created', more))).toThrow(NotUnderstood);
  expect(() => normalise(ecwid, webhook('order.created', more))).toThrow(message);
});

describe('the signature', () => {
  const check = (key: string, secrets: string[], now = seconds, more = {}) =>
    ecwid.verify(requestOf(webhook('order.created', more), { 'x-ecwid-webhook-signature': signed(key) }), secrets, now);

  test('covers the time and the id, by any of the secrets', () => {
    expect(check('hush', ['hush'])).toBe(true);
    expect(check('hush', ['other', 'hush'])).toBe(true);
    expect(check('hush', ['other'])).toBe(false);
    expect(check('', [''])).toBe(false);
    expect(check('hush', ['hush'], seconds, { eventId: 'another' })).toBe(false);
    expect(check('hush', ['hush'], seconds, { eventCreated: seconds + 1 })).toBe(false);
  });

  test('covers nothing else, which is why nothing else is believed', () =>
    expect(check('hush', ['hush'], seconds, { entityId: 1029, eventType: 'order.deleted' })).toBe(true));

  test('is good for two days: webhooks are sent again for one', () => {
    expect(check('hush', ['hush'], seconds + 2 * 86_400)).toBe(true);
    expect(check('hush', ['hush'], seconds + 2 * 86_400 + 1)).toBe(false);
  });

  test('is of the number as it stands, or as text', () => {
    const request = (content: string) =>
      requestOf(content, { 'x-ecwid-webhook-signature': sign('hush', '1768039500.7') });
    expect(ecwid.verify(request('{"eventId":7,"eventCreated":1768039500}'), ['hush'], seconds)).toBe(true);
    expect(ecwid.verify(request('{"eventId":"7","eventCreated":"1768039500"}'), ['hush'], seconds)).toBe(true);
  });
});

describeBadInput({
  platform: ecwid,
  secrets: { right: 'hush', wrong: 'hush hush' },
  headers: (_body, secret) => ({ 'x-ecwid-webhook-signature': signed(secret) }),
  signature: 'x-ecwid-webhook-signature',
  good: webhook('order.created'),
  now: seconds,
  goodFor: 2 * 86_400,
  signsReadableOnly: true,
});

describe('the order, fetched', () => {
  const { shop, api, server } = serveEcwid();
  const wanted = orderOf(ecwid, webhook('order.updated')).orderId;
  const fetched = async (more: object = {}) => {
    shop.order = ecwidOrder(more);
    shop.instead = undefined;
    return ecwid.fetch?.({ resource: 'order', id: wanted }, api());
  };

  test('tells who bought what', async () => {
    expect(await fetched()).toEqual({
      updatedAt: at,
      milestones: { placed: '2026-01-10T10:00:00.000Z', paid: at },
      ends: {},
      details: {
        name: '#J1028',
        customer: {
          id: '40201284',
          email: 'michael@example.com',
          firstName: 'Michael Gary',
          lastName: 'Scott',
          phone: '570 1',
          locale: 'en',
          country: 'US',
          timeZone: 'America/New_York',
        },
        items: [
          { name: 'iMac', quantity: 1 },
          { name: 'Mug', quantity: 2, variant: 'White' },
        ],
        total: { currency: 'USD', minor: '201497', exponent: 2, raw: '2014.97' },
        consent: 'yes',
      },
    });
  });

  test.each([
    [{ paymentStatus: 'AWAITING_PAYMENT' }, {}, {}],
    [{ paymentStatus: 'PAID', fulfillmentStatus: 'SHIPPED' }, { paid: at, fulfilled: at }, {}],
    [{ paymentStatus: 'PAID', fulfillmentStatus: 'DELIVERED' }, { paid: at, fulfilled: at, delivered: at }, {}],
    [{ paymentStatus: 'PAID', fulfillmentStatus: 'READY_FOR_PICKUP' }, { paid: at }, {}],
    [{ paymentStatus: 'PAID', fulfillmentStatus: 'RETURNED' }, { paid: at }, {}],
    [{ paymentStatus: 'AWAITING_PAYMENT', fulfillmentStatus: 'WILL_NOT_DELIVER' }, {}, { cancelled: at }],
    [{ paymentStatus: 'CANCELLED' }, {}, { cancelled: at }],
    [{ paymentStatus: 'PARTIALLY_REFUNDED' }, { paid: at }, {}],
    [{ paymentStatus: 'REFUNDED' }, { paid: at }, { refunded: at }],
  ])('in the state %o', async (state, milestones, ends) =>
    expect(await fetched(state)).toMatchObject({
      milestones: { placed: '2026-01-10T10:00:00.000Z', ...milestones },
      ends,
    }),
  );

  test('tells how much money went back, as one sum that grows', async () =>
    expect(await fetched({ refundedAmount: 3.5, paymentStatus: 'PARTIALLY_REFUNDED' })).toMatchObject({
      refunds: { all: '350' },
      ends: {},
    }));

  test('tells its times as text where the numbers are missing', async () =>
    expect(await fetched({ createTimestamp: null, updateTimestamp: null })).toMatchObject({
      updatedAt: at,
      milestones: { placed: '2026-01-10T10:00:00.000Z' },
    }));

  test('tells the parcel', async () =>
    expect((await fetched({ trackingNumber: 'JP1' }))?.details?.parcels).toEqual([{ carrier: 'USPS', number: 'JP1' }]));

  test.each([
    ['is a draft while it is unfinished', { paymentStatus: 'INCOMPLETE' }, { never: 'draft' }],
    ['is a draft when it was hidden', { hidden: true }, { never: 'draft' }],
    ['tells that marketing was not agreed to', { acceptMarketing: false }, { consent: 'no' }],
    ['does not tell whether marketing was agreed to', { acceptMarketing: null }, { consent: 'unknown' }],
    ['tells its own currency, in newer versions', { currency: 'JPY', total: 1200 }, { total: { minor: '1200' } }],
  ])('%s', async (_what, more, details) => expect((await fetched(more))?.details).toMatchObject(details));

  test('has no address where that is empty', async () =>
    expect((await fetched({ email: '' }))?.details?.customer.email).toBeUndefined());

  test('is not another order than was asked for', async () =>
    await expect(fetched({ orderNumber: 1029 })).rejects.toMatchObject({ reason: 'not-understood' }));

  test.each(troubles)('%s', async (_what, answer, problem) => {
    shop.instead = answer;
    const failed = ecwid.fetch?.({ resource: 'order', id: '1028' }, api());
    await expect(failed).rejects.toBeInstanceOf(FetchProblem);
    await expect(failed).rejects.toMatchObject(problem);
    shop.instead = undefined;
  });

  test('needs a token, the right one, and the store', async () => {
    const fetchWith = (settings: Record<string, string>, credentials: Record<string, string>) =>
      ecwid.fetch?.({ resource: 'order', id: '1028' }, server.api(settings, credentials));
    const settings = { storeId: '1003', apiUrl: `${server.url()}/api/v3` };
    shop.order = ecwidOrder();
    await expect(fetchWith(settings, {})).rejects.toMatchObject({ reason: 'no-credentials' });
    await expect(fetchWith({}, { token: 'secret_token' })).rejects.toMatchObject({ reason: 'no-credentials' });
    await expect(fetchWith(settings, { token: 'other' })).rejects.toMatchObject({ reason: 'refused' });
    expect(await fetchWith(settings, { token: 'secret_token' })).toMatchObject({ milestones: { paid: at } });
  });

  test('waits for a server that does not answer', async () => {
    const settings = { storeId: '1003', apiUrl: 'http://127.0.0.1:1' };
    await expect(
      ecwid.fetch?.({ resource: 'order', id: '1028' }, server.api(settings, { token: 'x' })),
    ).rejects.toMatchObject({ reason: 'unavailable' });
  });
});
