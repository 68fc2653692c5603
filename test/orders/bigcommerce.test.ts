import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, test } from 'vitest';
import { FetchProblem, NotUnderstood } from '../../shared/orders/platform.ts';
import { bigcommerce } from '../../shared/orders/platforms/bigcommerce.ts';
import { hmacSha256 } from '../../shared/orders/signature.ts';
import { bigcommerceOrder, serveBigCommerce } from './api/bigcommerce.ts';
import { troubles } from './api/loopback.ts';
import { describeBadInput } from './bad-input.ts';
import { eventOf, normalise, orderOf, requestOf } from './webhooks.ts';

const at = '2026-01-10T10:05:00.000Z';
const now = Date.parse(at) / 1000;
const webhook = (scope: string, data: object = {}) => ({
  scope,
  store_id: '1025646',
  data: { type: 'order', id: 250, ...data },
  hash: 'dd70c0976e06b67aaf671e73f49dcb79230ebf9d',
  created_at: now,
  producer: 'stores/abc',
});
const statusOf = (new_status_id: number) =>
  webhook('store/order/statusUpdated', { status: { previous_status_id: 0, new_status_id } });
const wanted = { resource: 'order', id: '250' };

test.each([
  ['store/order/created', {}],
  ['store/order/updated', {}],
  ['store/order/archived', {}],
  ['store/order/refund/created', { refund: { refund_id: 3 } }],
  ['store/channel/3/order/updated', {}],
  ['store/channel/3/order/statusUpdated', {}],
  ['store/order/transaction/created', { type: 'transaction', id: undefined, order_id: 250, transaction_id: '1' }],
  ['store/shipment/created', { type: 'shipment', id: 12, orderId: 250 }],
  ['store/shipment/deleted', { type: 'shipment', id: 12, orderId: 250 }],
])('%s says which order to fetch', (scope, data) =>
  expect(eventOf(bigcommerce, webhook(scope, data))).toEqual({
    kind: 'order',
    topic: scope,
    orderId: '250',
    patch: { updatedAt: at, milestones: {}, ends: {} },
    warnings: [],
    fetch: wanted,
  }),
);

describe('a new status, by its id', () => {
  test.each([0, 1, 7, 12])('%i is not paid', (status) =>
    expect(orderOf(bigcommerce, statusOf(status))).toMatchObject({ milestones: {}, ends: {} }),
  );
  test.each([3, 8, 9, 11, 14])('%i is paid', (status) =>
    expect(orderOf(bigcommerce, statusOf(status))).toMatchObject({ milestones: { paid: at }, ends: {} }),
  );
  test.each([2, 10])('%i is paid and on its way', (status) =>
    expect(orderOf(bigcommerce, statusOf(status)).milestones).toEqual({ paid: at, fulfilled: at }),
  );
  test.each([
    [4, { refunded: at }],
    [5, { cancelled: at }],
    [6, { cancelled: at }],
    [13, { disputed: at }],
  ])('%i ends the order', (status, ends) => expect(orderOf(bigcommerce, statusOf(status)).ends).toEqual(ends));
  test('is fetched all the same', () => expect(eventOf(bigcommerce, statusOf(5))).toMatchObject({ fetch: wanted }));
});

test('a deleted customer is to be forgotten, by id', () =>
  expect(eventOf(bigcommerce, webhook('store/customer/deleted', { type: 'customer', id: 32 }))).toEqual({
    kind: 'redact',
    topic: 'store/customer/deleted',
    customerId: '32',
    orderIds: [],
  }));

test.each([
  ['store/order/message/created', /a message/],
  ['store/app/uninstalled', /took the app off/],
  ['store/customer/created', /not about an order/],
  ['store/cart/created', /not about an order/],
  ['store/product/updated', /not about an order/],
])('%s is ignored', (scope, reason) =>
  expect(eventOf(bigcommerce, webhook(scope))).toMatchObject({
    kind: 'ignored',
    reason: expect.stringMatching(reason),
  }),
);

test.each([
  ['no scope', { ...webhook('x'), scope: '' }, /scope: expected a scope/],
  ['no time', { ...webhook('store/order/created'), created_at: null }, /created_at: expected seconds/],
  ['an order without an id', webhook('store/order/created', { id: null }), /id: expected an id/],
  ['a shipment of no order', webhook('store/shipment/created', { id: 12 }), /orderId: expected an id/],
])('does not understand %s', (_what, body, message) => {
  expect(() => normalise(bigcommerce, body)).toThrow(NotUnderstood);
  expect(() => normalise(bigcommerce, body)).toThrow(message);
});

test('ids beyond 2^53 keep every digit', () =>
  expect(
    orderOf(bigcommerce, JSON.stringify(webhook('store/order/created')).replace('250', '9007199254740993')).orderId,
  ).toBe('9007199254740993'));

const sign = (body: Buffer, secret: string) => ({
  'webhook-id': 'msg_1',
  'webhook-timestamp': `${now}`,
  'webhook-signature': `v1,${hmacSha256(secret, `msg_1.${now}.`, body).toString('base64')}`,
});

test('the official library, given the secret in base64, and ours agree', () => {
  // The library reads the clock itself.
  const present = Math.floor(Date.now() / 1000);
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  fc.assert(
    fc.property(text, text, text, fc.boolean(), fc.boolean(), (secret, other, payload, keyIsOther, bodyIsOther) => {
      const key = Buffer.from(secret).toString('base64');
      const headers = {
        'webhook-id': 'msg_1',
        'webhook-timestamp': `${present}`,
        'webhook-signature': new Webhook(key).sign('msg_1', new Date(present * 1000), payload),
      };
      const [used, body] = [keyIsOther ? other : secret, bodyIsOther ? `${payload}${other}` : payload];
      const theirs = (() => {
        try {
          new Webhook(Buffer.from(used).toString('base64')).verify(body, headers, { jsonParse: false });
          return true;
        } catch {
          return false;
        }
      })();
      expect(bigcommerce.verify(requestOf(body, headers), [used], present)).toBe(theirs);
      expect(theirs).toBe(used === secret && !bodyIsOther);
    }),
  );
});

describeBadInput({
  platform: bigcommerce,
  secrets: { right: 'acme_client_secret', wrong: 'another_client_secret' },
  headers: sign,
  signature: 'webhook-signature',
  good: statusOf(11),
  now,
  goodFor: 300,
});

describe('the API', () => {
  const { shop, api } = serveBigCommerce();
  const fetchOrder = async (from = api()) => {
    shop.asked = [];
    const patch = await bigcommerce.fetch?.(wanted, from);
    if (!patch) throw new Error('nothing fetched');
    return patch;
  };
  const withOrder = (more: object) => {
    shop.order = bigcommerceOrder(more);
    return fetchOrder();
  };
  afterEach(() => {
    Object.assign(shop, { order: bigcommerceOrder(), instead: undefined, insteadAt: '/orders/250' });
  });

  test('tells who bought what, what they paid in, and where it goes', async () =>
    expect(await fetchOrder()).toEqual({
      updatedAt: at,
      milestones: { placed: '2026-01-10T10:00:00.000Z', paid: at },
      ends: {},
      details: {
        name: '#250',
        customer: {
          id: '11',
          email: 'jane@example.com',
          firstName: 'Jane',
          lastName: 'Doe',
          phone: '123',
          locale: 'de',
          country: 'DE',
          timeZone: 'Europe/Berlin',
        },
        items: [{ name: 'Mug', quantity: 3 }],
        total: { currency: 'EUR', minor: '36195', exponent: 2, raw: '361.9500' },
        consent: 'no',
        channel: 'www',
      },
    }));

  test('is read page by page', async () => {
    shop.products = Array.from({ length: 500 }, (_, index) => ({ name: `Thing ${index}`, quantity: 1 }));
    const { details } = await fetchOrder();
    expect(shop.asked.filter((path) => path.includes('/products?'))).toEqual(
      [1, 2, 3].map((page) => `/stores/abc/v2/orders/250/products?limit=250&page=${page}`),
    );
    expect(details?.items).toHaveLength(50);
    shop.products = [{ name: 'Mug', quantity: 3 }];
  });

  test('tells the parcels once something has left', async () => {
    shop.shipments = [
      {
        date_created: 'Mon, 12 Jan 2026 08:00:00 +0000',
        tracking_number: 'EJ1',
        shipping_provider_display_name: 'USPS',
        tracking_link: '',
        generated_tracking_link: 'https://usps.example/EJ1',
      },
    ];
    const shipped = await withOrder({ status_id: 2, items_shipped: 3 });
    expect(shipped.milestones.fulfilled).toBe('2026-01-12T08:00:00.000Z');
    expect(shipped.details?.parcels).toEqual([{ carrier: 'USPS', number: 'EJ1', url: 'https://usps.example/EJ1' }]);
    const partly = await withOrder({ status_id: 3, items_shipped: 1 });
    expect(partly.milestones.fulfilled).toBeUndefined();
    const dated = await withOrder({ status_id: 10, date_shipped: 'Sun, 11 Jan 2026 00:00:00 +0000' });
    expect(dated.milestones.fulfilled).toBe('2026-01-11T00:00:00.000Z');
    shop.shipments = [];
  });

  test.each([
    ['never finished', { status_id: 0 }, 'draft'],
    ['brought along from another platform', { external_source: 'M-MIG' }, 'imported'],
    ['at the till, by nobody known', { external_source: 'POS', billing_address: { email: '' } }, 'point-of-sale'],
  ])('an order %s is never mailed', async (_what, more, never) =>
    expect((await withOrder(more)).details?.never).toBe(never),
  );

  test('an order at the till by somebody known, and one of a guest, are orders like any other', async () => {
    const { details } = await withOrder({ external_source: 'POS', customer_id: 0 });
    expect(details?.never).toBeUndefined();
    expect(details?.customer.id).toBeUndefined();
  });

  test('the parts of an order that was never finished are not asked for', async () => {
    await withOrder({ status_id: 0 });
    expect(shop.asked).toEqual(['/stores/abc/v2/orders/250']);
  });

  test('part of the money back is told as an amount, all of it ends the order', async () => {
    expect(await withOrder({ status_id: 14, refunded_amount: '10.5000' })).toMatchObject({
      refunds: { all: '1050' },
      ends: {},
    });
    expect(await withOrder({ status_id: 4, refunded_amount: '361.9500' })).toMatchObject({ ends: { refunded: at } });
  });

  test.each(troubles)('%s', async (_what, answer, problem) => {
    shop.instead = answer;
    await expect(fetchOrder()).rejects.toThrow(FetchProblem);
    await expect(fetchOrder()).rejects.toMatchObject(problem);
    Object.assign(shop, { instead: { body: {}, ...answer }, insteadAt: '/products' });
    await expect(fetchOrder()).rejects.toMatchObject(problem);
  });

  test('its own header says when to ask again', async () => {
    shop.instead = { status: 429, headers: { 'x-rate-limit-time-reset-ms': '15500' } };
    await expect(fetchOrder()).rejects.toMatchObject({ reason: 'rate-limited', retryAfter: 16 });
  });

  test('a wrong token is refused, and without one, or without a store, nobody is asked', async () => {
    await expect(fetchOrder(api('another'))).rejects.toMatchObject({ reason: 'refused' });
    await expect(fetchOrder(api(''))).rejects.toMatchObject({ reason: 'no-credentials' });
    await expect(fetchOrder({ ...api(), settings: {} })).rejects.toMatchObject({ reason: 'no-credentials' });
    expect(shop.asked).toEqual([]);
  });

  test('nobody answers', async () =>
    expect(
      fetchOrder({ ...api(), settings: { storeHash: 'abc', apiUrl: 'http://127.0.0.1:1' } }),
    ).rejects.toMatchObject({
      reason: 'unavailable',
    }));
});
