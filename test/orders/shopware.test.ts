import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { FetchProblem, NotUnderstood } from '../../shared/orders/platform.ts';
import { shopware } from '../../shared/orders/platforms/shopware.ts';
import { troubles } from './api/loopback.ts';
import { delivery, live, orderId, serveShopware, shopwareOrder, transaction } from './api/shopware.ts';
import { describeBadInput } from './bad-input.ts';
import { eventOf, normalise, orderOf, requestOf } from './webhooks.ts';

const at = '2026-01-12T09:00:00.000Z';
const placed = '2026-01-10T10:00:00.557Z';
const seconds = Date.parse(at) / 1000;
const source = { url: 'https://shop.example', appVersion: '1.0.0', shopId: 'hRCw2xo1EDZnLco4', eventId: 'e1' };
const webhook = (event: string, payload: unknown) => ({ data: { payload, event }, source, timestamp: seconds });
const hmac = (key: string, text: string | Buffer) => createHmac('sha256', key).update(text).digest('hex');
const told = (event: string, more: object = {}) => orderOf(shopware, webhook(event, { order: shopwareOrder(more) }));

test('an order tells who bought what', () => {
  expect(told('checkout.order.placed', { transactions: [transaction('open')] })).toEqual({
    orderId,
    updatedAt: '2026-01-12T08:00:00.000Z',
    warnings: [],
    milestones: { placed },
    ends: {},
    details: {
      name: '#10077',
      customer: {
        id: '5e5d6cd8917c45839b2f6aa7b4bf1425',
        email: 'max@example.com',
        firstName: 'Max',
        lastName: 'Mustermann',
        phone: '030 1',
        locale: 'de-DE',
        country: 'DE',
        timeZone: 'Europe/Berlin',
      },
      items: [{ name: 'Teekanne', quantity: 1, variant: 'Rot' }],
      total: { currency: 'EUR', minor: '39501', exponent: 2, raw: '395.01' },
      consent: 'unknown',
    },
  });
});

describe('the states of the order say', () => {
  test.each([
    ['paid', { transactions: [transaction('paid')] }, { paid: '2026-01-10T10:05:00.000Z' }, {}],
    ['not paid', { transactions: [transaction('paid_partially')] }, {}, {}],
    ['not paid, only authorised', { transactions: [transaction('authorized')] }, {}, {}],
    [
      'paid at the second try',
      { transactions: [transaction('failed'), transaction('cancelled'), transaction('paid')] },
      { paid: '2026-01-10T10:05:00.000Z' },
      {},
    ],
    [
      'shipped',
      { deliveries: [delivery('shipped', { trackingCodes: ['1'] })] },
      { fulfilled: '2026-01-12T08:00:00.000Z' },
      {},
    ],
    ['not shipped, only one of two parcels', { deliveries: [delivery('shipped'), delivery('open')] }, {}, {}],
    ['not shipped, only a part', { deliveries: [delivery('shipped_partially')] }, {}, {}],
    ['cancelled', { stateMachineState: { technicalName: 'cancelled' } }, {}, { cancelled: at }],
    ['not ended by a payment that was given up', { transactions: [transaction('cancelled')] }, {}, {}],
    ['refunded', { transactions: [transaction('refunded')] }, {}, { refunded: at }],
    ['not ended by a partial refund', { transactions: [transaction('refunded_partially')] }, {}, {}],
    ['disputed', { transactions: [transaction('chargeback')] }, {}, { disputed: at }],
  ])('%s, whatever the topic', (_what, more, milestones, ends) => {
    for (const topic of ['checkout.order.placed', 'state_enter.order.state.open']) {
      expect(told(topic, more).ends).toEqual(ends);
      expect(told(topic, more).milestones).toMatchObject({ placed, ...milestones });
    }
  });

  test('what the topic would say, where they contradict it', () => {
    const late = told('state_enter.order_transaction.state.paid', { transactions: [transaction('open')] });
    expect(late.milestones.paid).toBeUndefined();
  });
});

describe('an order without its states means what its topic says:', () => {
  const bare = {
    transactions: null,
    deliveries: null,
    stateMachineState: null,
    updatedAt: '2026-01-12T08:30:00+00:00',
  };
  test.each([
    ['state_enter.order_transaction.state.paid', { paid: at }, {}],
    ['state_enter.order_transaction.state.paid_partially', {}, {}],
    ['state_enter.order_transaction.state.refunded', { paid: at }, { refunded: at }],
    ['state_enter.order_transaction.state.refunded_partially', { paid: at }, {}],
    ['state_enter.order_transaction.state.cancelled', {}, {}],
    ['state_enter.order_transaction.state.chargeback', { paid: at }, { disputed: at }],
    ['state_enter.order_delivery.state.shipped', { fulfilled: at }, {}],
    ['state_enter.order_delivery.state.shipped_partially', {}, {}],
    ['state_enter.order_delivery.state.returned', {}, {}],
    ['state_enter.order_delivery.state.cancelled', {}, {}],
    ['state_enter.order.state.completed', {}, {}],
    ['state_enter.order.state.cancelled', {}, { cancelled: at }],
  ])('%s', (topic, milestones, ends) => {
    const said = told(topic, bare);
    expect(said.milestones).toEqual({ placed, ...milestones });
    expect(said.ends).toEqual(ends);
    expect(said.updatedAt).toBe('2026-01-12T08:30:00.000Z');
  });
});

test('refunds that are listed are kept by their ids', () => {
  const refund = (id: string, totalPrice: number, technicalName = 'completed') => ({
    id,
    amount: { totalPrice },
    stateMachineState: { technicalName },
  });
  const captures = [{ refunds: [refund('r1', 10.5), refund('r2', 20, 'open')] }];
  expect(
    told('checkout.order.placed', { transactions: [transaction('refunded_partially', { captures })] }).refunds,
  ).toEqual({
    r1: '1050',
  });
});

test('parcels are told with where they can be followed', () => {
  const deliveries = [
    delivery('shipped', { trackingCodes: ['JJ 1'] }),
    delivery('shipped', { trackingCodes: ['2'], shippingMethod: { name: 'Bike', trackingUrl: 'javascript:%s' } }),
  ];
  expect(told('checkout.order.placed', { deliveries }).details?.parcels).toEqual([
    { carrier: 'DHL', number: 'JJ 1', url: 'https://dhl.example/JJ%201' },
    { carrier: 'Bike', number: '2' },
  ]);
});

test('a changed address is a newer version, though the order itself was not written', () => {
  const orderCustomer = { email: 'new@example.com', updatedAt: '2026-01-12T08:59:00+00:00' };
  expect(told('state_enter.order.state.open', { orderCustomer })).toMatchObject({
    updatedAt: '2026-01-12T08:59:00.000Z',
    details: { customer: { email: 'new@example.com' } },
  });
});

test('a draft of an order is not the order', () =>
  expect(
    eventOf(shopware, webhook('checkout.order.placed', { order: shopwareOrder({ versionId: 'ab12' }) })),
  ).toMatchObject({ kind: 'ignored', reason: 'a draft of the order' }));

describe('written entities', () => {
  const one = (more: object = {}) => ({
    entity: 'order',
    operation: 'update',
    primaryKey: orderId,
    updatedFields: [],
    ...more,
  });
  const hint = {
    kind: 'order',
    orderId,
    patch: { updatedAt: at, milestones: {}, ends: {} },
    fetch: { resource: 'order', id: orderId },
  };

  test('are orders to be fetched, several at once', () => {
    const events = normalise(
      shopware,
      webhook('order.written', [one(), one({ primaryKey: 'ab', operation: 'insert' })]),
    );
    expect(events).toMatchObject([hint, { orderId: 'ab', fetch: { resource: 'order', id: 'ab' } }]);
  });

  test.each([
    ['a draft that is written', 'order.written', one({ versionId: 'ab12' }), { kind: 'ignored' }],
    ['the order that is written', 'order.written', one({ versionId: live }), hint],
    ['a draft that is deleted', 'order.deleted', one({ operation: 'delete', versionId: 'ab12' }), { kind: 'ignored' }],
    ['who knows what, deleted', 'order.deleted', one({ operation: 'delete' }), hint],
    ['another entity', 'order.written', one({ entity: 'order_line_item' }), { kind: 'ignored' }],
    [
      'the order that is deleted',
      'order.deleted',
      one({ operation: 'delete', versionId: live }),
      { kind: 'order', orderId, patch: { ends: { deleted: at } } },
    ],
  ])('%s', (_what, topic, entity, event) => expect(eventOf(shopware, webhook(topic, [entity]))).toMatchObject(event));

  test('may be none', () => expect(eventOf(shopware, webhook('order.written', []))).toMatchObject({ kind: 'ignored' }));
});

describe('a deleted customer is to be forgotten', () => {
  test('by address and id', () =>
    expect(
      eventOf(shopware, webhook('checkout.customer.deleted', { customer: { id: 'c1', email: 'max@example.com' } })),
    ).toEqual({
      kind: 'redact',
      topic: 'checkout.customer.deleted',
      email: 'max@example.com',
      customerId: 'c1',
      orderIds: [],
    }));
  test('by id alone', () =>
    expect(
      eventOf(shopware, webhook('customer.deleted', [{ entity: 'customer', operation: 'delete', primaryKey: 'c1' }])),
    ).toEqual({ kind: 'redact', topic: 'customer.deleted', customerId: 'c1', orderIds: [] }));
});

test.each([
  ['app_deleted', []],
  ['app.deleted', []],
  ['product.written', [{ entity: 'product', operation: 'delete', primaryKey: 'a' }]],
  ['newsletter.register', { newsletterRecipient: { email: 'max@example.com' } }],
  ['checkout.customer.login', { customer: { id: 'c1' } }],
  ['checkout.order.payment_method.changed', { orderTransaction: {} }],
  ['state_enter.order_transaction_capture.state.completed', { order: { id: 1 } }],
])('%s is ignored', (event, payload) =>
  expect(eventOf(shopware, webhook(event, payload))).toMatchObject({ kind: 'ignored' }),
);

test.each([
  ['an order that is none', webhook('checkout.order.placed', { order: null }), /expected an object/],
  ['an order without an id', webhook('checkout.order.placed', { order: { versionId: live } }), /id: expected an id/],
  ['no event', { data: { payload: [] }, source }, /data.event: expected an event/],
  ['a deletion of nobody', webhook('checkout.customer.deleted', {}), /expected an address or an id/],
])('does not understand %s', (_what, body, message) => {
  expect(() => normalise(shopware, body)).toThrow(NotUnderstood);
  expect(() => normalise(shopware, body)).toThrow(message);
});

describe('the registration', () => {
  const settings = { appName: 'Aftercare', url: 'https://aftercare.example/orders/shopware' };
  const query = { 'shop-id': 'hRCw2xo1EDZnLco4', 'shop-url': 'https://my-shop.com', timestamp: `${seconds}` };
  const text = `shop-id=hRCw2xo1EDZnLco4&shop-url=https://my-shop.com&timestamp=${seconds}`;
  const register = (
    headers: Record<string, string>,
    more: object = {},
    known = { settings, now: seconds },
    method = 'GET',
  ) =>
    shopware.handshake?.(
      { ...requestOf('', headers), method, query: { ...query, ...more } },
      ['old', 'app secret'],
      known,
    );
  const signed = { 'shopware-app-signature': hmac('app secret', text) };
  const secretOf = (answer: { body: string } | undefined): string => JSON.parse(answer?.body ?? '{}').secret;

  test('is answered with a proof, a secret of the shop, and where to confirm it', () => {
    const answer = register(signed);
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/json' } });
    expect(JSON.parse(answer?.body ?? '')).toEqual({
      proof: hmac('app secret', 'hRCw2xo1EDZnLco4https://my-shop.comAftercare'),
      secret: expect.stringMatching(/^[0-9a-f]{64}$/),
      confirmation_url: settings.url,
    });
  });

  test('may sign its address as it stands in the query', () => {
    const encoded = `shop-id=hRCw2xo1EDZnLco4&shop-url=https%3A%2F%2Fmy-shop.com&timestamp=${seconds}`;
    expect(register({ 'shopware-app-signature': hmac('app secret', encoded) })).toMatchObject({ status: 200 });
  });

  test('gives a secret that signs this shop’s webhooks from then on, and no other shop’s', () => {
    const secret = secretOf(register(signed));
    const check = (shopId: string) => {
      const body = JSON.stringify({ ...webhook('app.installed', []), source: { ...source, shopId } });
      return shopware.verify(
        requestOf(body, { 'shopware-shop-signature': hmac(secret, body) }),
        ['app secret'],
        seconds,
      );
    };
    expect(check('hRCw2xo1EDZnLco4')).toBe(true);
    expect(check('another')).toBe(false);
  });

  test('is confirmed with that secret, which tells nothing of an order, and no credentials to the log', () => {
    const secret = secretOf(register(signed));
    const body = JSON.stringify({
      apiKey: 'SWIA',
      secretKey: 'Q1Qy',
      timestamp: `${seconds}`,
      shopUrl: 'https://my-shop.com',
      shopId: 'hRCw2xo1EDZnLco4',
    });
    const headers = { 'shopware-shop-signature': hmac(secret, body) };
    expect(shopware.verify(requestOf(body, headers), ['app secret'], seconds)).toBe(true);
    expect(JSON.stringify(eventOf(shopware, body, headers))).not.toMatch(/Q1Qy|SWIA/);
    expect(eventOf(shopware, body, headers)).toMatchObject({ kind: 'ignored' });
  });

  test('of a shop that registers anew gives another secret, if it signs with its present one', () => {
    const first = secretOf(register(signed));
    const second = secretOf(register({ ...signed, 'shopware-shop-signature': hmac(first, text) }));
    const third = secretOf(register({ ...signed, 'shopware-shop-signature': hmac(second, text) }));
    expect(new Set([first, second, third]).size).toBe(3);
    expect(register({ ...signed, 'shopware-shop-signature': hmac('guess', text) })).toMatchObject({ status: 401 });
  });

  test.each([
    ['by another secret', () => register({ 'shopware-app-signature': hmac('guess', text) })],
    ['of another shop', () => register(signed, { 'shop-id': 'another' })],
    ['of long ago', () => register(signed, {}, { settings, now: seconds + 3601 })],
    ['that is no hex', () => register({ 'shopware-app-signature': 'é'.repeat(64) })],
  ])('with a signature %s is refused', (_what, answer) => expect(answer()).toMatchObject({ status: 401 }));

  test('says so when the shop’s settings are missing', () =>
    expect(register(signed, {}, { settings: {} as typeof settings, now: seconds })).toMatchObject({ status: 500 }));

  test('is nothing but that', () => {
    expect(register({})).toBeUndefined();
    expect(register(signed, {}, undefined, 'POST')).toBeUndefined();
    expect(register(signed, { timestamp: undefined })).toBeUndefined();
  });
});

describeBadInput({
  platform: shopware,
  secrets: { right: 'a shop secret', wrong: 'another' },
  headers: (body, secret) => ({ 'shopware-shop-signature': hmac(secret, body) }),
  signature: 'shopware-shop-signature',
  good: webhook('checkout.order.placed', { order: shopwareOrder() }),
  now: seconds,
});

describe('the order, fetched', () => {
  const { shop, api, server } = serveShopware();
  const fetchOne = (id = orderId, through = api()) => shopware.fetch?.({ resource: 'order', id }, through);

  test('means the same as when it comes by itself', async () => {
    const { orderId: _id, warnings: _warnings, ...patch } = told('checkout.order.placed');
    expect(await fetchOne()).toEqual(patch);
  });

  test('is gone where the shop finds none', async () =>
    await expect(fetchOne('ab')).rejects.toMatchObject({ reason: 'gone' }));

  test.each(troubles)('%s', async (_what, answer, problem) => {
    shop.instead = answer;
    const failed = fetchOne();
    await expect(failed).rejects.toBeInstanceOf(FetchProblem);
    await expect(failed).rejects.toMatchObject(problem);
    shop.instead = undefined;
  });

  test('needs credentials, the right ones, and the shop’s address', async () => {
    await expect(fetchOne(orderId, api({}))).rejects.toMatchObject({ reason: 'no-credentials' });
    const wrong = api({ clientId: 'SWIA', clientSecret: 'guess' });
    await expect(fetchOne(orderId, wrong)).rejects.toMatchObject({ reason: 'refused' });
    const nowhere = server.api({}, { clientId: 'SWIA', clientSecret: 'Q1Qy' });
    await expect(fetchOne(orderId, nowhere)).rejects.toMatchObject({ reason: 'no-credentials' });
  });
});

test('whoever leaves the newsletter is not followed up', () => {
  const recipient = { newsletterRecipient: { id: 'a1', email: 'max@example.com', status: 'optOut' } };
  expect(eventOf(shopware, webhook('newsletter.unsubscribe', recipient))).toEqual({
    kind: 'opt-out',
    topic: 'newsletter.unsubscribe',
    email: 'max@example.com',
  });
  expect(() => eventOf(shopware, webhook('newsletter.unsubscribe', {}))).toThrow(NotUnderstood);
});
