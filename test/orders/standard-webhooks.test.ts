import { describe, expect, test } from 'vitest';
import { NotUnderstood } from '../../shared/orders/platform.ts';
import { standardWebhooks } from '../../shared/orders/platforms/standard-webhooks.ts';
import { hmacSha256 } from '../../shared/orders/signature.ts';
import { describeBadInput } from './bad-input.ts';
import { eventOf, normalise, orderOf, receivedAt } from './webhooks.ts';

const at = '2026-01-10T10:05:00.000Z';
const least = {
  id: 'o-1',
  createdAt: '2026-01-10T12:00:00+02:00',
  total: { amount: '12.50', currency: 'EUR' },
  customer: { email: 'ada@example.com' },
};
const send = (type: string, data: object, more: object = {}) => ({ type, timestamp: at, data, ...more });
const told = (more: object = {}, type = 'order.updated') =>
  orderOf(standardWebhooks, send(type, { ...least, ...more }));
const placed = '2026-01-10T10:00:00.000Z';
const whsec = (fill: number) => `whsec_${Buffer.alloc(24, fill).toString('base64')}`;

test('four fields are enough', () => {
  expect(told()).toEqual({
    orderId: 'o-1',
    updatedAt: at,
    warnings: [],
    milestones: { placed },
    ends: {},
    details: {
      name: '#o-1',
      customer: { email: 'ada@example.com' },
      items: [],
      total: { currency: 'EUR', minor: '1250', exponent: 2, raw: '12.50' },
      consent: 'unknown',
    },
  });
});

test('everything that is told is kept, and unknown fields are passed over', () => {
  const all = told({
    number: '1001',
    channel: 'web',
    customer: {
      ...least.customer,
      fullName: 'Ada King',
      company: 'Engines',
      locale: 'en_GB',
      phone: '1',
      favouriteColour: 'blue',
    },
    consent: { emailMarketing: 'yes' },
    shippingCountry: 'US',
    shippingRegion: 'NY',
    lineItems: [{ name: 'Kettle', variant: 'Red', quantity: 2, url: 'https://shop.example/kettle', sku: 'K' }],
    shipments: [{ carrier: 'UPS', trackingNumber: '1Z', trackingUrl: 'https://ups.example/1Z' }],
    whatever: [{}],
  });
  expect(all.details).toEqual({
    name: '#1001',
    customer: {
      email: 'ada@example.com',
      firstName: 'Ada',
      lastName: 'King',
      company: 'Engines',
      locale: 'en-GB',
      phone: '1',
      country: 'US',
      timeZone: 'America/New_York',
    },
    items: [{ name: 'Kettle', variant: 'Red', quantity: 2, url: 'https://shop.example/kettle' }],
    total: { currency: 'EUR', minor: '1250', exponent: 2, raw: '12.50' },
    parcels: [{ carrier: 'UPS', number: '1Z', url: 'https://ups.example/1Z' }],
    consent: 'yes',
    channel: 'web',
  });
});

test.each([
  [
    { currency: 'EUR', minor: '1250', exponent: 2, raw: '12.50' },
    { minor: '1250', raw: '12.50' },
  ],
  [
    { currency: 'eur', minor: '1250' },
    { minor: '1250', exponent: 2, currency: 'EUR' },
  ],
  [
    { currency: 'JPY', amount: 500 },
    { minor: '500', exponent: 0 },
  ],
])('takes the total %j', (total, expected) => expect(told({ total }).details?.total).toMatchObject(expected));

describe('what the state says counts', () => {
  test.each([
    ['paid', { paymentStatus: 'paid' }, { paid: at }],
    [
      'paid at its time',
      { paymentStatus: 'paid', paidAt: '2026-01-10T10:03:00Z' },
      { paid: '2026-01-10T10:03:00.000Z' },
    ],
    ['nothing to pay', { paymentStatus: 'not_required' }, { paid: at }],
    ['fulfilled', { fulfillmentStatus: 'FULFILLED' }, { fulfilled: at }],
    [
      'fulfilled by the last parcel',
      {
        fulfillmentStatus: 'fulfilled',
        shipments: [{ shippedAt: '2026-01-10T10:01:00Z' }, { shippedAt: '2026-01-10T10:02:00Z' }],
      },
      { fulfilled: '2026-01-10T10:02:00.000Z' },
    ],
    [
      'delivered',
      { deliveryStatus: 'delivered', deliveredAt: '2026-01-10T10:04:00Z' },
      { delivered: '2026-01-10T10:04:00.000Z' },
    ],
    ['picked up', { deliveryStatus: 'picked_up' }, { delivered: at }],
    ['shipped in part', { fulfillmentStatus: 'partial' }, {}],
  ])('%s', (_what, more, milestones) => expect(told(more).milestones).toEqual({ placed, ...milestones }));

  test.each([
    ['cancelled', { status: 'cancelled' }, { cancelled: at }],
    ['cancelled at its time', { cancelledAt: '2026-01-10T10:04:00Z' }, { cancelled: '2026-01-10T10:04:00.000Z' }],
    ['refunded', { paymentStatus: 'refunded' }, { refunded: at }],
    ['refunded at its time', { refundedAt: '2026-01-10T10:04:00Z' }, { refunded: '2026-01-10T10:04:00.000Z' }],
    ['refunded in part', { paymentStatus: 'partially_refunded', refundedAt: '2026-01-10T10:04:00Z' }, {}],
    ['disputed', { paymentStatus: 'disputed' }, { disputed: at }],
    ['deleted', { status: 'deleted' }, { deleted: at }],
  ])('%s', (_what, more, ends) => expect(told(more).ends).toEqual(ends));

  test('even against the type', () => {
    expect(told({ paymentStatus: 'unpaid' }, 'order.paid').milestones.paid).toBeUndefined();
    expect(told({ status: 'open' }, 'order.cancelled').ends).toEqual({});
    expect(told({ paymentStatus: 'partially_refunded' }, 'order.refunded').ends).toEqual({});
  });
});

describe('where the state says nothing, the type counts', () => {
  test.each([
    ['order.paid', { paid: at }],
    ['order.fulfilled', { fulfilled: at }],
    ['order.delivered', { delivered: at }],
  ])('%s', (type, milestones) => expect(told({}, type).milestones).toMatchObject(milestones));
  test.each([
    ['order.cancelled', { cancelled: at }],
    ['order.refunded', { refunded: at }],
    ['order.disputed', { disputed: at }],
  ])('%s', (type, ends) => expect(told({ paymentStatus: 'unknown' }, type).ends).toEqual(ends));
});

describe('refunds', () => {
  test('are kept by their ids, or by their place in the list', () => {
    const refunds = [
      { id: 'r-1', amount: { amount: '-2.50', currency: 'EUR' } },
      { amount: { minor: '100', currency: 'EUR' } },
    ];
    expect(told({ refunds }).refunds).toEqual({ 'r-1': '250', 'number 2': '100' });
  });
  test('may be told as the sum so far', () => {
    expect(told({ refunded: { amount: '3', currency: 'EUR' } }).refunds).toEqual({ all: '300' });
    expect(told({ refunded: { amount: '0', currency: 'EUR' } }).refunds).toBeUndefined();
  });
  test('in another currency cannot be added up', () =>
    expect(told({ refunded: { amount: '3', currency: 'USD' } }).refunds).toBeUndefined());
});

test.each([
  [{ isTest: true }, 'test'],
  [{ status: 'draft' }, 'draft'],
  [{ channel: 'imported' }, 'imported'],
  [{ channel: 'subscription' }, 'renewal'],
  [{ channel: 'pos', customer: { email: null } }, 'point-of-sale'],
])('%j is never mailed: %s', (more, never) => expect(told(more).details?.never).toBe(never));

test('a deletion needs only the id', () => {
  expect(orderOf(standardWebhooks, send('order.deleted', { id: 'o-1' })).ends).toEqual({ deleted: at });
  const timeless = { type: 'order.deleted', data: { id: 'o-1' } };
  expect(orderOf(standardWebhooks, timeless).ends).toEqual({ deleted: receivedAt });
});

test('a person is named by address, id or orders, when they are to be forgotten or ask what is known', () => {
  const data = { email: 'ada@example.com', orderIds: ['o-1', 2] };
  expect(eventOf(standardWebhooks, send('customer.redact', data))).toEqual({
    kind: 'redact',
    topic: 'customer.redact',
    email: 'ada@example.com',
    orderIds: ['o-1', '2'],
  });
  expect(eventOf(standardWebhooks, send('customer.data_request', { customerId: 'c' }))).toMatchObject({
    kind: 'data-request',
    customerId: 'c',
  });
  expect(() => normalise(standardWebhooks, send('customer.redact', {}))).toThrow(/email, customerId or orderIds/);
});

test('what is not about an order is ignored', () =>
  expect(eventOf(standardWebhooks, send('contact.created', { id: 'x' }))).toMatchObject({ kind: 'ignored' }));

test.each([
  ['no id', { id: null }, /^id: expected an id, came nothing/],
  ['no time', { createdAt: undefined }, /createdAt: expected a time with its offset, came nothing/],
  ['a time without a zone', { createdAt: '2026-01-10T10:00:00' }, /createdAt: .*came "2026-01-10T10:00:00"/],
  ['no total', { total: null }, /total: expected an amount/],
  ['a total that is none', { total: { amount: 'ten', currency: 'EUR' } }, /total.amount: expected an amount/],
  ['a total without a currency', { total: { amount: '10' } }, /total.currency: expected a currency code/],
  ['no customer', { customer: undefined }, /customer: expected an object, came nothing/],
  ['no address', { customer: {} }, /customer.email: expected an e-mail address, or null, came nothing/],
  ['an address that is none', { customer: { email: 'Zaphod' } }, /^customer.email: .*, came text of 6 characters$/],
  ['a status that is none', { paymentStatus: 'payed' }, /paymentStatus: expected one of unpaid, .*, came "payed"/],
  ['an id that would be a property of every object', { id: 'constructor' }, /id: expected an id/],
])('does not understand %s', (_what, more, message) => {
  const body = send('order.paid', { ...least, ...more });
  expect(() => normalise(standardWebhooks, body)).toThrow(NotUnderstood);
  expect(() => normalise(standardWebhooks, body)).toThrow(message);
});

describeBadInput({
  platform: standardWebhooks,
  secrets: { right: whsec(1), wrong: whsec(2) },
  headers: (body, secret) => ({
    'webhook-id': 'msg_1',
    'webhook-timestamp': `${Date.parse(at) / 1000}`,
    'webhook-signature': `v1,${hmacSha256(Buffer.from(secret.slice(6), 'base64'), `msg_1.${Date.parse(at) / 1000}.`, body).toString('base64')}`,
  }),
  signature: 'webhook-signature',
  good: send('order.paid', least),
  now: Date.parse(at) / 1000,
  goodFor: 300,
});

test('ids beyond 2^53 keep every digit', () =>
  expect(
    orderOf(standardWebhooks, JSON.stringify(send('order.paid', least)).replace('"id":"o-1"', '"id":9007199254740993'))
      .orderId,
  ).toBe('9007199254740993'));
