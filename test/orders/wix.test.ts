import { createSign, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { importSPKI, jwtVerify, SignJWT } from 'jose';
import { afterEach, describe, expect, test } from 'vitest';
import { NotUnderstood, type OrderEvent } from '../../shared/orders/platform.ts';
import { wix } from '../../shared/orders/platforms/wix.ts';
import { hmacSha256 } from '../../shared/orders/signature.ts';
import { troubles } from './api/loopback.ts';
import { serveWix, wixOrder } from './api/wix.ts';
import { eventOf, normalise, orderOf, receivedAt, requestOf } from './webhooks.ts';

const orderId = 'a4738c5d-98d6-45e4-bc88-4e5940acacfd';
const wanted = { resource: 'order', id: orderId };
const at = '2026-01-10T10:06:00.000Z';
const now = Date.parse(at) / 1000;

const base64url = (part: string | object) =>
  Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');
/** What Wix sends, but for the signature, which `normalise` does not look at again. */
const carrying = (claims: object | string) => `${base64url({ alg: 'RS256' })}.${base64url(claims)}.c2ln`;
const claimsOf = (eventType: string, event: object | string) => ({
  data: JSON.stringify({
    eventType,
    instanceId: 'd2b4e0a1',
    data: typeof event === 'string' ? event : JSON.stringify(event),
    identity: '{}',
  }),
  iat: now,
  exp: now + 3600,
});
const event = (slug: string, told: object, more: object = {}) => ({
  id: '89db87be',
  entityFqdn: 'wix.ecom.v1.order',
  slug,
  entityId: orderId,
  eventTime: at,
  triggeredByAnonymizeRequest: false,
  ...told,
  ...more,
});
const sent = (fqdn: string, one: Partial<ReturnType<typeof event>>) =>
  carrying(claimsOf(`${fqdn}_${one.slug}`, { ...one, entityFqdn: fqdn }));
const ofOrder = (more: object = {}, slug = 'updated') =>
  sent('wix.ecom.v1.order', event(slug, { updatedEvent: { currentEntity: wixOrder(more) } }));
const told = (more: object = {}) => orderOf(wix, ofOrder(more));

test('an order is told whole', () =>
  expect(eventOf(wix, ofOrder())).toEqual({
    kind: 'order',
    topic: 'wix.ecom.v1.order_updated',
    orderId,
    warnings: [],
    patch: {
      updatedAt: '2026-01-10T10:05:00.900Z',
      milestones: { placed: '2026-01-10T10:00:00.241Z', paid: '2026-01-10T10:05:00.900Z' },
      ends: {},
      details: {
        name: '#10133',
        customer: {
          id: 'f61f30cd',
          email: 'jane@example.com',
          firstName: 'Jane',
          lastName: 'Doe',
          phone: '555',
          company: 'Acme',
          locale: 'en',
          country: 'US',
          timeZone: 'America/Los_Angeles',
        },
        items: [{ name: 'Cup', quantity: 2 }],
        total: { currency: 'USD', minor: '4050', exponent: 2, raw: '40.5' },
        consent: 'unknown',
        channel: 'WEB',
      },
    },
  }));

test('wherever in the event the order stands, it says the same', () => {
  const entity = wixOrder();
  const created = sent('wix.ecom.v1.order', event('created', { createdEvent: { entity } }));
  const approved = sent('wix.ecom.v1.order', event('approved', { actionEvent: { body: { order: entity } } }));
  const { topic: _topic, ...said } = eventOf(wix, ofOrder());
  expect(eventOf(wix, created)).toEqual({ topic: 'wix.ecom.v1.order_created', ...said });
  expect(eventOf(wix, approved)).toEqual({ topic: 'wix.ecom.v1.order_approved', ...said });
});

describe('the state', () => {
  test.each(['NOT_PAID', 'PENDING', 'PARTIALLY_PAID', 'AUTHORIZED', 'DECLINED'])('%s is not paid', (paymentStatus) =>
    expect(told({ paymentStatus })).toMatchObject({ milestones: { placed: expect.any(String) }, ends: {} }),
  );
  test('not paid has no time of payment', () =>
    expect(told({ paymentStatus: 'NOT_PAID' }).milestones.paid).toBeUndefined());
  test.each([
    [{ status: 'CANCELED' }, 'cancelled'],
    [{ status: 'REJECTED' }, 'cancelled'],
    [{ paymentStatus: 'FULLY_REFUNDED' }, 'refunded'],
    [{ paymentStatus: 'CHARGEBACK' }, 'disputed'],
  ])('%o ends the order, whatever the topic', (state, end) =>
    expect(told(state).ends).toEqual({ [end]: '2026-01-10T10:05:00.900Z' }),
  );
  test('fulfilled is all of it', () => {
    expect(told({ fulfillmentStatus: 'FULFILLED' }).milestones.fulfilled).toBe('2026-01-10T10:05:00.900Z');
    expect(told({ fulfillmentStatus: 'PARTIALLY_FULFILLED' }).milestones.fulfilled).toBeUndefined();
  });
  test('part of the money back is told as an amount', () => {
    const part = { paymentStatus: 'PARTIALLY_REFUNDED', balanceSummary: { refunded: { amount: '10.5' } } };
    expect(told(part)).toMatchObject({ refunds: { all: '1050' }, ends: {} });
  });
});

test.each([
  ['2', 'JPY', '2'],
  ['5.0', 'USD', '500'],
  ['40.56', 'EUR', '4056'],
  ['1.2345', 'KWD', '1235'],
])('%s %s is %s in minor units', (amount, currency, minor) =>
  expect(told({ currency, priceSummary: { total: { amount } } }).details?.total).toMatchObject({ minor, raw: amount }),
);

test.each([
  ['a draft', { status: 'DRAFT' }, 'draft'],
  ['a renewal', { lineItems: [{ quantity: 1, subscriptionInfo: { cycleNumber: 2 } }] }, 'renewal'],
  ['a first of many', { lineItems: [{ quantity: 1, subscriptionInfo: { cycleNumber: 1 } }] }, undefined],
  ['brought along from elsewhere', { purchasedDate: '2025-01-01T00:00:00Z' }, 'imported'],
  ['a sale at the till to nobody known', { channelInfo: { type: 'POS' }, buyerInfo: {} }, 'point-of-sale'],
  ['a sale at the till', { channelInfo: { type: 'POS' } }, undefined],
])('%s is never mailed: %o', (_what, more, never) => expect(told(more).details?.never).toBe(never));

test('refunds and parcels say where to look', () => {
  const thin = { patch: { updatedAt: at, milestones: {}, ends: {} }, warnings: [], fetch: wanted };
  const refund = event('refund_completed', { actionEvent: { body: { orderId, refund: { id: 'r' } } } });
  const parcels = event('updated', { actionEvent: { body: { orderWithFulfillments: { orderId, fulfillments: [] } } } });
  expect(eventOf(wix, sent('wix.ecom.v1.order_transactions', { ...refund, entityId: 'other' }))).toEqual({
    kind: 'order',
    topic: 'wix.ecom.v1.order_transactions_refund_completed',
    orderId,
    ...thin,
  });
  expect(eventOf(wix, sent('wix.ecom.v1.fulfillments', parcels))).toMatchObject({ kind: 'order', orderId, ...thin });
  expect(eventOf(wix, sent('wix.ecom.v1.fulfillments', event('updated', {})))).toMatchObject({ orderId, ...thin });
});

test('an order that was made anonymous is to be forgotten, and its customer with it', () => {
  const entity = wixOrder({ buyerInfo: { contactId: 'f61f30cd', email: '' } });
  const anonymous = event(
    'updated',
    { updatedEvent: { currentEntity: entity } },
    { triggeredByAnonymizeRequest: true },
  );
  const said = { kind: 'redact', topic: 'wix.ecom.v1.order_updated', orderIds: [orderId] };
  expect(eventOf(wix, sent('wix.ecom.v1.order', anonymous))).toEqual({ ...said, customerId: 'f61f30cd' });
  expect(eventOf(wix, sent('wix.ecom.v1.order', { ...anonymous, updatedEvent: null } as object))).toEqual(said);
});

test('a contact that was deleted is to be forgotten', () => {
  expect(eventOf(wix, sent('wix.contacts.v4.contact', event('deleted', {}, { entityId: 'f61f30cd' })))).toEqual({
    kind: 'redact',
    topic: 'wix.contacts.v4.contact_deleted',
    customerId: 'f61f30cd',
    orderIds: [],
  });
  expect(eventOf(wix, sent('wix.contacts.v4.contact', event('updated', {})))).toMatchObject({ kind: 'ignored' });
});

test.each([
  ['AppRemoved', /took the app off/],
  ['AppInstalled', /not about an order/],
  ['wix.stores.v1.product_created', /not about an order/],
])('%s is ignored', (eventType, reason) =>
  expect(eventOf(wix, carrying(claimsOf(eventType, event('x', {}, { entityFqdn: 'other' }))))).toMatchObject({
    kind: 'ignored',
    reason: expect.stringMatching(reason),
  }),
);

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const otherPem = other.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const claims = claimsOf('wix.ecom.v1.order_updated', event('updated', { updatedEvent: { currentEntity: wixOrder() } }));
const token = (payload: object = claims, header: object = {}, key = privateKey) =>
  new SignJWT({ ...payload }).setProtectedHeader({ alg: 'RS256', ...header }).sign(key);
const verify = (body: string, secrets = [pem], when = now) => wix.verify(requestOf(body), secrets, when);

describe('the signature', () => {
  test('is by any of the keys, in PEM, in one line, or as base64 alone', async () => {
    const good = await token();
    const bare = pem.replace(/-----[A-Z ]+-----|\n/g, '');
    for (const key of [pem, pem.replaceAll('\n', '\\n'), bare, ` ${bare}\n`]) expect(verify(good, [key])).toBe(true);
    expect(verify(good, [otherPem, pem])).toBe(true);
    expect(verify(`${good}\n`)).toBe(true);
    for (const key of [otherPem, '', 'no key', bare.slice(4)]) expect(verify(good, [key])).toBe(false);
    expect(verify(good, [])).toBe(false);
  });

  test('holds until it expires, and not without saying when', async () => {
    const good = await token();
    expect(verify(good, [pem], now + 3599)).toBe(true);
    expect(verify(good, [pem], now + 3600)).toBe(false);
    expect(verify(await token({ data: '{}' }))).toBe(false);
    expect(verify(await token({ ...claims, exp: 'never' }))).toBe(false);
    expect(verify(await token({ ...claims, nbf: now + 301 }))).toBe(false);
  });

  test('is never of the algorithm that the token would like', async () => {
    const signed = (header: object) => `${base64url(header)}.${base64url(claims)}`;
    const byHmac = (key: string) => {
      const text = signed({ alg: 'HS256' });
      return `${text}.${hmacSha256(key, text).toString('base64url')}`;
    };
    expect(verify(byHmac(pem))).toBe(false);
    expect(verify(byHmac(''), [''])).toBe(false);
    expect(verify(`${signed({ alg: 'none' })}.`)).toBe(false);
    expect(verify(`${signed({ alg: 'none' })}.c2ln`)).toBe(false);
    expect(verify(`${signed({ alg: 'rs256' })}.${(await token()).split('.')[2]}`)).toBe(false);
    expect(verify(await token(claims, { alg: 'RS384' }))).toBe(false);
    expect(verify(await token(claims, { alg: 'PS256' }))).toBe(false);
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const text = signed({ alg: 'RS256' });
    const weak = `${text}.${createSign('sha256').update(text).sign(short.privateKey, 'base64url')}`;
    expect(verify(weak, [short.publicKey.export({ type: 'spki', format: 'pem' }).toString()])).toBe(false);
  });

  test('is written in one way only', async () => {
    const good = await token();
    const [header, body, signature] = good.split('.');
    for (const odd of [
      `${good}=`,
      `${good}.`,
      `.${good}`,
      `${header}.${body}`,
      `${header}..${signature}`,
      good.slice(0, -9),
    ])
      expect(verify(odd)).toBe(false);
    for (let index = 0; index < good.length; index += 7)
      expect(verify(`${good.slice(0, index)}${good[index] === 'A' ? 'B' : 'A'}${good.slice(index + 1)}`)).toBe(false);
  });

  test('is the same to jose, on good and bad input', async () => {
    const key = await importSPKI(pem, 'RS256');
    const spoils = fc.constantFrom('nothing', 'claims', 'signature', 'key', 'algorithm', 'age');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), spoils, fc.nat(), async (data, spoilt, at) => {
        const payload = { data, exp: now + (spoilt === 'age' ? -1 : 60) };
        const by = spoilt === 'key' ? other.privateKey : privateKey;
        const parts = (await token(payload, spoilt === 'algorithm' ? { alg: 'RS512' } : {}, by)).split('.');
        const index = spoilt === 'claims' ? 1 : 2;
        const part = parts[index] ?? '';
        const place = at % part.length;
        const turned = `${part.slice(0, place)}${part[place] === 'A' ? 'B' : 'A'}${part.slice(place + 1)}`;
        if (spoilt === 'claims' || spoilt === 'signature') parts[index] = turned;
        const theirs = await jwtVerify(parts.join('.'), key, {
          algorithms: ['RS256'],
          currentDate: new Date(now * 1000),
        })
          .then(() => true)
          .catch(() => false);
        // jose takes the unused bits of the last letter as they come; here only one way of writing is right.
        const loose = (spoilt === 'claims' || spoilt === 'signature') && place === part.length - 1;
        if (!loose) expect(verify(parts.join('.'))).toBe(theirs);
        expect(theirs && !loose).toBe(spoilt === 'nothing');
      }),
      { numRuns: 200 },
    );
  });

  test('never throws, whatever comes', () =>
    fc.assert(
      fc.property(fc.uint8Array(), fc.array(fc.string({ unit: 'binary' })), (bytes, keys) => {
        expect(wix.verify(requestOf(Buffer.from(bytes)), [pem, ...keys], now)).toBe(false);
      }),
    ));
});

describe('bad input, signed all the same', () => {
  const good = JSON.stringify(event('updated', { updatedEvent: { currentEntity: wixOrder() } }));
  const within = (json: string) => carrying(claimsOf('wix.ecom.v1.order_updated', json));
  const with_ = (more: string) => within(good.replace('"currentEntity":{', `"currentEntity":{${more},`));
  const taken = normalise(wix, within(good));

  test.each([
    ['no JWT', '{"id":1}'],
    ['nothing', ''],
    ['JSON of another platform', JSON.stringify({ id: 727, status: 'processing' })],
    ['claims that are no JSON', carrying('{"data"')],
    ['claims without data', carrying({ iat: 1 })],
    ['data that is no text', carrying({ data: { eventType: 'wix.ecom.v1.order_created' } })],
    ['data that is no JSON', carrying({ data: '{' })],
    ['an event that is cut off', within(good.slice(0, -9))],
    ['an event in another charset', carrying(Buffer.from('{"data":"é"}', 'latin1').toString('latin1'))],
    ['an event without a time', within(good.replace('eventTime', 'other'))],
    ['an order without an id', within(good.replaceAll('"id"', '"other"'))],
    ['deep nesting', with_(`"deep":${'['.repeat(100)}${']'.repeat(100)}`)],
  ])('%s is not understood', (_what, body) => expect(() => normalise(wix, body)).toThrow(NotUnderstood));

  test.each([
    ['keys told twice', '"unknown":1,"unknown":{}'],
    ['a lone surrogate', '"unknown":"\\ud800"'],
    ['keys that pollute', '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}'],
  ])('%s change nothing', (_what, more) => {
    expect(normalise(wix, with_(more))).toEqual(taken);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('ids beyond 2^53 keep every digit', () =>
    expect(orderOf(wix, within(good.replaceAll(`"id":"${orderId}"`, '"id":9007199254740993'))).orderId).toBe(
      '9007199254740993',
    ));

  test('anything in place of anything says something, or is not understood', () => {
    const paths = Object.keys(wixOrder());
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), fc.boolean(), (path, value, anonymous) => {
        const entity = wixOrder({ [path]: value });
        const odd = event(
          'updated',
          { updatedEvent: { currentEntity: entity } },
          { triggeredByAnonymizeRequest: anonymous },
        );
        let said: OrderEvent[] = [];
        try {
          said = wix.normalise(requestOf(within(JSON.stringify(odd))), { receivedAt });
        } catch (error) {
          expect(error).toBeInstanceOf(NotUnderstood);
        }
        for (const one of said) expect(one.kind).toBe(anonymous ? 'redact' : 'order');
      }),
      { numRuns: 500 },
    );
  });
});

describe('the API', () => {
  const { shop, api } = serveWix();
  afterEach(() => void Object.assign(shop, { order: wixOrder(), instead: {}, asked: [] }));
  const fetchOrder = async (from = api()) => {
    const patch = await wix.fetch?.(wanted, from);
    if (!patch) throw new Error('nothing fetched');
    return patch;
  };

  test('tells the same as the webhook', async () => {
    const { orderId: _id, warnings: _warnings, ...patch } = told();
    expect(await fetchOrder()).toEqual(patch);
    expect(shop.asked).toEqual([`/ecom/v1/orders/${orderId}`]);
  });

  test('and the parcels, once something has left', async () => {
    shop.order = wixOrder({ fulfillmentStatus: 'FULFILLED' });
    const patch = await fetchOrder();
    expect(patch.milestones.fulfilled).toBe('2026-01-12T08:00:00.000Z');
    expect(patch.details?.parcels).toEqual([{ carrier: 'ups', number: 'T1', url: 'https://ups.example/T1' }]);
  });

  test.each(troubles)('%s', async (_what, answer, problem) => {
    shop.order = wixOrder({ fulfillmentStatus: 'FULFILLED' });
    for (const path of [`/ecom/v1/orders/${orderId}`, `/ecom/v1/fulfillments/orders/${orderId}`]) {
      shop.instead = { [path]: answer };
      await expect(fetchOrder()).rejects.toMatchObject({ name: 'FetchProblem', ...problem });
    }
  });

  test('a wrong key is refused, and without one, or without a site, nobody is asked', async () => {
    await expect(fetchOrder(api('another'))).rejects.toMatchObject({ reason: 'refused' });
    shop.asked = [];
    await expect(fetchOrder(api(''))).rejects.toMatchObject({ reason: 'no-credentials' });
    await expect(fetchOrder({ ...api(), settings: {} })).rejects.toMatchObject({ reason: 'no-credentials' });
    expect(shop.asked).toEqual([]);
  });
});
