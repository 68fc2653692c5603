import { beforeEach, describe, expect, test } from 'vitest';
import { NotUnderstood, type Platform, type PlatformApi } from '../../shared/orders/platform.ts';
import { shopify } from '../../shared/orders/platforms/shopify.ts';
import { woocommerce } from '../../shared/orders/platforms/woocommerce.ts';
import { troubles } from '../orders/api/loopback.ts';
import { serveShopify, shopifyOrder } from './shopify.ts';
import { serveWooCommerce, wooCredentials, wooOrder } from './woocommerce.ts';

const since = '2026-01-31T00:00:00.000Z';
const at = (second: number) => new Date(Date.parse(since) + second * 1000).toISOString();

async function told(platform: Platform, api: PlatformApi, from = since) {
  const orders = [];
  for await (const changed of platform.changedSince?.(from, api) ?? []) orders.push(changed);
  return orders;
}
const idsOf = (changed: Awaited<ReturnType<typeof told>>) =>
  changed.map((one) => ('orderId' in one ? one.orderId : 'none'));
const webhook = (headers: Record<string, string>, body: unknown) => ({
  method: 'POST',
  headers,
  query: {},
  body: Buffer.from(JSON.stringify(body)),
});

describe('WooCommerce’s orders since an instant', () => {
  const { shop, server, settings } = serveWooCommerce();
  const api = (credentials: Record<string, string> = wooCredentials) => server.api(settings(), credentials);
  beforeEach(() => Object.assign(shop, { orders: [], instead: [], asked: [], meanwhile: () => {} }));

  test('are those changed at it or later, the first changed first, over all pages, each told', async () => {
    shop.orders = Array.from({ length: 250 }, (_, index) => wooOrder({ id: String(1000 + index) }, at(index - 5)));
    const ids = idsOf(await told(woocommerce, api()));

    const expected = Array.from({ length: 245 }, (_, index) => String(1005 + index));
    expect([...new Set(ids)]).toEqual(expected);
    expect(shop.asked).toHaveLength(3);
  });

  test('say exactly what their webhooks say', async () => {
    const order = wooOrder({}, at(10));
    shop.orders = [order];
    const [changed] = await told(woocommerce, api());
    const [sent] = woocommerce.normalise(webhook({ 'x-wc-webhook-topic': 'order.updated' }, order), {
      receivedAt: since,
    });

    expect(changed).toMatchObject({ patch: sent?.kind === 'order' ? sent.patch : 'none' });
  });

  test('are all told though more of them change in one second than a page holds', async () => {
    shop.orders = Array.from({ length: 230 }, (_, index) => wooOrder({ id: String(1000 + index) }, at(7)));
    expect(new Set(idsOf(await told(woocommerce, api()))).size).toBe(230);
  });

  test('are all told though one that was told changes again while the next page is asked for', async () => {
    shop.orders = Array.from({ length: 150 }, (_, index) => wooOrder({ id: String(1000 + index) }, at(index)));
    shop.meanwhile = () => {
      shop.orders[3] = wooOrder({ id: '1003' }, at(400));
      shop.meanwhile = () => {};
    };
    expect(new Set(idsOf(await told(woocommerce, api()))).size).toBe(150);
  });

  test('are told though the site says nothing of pages', async () => {
    shop.instead = [{ body: [wooOrder({}, at(1))] }];
    expect(idsOf(await told(woocommerce, api()))).toEqual(['4711']);
  });

  test('one that is not understood is handed over as the webhook that can be replayed; the rest is told', async () => {
    shop.orders = [{ ...wooOrder({ id: '12' }, at(1)), status: null }, wooOrder({ id: '13' }, at(2))];
    const [first, second] = await told(woocommerce, api());

    expect(first).toMatchObject({ notUnderstood: expect.any(NotUnderstood), webhook: { method: 'POST' } });
    expect(second).toMatchObject({ orderId: '13' });
  });

  test.each(troubles.filter(([what]) => what !== 'no such order'))(
    '%s is a problem, and says which',
    async (_, answer, problem) => {
      shop.instead = [answer];
      await expect(told(woocommerce, api())).rejects.toMatchObject({ name: 'FetchProblem', ...problem });
    },
  );

  test('need the shop’s address and both halves of the key', async () => {
    await expect(told(woocommerce, api({ consumerKey: 'ck_1' }))).rejects.toMatchObject({ reason: 'no-credentials' });
    await expect(told(woocommerce, server.api({}, wooCredentials))).rejects.toMatchObject({ reason: 'no-credentials' });
    await expect(told(woocommerce, api({ ...wooCredentials, consumerSecret: 'old' }))).rejects.toMatchObject({
      reason: 'refused',
    });
  });
});

describe('Shopify’s orders since an instant', () => {
  const { shop, server, settings } = serveShopify();
  const api = (accessToken = 'shpat_1') => server.api(settings(), { accessToken });
  beforeEach(() => Object.assign(shop, { orders: [], instead: [], asked: [], headers: {}, pagesAt: '', unquoted: [] }));

  test('are those changed at it or later, also closed and cancelled ones, the first changed first, over all pages', async () => {
    shop.orders = Array.from({ length: 605 }, (_, index) =>
      shopifyOrder({ id: String(1000 + index) }, at(index - 5), index % 9 === 0 ? 'cancelled' : 'paid'),
    );
    const ids = idsOf(await told(shopify, api()));

    expect(ids).toEqual(Array.from({ length: 600 }, (_, index) => String(1005 + index)));
    expect(shop.asked).toHaveLength(3);
  });

  test('say exactly what their webhooks say, though only the fields that are read are asked for', async () => {
    const order = { ...shopifyOrder({ consent: true }, at(10)), note: 'x'.repeat(10_000) };
    shop.orders = [order];
    const [changed] = await told(shopify, api());
    const [sent] = shopify.normalise(webhook({ 'x-shopify-topic': 'orders/paid' }, order), { receivedAt: since });

    expect(changed).toMatchObject({ patch: sent?.kind === 'order' ? sent.patch : 'none' });
    const { searchParams } = new URL(shop.asked[0]?.path ?? '', 'http://localhost');
    expect(searchParams.get('fields')?.split(',')).not.toContain('note');
  });

  test('keep ids beyond 2^53', async () => {
    shop.orders = [{ ...shopifyOrder({}, at(1)), id: '820982911946154508' }];
    shop.unquoted = ['820982911946154508'];
    expect(idsOf(await told(shopify, api()))).toEqual(['820982911946154508']);
  });

  test('are never asked for at another host, whatever the answer says: the token would go there', async () => {
    shop.orders = Array.from({ length: 251 }, (_, index) => shopifyOrder({ id: String(1000 + index) }, at(index)));
    shop.pagesAt = 'https://thief.example';
    await expect(told(shopify, api())).rejects.toMatchObject({ reason: 'not-understood' });
    expect(shop.asked).toHaveLength(1);
  });

  test('one that is not understood is handed over as the webhook that can be replayed; the rest is told', async () => {
    shop.orders = [{ ...shopifyOrder({ id: '12' }, at(1)), created_at: 'soon' }, shopifyOrder({ id: '13' }, at(2))];
    const [first, second] = await told(shopify, api());

    expect(first).toMatchObject({ notUnderstood: expect.any(NotUnderstood) });
    expect(second).toMatchObject({ orderId: '13' });
    if (first && 'webhook' in first)
      expect(() => shopify.normalise(first.webhook, { receivedAt: since })).toThrow(NotUnderstood);
  });

  test.each(troubles.filter(([what]) => what !== 'no such order'))(
    '%s is a problem, and says which',
    async (_, answer, problem) => {
      shop.instead = [answer];
      await expect(told(shopify, api())).rejects.toMatchObject({ name: 'FetchProblem', ...problem });
    },
  );

  test('need the shop’s name and the token', async () => {
    await expect(told(shopify, api(''))).rejects.toMatchObject({ reason: 'no-credentials' });
    await expect(told(shopify, server.api({}, { accessToken: 'shpat_1' }))).rejects.toMatchObject({
      reason: 'no-credentials',
    });
    await expect(told(shopify, api('shpat_old'))).rejects.toMatchObject({ reason: 'refused' });
  });
});
