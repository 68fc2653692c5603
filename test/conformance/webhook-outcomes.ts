import { expect } from 'vitest';
import type { Wanted } from '../../shared/orders/platform.ts';

/** What a fixture must come out as. */
export interface Outcome {
  /** The topic that the platform sends it under, where the fixture holds the body alone. */
  topic?: string;
  /** The bodies of webhooks in it, where it is something else than one. */
  bodies?: (fixture: never) => unknown[];
  /** What its events must match; or what is wrong with it, where it is no webhook. */
  means: object[] | RegExp;
  /** The same, were it not marked as a test. */
  ifReal?: object[];
}

/** What the platform's API answers by path, and what is understood of it. */
export interface Answered {
  wanted: Wanted;
  settings: Record<string, string>;
  answers: (fixture: never) => Record<string, unknown>;
  patch: object;
}

/** A platform that is knowingly not taken in, and why. */
export interface NotTaken {
  notTaken: string;
}

/** `vector` and `handshake` have tests of their own. */
type Row = Outcome | Answered | NotTaken | 'vector' | 'handshake';

const ignored = (reason: RegExp) => ({ kind: 'ignored', reason: expect.stringMatching(reason) });
const testSend = (ifReal: object): Outcome => ({ means: [ignored(/test send/)], ifReal: [ifReal] });
const testMode = (ifReal: object): Outcome => ({ means: [ignored(/test mode/)], ifReal: [ifReal] });

/** The one body that Shopify sends for every topic about orders when asked for a test. */
const shopifyTestOrder: Outcome = {
  means: [
    {
      kind: 'order',
      orderId: '820982911946154500',
      warnings: ['email-mismatch'],
      patch: {
        updatedAt: '2022-01-01T00:00:00.000Z',
        details: { never: 'test', name: '#9999', total: { minor: '38800', currency: 'USD' }, consent: 'yes' },
        milestones: { placed: '2022-01-01T00:00:00.000Z' },
        ends: { cancelled: '2022-01-01T00:00:00.000Z' },
      },
    },
  ],
  ifReal: [{ kind: 'order', patch: { details: { never: 'test' } } }],
};

const wooOrder727 = {
  kind: 'order',
  orderId: '727',
  warnings: [],
  patch: {
    details: {
      name: '#727',
      total: { minor: '2935', exponent: 2, raw: '29.35' },
      customer: { country: 'US', timeZone: 'America/Los_Angeles' },
      items: [{ quantity: 2 }, { name: expect.stringContaining(' – '), quantity: 1 }],
      consent: 'unknown',
    },
    milestones: { placed: '2017-03-22T19:28:02.000Z', paid: '2017-03-22T19:28:08.000Z' },
    ends: {},
  },
};

const thinOrder = (orderId: string, patch: object) => ({
  kind: 'order',
  orderId,
  patch,
  fetch: { resource: 'order', id: orderId },
});

/** The claims in a token as Wix posts it; it is read after its signature was checked. */
const wixToken = (claims: object): string =>
  ['{"alg":"RS256"}', JSON.stringify(claims), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

const wixOrder = {
  kind: 'order',
  topic: 'wix.ecom.v1.order_created',
  orderId: 'a4738c5d-98d6-45e4-bc88-4e5940acacfd',
  warnings: [],
  patch: {
    updatedAt: '2023-12-05T11:02:11.900Z',
    milestones: { placed: '2023-12-05T10:48:58.241Z' },
    ends: {},
    details: {
      name: '#10133',
      customer: { id: 'f61f30cd-7474-47b7-95a2-339c0fcacbd3', locale: 'en' },
      total: { minor: '4056', currency: 'USD', raw: '40.56' },
      channel: 'WEB',
    },
  },
};

/** An object of Stripe's API, in the event that would carry it. */
const inEvent = (type: string) => (object: object) => [
  { id: 'evt_1', object: 'event', type, created: 1_700_000_000, livemode: true, data: { object } },
];

/** Every file of the fixtures, and what it means here. A new file needs a row. */
export const outcomes: Record<string, Row> = {
  'shopify/app.uninstalled.json': { means: [ignored(/shop\/redact follows/)] },
  'shopify/customers.delete.json': { means: [ignored(/customers\/redact/)] },
  'shopify/customers.merge.json': { means: [ignored(/the order tells the customer/)] },
  'shopify/customers.redact.json': {
    topic: 'customers/redact',
    means: [
      { kind: 'redact', email: expect.any(String), customerId: '191167', orderIds: ['299938', '280263', '220458'] },
    ],
  },
  'shopify/customers_email_marketing_consent.update.json': { means: [ignored(/what its customer agreed to/)] },
  'shopify/draft_orders.create.json': { means: [ignored(/draft/)] },
  'shopify/fulfillment-event-api-resource.json': {
    topic: 'fulfillment_events/create',
    bodies: ({ fulfillment_event }: { fulfillment_event: unknown }) => [fulfillment_event],
    means: [ignored(/not there yet/)],
  },
  'shopify/fulfillment_events.create.json': testSend(ignored(/not there yet/)),
  'shopify/fulfillments.create.json': testSend(ignored(/have not left/)),
  'shopify/fulfillments.update.json': testSend(ignored(/have not left/)),
  'shopify/order-api-resource.json': {
    bodies: ({ order }: { order: unknown }) => [order],
    means: [
      {
        kind: 'order',
        orderId: '123456',
        patch: { details: { never: 'test' }, ends: { cancelled: '2016-05-17T08:14:36.000Z' } },
      },
    ],
  },
  'shopify/order_transactions.create.json': { means: [ignored(/the order tells what was paid/)] },
  'shopify/orders.cancelled.json': shopifyTestOrder,
  'shopify/orders.create.json': shopifyTestOrder,
  'shopify/orders.delete.json': testSend({
    kind: 'order',
    orderId: '820982911946154500',
    patch: { ends: { deleted: '2024-08-07T22:58:02.728Z' } },
  }),
  'shopify/orders.edited.json': { means: [ignored(/only what changed/)] },
  'shopify/orders.paid.json': shopifyTestOrder,
  'shopify/orders.partially_fulfilled.json': shopifyTestOrder,
  'shopify/orders.updated.json': shopifyTestOrder,
  'shopify/refunds.create.json': testSend(ignored(/no money went back/)),
  'shopify/returns.request.json': { means: [ignored(/no refund yet/)] },
  'shopify/shop.redact.json': { topic: 'shop/redact', means: [{ kind: 'redact', everyone: true }] },
  'shopify/signature-vector.json': 'vector',

  'woocommerce/coupon.created.json': { means: [ignored(/not about an order/)] },
  'woocommerce/coupon.deleted.json': { means: [ignored(/not about an order/)] },
  'woocommerce/customer.json': { topic: 'customer.updated', means: [ignored(/not about an order/)] },
  'woocommerce/order-completed.json': {
    topic: 'order.updated',
    means: [{ ...wooOrder727, patch: { ...wooOrder727.patch, updatedAt: '2017-03-22T19:30:35.000Z' } }],
  },
  'woocommerce/order-processing.json': { topic: 'order.created', means: [wooOrder727] },
  'woocommerce/orders-list.json': {
    topic: 'order.updated',
    bodies: (orders: unknown[]) => orders,
    means: [
      wooOrder727,
      {
        kind: 'order',
        orderId: '723',
        patch: {
          // Paid and done, though the shop never wrote down when it was paid.
          milestones: { paid: '2017-03-21T19:54:51.000Z', fulfilled: '2017-03-21T19:54:51.000Z' },
          details: { customer: { country: 'BR', timeZone: 'America/Sao_Paulo' } },
          refunds: { '726': '1000', '724': '900' },
          ends: {},
        },
      },
    ],
  },
  'woocommerce/ping.json': 'handshake',
  'woocommerce/refund.json': { topic: 'order.updated', means: /status: expected a status, came nothing/ },
  'woocommerce/refunds-list.json': { topic: 'order.updated', means: /the body: expected an object, came a list/ },

  'stripe/charge-api-resource.json': {
    bodies: inEvent('charge.succeeded'),
    means: [ignored(/not paid through Checkout/)],
  },
  'stripe/charge.dispute.created.json': testMode(ignored(/not paid through Checkout/)),
  'stripe/charge.refunded.json': testMode(ignored(/not paid through Checkout/)),
  'stripe/charge.succeeded.json': testMode(ignored(/the session tells/)),
  'stripe/checkout-session-api-resource.json': {
    bodies: inEvent('checkout.session.completed'),
    means: [
      {
        kind: 'order',
        orderId: 'pi_1PgafyB7WZ01zgkWSjxsAJo3',
        patch: { milestones: { placed: '2009-02-13T23:31:30.000Z' }, ends: {}, details: { consent: 'unknown' } },
      },
    ],
  },
  'stripe/checkout.session.completed-subscription.json': {
    means: [
      {
        kind: 'order',
        orderId: expect.stringMatching(/^cs_test_/),
        patch: {
          milestones: { placed: '2023-03-03T08:57:29.000Z', paid: '2023-03-03T09:00:00.000Z' },
          details: { never: 'test', total: { minor: '0' }, customer: { country: 'CM', timeZone: 'Africa/Douala' } },
        },
      },
    ],
  },
  'stripe/checkout.session.completed.payment_mode.json': {
    means: [
      {
        kind: 'order',
        orderId: 'pi_00000000000000',
        patch: {
          milestones: { paid: '2012-01-18T02:24:38.000Z' },
          details: { never: 'test', total: { minor: '25000', currency: 'USD' } },
        },
      },
    ],
  },
  'stripe/customer.deleted.json': testMode({ kind: 'redact', customerId: 'cus_00000000000000', orderIds: [] }),
  'stripe/event-api-resource.json': { means: [ignored(/not about an order/)] },
  'stripe/payment_intent.canceled.json': testMode({
    kind: 'order',
    orderId: 'pi_000000000000000000000000',
    patch: { ends: { cancelled: '2022-03-26T18:40:24.000Z' } },
  }),
  'stripe/payment_intent.succeeded.json': testMode(ignored(/the session tells/)),
  'stripe/signature-vectors.json': 'vector',

  'standard-webhooks/full-payload.json': { means: [ignored(/not about an order/)] },
  'standard-webhooks/signature-vector.json': 'vector',

  'ecwid/customer.deleted.json': {
    means: [{ kind: 'redact', email: expect.any(String), customerId: '1663830', orderIds: [] }],
  },
  'ecwid/customer.updated.json': { means: [ignored(/the order tells the customer/)] },
  'ecwid/order-api-resource.json': {
    wanted: { resource: 'order', id: '1028' },
    settings: { storeId: '1003', currency: 'USD' },
    answers: (order: unknown) => ({ '/api/v3/1003/orders/1028': order }),
    patch: {
      updatedAt: '2018-05-31T15:09:35.000Z',
      details: { name: '#lala1028001', consent: 'yes', total: { minor: '201497' }, customer: { locale: 'en' } },
      milestones: { placed: '2018-05-31T15:08:36.000Z', paid: expect.any(String), delivered: expect.any(String) },
      ends: {},
      refunds: { all: '350' },
    },
  },
  'ecwid/order.created.json': {
    means: [{ kind: 'order', orderId: '103', patch: { milestones: {}, ends: {} }, fetch: { id: '103' } }],
  },
  'ecwid/order.updated.json': {
    means: [{ kind: 'order', orderId: '103', patch: { milestones: {}, ends: {} }, fetch: { id: '103' } }],
  },
  'ecwid/unfinished_order.created.json': { means: [ignored(/not bought yet/)] },
  'ecwid/unfinished_order.updated.json': { means: [ignored(/not bought yet/)] },

  'bigcommerce/order-api-resource.json': {
    wanted: { resource: 'order', id: '218' },
    settings: { storeHash: 'abc' },
    answers: (order: unknown) => ({
      '/stores/abc/v2/orders/218': order,
      '/stores/abc/v2/orders/218/products': [{ name: 'Mug', quantity: 4 }],
      '/stores/abc/v2/orders/218/shipping_addresses': [],
    }),
    patch: {
      updatedAt: '2019-03-11T15:17:25.000Z',
      milestones: { placed: '2019-03-05T21:40:11.000Z' },
      ends: {},
      details: {
        name: '#218',
        total: { minor: '6984', exponent: 2, raw: '69.8400' },
        customer: { id: '11', country: 'US', locale: 'en' },
        items: [{ name: 'Mug', quantity: 4 }],
        consent: 'no',
      },
    },
  },
  'bigcommerce/order-shipments-api-resource.json': {
    wanted: { resource: 'order', id: '225' },
    settings: { storeHash: 'abc' },
    answers: (shipments: unknown) => ({
      '/stores/abc/v2/orders/225': {
        id: 225,
        status_id: 2,
        items_shipped: 2,
        date_created: 'Mon, 11 Mar 2019 17:00:00 +0000',
      },
      '/stores/abc/v2/orders/225/products': [],
      '/stores/abc/v2/orders/225/shipping_addresses': [],
      '/stores/abc/v2/orders/225/shipments': shipments,
    }),
    patch: {
      milestones: { fulfilled: '2019-03-11T17:22:31.000Z' },
      details: {
        parcels: [
          { carrier: 'USPS', number: 'EJ958083578US', url: expect.stringContaining('EJ958083578US') },
          { carrier: 'USPS', number: 'EJ958083578UK' },
        ],
      },
    },
  },
  'bigcommerce/store.customer.created.json': { means: [ignored(/not about an order/)] },
  'bigcommerce/store.order.created.json': {
    means: [thinOrder('250', { updatedAt: '2019-06-25T16:15:35.000Z', milestones: {}, ends: {} })],
  },
  'bigcommerce/store.order.message.created.json': { means: [ignored(/a message/)] },
  'bigcommerce/store.order.refund.created.json': { means: [thinOrder('250', { milestones: {}, ends: {} })] },
  'bigcommerce/store.order.statusUpdated.json': {
    means: [thinOrder('250', { milestones: { paid: '2019-06-25T16:15:35.000Z' } })],
  },
  'bigcommerce/store.order.transaction.created.json': { means: [thinOrder('250', { milestones: {} })] },
  'bigcommerce/store.shipment.created.json': { means: [thinOrder('251', { milestones: {}, ends: {} })] },
  'bigcommerce/store.subscriber.created.json': { means: [ignored(/not about an order/)] },

  'square/customer.created.json': { means: [ignored(/not about an order/)] },
  'square/customer.deleted.json': {
    means: [{ kind: 'redact', customerId: 'QPTXM8PQNX3Q726ZYHPMNP46XC', email: expect.any(String), orderIds: [] }],
  },
  'square/order.created.json': {
    means: [
      thinOrder('eA3vssLHKJrv9H0IdJCM3gNqfdcZY', {
        updatedAt: '2020-04-16T23:14:26.129Z',
        milestones: { placed: '2020-04-16T23:14:26.129Z' },
      }),
    ],
  },
  'square/order.fulfillment.updated.json': {
    means: [thinOrder('eA3vssLHKJrv9H0IdJCM3gNqfdcZY', { updatedAt: '2020-04-16T23:16:30.789Z', ends: {} })],
  },
  'square/order.updated.json': {
    means: [thinOrder('eA3vssLHKJrv9H0IdJCM3gNqfdcZY', { updatedAt: '2020-04-16T23:14:26.359Z', ends: {} })],
  },
  'square/payment.created.json': {
    means: [
      thinOrder('03O3USaPaAaFnI6kkwB1JxGgBsUZY', {
        details: { name: '#hYy9', total: { minor: '100', currency: 'USD' }, customer: {} },
        milestones: { placed: '2020-11-22T21:16:51.086Z' },
      }),
    ],
  },
  'square/payment.updated.json': {
    means: [
      thinOrder('03O3USaPaAaFnI6kkwB1JxGgBsUZY', {
        updatedAt: '2020-11-22T21:16:51.086Z',
        milestones: { placed: '2020-11-22T21:16:51.086Z', paid: '2020-11-22T21:19:00.832Z' },
        ends: {},
      }),
    ],
  },
  'square/refund.updated.json': {
    means: [
      thinOrder('haOyDuHiqtAXMk0d8pDKXpL7Jg4F', {
        updatedAt: '2020-02-06T22:14:16.381Z',
        refunds: { KkAkhdMsgzn59SM8A89WgKwekxLZY: '1000' },
      }),
    ],
  },
  'square/retrieve-order-api-resource.json': {
    wanted: { resource: 'order', id: 'CAISENgvlJ6jLWAzERDzjyHVybY' },
    settings: {},
    answers: (order: unknown) => ({ '/v2/orders/CAISENgvlJ6jLWAzERDzjyHVybY': order }),
    patch: {
      updatedAt: '2020-05-18T16:30:49.614Z',
      milestones: { placed: '2020-05-18T16:30:49.614Z' },
      details: {
        items: [
          { name: 'Item 1', quantity: 1 },
          { name: 'Item 2', quantity: 2 },
        ],
        total: { minor: '550', exponent: 2 },
      },
    },
  },
  'square/signature-vectors.json': 'vector',

  'shopware/app_deleted.json': { means: [ignored(/the app’s own life/)] },
  'shopware/entity-written.json': { means: [ignored(/not about an order/)] },
  'shopware/order-entity-in-payment.json': {
    bodies: ({ order, source }: { order: unknown; source: unknown }) => [
      { data: { payload: { order }, event: 'checkout.order.placed' }, source, timestamp: 1_683_207_400 },
    ],
    means: [
      {
        kind: 'order',
        orderId: '8f69d4874c53486a95383b2126161738',
        warnings: [],
        patch: {
          milestones: { placed: '2023-05-04T13:36:26.557Z' },
          ends: {},
          details: { name: '#10077', total: { minor: '39501', currency: 'EUR' }, consent: 'unknown' },
        },
      },
    ],
  },
  'shopware/registration-confirm-request.json': { means: [ignored(/confirmed/)] },
  'shopware/registration-response.json': 'handshake',
  'shopware/signature-vectors.json': 'vector',

  'squarespace/order-api-resource.json': {
    wanted: { resource: 'order', id: '585d498fdee9f31a60284a37' },
    settings: {},
    answers: ({ result }: { result: unknown[] }) => ({
      '/1.0/commerce/orders/585d498fdee9f31a60284a37': result[0],
    }),
    patch: {
      updatedAt: '2016-12-23T15:58:07.187Z',
      // Its `fulfilledOn` is set, but its status says that it is still to be sent.
      milestones: { placed: '2016-12-23T15:58:07.187Z', paid: '2016-12-23T15:58:07.187Z' },
      ends: {},
      details: {
        never: 'test',
        name: '#3',
        total: { minor: '5770', raw: '57.70' },
        customer: { country: 'US', timeZone: 'America/New_York' },
        parcels: [{ carrier: 'USPS' }, { carrier: 'FedEx' }],
      },
    },
  },
  'squarespace/order.create.json': {
    means: [thinOrder('5f3c39ce69e11e796f19990e', { updatedAt: '2020-04-22T22:18:00.000Z', milestones: {}, ends: {} })],
  },

  'saleor/order_created-subscription.json': {
    means: [
      {
        kind: 'order',
        orderId: 'T3JkZXI6NjE4NmMyYTAtMjM3MS00ZGRkLWI0YmEtMzQ0OWE3MjZmYjI4',
        topic: 'order_created',
        patch: {
          updatedAt: '2025-07-24T02:12:05.764Z',
          milestones: { placed: '2025-07-24T02:12:05.764Z' },
          ends: {},
          details: { customer: { firstName: 'Austin' }, total: { minor: '199' }, items: [{ name: 'Apple Juice' }] },
        },
      },
    ],
  },
  'saleor/signature-vector.json': 'vector',

  'wix/order_created-decoded.json': {
    bodies: (event: object) => [
      wixToken({ data: JSON.stringify({ eventType: 'wix.ecom.v1.order_created', data: JSON.stringify(event) }) }),
    ],
    means: [wixOrder],
  },
  'wix/order_created-jwt-data-claim.json': { bodies: (claims: object) => [wixToken(claims)], means: [wixOrder] },

  'adobe-commerce/cloudevent-envelope.json': { means: [ignored(/not about an order/)] },
  'adobe-commerce/order-api-resource.json': {
    wanted: { resource: 'order', id: '3' },
    settings: { apiUrl: 'https://shop.example' },
    answers: (order: unknown) => ({ '/rest/V1/orders/3': order }),
    patch: {
      updatedAt: '2017-08-21T22:22:20.000Z',
      milestones: { placed: '2017-08-21T22:22:19.000Z' },
      ends: {},
      details: {
        name: '#000000003',
        customer: { id: '3', firstName: 'Jane', country: 'US', timeZone: 'America/New_York' },
        total: { minor: '16500', currency: 'USD' },
        consent: 'unknown',
      },
    },
  },
  'adobe-commerce/signature-vector.json': 'vector',

  'cloudevents/base64-data.json': { means: [ignored(/not about an order/)] },
  'cloudevents/batch.json': {
    bodies: (events: unknown[]) => events,
    means: [ignored(/not about an order/), ignored(/not about an order/)],
  },
  'cloudevents/extension-null.json': { means: [ignored(/not about an order/)] },
  'cloudevents/json-object-data.json': { means: [ignored(/not about an order/)] },
  'cloudevents/string-data.json': { means: [ignored(/not about an order/)] },

  'etsy/order.paid.json': { notTaken: 'Etsy withholds its buyers’ addresses from apps, so there is nobody to mail' },
};
