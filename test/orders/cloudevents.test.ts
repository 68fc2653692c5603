import { describe, expect, test } from 'vitest';
import { NotUnderstood } from '../../shared/orders/platform.ts';
import { adobeCommerce } from '../../shared/orders/platforms/adobe-commerce.ts';
import { cloudevents } from '../../shared/orders/platforms/cloudevents.ts';
import { standardWebhooks } from '../../shared/orders/platforms/standard-webhooks.ts';
import { adobeOrder, serveAdobe } from './api/adobe-commerce.ts';
import { describeBadInput } from './bad-input.ts';
import { eventOf, normalise, requestOf } from './webhooks.ts';

const time = '2026-01-10T10:05:00Z';
const order = {
  id: 'A-1',
  createdAt: '2026-01-10T10:00:00Z',
  paymentStatus: 'paid',
  total: { amount: '12.50', currency: 'EUR' },
  customer: { email: 'ada@example.com' },
};
const attributes = { specversion: '1.0', id: 'e-1', source: '/shop', type: 'example.shop.order.paid', time };
const structured = { 'content-type': 'application/cloudevents+json; charset=UTF-8' };
const batched = { 'content-type': 'application/cloudevents-batch+json' };
const ce = (more: object = {}) =>
  Object.fromEntries(Object.entries({ ...attributes, ...more }).map(([name, value]) => [`ce-${name}`, String(value)]));

/** The same over Standard Webhooks, whose tests say what each document means. */
const meant = eventOf(standardWebhooks, { type: 'order.paid', timestamp: time, data: order });

describe('an order in its envelope means what it means without:', () => {
  test.each([
    ['structured', { ...attributes, data: order }, structured],
    [
      'structured, though it says only that it is JSON',
      { ...attributes, data: order },
      { 'content-type': 'application/json' },
    ],
    [
      'structured, with its data in base64',
      { ...attributes, data_base64: Buffer.from(JSON.stringify(order)).toString('base64') },
      structured,
    ],
    ['binary', order, { 'content-type': 'application/json', ...ce() }],
    [
      'binary, with attributes that need escaping',
      order,
      { 'content-type': 'application/json', ...ce({ source: '/caf%C3%A9' }) },
    ],
    ['under a type of its own', { ...attributes, type: 'order.paid', data: order }, structured],
  ])('%s', (_what, body, headers) => {
    expect(meant).toMatchObject({ orderId: 'A-1', patch: { milestones: { paid: '2026-01-10T10:05:00.000Z' } } });
    expect(eventOf(cloudevents, body, headers)).toEqual(meant);
  });

  test('several in a batch, or none', () => {
    const other = { ...attributes, type: 'com.example.someevent', data: 1.5 };
    expect(normalise(cloudevents, [{ ...attributes, data: order }, other], batched)).toMatchObject([
      meant,
      { kind: 'ignored', topic: 'com.example.someevent' },
    ]);
    expect(normalise(cloudevents, [], batched)).toMatchObject([{ kind: 'ignored', reason: 'an empty batch' }]);
  });
});

test.each([
  ['customer.redact', { email: 'ada@example.com' }, { kind: 'redact', email: 'ada@example.com' }],
  ['example.customer.data_request', { customerId: '7' }, { kind: 'data-request', customerId: '7' }],
  ['shop.redact', undefined, { kind: 'redact', everyone: true }],
  ['order.deleted', { id: 'A-1' }, { kind: 'order', patch: { ends: { deleted: '2026-01-10T10:05:00.000Z' } } }],
  ['com.example.someevent', '<much wow="xml"/>', { kind: 'ignored' }],
  ['com.example.reorder.paid.later', {}, { kind: 'ignored' }],
])('%s', (type, data, event) =>
  expect(eventOf(cloudevents, { ...attributes, type, data }, structured)).toMatchObject(event),
);

test('what is not about an order may hold anything', () =>
  expect(
    eventOf(cloudevents, { ...attributes, type: 'x', data_base64: '... no base64 ...' }, structured),
  ).toMatchObject({
    kind: 'ignored',
  }));

describe('an event of Adobe Commerce', () => {
  const { api } = serveAdobe();
  const event = {
    ...attributes,
    type: 'com.adobe.commerce.observer.sales_order_save_commit_after',
    data: { value: adobeOrder() },
  };

  test('means what it means from Adobe', () =>
    expect(eventOf(cloudevents, event, structured)).toEqual(eventOf(adobeCommerce, event)));

  test('is fetched from the shop where it is sparse', async () => {
    const sparse = { ...event, data: { value: { entity_id: 3 } } };
    const said = eventOf(cloudevents, sparse, structured);
    expect(said).toMatchObject({ fetch: { resource: 'order', id: '3' } });
    const wanted = said.kind === 'order' ? said.fetch : undefined;
    expect(wanted && (await cloudevents.fetch?.(wanted, api()))).toMatchObject({ details: { name: '#000000003' } });
  });
});

test.each([
  [
    'an envelope without an id',
    { ...attributes, id: undefined, data: order },
    structured,
    /id: expected the attribute id/,
  ],
  [
    'another version',
    { ...attributes, specversion: '0.3', data: order },
    structured,
    /specversion: expected version 1/,
  ],
  [
    'a time without a zone',
    { ...attributes, time: '2026-01-10T10:05:00', data: order },
    structured,
    /time: expected a time/,
  ],
  ['an order that is none', { ...attributes, data: 1.5 }, structured, /expected an object/],
  ['data that is no base64', { ...attributes, data_base64: 7 }, structured, /data_base64: expected base64/],
  ['a batch that is none', { ...attributes, data: order }, batched, /expected a list/],
  ['a list that is no batch', [{ ...attributes, data: order }], structured, /expected an object/],
  ['headers that are badly escaped', order, ce({ source: '%E0' }), /ce-source: expected percent-encoded text/],
])('does not understand %s', (_what, body, headers, message) => {
  expect(() => normalise(cloudevents, body, headers)).toThrow(NotUnderstood);
  expect(() => normalise(cloudevents, body, headers)).toThrow(message);
});

describe('the sender', () => {
  const check = (authorization: string | undefined, secrets: string[], query: Record<string, string> = {}) =>
    cloudevents.verify({ ...requestOf({}, { authorization }), query }, secrets, 0);

  test.each([
    ['Bearer hush', ['hush'], {}, true],
    ['bearer  hush', ['hush'], {}, true],
    ['Bearer hush', ['new', 'hush'], {}, true],
    [undefined, ['hush'], { access_token: 'hush' }, true],
    ['Bearer hush', ['hushh'], {}, false],
    ['Bearer hush hush', ['hush'], {}, false],
    ['Basic hush', ['hush'], {}, false],
    ['Bearer other', ['hush'], { access_token: 'hush' }, false],
    ['Bearer ', [''], {}, false],
    [undefined, [''], { access_token: '' }, false],
    [undefined, ['hush'], {}, false],
    ['Bearer hush', [], {}, false],
  ])('says %o to %o, with %o: %s', (authorization, secrets, query, known) =>
    expect(check(authorization, secrets, query)).toBe(known),
  );

  test('asks first whether events are wanted, and is not called back', () => {
    const asked = (headers: Record<string, string>, method = 'OPTIONS') =>
      cloudevents.handshake?.({ ...requestOf('', headers), method });
    const headers = {
      'webhook-request-origin': 'eventemitter.example.com',
      'webhook-request-callback': 'https://evil.example/',
    };
    expect(asked({ ...headers, 'webhook-request-rate': '120' })).toEqual({
      status: 200,
      body: '',
      headers: { 'webhook-allowed-origin': 'eventemitter.example.com', 'webhook-allowed-rate': '*', allow: 'POST' },
    });
    expect(asked(headers, 'POST')).toBeUndefined();
    expect(asked({})).toBeUndefined();
    expect(asked({ 'webhook-request-origin': 'a\r\nset-cookie: b' })).toBeUndefined();
  });
});

describeBadInput({
  platform: cloudevents,
  secrets: { right: 'a-secret-of-some-length', wrong: 'another-of-some-length' },
  headers: (_body, secret) => ({ ...structured, authorization: `Bearer ${secret}` }),
  signature: 'authorization',
  good: { ...attributes, data: order },
  now: 0,
  signsNothing: true,
});
