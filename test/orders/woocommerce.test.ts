import { describe, expect, test } from 'vitest';
import { NotUnderstood } from '../../shared/orders/platform.ts';
import { woocommerce } from '../../shared/orders/platforms/woocommerce.ts';
import { hmacSha256 } from '../../shared/orders/signature.ts';
import { describeBadInput } from './bad-input.ts';
import { eventOf, normalise, orderOf, receivedAt, requestOf } from './webhooks.ts';

/** An order as WooCommerce sends it: paid. The local times are two hours ahead of UTC, and must never be read. */
const order = (more: object = {}) => ({
  id: 727,
  number: '727',
  status: 'processing',
  currency: 'EUR',
  date_created: '2026-01-10T12:00:00',
  date_created_gmt: '2026-01-10T10:00:00',
  date_modified: '2026-01-10T12:05:00',
  date_modified_gmt: '2026-01-10T10:05:00',
  date_paid: '2026-01-10T12:01:00',
  date_paid_gmt: '2026-01-10T10:01:00',
  date_completed: null,
  date_completed_gmt: null,
  total: '29.35',
  created_via: 'checkout',
  customer_id: 26,
  billing: {
    first_name: 'João',
    last_name: 'Silva',
    company: '',
    country: 'BR',
    state: 'AM',
    email: 'joao@example.com',
    phone: '(11) 1111',
  },
  shipping: { first_name: '', last_name: '', country: '', state: '' },
  line_items: [{ id: 1, name: 'Ship Your Idea &ndash; Black &amp; Blue', quantity: 2 }],
  refunds: [],
  meta_data: [{ id: 1, key: 'wpml_language', value: 'pt-br' }],
  ...more,
});
const topic = (name: string) => ({ 'x-wc-webhook-topic': name });
const told = (more: object = {}) => orderOf(woocommerce, order(more), topic('order.updated'));

test('an order tells who bought what, in plain text and in UTC', () => {
  expect(told()).toEqual({
    orderId: '727',
    updatedAt: '2026-01-10T10:05:00.000Z',
    warnings: [],
    milestones: { placed: '2026-01-10T10:00:00.000Z', paid: '2026-01-10T10:01:00.000Z' },
    ends: {},
    details: {
      name: '#727',
      customer: {
        id: '26',
        email: 'joao@example.com',
        firstName: 'João',
        lastName: 'Silva',
        phone: '(11) 1111',
        locale: 'pt-BR',
        country: 'BR',
        timeZone: 'America/Manaus',
      },
      items: [{ name: 'Ship Your Idea – Black & Blue', quantity: 2 }],
      total: { currency: 'EUR', minor: '2935', exponent: 2, raw: '29.35' },
      consent: 'unknown',
      channel: 'checkout',
    },
  });
});

describe('the state', () => {
  const unpaid = { date_paid_gmt: null };
  test.each(['pending', 'on-hold', 'failed', 'cancelled'])('%s is not paid', (status) =>
    expect(told({ ...unpaid, status }).milestones.paid).toBeUndefined(),
  );

  test('failed ends nothing: customers try again', () =>
    expect(told({ ...unpaid, status: 'failed' }).ends).toEqual({}));

  test('processing is paid even without a date, by the time of the version', () =>
    expect(told(unpaid).milestones.paid).toBe('2026-01-10T10:05:00.000Z'));

  test('completed without a date of payment is paid and fulfilled by its completion', () => {
    const completed = { ...unpaid, status: 'completed', date_completed_gmt: '2026-01-12T08:00:00' };
    expect(told({ ...completed, date_modified_gmt: '2026-03-01T00:00:00' }).milestones).toEqual({
      placed: '2026-01-10T10:00:00.000Z',
      paid: '2026-01-12T08:00:00.000Z',
      fulfilled: '2026-01-12T08:00:00.000Z',
    });
  });

  test.each([
    ['cancelled', { cancelled: '2026-01-10T10:05:00.000Z' }],
    ['refunded', { refunded: '2026-01-10T10:05:00.000Z' }],
    ['trash', { deleted: '2026-01-10T10:05:00.000Z' }],
  ])('%s ends the order', (status, ends) => expect(told({ status }).ends).toEqual(ends));

  test('delivered and shipped, as plugins add them, mean what they say', () => {
    expect(told({ status: 'shipped' }).milestones).toMatchObject({ fulfilled: '2026-01-10T10:05:00.000Z' });
    expect(told({ status: 'delivered' }).milestones).toMatchObject({ delivered: '2026-01-10T10:05:00.000Z' });
  });

  test('of a plugin is taken for what the dates say, with a warning', () => {
    const odd = told({ status: 'wc-gift-wrapping' });
    expect(odd.warnings).toEqual(['unknown-status:gift-wrapping']);
    expect(odd.milestones.paid).toBe('2026-01-10T10:01:00.000Z');
  });
});

test('partial refunds are kept by their ids, as positive amounts', () => {
  const refunds = [
    { id: 726, refund: '', total: '-10.00' },
    { id: 724, reason: 'broken', total: '-9.00' },
    { id: 725, total: '0.00' },
  ];
  expect(told({ refunds })).toMatchObject({ refunds: { '726': '1000', '724': '900' }, ends: {} });
  expect(told({ refunds }).refunds).not.toHaveProperty('725');
});

test('parcels of the tracking plugin are told, and that they left', () => {
  const value = [
    { tracking_provider: 'DHL', tracking_number: '123', date_shipped: '1768176000', custom_tracking_link: '' },
    { custom_tracking_provider: 'Bike', tracking_number: '', custom_tracking_link: 'https://bike.example/1' },
  ];
  const shipped = told({ meta_data: [{ key: '_wc_shipment_tracking_items', value }] });
  expect(shipped.details?.parcels).toEqual([
    { carrier: 'DHL', number: '123' },
    { carrier: 'Bike', url: 'https://bike.example/1' },
  ]);
  expect(shipped.milestones.fulfilled).toBe('2026-01-12T00:00:00.000Z');
  const strange = told({ meta_data: [{ key: '_wc_shipment_tracking_items', value: 'a:0:{}' }] });
  expect(strange.details?.parcels).toBeUndefined();
});

describe('never mailed', () => {
  test.each([
    ['a draft of the checkout', { status: 'checkout-draft' }, 'draft'],
    ['a renewal', { created_via: 'subscription' }, 'renewal'],
    ['an import', { created_via: 'csv-import' }, 'imported'],
    ['a till without an address', { created_via: 'pos-rest-api', billing: { email: '' } }, 'point-of-sale'],
    ['an order whose person was erased', { meta_data: [{ key: '_anonymized', value: 'yes' }] }, 'anonymised'],
    ['an erased address', { billing: { email: 'deleted@site.invalid' } }, 'anonymised'],
  ])('%s', (_what, more, never) => expect(told(more).details?.never).toBe(never));
  test('an erased address is no address', () =>
    expect(told({ billing: { email: 'deleted@site.invalid' } }).details?.customer.email).toBeUndefined());
});

test('a guest has no id, and an empty address is none', () => {
  const { customer } = told({ customer_id: 0, billing: { email: '', country: 'EE' } }).details ?? {};
  expect(customer).toEqual({ locale: 'pt-BR', country: 'EE', timeZone: 'Europe/Tallinn' });
});

test('what PHP writes for nothing is nothing', () => {
  const empty = { billing: [], shipping: false, meta_data: [], date_paid_gmt: '', total: '' };
  expect(told(empty).details).toMatchObject({ customer: { id: '26' } });
});

test('a deletion is known by its topic alone', () => {
  expect(orderOf(woocommerce, { id: 727 }, topic('order.deleted'))).toMatchObject({
    orderId: '727',
    ends: { deleted: receivedAt },
  });
});

test('a deleted customer is to be forgotten, though only their number is told', () => {
  expect(eventOf(woocommerce, { id: 26 }, topic('customer.deleted'))).toEqual({
    kind: 'redact',
    topic: 'customer.deleted',
    customerId: '26',
    orderIds: [],
  });
});

test.each(['customer.updated', 'coupon.created', 'product.updated', 'action.woocommerce_add_to_cart'])(
  '%s is ignored',
  (name) => expect(eventOf(woocommerce, { id: 1 }, topic(name))).toMatchObject({ kind: 'ignored' }),
);

describe('the ping', () => {
  const ping = (content: string, headers = {}, method = 'POST') =>
    woocommerce.handshake?.({ ...requestOf(content, headers), method });
  test('is answered 200 without knowing the secret', () => {
    expect(ping('webhook_id=123', { 'content-type': 'application/x-www-form-urlencoded' })).toMatchObject({
      status: 200,
    });
  });
  test('is nothing but that: no signature, no JSON, no other field, no other method', () => {
    expect(ping('webhook_id=123', { 'x-wc-webhook-signature': 'x' })).toBeUndefined();
    expect(ping('{"webhook_id":123}')).toBeUndefined();
    expect(ping('webhook_id=123&id=1')).toBeUndefined();
    expect(ping('webhook_id=123', {}, 'GET')).toBeUndefined();
  });
});

test('the secret is used as WordPress uses it, decoded once', () => {
  const body = '{"id":1}';
  const signed = (key: string) =>
    requestOf(body, { 'x-wc-webhook-signature': hmacSha256(key, body).toString('base64') });
  const check = (key: string, secret: string) => woocommerce.verify(signed(key), [secret], 0);
  expect(check('a&b<c>"\'', 'a&amp;b&lt;c&gt;&quot;&#039;')).toBe(true);
  expect(check('a&b<c>"\'', 'a&b<c>"\'')).toBe(true);
  expect(check('&lt;', '&amp;lt;')).toBe(true);
  expect(check('<', '&amp;lt;')).toBe(false);
});

test.each([
  ['a time that is none', { date_created_gmt: '10.01.2026' }, /date_created_gmt: expected a time in UTC/],
  ['no id', { id: null }, /^id: expected an id, came nothing/],
  ['no status', { status: '' }, /status: expected a status/],
  ['a currency that is none', { currency: '€' }, /currency: expected a currency code, such as EUR, came "€"/],
  ['a line that is none', { line_items: [null] }, /line_items.0: expected an object, came nothing/],
  [
    'an address that is no text',
    { billing: { email: ['a@b.example'] } },
    /^billing.email: expected text, came a list$/,
  ],
])('does not understand %s', (_what, more, message) => {
  expect(() => normalise(woocommerce, order(more), topic('order.updated'))).toThrow(NotUnderstood);
  expect(() => normalise(woocommerce, order(more), topic('order.updated'))).toThrow(message);
});

test('a refusal of the shop’s own API in place of an order is not understood', () => {
  const refusal = { code: 'woocommerce_rest_cannot_view', message: 'Sorry', data: { status: 401 } };
  expect(() => normalise(woocommerce, refusal, topic('order.updated'))).toThrow(NotUnderstood);
});

describeBadInput({
  platform: woocommerce,
  secrets: { right: 'hush', wrong: 'hush hush' },
  headers: (body, secret) => ({
    ...topic('order.updated'),
    'x-wc-webhook-signature': hmacSha256(secret, body).toString('base64'),
  }),
  signature: 'x-wc-webhook-signature',
  good: order(),
  now: 0,
});

test('ids beyond 2^53 keep every digit', () =>
  expect(
    orderOf(woocommerce, JSON.stringify(order()).replace('"id":727', '"id":9007199254740993'), topic('order.updated'))
      .orderId,
  ).toBe('9007199254740993'));
