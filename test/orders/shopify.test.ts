import { describe, expect, test } from 'vitest';
import { NotUnderstood } from '../../shared/orders/platform.ts';
import { shopify } from '../../shared/orders/platforms/shopify.ts';
import { hmacSha256 } from '../../shared/orders/signature.ts';
import { describeBadInput } from './bad-input.ts';
import { eventOf, normalise, orderOf, receivedAt } from './webhooks.ts';

/** An order as Shopify sends it: paid, not yet shipped. */
const order = (more: object = {}) => ({
  id: 4783296544821,
  name: '#1001',
  order_number: 1001,
  created_at: '2026-01-10T10:00:00-05:00',
  processed_at: '2026-01-10T10:00:00-05:00',
  updated_at: '2026-01-10T10:05:00-05:00',
  cancelled_at: null,
  test: false,
  source_name: 'web',
  financial_status: 'paid',
  fulfillment_status: null,
  contact_email: 'ada@example.com',
  email: 'ada@example.com',
  customer_locale: 'en-CA',
  buyer_accepts_marketing: false,
  currency: 'CAD',
  total_price: '100.00',
  customer: { id: 115310627, email: 'ada@example.com', first_name: 'Ada', last_name: 'King' },
  shipping_address: { country_code: 'CA', province_code: 'BC', first_name: 'Ada' },
  line_items: [{ title: 'Kettle', variant_title: 'Red', name: 'Kettle - Red', quantity: 2, current_quantity: 2 }],
  fulfillments: [],
  refunds: [],
  ...more,
});
const topic = (name: string, more: object = {}) => ({ 'x-shopify-topic': name, ...more });
const told = (more: object = {}, name = 'orders/updated') => orderOf(shopify, order(more), topic(name));
const parcel = (more: object = {}) => ({
  id: 1,
  status: 'success',
  shipment_status: null,
  created_at: '2026-01-12T09:00:00-05:00',
  updated_at: '2026-01-12T09:00:00-05:00',
  tracking_company: 'Canada Post',
  tracking_numbers: ['CP1', 'CP2'],
  tracking_urls: ['https://track.example/CP1'],
  ...more,
});
const refund = (amount: string, more: object = {}) => ({
  id: 890,
  created_at: '2026-01-20T10:00:00Z',
  processed_at: '2026-01-20T11:00:00Z',
  transactions: [{ kind: 'refund', status: 'success', amount, currency: 'CAD' }],
  ...more,
});

describe('a whole order', () => {
  test('tells who bought what for how much', () => {
    expect(told().details).toEqual({
      name: '#1001',
      customer: {
        id: '115310627',
        email: 'ada@example.com',
        firstName: 'Ada',
        lastName: 'King',
        locale: 'en-CA',
        country: 'CA',
        timeZone: 'America/Vancouver',
      },
      items: [{ name: 'Kettle', quantity: 2, variant: 'Red' }],
      total: { currency: 'CAD', minor: '10000', exponent: 2, raw: '100.00' },
      consent: 'no',
      channel: 'web',
    });
  });

  test('keeps ids beyond 2^53 to the last digit', () => {
    const body = JSON.stringify(order()).replace('4783296544821', '820982911946154508');
    expect(orderOf(shopify, body, topic('orders/create')).orderId).toBe('820982911946154508');
  });

  test('is paid by its financial status, not by its topic', () => {
    expect(told({}, 'orders/create').milestones).toEqual({
      placed: '2026-01-10T15:00:00.000Z',
      paid: '2026-01-10T15:05:00.000Z',
    });
    for (const financial_status of ['pending', 'authorized', 'partially_paid', 'voided', null])
      expect(told({ financial_status }, 'orders/paid').milestones.paid).toBeUndefined();
  });

  test('without any topic is still an order', () => expect(orderOf(shopify, order()).orderId).toBe('4783296544821'));

  test('is fulfilled when all of it is, with its parcels', () => {
    const partly = told({ fulfillment_status: 'partial', fulfillments: [parcel()] });
    expect(partly.milestones.fulfilled).toBeUndefined();
    const wholly = told({ fulfillment_status: 'fulfilled', fulfillments: [parcel(), parcel({ status: 'cancelled' })] });
    expect(wholly.milestones).toMatchObject({ fulfilled: '2026-01-12T14:00:00.000Z' });
    expect(wholly.milestones.delivered).toBeUndefined();
    expect(wholly.details?.parcels).toEqual([
      { carrier: 'Canada Post', number: 'CP1', url: 'https://track.example/CP1' },
      { carrier: 'Canada Post', number: 'CP2' },
    ]);
  });

  test('is delivered when every parcel is', () => {
    const there = parcel({ shipment_status: 'delivered', updated_at: '2026-01-15T09:00:00-05:00' });
    const state = { fulfillment_status: 'fulfilled' };
    expect(told({ ...state, fulfillments: [there] }).milestones.delivered).toBe('2026-01-15T14:00:00.000Z');
    expect(told({ ...state, fulfillments: [there, parcel()] }).milestones.delivered).toBeUndefined();
  });

  test('is cancelled by its state even when the topic says that it was created', () => {
    expect(told({ cancelled_at: '2026-01-11T10:00:00-05:00' }, 'orders/create').ends).toEqual({
      cancelled: '2026-01-11T15:00:00.000Z',
    });
  });

  test('keeps partial refunds by their ids, and ends when all of the money went back', () => {
    const partly = told({ financial_status: 'partially_refunded', refunds: [refund('30.00')] });
    expect(partly).toMatchObject({ refunds: { '890': '3000' }, ends: {} });
    expect(partly.milestones.paid).toBeDefined();
    const wholly = told({ financial_status: 'refunded', refunds: [refund('100.00')] });
    expect(wholly).toMatchObject({ refunds: { '890': '10000' }, ends: { refunded: '2026-01-20T11:00:00.000Z' } });
  });

  test('adds up only money that went back, in the currency the customer paid in', () => {
    const transactions = [
      { kind: 'refund', status: 'success', amount: '10.00', currency: 'CAD' },
      { kind: 'refund', status: 'success', amount: '5.50', currency: 'CAD' },
      { kind: 'refund', status: 'failure', amount: '7.00', currency: 'CAD' },
      { kind: 'capture', status: 'success', amount: '7.00', currency: 'CAD' },
      { kind: 'refund', status: 'success', amount: '900', currency: 'JPY' },
    ];
    expect(told({ refunds: [refund('', { transactions })] }).refunds).toEqual({ '890': '1550' });
    expect(told({ refunds: [refund('', { transactions: [] })] }).refunds).toBeUndefined();
  });

  test('is told in the currency the customer paid in', () => {
    const total_price_set = { presentment_money: { amount: '9000', currency_code: 'JPY' } };
    expect(told({ total_price_set }).details?.total).toMatchObject({ currency: 'JPY', minor: '9000', exponent: 0 });
  });

  test('that was edited names what is left of it', () => {
    const line_items = [
      { title: 'Kettle', quantity: 2, current_quantity: 0 },
      { title: 'Cup', quantity: 3, current_quantity: 1 },
    ];
    expect(told({ line_items }).details?.items).toEqual([{ name: 'Cup', quantity: 1 }]);
  });

  test.each([
    [true, undefined, 'yes'],
    [false, undefined, 'no'],
    [undefined, undefined, 'unknown'],
    [true, 'unsubscribed', 'no'],
    [true, 'pending', 'no'],
    [false, 'subscribed', 'yes'],
    [true, 'not_subscribed', 'yes'],
  ])('box %s and subscription %s: consent %s', (buyer_accepts_marketing, state, consent) => {
    const customer = { email_marketing_consent: state && { state } };
    expect(told({ buyer_accepts_marketing, customer }).details?.consent).toBe(consent);
  });
});

describe('the address', () => {
  const emailOf = (more: object) => told(more).details?.customer.email;
  test('is the contact address, else the order’s, else the customer’s', () => {
    const customer = { email: 'john@example.com' };
    const all = { contact_email: 'contact@example.com', email: 'order@example.com', customer };
    expect(emailOf(all)).toBe('contact@example.com');
    expect(emailOf({ ...all, contact_email: '' })).toBe('order@example.com');
    expect(emailOf({ ...all, contact_email: null, email: '' })).toBe('john@example.com');
    expect(told(all).warnings).toContain('email-mismatch');
  });

  test('may be missing altogether, and so may all of the person', () => {
    const nobody = { contact_email: null, email: '', customer: null, shipping_address: null, billing_address: null };
    expect(told(nobody).details?.customer).toEqual({ locale: 'en-CA' });
  });

  test('is passed over with a warning when it is none', () => {
    const bad = { contact_email: 'a@example.com\r\nBcc: b@example.com', email: 'x', customer: null };
    expect(emailOf(bad)).toBeUndefined();
    expect(told(bad).warnings).toEqual(['email-malformed']);
  });
});

describe('never mailed', () => {
  const neverOf = (more: object, headers = {}) =>
    orderOf(shopify, order(more), topic('orders/paid', headers)).details?.never;
  test('a test order', () => expect(neverOf({ test: true })).toBe('test'));
  test('a test send', () => expect(neverOf({}, { 'x-shopify-test': 'true' })).toBe('test'));
  test('the one body that all test sends have: cancelled, voided, marked as a test', () => {
    const sample = { test: true, financial_status: 'voided', cancelled_at: '2021-12-31T19:00:00-05:00' };
    expect(told({ ...sample, fulfillment_status: 'pending' }, 'orders/paid')).toMatchObject({
      details: { never: 'test' },
      milestones: { placed: expect.anything() },
      ends: { cancelled: '2022-01-01T00:00:00.000Z' },
    });
  });
  test('a till without an address', () => {
    expect(neverOf({ source_name: 'pos', contact_email: null, email: '', customer: null })).toBe('point-of-sale');
    expect(neverOf({ source_name: 'pos' })).toBeUndefined();
  });
  test('a renewal', () => expect(neverOf({ source_name: 'subscription_contract' })).toBe('renewal'));
  test('an imported order', () => expect(neverOf({ processed_at: '2024-01-10T10:00:00-05:00' })).toBe('imported'));
});

describe('a part of an order', () => {
  const part = (name: string, body: object) => orderOf(shopify, body, topic(name));
  test('a refund, whose time may be told in one place or the other', () => {
    const body = { ...refund('12.34'), order_id: 7 };
    expect(part('refunds/create', body)).toMatchObject({ orderId: '7', refunds: { '890': '1234' } });
    expect(part('refunds/create', body).updatedAt).toBe('2026-01-20T11:00:00.000Z');
    expect(part('refunds/create', { ...body, created_at: null, processed_at: null }).updatedAt).toBe(receivedAt);
    expect(part('refunds/create', body).details).toBeUndefined();
  });

  test('a refund without money is none', () => {
    const body = { ...refund('', { transactions: [] }), order_id: 7 };
    expect(eventOf(shopify, body, topic('refunds/create'))).toMatchObject({ kind: 'ignored' });
  });

  test('a parcel that left, and one that arrived', () => {
    expect(part('fulfillments/create', { ...parcel(), order_id: 7 }).milestones).toEqual({
      fulfilled: '2026-01-12T14:00:00.000Z',
    });
    const there = { shipment_status: 'delivered', updated_at: '2026-01-15T14:00:00Z' };
    expect(part('fulfillments/update', { ...parcel(there), order_id: 7 }).milestones.delivered).toBe(
      '2026-01-15T14:00:00.000Z',
    );
    const waiting = { ...parcel({ status: 'pending' }), order_id: 7 };
    expect(eventOf(shopify, waiting, topic('fulfillments/create'))).toMatchObject({ kind: 'ignored' });
  });

  test.each(['delivered', 'picked_up'])('a parcel that the carrier reports as %s', (status) => {
    const body = { id: 1, order_id: 7, status, happened_at: '2026-01-15T09:00:00-05:00', created_at: receivedAt };
    expect(part('fulfillment_events/create', body).milestones).toEqual({ delivered: '2026-01-15T14:00:00.000Z' });
  });

  test.each(['in_transit', 'out_for_delivery', 'attempted_delivery', 'delayed', 'ready_for_pickup', 'failure'])(
    'a parcel that is %s is not there',
    (status) => {
      const body = { id: 1, order_id: 7, status, created_at: receivedAt };
      expect(eventOf(shopify, body, topic('fulfillment_events/create'))).toMatchObject({ kind: 'ignored' });
    },
  );

  test('a chargeback', () => {
    const body = { id: 1, order_id: 7, type: 'chargeback', initiated_at: '2026-01-25T00:00:00Z' };
    expect(part('disputes/create', body).ends).toEqual({ disputed: '2026-01-25T00:00:00.000Z' });
    expect(eventOf(shopify, { ...body, order_id: null }, topic('disputes/create'))).toMatchObject({ kind: 'ignored' });
  });

  test('a deletion, whose only time is the header’s, which is the same when it is sent again', () => {
    const headers = topic('orders/delete', { 'x-shopify-triggered-at': '2026-01-30T22:57:57.290670248Z' });
    expect(orderOf(shopify, { id: 7 }, headers).ends).toEqual({ deleted: '2026-01-30T22:57:57.290Z' });
    expect(orderOf(shopify, { id: 7 }, topic('orders/delete')).ends).toEqual({ deleted: receivedAt });
  });

  test('is ignored in a test send, since it has no details in which to say so', () => {
    const headers = topic('orders/delete', { 'x-shopify-test': 'true' });
    expect(eventOf(shopify, { id: 7 }, headers)).toMatchObject({ kind: 'ignored', reason: 'a test send' });
  });

  test('an edit tells only differences, and is left to orders/updated', () => {
    const body = { order_edit: { order_id: 7, line_items: {} } };
    expect(eventOf(shopify, body, topic('orders/edited'))).toMatchObject({ kind: 'ignored' });
  });
});

describe('privacy', () => {
  const customer = { id: 191167, email: 'ada@example.com', phone: '555' };
  test('customers/redact names the person and the orders', () => {
    expect(eventOf(shopify, { customer, orders_to_redact: [1, 2] }, topic('customers/redact'))).toEqual({
      kind: 'redact',
      topic: 'customers/redact',
      email: 'ada@example.com',
      customerId: '191167',
      orderIds: ['1', '2'],
    });
  });
  test('customers/redact may hold nothing but an address', () => {
    const only = { customer: { email: 'ada@example.com' } };
    expect(eventOf(shopify, only, topic('customers/redact'))).toMatchObject({ email: 'ada@example.com', orderIds: [] });
  });
  test('a redaction counts even when an unsigned header calls it a test', () => {
    const headers = topic('customers/redact', { 'x-shopify-test': 'true' });
    expect(eventOf(shopify, { customer }, headers).kind).toBe('redact');
  });
  test('customers/data_request names the orders asked about', () => {
    expect(eventOf(shopify, { customer, orders_requested: [3] }, topic('customers/data_request'))).toMatchObject({
      kind: 'data-request',
      orderIds: ['3'],
    });
  });
  test('shop/redact means everyone', () => {
    const body = { shop_id: 1, shop_domain: 'x.myshopify.com' };
    expect(eventOf(shopify, body, topic('shop/redact'))).toMatchObject({ kind: 'redact', everyone: true });
  });
});

test('topics about something else are ignored with a reason', () => {
  const others = ['draft_orders/create', 'returns/request', 'customers/merge', 'app/uninstalled', 'products/update'];
  for (const name of others)
    expect(eventOf(shopify, { id: 1 }, topic(name))).toMatchObject({
      kind: 'ignored',
      reason: expect.stringMatching(/./),
    });
});

describe('not understood', () => {
  const fails = (more: object, message: RegExp, name = 'orders/updated') =>
    expect(() => normalise(shopify, order(more), topic(name))).toThrow(message);
  test('a time without a zone: nobody knows whose it is', () =>
    fails({ updated_at: '2026-01-10T10:05:00' }, /updated_at: expected a time with its offset.*"2026-01-10T10:05:00"/));
  test('an order without an id or a time', () => {
    fails({ id: null }, /id: expected an id, came nothing/);
    fails({ created_at: null }, /created_at: expected a time/);
  });
  test('an amount that is none', () => fails({ total_price: '1,00' }, /total_price: expected an amount/));
  test('a body that is no order where there should be one', () =>
    expect(() => normalise(shopify, { hello: 1 }, topic('orders/create'))).toThrow(NotUnderstood));
  test('a part without a topic', () => expect(() => normalise(shopify, { id: 7 })).toThrow(/x-shopify-topic/));
  test('says nothing about the customer', () => {
    const secret = { first: 'Zaphod' };
    fails(
      { contact_email: secret, customer: { first_name: [secret] } },
      /^contact_email: expected text, came an object; customer.first_name: expected text, came a list$/,
    );
  });
});

describeBadInput({
  platform: shopify,
  secrets: { right: 'hush', wrong: 'hush hush' },
  headers: (body, secret) => ({
    ...topic('orders/paid'),
    'x-shopify-hmac-sha256': hmacSha256(secret, body).toString('base64'),
  }),
  signature: 'x-shopify-hmac-sha256',
  good: order(),
  now: 0,
});

test.each([
  ['unsubscribed', { kind: 'opt-out', email: 'ada@example.com', customerId: '706405506930370000' }],
  ['subscribed', { kind: 'ignored' }],
  ['not_subscribed', { kind: 'ignored' }],
])('a customer whose consent to marketing becomes %s', (state, meaning) => {
  const body = {
    customer_id: '706405506930370000',
    email_address: 'ada@example.com',
    email_marketing_consent: { state, opt_in_level: 'single_opt_in', consent_updated_at: null },
  };
  expect(eventOf(shopify, body, topic('customers_email_marketing_consent/update'))).toMatchObject(meaning);
});
