import { createHmac, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { createLocalJWKSet, FlattenedSign, flattenedVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import { FetchProblem, NotUnderstood, type Trust } from '../../shared/orders/platform.ts';
import { saleor } from '../../shared/orders/platforms/saleor.ts';
import { saleorSubscription } from '../../shared/orders/platforms/saleor-query.ts';
import { troubles } from './api/loopback.ts';
import { orderId, saleorOrder, serveSaleor } from './api/saleor.ts';
import { describeBadInput } from './bad-input.ts';
import { eventOf, normalise, orderOf, receivedAt, requestOf } from './webhooks.ts';

const at = '2026-01-10T10:06:00.000Z';
const placed = '2026-01-10T10:00:00.764Z';
const webhook = (type: string, more: object = {}) => ({
  __typename: type,
  issuedAt: '2026-01-10T10:06:00.000000+00:00',
  order: saleorOrder(more),
});
const told = (type: string, more: object = {}) => orderOf(saleor, webhook(type, more));

test('an order tells who bought what', () => {
  expect(told('OrderCreated')).toEqual({
    orderId,
    updatedAt: '2026-01-10T10:05:00.000Z',
    warnings: [],
    milestones: { placed },
    ends: {},
    details: {
      name: '#42',
      customer: {
        id: 'VXNlcjoxMg==',
        email: 'austin@example.com',
        firstName: 'Austin',
        lastName: 'Sparks',
        phone: '+1 503 1',
        locale: 'pt-BR',
        country: 'US',
        timeZone: 'America/Los_Angeles',
      },
      items: [{ name: 'Apple Juice', quantity: 2, variant: '1l' }],
      total: { currency: 'USD', minor: '199', exponent: 2, raw: '1.99' },
      consent: 'unknown',
      channel: 'us',
    },
  });
});

test.each([
  ['paid', { paymentStatus: 'FULLY_CHARGED', isPaid: true }, { paid: at }, {}],
  ['not paid, only a part', { paymentStatus: 'PARTIALLY_CHARGED' }, {}, {}],
  ['shipped', { status: 'FULFILLED', fulfillments: [] }, { fulfilled: at }, {}],
  [
    'shipped when the last parcel left',
    {
      status: 'FULFILLED',
      fulfillments: [
        { created: '2026-01-10T10:02:00+00:00', status: 'FULFILLED' },
        { created: '2026-01-10T10:04:00+00:00', status: 'FULFILLED' },
        { created: '2026-01-10T10:05:00+00:00', status: 'CANCELED' },
      ],
    },
    { fulfilled: '2026-01-10T10:04:00.000Z' },
    {},
  ],
  ['not shipped, only a part', { status: 'PARTIALLY_FULFILLED' }, {}, {}],
  ['cancelled', { status: 'CANCELED' }, {}, { cancelled: at }],
  ['expired', { status: 'EXPIRED' }, {}, { cancelled: at }],
  ['paid, though a part went back', { paymentStatus: 'PARTIALLY_REFUNDED' }, { paid: at }, {}],
  ['refunded', { paymentStatus: 'FULLY_REFUNDED' }, { paid: at }, { refunded: at }],
])('the state says %s, whatever the topic', (_what, state, milestones, ends) => {
  for (const type of [
    'OrderUpdated',
    'OrderPaid',
    'OrderRefunded',
    'FulfillmentCreated',
    'FulfillmentTrackingNumberUpdated',
  ])
    expect(told(type, state)).toMatchObject({ milestones: { placed, ...milestones }, ends });
  expect(told('OrderFullyPaid', state).milestones).toEqual({ placed, ...milestones });
});

test.each([
  ['OrderCreated', {}, {}],
  ['OrderPaid', {}, {}],
  ['OrderFullyPaid', { paid: at }, {}],
  ['OrderFulfilled', { fulfilled: at }, {}],
  ['OrderCancelled', {}, { cancelled: at }],
  ['OrderExpired', {}, { cancelled: at }],
  ['OrderRefunded', {}, {}],
  ['OrderFullyRefunded', { paid: at }, { refunded: at }],
  ['FulfillmentCanceled', {}, {}],
])('%s says it where a shop’s own query leaves the states out', (type, milestones, ends) => {
  const said = told(type, { status: undefined, paymentStatus: undefined, isPaid: undefined });
  expect(said.milestones).toEqual({ placed, ...milestones });
  expect(said.ends).toEqual(ends);
});

test('refunds are told as one sum that grows', () =>
  expect(told('OrderRefunded', { totalRefunded: { amount: 0.5, currency: 'USD' } })).toMatchObject({
    refunds: { all: '50' },
    ends: {},
  }));

test('a parcel is told by its number', () =>
  expect(
    told('FulfillmentTrackingNumberUpdated', { fulfillments: [{ trackingNumber: 'JP1' }, { trackingNumber: '' }] })
      .details?.parcels,
  ).toEqual([{ number: 'JP1' }]));

test.each([
  ['a draft', { status: 'DRAFT' }, 'draft'],
  ['history carried over from elsewhere', { origin: 'BULK_CREATE' }, 'imported'],
])('%s is never mailed', (_what, more, never) => expect(told('OrderUpdated', more).details?.never).toBe(never));

test.each([
  ['OrderBulkCreated', { orders: [saleorOrder()] }],
  ['DraftOrderCreated', { order: saleorOrder() }],
  ['DraftOrderUpdated', { order: saleorOrder() }],
  ['CustomerUpdated', { user: { id: '1' } }],
  ['ProductUpdated', { product: {} }],
])('%s is ignored', (type, more) =>
  expect(eventOf(saleor, { __typename: type, ...more })).toMatchObject({ kind: 'ignored' }),
);

test('a deleted customer is to be forgotten', () =>
  expect(eventOf(saleor, { __typename: 'CustomerDeleted', user: { id: 'VX==', email: 'austin@example.com' } })).toEqual(
    {
      kind: 'redact',
      topic: 'customer_deleted',
      email: 'austin@example.com',
      customerId: 'VX==',
      orderIds: [],
    },
  ));

test('an order of which too little was selected is fetched, and tells only what it can', () => {
  const order = { id: orderId, created: '2026-01-10T10:00:00+00:00', status: 'CANCELED' };
  expect(eventOf(saleor, { issuedAt: at, order }, { 'saleor-event': 'order_updated' })).toEqual({
    kind: 'order',
    topic: 'order_updated',
    orderId,
    patch: { updatedAt: at, milestones: { placed: '2026-01-10T10:00:00.000Z' }, ends: { cancelled: at } },
    warnings: [],
    fetch: { resource: 'order', id: orderId },
  });
});

test('what the body says it is counts, not the header, which nobody signs', () =>
  expect(eventOf(saleor, webhook('DraftOrderCreated'), { 'saleor-event': 'order_created' })).toMatchObject({
    kind: 'ignored',
  }));

test('our subscription asks for what is read', () => {
  for (const type of ['OrderFullyPaid', 'OrderFulfilled', 'OrderExpired', 'CustomerDeleted'])
    expect(saleorSubscription).toContain(`... on ${type} {`);
  for (const name of Object.keys(saleorOrder())) expect(saleorSubscription).toMatch(new RegExp(`\\b${name}\\b`));
});

test.each([
  ['no event', { order: saleorOrder() }, /__typename: expected an event/],
  ['an event without its order', { __typename: 'OrderCreated' }, /order: expected an object/],
  ['an order without an id', webhook('OrderCreated', { id: null }), /id: expected an id/],
  ['a time without a zone', webhook('OrderCreated', { created: '2026-01-10T10:00:00' }), /created: expected a time/],
  ['the payload of old versions', [{ type: 'Order', id: orderId }], /expected an object/],
])('does not understand %s', (_what, body, message) => {
  expect(() => normalise(saleor, body)).toThrow(NotUnderstood);
  expect(() => normalise(saleor, body)).toThrow(message);
});

const url = 'https://shop.eu.saleor.cloud';
const keys = {
  right: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  wrong: generateKeyPairSync('rsa', { modulusLength: 2048 }),
};
const jwks = { keys: [{ ...keys.right.publicKey.export({ format: 'jwk' }), kid: 'right', use: 'sig', alg: 'RS256' }] };
const trust: Trust = { settings: { url }, publicKeys: [JSON.stringify(jwks)] };
const header = { alg: 'RS256', b64: false, crit: ['b64'], iss: `${url}/graphql/`, kid: 'right', typ: 'JWT' };
const jws = (body: Buffer, more: object = {}, key: 'right' | 'wrong' = 'right') => {
  const head = Buffer.from(JSON.stringify({ ...header, ...more })).toString('base64url');
  const content = Buffer.concat([Buffer.from(`${head}.`), body]);
  return `${head}..${sign('sha256', content, createPrivateKey(keys[key].privateKey.export({ type: 'pkcs8', format: 'pem' }))).toString('base64url')}`;
};

describe('the signature', () => {
  const body = Buffer.from(JSON.stringify(webhook('OrderCreated')));
  const check = (signature: string, content = body, secrets: string[] = [], around: Trust | undefined = trust) =>
    saleor.verify(requestOf(content, { 'saleor-signature': signature }), secrets, 0, around);

  test('is that of the shop’s key, over the raw body', () => {
    expect(check(jws(body))).toBe(true);
    expect(check(jws(body), Buffer.concat([body, Buffer.from(' ')]))).toBe(false);
  });

  test.each([
    ['another key', () => jws(body, {}, 'wrong')],
    ['another key’s name', () => jws(body, { kid: 'wrong' })],
    ['another shop', () => jws(body, { iss: 'https://evil.example/graphql/' })],
    ['no algorithm', () => jws(body, { alg: 'none' })],
    ['the public key as a secret', () => jws(body, { alg: 'HS256' })],
    ['an encoded payload', () => jws(body, { b64: true })],
    ['something critical that nobody knows', () => jws(body, { crit: ['b64', 'exp'] })],
    ['a payload of its own', () => jws(body).replace('..', `.${body.toString('base64url')}.`)],
    ['a fourth part', () => `${jws(body)}.x`],
    ['padding', () => `${jws(body)}=`],
    ['nothing', () => '..'],
  ])('is refused with %s', (_what, signature) => expect(check(signature())).toBe(false));

  test('may come from a version that does not say who signed', () =>
    expect(check(jws(body, { iss: undefined }))).toBe(true));

  test('of an issuer is refused where the shop’s address is not set', () =>
    expect(check(jws(body), body, [], { ...trust, settings: {} })).toBe(false));

  test('needs the shop’s keys', () => {
    for (const publicKeys of [[], ['{}'], ['no JSON'], ['{"keys":[null,{"kty":"RSA","n":"","e":""}]}']])
      expect(check(jws(body), body, [], { ...trust, publicKeys })).toBe(false);
    expect(saleor.verify(requestOf(body, { 'saleor-signature': jws(body) }), [], 0)).toBe(false);
  });

  test('is an HMAC where the webhook has a secret key, and only there', () => {
    const hmac = (key: string) => createHmac('sha256', key).update(body).digest('hex');
    expect(check(hmac('hush'), body, ['hush'])).toBe(true);
    expect(check(hmac('hush'), body, ['other'])).toBe(false);
    expect(check(hmac(''), body, [''])).toBe(false);
    expect(check(hmac('hush'))).toBe(false);
  });

  test('agrees with jose, on good and bad input', async () => {
    const text = fc.string({ unit: 'grapheme' });
    const find = createLocalJWKSet(jwks);
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('nothing', 'body', 'signature', 'key', 'kid'), async (payload, spoilt) => {
        const { protected: head, signature } = await new FlattenedSign(Buffer.from(payload))
          .setProtectedHeader({ ...header, kid: spoilt === 'kid' ? 'wrong' : 'right' })
          .sign(spoilt === 'key' ? keys.wrong.privateKey : keys.right.privateKey);
        const came = {
          body: spoilt === 'body' ? `${payload} ` : payload,
          signature:
            spoilt === 'signature' ? `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}` : signature,
        };
        const theirs = await flattenedVerify(
          { protected: head ?? '', payload: Buffer.from(came.body), signature: came.signature },
          find,
          { algorithms: ['RS256'] },
        ).then(
          () => true,
          () => false,
        );
        expect(check(`${head}..${came.signature}`, Buffer.from(came.body))).toBe(theirs);
        expect(theirs).toBe(spoilt === 'nothing');
      }),
      { numRuns: 60 },
    );
  });

  test('leads to the keys of the shop, and nowhere else', () => {
    const request = requestOf(body, {
      'saleor-signature': jws(body, { iss: 'https://evil.example/' }),
      'saleor-api-url': 'https://evil.example/',
    });
    expect(saleor.publicKeysAt?.(request, { url })).toEqual([`${url}/.well-known/jwks.json`]);
    expect(saleor.publicKeysAt?.(request, {})).toEqual([]);
    expect(saleor.publicKeysAt?.(requestOf(body, { 'saleor-signature': 'ab12' }), { url })).toEqual([]);
  });
});

describeBadInput({
  platform: saleor,
  secrets: { right: 'right', wrong: 'wrong' },
  headers: (body, key) => ({ 'saleor-signature': jws(body, {}, key === 'wrong' ? 'wrong' : 'right') }),
  signature: 'saleor-signature',
  good: webhook('OrderCreated'),
  now: 0,
  trust,
});

describe('the order, fetched', () => {
  const { shop, api, server } = serveSaleor();
  const fetchOne = (id = orderId, through = api()) => saleor.fetch?.({ resource: 'order', id }, through);

  test('means the same as when it comes by itself', async () => {
    const state = { paymentStatus: 'FULLY_REFUNDED', totalRefunded: { amount: 1.99, currency: 'USD' } };
    shop.order = saleorOrder(state);
    const updatedAt = '2026-01-10T10:05:00.000Z';
    const { details } = told('OrderUpdated', state);
    expect(await fetchOne()).toEqual({
      updatedAt,
      details,
      milestones: { placed, paid: updatedAt },
      ends: { refunded: updatedAt },
      refunds: { all: '199' },
    });
  });

  test('is gone where the shop finds none', async () =>
    await expect(fetchOne('T3JkZXI6')).rejects.toMatchObject({ reason: 'gone' }));

  test.each([
    ...troubles,
    ['errors in place of an order', { body: { errors: [{ message: 'x' }] } }, { reason: 'not-understood' }],
  ] as typeof troubles)('%s', async (_what, answer, problem) => {
    shop.instead = answer;
    const failed = fetchOne();
    await expect(failed).rejects.toBeInstanceOf(FetchProblem);
    await expect(failed).rejects.toMatchObject(problem);
    shop.instead = undefined;
  });

  test('needs a token, the right one, and the shop’s address', async () => {
    await expect(fetchOne(orderId, api(''))).rejects.toMatchObject({ reason: 'no-credentials' });
    await expect(fetchOne(orderId, api('guess'))).rejects.toMatchObject({ reason: 'refused' });
    await expect(fetchOne(orderId, server.api({}, { token: 'x' }))).rejects.toMatchObject({ reason: 'no-credentials' });
    const elsewhere = server.api({ apiUrl: `${server.url()}/graphql/` }, { token: 'app_token' });
    expect(await fetchOne(orderId, elsewhere)).toMatchObject({ milestones: { placed } });
  });
});

test('an event without a time of its own is of the order’s', () => {
  const { issuedAt: _issuedAt, ...body } = webhook('OrderUpdated', { updatedAt: undefined, status: 'CANCELED' });
  expect(orderOf(saleor, body)).toMatchObject({ updatedAt: placed, ends: { cancelled: placed } });
  expect(receivedAt).not.toBe(placed);
});
