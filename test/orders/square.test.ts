import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { WebhooksHelper } from 'square';
import { beforeEach, describe, expect, test } from 'vitest';
import { endOf, mergeOrder } from '../../shared/journey/merge.ts';
import { NotUnderstood } from '../../shared/orders/platform.ts';
import { square } from '../../shared/orders/platforms/square.ts';
import { troubles } from './api/loopback.ts';
import { serveSquare, squareCustomer, squareOrder, squarePayment } from './api/square.ts';
import { describeBadInput } from './bad-input.ts';
import { eventOf, normalise, orderOf, requestOf } from './webhooks.ts';

const orderId = 'CAISENgvlJ6jLWAzERDzjyHVybY';
const wanted = { resource: 'order', id: orderId };
const event = (type: string, object: object, id = orderId) => ({
  merchant_id: '5S9MXCS9Y99KK',
  type,
  event_id: '116038d3-2948-439f-8679-fc86dbf80f69',
  created_at: '2026-01-10T10:06:00.000Z',
  data: { type: 'one', id, object },
});
const changed = (type: string, more: object = {}) =>
  event(type, {
    [type.replaceAll('.', '_')]: {
      order_id: orderId,
      state: 'OPEN',
      version: 2,
      created_at: '2026-01-10T10:00:00.000Z',
      updated_at: '2026-01-10T10:05:00.123Z',
      ...more,
    },
  });

test.each(['order.created', 'order.updated', 'order.fulfillment.updated'])('%s says which order to fetch', (type) =>
  expect(eventOf(square, changed(type))).toEqual({
    kind: 'order',
    topic: type,
    orderId,
    patch: {
      updatedAt: '2026-01-10T10:05:00.123Z',
      milestones: { placed: '2026-01-10T10:00:00.000Z' },
      ends: {},
    },
    warnings: [],
    fetch: wanted,
  }),
);

test('a cancelled order is cancelled, whatever the topic', () =>
  expect(orderOf(square, changed('order.fulfillment.updated', { state: 'CANCELED' })).ends).toEqual({
    cancelled: '2026-01-10T10:05:00.123Z',
  }));

test('a draft is no order yet', () =>
  expect(eventOf(square, changed('order.updated', { state: 'DRAFT' }))).toMatchObject({
    kind: 'ignored',
    reason: expect.stringMatching(/draft/),
  }));

describe('a payment', () => {
  const payment = (more: object = {}) => event('payment.updated', { payment: squarePayment(more) });

  test('is told whole, by the time when it was begun, and the order is fetched', () =>
    expect(eventOf(square, payment())).toEqual({
      kind: 'order',
      topic: 'payment.updated',
      orderId,
      patch: {
        updatedAt: '2026-01-10T10:01:00.000Z',
        details: {
          name: '#hYy9',
          customer: { email: 'ada@example.com' },
          items: [],
          total: { currency: 'USD', minor: '3050', exponent: 2, raw: '3050' },
          consent: 'unknown',
          channel: 'ONLINE_STORE',
        },
        milestones: { placed: '2026-01-10T10:01:00.000Z', paid: '2026-01-10T10:01:30.000Z' },
        ends: {},
      },
      warnings: [],
      fetch: wanted,
      alias: 'payment PAY1',
    }));

  test.each(['APPROVED', 'PENDING'])('%s is not paid yet', (status) =>
    expect(orderOf(square, payment({ status })).milestones.paid).toBeUndefined(),
  );
  test.each(['FAILED', 'CANCELED'])('%s is none', (status) =>
    expect(eventOf(square, payment({ status }))).toMatchObject({ kind: 'ignored' }),
  );
  test('without a card is paid by the time of its version', () =>
    expect(orderOf(square, payment({ card_details: null })).milestones.paid).toBe('2026-01-10T10:02:00.000Z'));
  test('in yen is in whole yen', () =>
    expect(orderOf(square, payment({ total_money: { amount: 3050, currency: 'JPY' } })).details?.total).toMatchObject({
      minor: '3050',
      exponent: 0,
    }));
  test('at the till is never mailed without an address', () => {
    const till = { application_details: { square_product: 'SQUARE_POS' } };
    expect(orderOf(square, payment({ ...till, buyer_email_address: '' })).details?.never).toBe('point-of-sale');
    expect(orderOf(square, payment(till)).details?.never).toBeUndefined();
  });
  test('of no order is ignored', () =>
    expect(eventOf(square, payment({ order_id: undefined }))).toMatchObject({ kind: 'ignored' }));
});

describe('a refund', () => {
  const refund = (more: object = {}) =>
    event('refund.updated', {
      refund: {
        id: 'PAY1_REF1',
        order_id: orderId,
        payment_id: 'PAY1',
        status: 'COMPLETED',
        amount_money: { amount: 1000, currency: 'USD' },
        created_at: '2026-01-12T00:00:00.000Z',
        updated_at: '2026-01-12T00:01:00.000Z',
        ...more,
      },
    });

  test('counts once it is done', () => {
    expect(orderOf(square, refund())).toMatchObject({ refunds: { PAY1: '1000' }, ends: {} });
    for (const status of ['PENDING', 'REJECTED', 'FAILED'])
      expect(eventOf(square, refund({ status }))).toMatchObject({ kind: 'ignored' });
  });

  test('is told by a dozen events and counts once', () => {
    const refunded = (amount: number) =>
      event('payment.updated', { payment: squarePayment({ refunded_money: { amount, currency: 'USD' } }) });
    const merge = (bodies: object[]) =>
      bodies
        .map((body) => orderOf(square, body))
        .reduce(mergeOrder, { platform: 'square', store: 'main', id: orderId, milestones: {}, ends: {} });
    const half = merge([refund(), refunded(1000), refund(), refunded(1000), changed('order.updated')]);
    expect(half.refunds).toEqual({ PAY1: '1000' });
    expect(endOf(half)).toBeUndefined();
    const more = { id: 'PAY1_REF2', amount_money: { amount: 2050, currency: 'USD' } };
    expect(endOf(merge([refund(), refunded(1000), refund(more), refunded(3050)]))).toBe('refunded');
  });
});

describe('a deleted customer', () => {
  const deleted = (more: object = {}) =>
    event('customer.deleted', { customer: { id: 'CUS1', email_address: 'ada@example.com' }, ...more }, 'CUS1');

  test('is to be forgotten, by id and address', () => {
    const said = { kind: 'redact', topic: 'customer.deleted', customerId: 'CUS1', orderIds: [] };
    expect(eventOf(square, deleted())).toEqual({ ...said, email: 'ada@example.com' });
    expect(eventOf(square, event('customer.deleted', {}, 'CUS1'))).toEqual(said);
  });
  test('that lives on in another profile is not', () =>
    expect(
      eventOf(square, deleted({ event_context: { merge: { from_customer_ids: ['CUS1'], to_customer_id: 'CUS2' } } })),
    ).toMatchObject({ kind: 'ignored', reason: expect.stringMatching(/another profile/) }));
});

test.each(['dispute.created', 'dispute.state.updated', 'dispute.state.changed'])(
  '%s is about the order of its payment',
  (type) => {
    const dispute = {
      disputed_payment: { payment_id: 'PAY1' },
      state: 'EVIDENCE_REQUIRED',
      created_at: '2026-02-01T10:00:00Z',
    };
    const at = '2026-02-01T10:00:00.000Z';
    const patch = { updatedAt: at, milestones: {}, ends: { disputed: at } };
    expect(eventOf(square, event(type, { dispute }))).toEqual({
      kind: 'aliased',
      topic: type,
      alias: 'payment PAY1',
      patch,
    });
    expect(
      eventOf(square, event(type, { dispute: { ...dispute, created_at: undefined, reported_at: at } })),
    ).toMatchObject({
      patch: { ends: { disputed: at } },
    });
    expect(() => eventOf(square, event(type, { dispute: { ...dispute, created_at: undefined } }))).toThrow(
      /expected a time/,
    );
  },
);

test.each([
  ['webhooks.test_notification', /a test send/],
  ['oauth.authorization.revoked', /took the app off/],
  ['customer.created', /not about an order/],
  ['invoice.payment_made', /not about an order/],
])('%s is ignored', (type, reason) =>
  expect(eventOf(square, event(type, {}))).toMatchObject({ kind: 'ignored', reason: expect.stringMatching(reason) }),
);

test('the sandbox is ignored', () =>
  expect(eventOf(square, changed('order.created'), { 'square-environment': 'Sandbox' })).toMatchObject({
    kind: 'ignored',
    reason: expect.stringMatching(/sandbox/),
  }));

test.each([
  ['no type', {}, /type: expected a type/],
  ['no data', { type: 'order.updated' }, /data: expected an object/],
  ['an order without an id', changed('order.updated', { order_id: null }), /order_id: expected an id/],
  ['another object', event('order.updated', { payment: {} }), /the body: expected an object/],
  ['a payment of no status', event('payment.updated', { payment: squarePayment({ status: 1 > 0 }) }), /payment.status/],
])('does not understand %s', (_what, body, message) => {
  expect(() => normalise(square, body)).toThrow(NotUnderstood);
  expect(() => normalise(square, body)).toThrow(message);
});

const notificationUrl = 'https://hooks.shop.example/prod/orders/square';
const trust = { settings: { notificationUrl }, publicKeys: [] };
const sign = (body: Buffer, secret: string, url = notificationUrl) => ({
  'x-square-hmacsha256-signature': createHmac('sha256', secret).update(url).update(body).digest('base64'),
});

describe('the signature', () => {
  const body = Buffer.from('{"type":"order.created"}');
  const verify = (headers: Record<string, string>, settings: Record<string, string> = trust.settings) =>
    square.verify(requestOf(body, headers), ['key'], 0, { ...trust, settings });

  test('is for the address of the settings, to the letter', () => {
    expect(verify(sign(body, 'key'))).toBe(true);
    expect(verify(sign(body, 'key', `${notificationUrl}/`))).toBe(false);
    expect(verify(sign(body, 'key', 'https://abc.execute-api.example/orders/square'))).toBe(false);
    expect(verify(sign(body, 'key', ''), {})).toBe(false);
    expect(verify(sign(body, 'key', ''), { notificationUrl: '' })).toBe(false);
    expect(square.verify(requestOf(body, sign(body, 'key', '')), ['key'], 0)).toBe(false);
  });

  test('of old, by SHA-1, counts for nothing', () =>
    expect(
      verify({ 'x-square-signature': createHmac('sha1', 'key').update(notificationUrl).update(body).digest('base64') }),
    ).toBe(false));

  test('is the same to Square’s own library, on good and bad input', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    const spoils = fc.constantFrom('nothing', 'body', 'signature', 'key', 'address');
    await fc.assert(
      fc.asyncProperty(text, text, spoils, async (key, payload, spoilt) => {
        const signature = sign(Buffer.from(payload), key)['x-square-hmacsha256-signature'];
        const came = {
          requestBody: spoilt === 'body' ? `${payload} ` : payload,
          signatureHeader: spoilt === 'signature' ? `A${signature.slice(1).replace('A', 'B')}` : signature,
          signatureKey: spoilt === 'key' ? `${key}x` : key,
          notificationUrl: spoilt === 'address' ? `${notificationUrl}?` : notificationUrl,
        };
        const request = requestOf(came.requestBody, { 'x-square-hmacsha256-signature': came.signatureHeader });
        const settings = { notificationUrl: came.notificationUrl };
        expect(square.verify(request, [came.signatureKey], 0, { settings, publicKeys: [] })).toBe(
          await WebhooksHelper.verifySignature(came),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describeBadInput({
  platform: square,
  secrets: { right: 'Ibxx_5AKakO', wrong: 'another' },
  headers: sign,
  signature: 'x-square-hmacsha256-signature',
  good: changed('order.updated'),
  now: 0,
  trust,
});

test('ids beyond 2^53 keep every digit', () =>
  expect(
    orderOf(
      square,
      JSON.stringify(changed('order.created')).replace(`"order_id":"${orderId}"`, '"order_id":9007199254740993'),
    ).orderId,
  ).toBe('9007199254740993'));

describe('the API', () => {
  const { shop, api } = serveSquare();
  beforeEach(() => void shop.reset());
  const fetchOrder = async (from = api()) => {
    const patch = await square.fetch?.(wanted, from);
    if (!patch) throw new Error('nothing fetched');
    return patch;
  };
  const withOrder = (more: object) => {
    shop.answers[`/v2/orders/${orderId}`] = { order: squareOrder(more) };
    return fetchOrder();
  };
  const withPayment = (more: object) => {
    shop.answers['/v2/payments/PAY1'] = { payment: squarePayment(more) };
    return fetchOrder();
  };

  test('tells the order with what its payment and its customer know', async () =>
    expect(await fetchOrder()).toEqual({
      updatedAt: '2026-01-10T10:05:00.123Z',
      milestones: { placed: '2026-01-10T10:00:00.000Z', paid: '2026-01-10T10:01:30.000Z' },
      ends: {},
      details: {
        name: '#hYy9',
        customer: {
          id: 'CUS1',
          email: 'ada@example.com',
          firstName: 'Ada',
          lastName: 'King',
          phone: '+1 555',
          country: 'US',
          timeZone: 'America/New_York',
        },
        items: [{ name: 'Mug', quantity: 2, variant: 'Red' }],
        total: { currency: 'USD', minor: '3050', exponent: 2, raw: '3050' },
        consent: 'unknown',
        channel: 'Square Online',
      },
    }));

  test('is as new as the newest part, so that it counts for more than the payment’s own webhook', async () => {
    const fetched = await withPayment({ updated_at: '2026-01-11T00:00:00.000Z' });
    expect(fetched.updatedAt).toBe('2026-01-11T00:00:00.000Z');
  });

  test('finds the address with the recipient, or with the customer', async () => {
    expect((await withPayment({ buyer_email_address: null })).details?.customer.email).toBe('gift@example.com');
    expect((await withOrder({ fulfillments: [] })).details?.customer.email).toBe('profile@example.com');
  });

  test('a customer who wants no marketing has said no', async () => {
    shop.answers['/v2/customers/CUS1'] = { customer: squareCustomer({ preferences: { email_unsubscribed: true } }) };
    expect((await fetchOrder()).details?.consent).toBe('no');
  });

  test('an order is there even if its customer is gone', async () => {
    shop.answers['/v2/customers/CUS1'] = undefined;
    expect((await fetchOrder()).details?.customer).toMatchObject({ email: 'ada@example.com', firstName: 'Grace' });
  });

  test('paid is what is wholly paid', async () => {
    const due = { net_amount_due_money: { amount: 1, currency: 'USD' } };
    expect((await withOrder(due)).milestones.paid).toBeUndefined();
    expect((await withOrder({ tenders: [] })).milestones.paid).toBeUndefined();
    expect(
      (await withOrder({ tenders: [], state: 'COMPLETED', closed_at: '2026-01-10T12:00:00Z' })).milestones.paid,
    ).toBe('2026-01-10T12:00:00.000Z');
    await withOrder({});
    expect((await withPayment({ status: 'APPROVED' })).milestones.paid).toBeUndefined();
  });

  test('shipped is the whole order', async () => {
    const parcel = (state: string, shipment_details: object = {}) => ({ state, shipment_details });
    const left = { shipped_at: '2026-01-12T08:00:00Z', carrier: 'USPS', tracking_number: 'T1', tracking_url: 'x' };
    const both = await withOrder({ fulfillments: [parcel('COMPLETED', left), parcel('CANCELED')] });
    expect(both.milestones.fulfilled).toBe('2026-01-12T08:00:00.000Z');
    expect(both.details?.parcels).toEqual([{ carrier: 'USPS', number: 'T1' }]);
    const one = await withOrder({ fulfillments: [parcel('COMPLETED', left), parcel('PREPARED')] });
    expect(one.milestones.fulfilled).toBeUndefined();
    const till = await withOrder({ fulfillments: [], state: 'COMPLETED', closed_at: '2026-01-10T12:00:00Z' });
    expect(till.milestones.fulfilled).toBe('2026-01-10T12:00:00.000Z');
  });

  test('a cancelled order is cancelled; money back is told by the payment', async () => {
    expect((await withOrder({ state: 'CANCELED' })).ends).toEqual({ cancelled: '2026-01-10T10:05:00.123Z' });
    const back = await withPayment({ refunded_money: { amount: 1000, currency: 'USD' } });
    expect(back.refunds).toEqual({ PAY1: '1000' });
  });

  test.each([
    ['a draft', { state: 'DRAFT' }, 'draft'],
    [
      'the order that Square makes of a refund',
      { line_items: [], returns: [{ source_order_id: 'other' }] },
      'no-purchase',
    ],
    [
      'a sale at the till to nobody known',
      { source: { name: 'Point of Sale' }, fulfillments: [], tenders: [], customer_id: null },
      'point-of-sale',
    ],
  ])('%s is never mailed', async (_what, more, never) => expect((await withOrder(more)).details?.never).toBe(never));

  test.each(troubles)('%s', async (_what, answer, problem) => {
    shop.instead = { [`/v2/orders/${orderId}`]: answer };
    await expect(fetchOrder()).rejects.toMatchObject({ name: 'FetchProblem', ...problem });
    if ('reason' in problem && problem.reason === 'gone') return;
    shop.instead = { '/v2/payments/PAY1': answer };
    await expect(fetchOrder()).rejects.toMatchObject({ name: 'FetchProblem', ...problem });
  });

  test('a wrong token is refused, and without one nobody is asked', async () => {
    await expect(fetchOrder(api('another'))).rejects.toMatchObject({ reason: 'refused' });
    shop.asked = [];
    await expect(fetchOrder(api(''))).rejects.toMatchObject({ reason: 'no-credentials' });
    expect(shop.asked).toEqual([]);
  });
});
