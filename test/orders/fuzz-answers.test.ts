import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { OrderPatch } from '../../shared/journey/order.ts';
import { FetchProblem } from '../../shared/orders/platform.ts';
import { platforms } from '../../shared/orders/platforms.ts';
import { fuzzed } from '../fuzz.ts';
import { adobeOrder } from './api/adobe-commerce.ts';
import { bigcommerceOrder } from './api/bigcommerce.ts';
import { ecwidOrder } from './api/ecwid.ts';
import { now } from './api/loopback.ts';
import { saleorOrder } from './api/saleor.ts';
import { shopwareOrder } from './api/shopware.ts';
import { squareCustomer, squareOrder, squarePayment } from './api/square.ts';
import { squarespaceOrder } from './api/squarespace.ts';
import { stripeLines, stripeSession } from './api/stripe.ts';
import { wixOrder, wixParcels } from './api/wix.ts';
import { anyChanges, withChanges } from './changes.ts';

/** What each platform's API answers, by how the address ends. */
const apis: Record<string, { id: string; answers: [address: RegExp, body: unknown][] }> = {
  squarespace: { id: squarespaceOrder().id, answers: [[/orders/, squarespaceOrder()]] },
  bigcommerce: {
    id: '250',
    answers: [
      [/products/, [{ id: 1, name: 'Mug', quantity: 3 }]],
      [/shipping_addresses/, [{ first_name: 'Jane', country_iso2: 'DE' }]],
      [/shipments/, [{ date_created: 'Sat, 10 Jan 2026 10:00:00 +0000', tracking_number: 'T1' }]],
      [/orders/, bigcommerceOrder({ items_shipped: 1, refunded_amount: '1.0000' })],
    ],
  },
  square: {
    id: squareOrder().id,
    answers: [
      [/orders/, { order: squareOrder() }],
      [/payments/, { payment: squarePayment() }],
      [/customers/, { customer: squareCustomer() }],
    ],
  },
  ecwid: { id: '1028', answers: [[/orders/, ecwidOrder()]] },
  wix: {
    id: wixOrder().id,
    answers: [
      [/fulfillments/, { orderWithFulfillments: { fulfillments: wixParcels } }],
      [/orders/, { order: wixOrder({ fulfillmentStatus: 'FULFILLED' }) }],
    ],
  },
  shopware: {
    id: shopwareOrder().id,
    answers: [
      [/token/, { access_token: 'one' }],
      [/search/, { data: [shopwareOrder()] }],
    ],
  },
  stripe: {
    id: 'cs_live_1',
    answers: [
      [/line_items/, stripeLines],
      [/sessions/, stripeSession()],
    ],
  },
  saleor: { id: saleorOrder().id, answers: [[/./, { data: { order: saleorOrder() } }]] },
  'adobe-commerce': { id: '3', answers: [[/orders/, adobeOrder()]] },
  cloudevents: { id: '3', answers: [[/orders/, adobeOrder()]] },
};

const fetching = [...platforms.values()].filter((platform) => platform.fetch);
const runs = fuzzed(fetching.length * 10);
const credentials = { accessToken: 'a', apiKey: 'a', token: 'a', clientId: 'a', clientSecret: 'a' };
const settings = {
  ...{ storeHash: 'a', siteId: 'a', storeId: '1', currency: 'EUR' },
  ...{ url: 'https://shop.example', apiUrl: 'https://shop.example' },
};

test.each(fetching)(
  'whatever the API of $name answers is an order or a problem',
  { timeout: 600_000 },
  async (platform) => {
    const { id, answers } = apis[platform.name] ?? { id: '', answers: [] };
    const fetchWith = (change: (body: unknown) => unknown) =>
      platform.fetch?.(
        { resource: 'order', id },
        {
          ...{ settings, credentials, now },
          call: async ({ url }) => {
            const body = change(answers.find(([address]) => address.test(new URL(url).pathname))?.[1]);
            return { status: 200, headers: {}, body: Buffer.from(JSON.stringify(body)) };
          },
        },
      );
    expect(z.parse(OrderPatch, await fetchWith((body) => body)).details?.customer.email).toMatch(/@/);
    const anyAnswer = fc.oneof({ weight: 4, arbitrary: anyChanges }, { weight: 1, arbitrary: fc.jsonValue() });
    await fc.assert(
      fc.asyncProperty(anyAnswer, async (changes) => {
        const change = (body: unknown) => (isChanges(changes) ? withChanges(body, changes) : changes);
        try {
          const patch = await fetchWith(change);
          expect(z.parse(OrderPatch, patch)).toEqual(patch);
        } catch (error) {
          expect(error).toBeInstanceOf(FetchProblem);
        }
      }),
      runs,
    );
  },
);

type Changes = Parameters<typeof withChanges>[1];
const isChanges = (value: unknown): value is Changes =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => typeof one === 'object' && one !== null && 'how' in one);
