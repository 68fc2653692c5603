import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { FetchProblem, NotUnderstood, type Trust } from '../../shared/orders/platform.ts';
import { adobeCommerce } from '../../shared/orders/platforms/adobe-commerce.ts';
import { adobeOrder, serveAdobe } from './api/adobe-commerce.ts';
import { troubles } from './api/loopback.ts';
import { describeBadInput } from './bad-input.ts';
import { eventOf, normalise, orderOf, requestOf } from './webhooks.ts';

const clientId = 'ca7b36f23be94dcb9d2ebb97f0276e3f';
const placed = '2026-01-10T10:00:00.000Z';
const at = '2026-01-10T10:05:00.000Z';
const webhook = (name: string, value: unknown, more: object = {}) => ({
  specversion: '1.0',
  id: '23f76cef-9f14-44b1-bbd0-29995789c98e',
  source: 'urn:uuid:fb58963f-d2e7-4ab4-83da-b6ff15b8ebc0',
  type: `com.adobe.commerce.observer.${name}`,
  time: '2026-01-10T10:05:07.436Z',
  event_id: 'b0f2b088-5490-4d16-9ce9-0cb1fb3e5ed0',
  recipient_client_id: clientId,
  data: { key: 'k', value, _metadata: { storeId: '1' } },
  ...more,
});
const saved = (more: object = {}) => webhook('sales_order_save_commit_after', adobeOrder(more));
const told = (more: object = {}) => orderOf(adobeCommerce, saved(more));

test('an order tells who bought what, with its times in UTC, in what the customer paid', () => {
  expect(eventOf(adobeCommerce, saved())).toEqual({
    kind: 'order',
    topic: 'sales_order_save_commit_after',
    orderId: '3',
    warnings: [],
    patch: {
      updatedAt: at,
      milestones: { placed, paid: at },
      ends: {},
      details: {
        name: '#000000003',
        customer: {
          id: '12',
          email: 'jane@example.com',
          firstName: 'Jane',
          lastName: 'Doe',
          phone: '512-555-1111',
          company: 'Acme',
          country: 'CA',
          timeZone: 'America/Vancouver',
        },
        items: [{ name: 'Radiant Tee', quantity: 2 }],
        total: { currency: 'EUR', minor: '16550', exponent: 2, raw: '165.5' },
        consent: 'unknown',
      },
    },
  });
});

test.each([
  ['new', {}, {}],
  ['pending_payment', {}, {}],
  ['payment_review', {}, {}],
  ['holded', {}, {}],
  ['processing', { paid: at }, {}],
  ['complete', { paid: at, fulfilled: at }, {}],
  ['closed', { paid: at }, { refunded: at }],
  ['canceled', {}, { cancelled: at }],
])('the state %s', (state, milestones, ends) => {
  for (const name of ['sales_order_save_commit_after', 'sales_order_place_after', 'order_cancel_after']) {
    const said = orderOf(adobeCommerce, webhook(name, adobeOrder({ state })));
    expect(said.milestones).toEqual({ placed, ...milestones });
    expect(said.ends).toEqual(ends);
  }
});

test('a state that nobody knows is a warning, without its text', () =>
  expect(told({ state: 'jane@example.com' }).warnings).toEqual(['unknown-status']));

test('amounts and numbers come as text as well', () =>
  expect(
    told({
      entity_id: '3',
      grand_total: '32444.000000',
      customer_is_guest: '0',
      items: [{ name: 'Tee', qty_ordered: '2.0000' }],
    }),
  ).toMatchObject({
    orderId: '3',
    details: { total: { minor: '3244400', raw: '32444.000000' }, customer: { id: '12' }, items: [{ quantity: 2 }] },
  }));

test('a guest is no customer', () => {
  for (const customer_is_guest of [1, '1'])
    expect(told({ customer_is_guest, customer_id: 12 }).details?.customer.id).toBeUndefined();
});

test.each([
  ['the number', { increment_id: undefined }],
  ['the address', { customer_email: undefined, billing_address: undefined }],
  ['the state', { state: undefined }],
  ['the total', { grand_total: undefined, base_grand_total: undefined }],
  [
    'all but what was written',
    Object.fromEntries(
      Object.keys(adobeOrder())
        .filter((name) => name !== 'entity_id')
        .map((name) => [name, undefined]),
    ),
  ],
])('an order without %s is fetched, and its details are not told', (_what, more) => {
  const event = eventOf(adobeCommerce, saved(more));
  expect(event).toMatchObject({ kind: 'order', orderId: '3', fetch: { resource: 'order', id: '3' } });
  expect(event).not.toHaveProperty('patch.details');
});

test('a sparse save tells what it can', () =>
  expect(
    orderOf(adobeCommerce, webhook('sales_order_save_commit_after', { entity_id: 3, state: 'canceled' })),
  ).toMatchObject({
    updatedAt: '2026-01-10T10:05:07.436Z',
    milestones: {},
    ends: { cancelled: '2026-01-10T10:05:07.436Z' },
  }));

describe('parts of an order lead to it:', () => {
  const fetch = { resource: 'order', id: '3' };
  test('a shipment says that goods are on their way', () => {
    const shipment = { entity_id: 7, order_id: 3, created_at: '2026-01-12 08:00:00' };
    for (const name of ['sales_order_shipment_save_after', 'sales_order_shipment_save_commit_after'])
      expect(eventOf(adobeCommerce, webhook(name, shipment))).toMatchObject({
        orderId: '3',
        patch: { milestones: { fulfilled: '2026-01-12T08:00:00.000Z' }, ends: {} },
        fetch,
      });
  });

  test('a credit memo says how much money went back', () => {
    const memo = { entity_id: 9, order_id: 3, state: 2, grand_total: '10.0000', order_currency_code: 'EUR' };
    const name = 'sales_order_creditmemo_save_after';
    expect(eventOf(adobeCommerce, webhook(name, memo))).toMatchObject({
      orderId: '3',
      patch: { refunds: { 9: '1000' }, ends: {} },
      fetch,
    });
    const { grand_total: _grand_total, ...sparse } = memo;
    expect(eventOf(adobeCommerce, webhook(name, sparse))).not.toHaveProperty('patch.refunds');
    expect(eventOf(adobeCommerce, webhook(name, { ...memo, state: 3 }))).toMatchObject({ kind: 'ignored' });
  });

  test.each(['sales_order_invoice_pay', 'sales_order_invoice_save_after', 'sales_order_shipment_track_save_after'])(
    '%s says nothing more',
    (name) =>
      expect(eventOf(adobeCommerce, webhook(name, { entity_id: 1, order_id: 3 }))).toMatchObject({
        orderId: '3',
        patch: { milestones: {}, ends: {} },
        fetch,
      }),
  );
});

test.each([
  [
    'by number and address',
    { entity_id: 12, email: 'jane@example.com' },
    { customerId: '12', email: 'jane@example.com' },
  ],
  ['by number alone', { entity_id: 12 }, { customerId: '12' }],
])('a deleted customer is to be forgotten, %s', (_what, value, subject) =>
  expect(eventOf(adobeCommerce, webhook('customer_delete_commit_after', value))).toEqual({
    kind: 'redact',
    topic: 'customer_delete_commit_after',
    ...subject,
    orderIds: [],
  }),
);

test.each(['catalog_product_save_commit_after', 'customer_save_commit_after', 'sales_quote_save_after'])(
  '%s is ignored',
  (name) => expect(eventOf(adobeCommerce, webhook(name, { sku: 'x' }))).toMatchObject({ kind: 'ignored' }),
);

test('several events come as a batch', () => {
  const product = webhook('catalog_product_save_commit_after', {});
  expect(normalise(adobeCommerce, [saved(), product])).toMatchObject([{ kind: 'order' }, { kind: 'ignored' }]);
  expect(normalise(adobeCommerce, [])).toMatchObject([{ kind: 'ignored' }]);
});

test.each([
  ['an order that it does not name', saved({ entity_id: undefined }), /entity_id: expected an id/],
  ['a way out of the address', saved({ entity_id: '..' }), /entity_id: expected a number/],
  ['no type', webhook('', {}, { type: null }), /type: expected a type/],
  ['a time in words', saved({ created_at: 'yesterday' }), /created_at: expected a time in UTC/],
  ['a shipment of nothing', webhook('sales_order_shipment_save_after', {}), /order_id: expected an id/],
  ['a deletion of nobody', webhook('customer_delete_commit_after', {}), /expected an address or an id/],
])('does not understand %s', (_what, body, message) => {
  expect(() => normalise(adobeCommerce, body)).toThrow(NotUnderstood);
  expect(() => normalise(adobeCommerce, body)).toThrow(message);
});

test.each([
  ['GET', 'ca7b36f2-3be9', { status: 200, body: 'ca7b36f2-3be9' }],
  ['POST', 'ca7b36f2-3be9', undefined],
  ['GET', '<script>', undefined],
  ['GET', undefined, undefined],
])('the challenge of a %s, %s, is answered with %o', (method, challenge, answer) =>
  expect(adobeCommerce.handshake?.({ ...requestOf(''), method, query: { challenge } })).toEqual(answer),
);

const pair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
const [right, wrong] = [pair(), pair()];
const trust: Trust = { settings: { clientId }, publicKeys: [right.publicKey] };
const by = (key: string, body: Buffer) => sign('sha256', body, key).toString('base64');

describe('the signature', () => {
  const body = Buffer.from(JSON.stringify(saved()));
  const check = (
    headers: Record<string, string>,
    around: Trust | undefined = trust,
    content = body,
    secrets: string[] = [],
  ) => adobeCommerce.verify(requestOf(content, headers), secrets, 0, around);
  const good = { 'x-adobe-digital-signature-1': by(right.privateKey, body) };

  test('is one of two, by one of the published keys', () => {
    const [first, second] = [by(wrong.privateKey, body), by(right.privateKey, body)];
    expect(check(good)).toBe(true);
    expect(check({ 'x-adobe-digital-signature-1': first, 'x-adobe-digital-signature-2': second })).toBe(true);
    expect(check({ 'x-adobe-digital-signature-1': first, 'x-adobe-digital-signature-2': first })).toBe(false);
    expect(check(good, { ...trust, publicKeys: [wrong.publicKey, right.publicKey] })).toBe(true);
  });

  test('may be by a key that was given as a secret', () => {
    const unpublished = { ...trust, publicKeys: [] };
    expect(check(good, unpublished, body, [right.publicKey])).toBe(true);
    expect(check(good, unpublished, body, [wrong.publicKey, 'no key', ''])).toBe(false);
  });

  test('does not help an event for another of Adobe’s customers', () => {
    expect(check(good, { ...trust, settings: { clientId: 'other' } })).toBe(false);
    expect(check(good, { ...trust, settings: {} })).toBe(false);
    expect(adobeCommerce.verify(requestOf(body, good), [right.publicKey], 0)).toBe(false);
    const mixed = Buffer.from(JSON.stringify([saved(), { ...saved(), recipient_client_id: 'other' }]));
    expect(check({ 'x-adobe-digital-signature-1': by(right.privateKey, mixed) }, trust, mixed)).toBe(false);
    const batch = Buffer.from(JSON.stringify([saved(), saved()]));
    expect(check({ 'x-adobe-digital-signature-1': by(right.privateKey, batch) }, trust, batch)).toBe(true);
  });

  test('leads to keys on Adobe’s own host, and nowhere else', () => {
    const at = (path: string) =>
      adobeCommerce.publicKeysAt?.(requestOf(body, { 'x-adobe-public-key1-path': path }), trust.settings);
    expect(at('/prod/keys/pub-key-7YW9r3dlwT.pem')).toEqual([
      'https://static.adobeioevents.com/prod/keys/pub-key-7YW9r3dlwT.pem',
    ]);
    for (const path of [
      '//evil.example/a.pem',
      '@evil.example/a.pem',
      '.evil.example/a.pem',
      '/../a.pem',
      '/a.pem?b',
      '/a.pem',
      'https://evil.example/a.pem',
      '',
    ])
      expect(at(path)).toEqual([]);
    const both = { 'x-adobe-public-key1-path': '/prod/keys/a.pem', 'x-adobe-public-key2-path': '/stage/keys/b.pem' };
    expect(adobeCommerce.publicKeysAt?.(requestOf(body, both), trust.settings)).toHaveLength(2);
    expect(adobeCommerce.publicKeysAt?.(requestOf(body, both), { clientId: 'other' })).toEqual([]);
  });
});

describeBadInput({
  platform: adobeCommerce,
  secrets: { right: right.publicKey, wrong: wrong.publicKey },
  headers: (body, key) => ({
    'x-adobe-digital-signature-1': by(key === wrong.publicKey ? wrong.privateKey : right.privateKey, body),
  }),
  signature: 'x-adobe-digital-signature-1',
  good: saved(),
  now: 0,
  trust,
  signsReadableOnly: true,
  takesBatches: true,
});

describe('the order, fetched', () => {
  const { shop, api, server } = serveAdobe();
  const fetchOne = (id = '3', through = api()) => adobeCommerce.fetch?.({ resource: 'order', id }, through);

  test('means the same as when it comes by itself', async () => {
    const { orderId: _id, warnings: _warnings, ...patch } = told();
    expect(await fetchOne()).toEqual(patch);
  });

  test('may have nobody to write to', async () => {
    shop.order = adobeOrder({ customer_email: null, billing_address: null });
    expect((await fetchOne())?.details?.customer.email).toBeUndefined();
    shop.order = adobeOrder();
  });

  test('is gone where the shop finds none, and not another one', async () => {
    await expect(fetchOne('4')).rejects.toMatchObject({ reason: 'gone' });
    shop.order = adobeOrder({ entity_id: 5 });
    await expect(fetchOne()).rejects.toMatchObject({ reason: 'not-understood' });
    shop.order = adobeOrder();
  });

  test.each(troubles)('%s', async (_what, answer, problem) => {
    shop.instead = answer;
    const failed = fetchOne();
    await expect(failed).rejects.toBeInstanceOf(FetchProblem);
    await expect(failed).rejects.toMatchObject(problem);
    shop.instead = undefined;
  });

  test('needs a token, the right one, and the shop’s address', async () => {
    await expect(fetchOne('3', api(''))).rejects.toMatchObject({ reason: 'no-credentials' });
    await expect(fetchOne('3', api('guess'))).rejects.toMatchObject({ reason: 'refused' });
    await expect(fetchOne('3', server.api({}, { accessToken: 'x' }))).rejects.toMatchObject({
      reason: 'no-credentials',
    });
  });
});
