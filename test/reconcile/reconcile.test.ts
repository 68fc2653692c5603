import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VirtualClock } from '../../infra/local/clock.ts';
import { environment } from '../../infra/local/endpoints/services.ts';
import { sampleSecrets } from '../../infra/local/secrets.ts';
import { openSystem, type System } from '../../infra/local/system.ts';
import { hour, plus } from '../../shared/journey/instant.ts';
import { journeyKey } from '../../shared/keys.ts';
import { mailTags, reconciliation } from '../../shared/names.ts';
import { sampleWebhooks } from '../../shared/orders/samples.ts';
import { openCursors } from '../../shared/store/cursors.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { openQuarantine } from '../../shared/store/quarantine.ts';
import { shopWith } from '../journey/given.ts';
import { sampleOrder } from './sample-order.ts';
import { serveShopify, shopifyOrder } from './shopify.ts';
import { serveWooCommerce, wooCredentials, wooOrder } from './woocommerce.ts';

const start = '2026-03-02T08:00:00.000Z';
const woo = serveWooCommerce();
const shopify = serveShopify();
const credentials = { woocommerce: wooCredentials, shopify: { accessToken: 'shpat_1' } };
let system: System;

const open = (apis: Record<string, Record<string, string>> = credentials) => {
  const platforms = { woocommerce: { settings: woo.settings() }, shopify: { settings: shopify.settings() } };
  const shop = shopWith({ platforms });
  const secrets = { ...sampleSecrets(shop), apis };
  return openSystem({ shop, secrets, clock: new VirtualClock(start), publicUrl: 'https://after.example' });
};
beforeEach(async () => {
  Object.assign(woo.shop, { orders: [], instead: [], asked: [], meanwhile: () => {} });
  Object.assign(shopify.shop, { orders: [], instead: [], asked: [], headers: {}, pagesAt: '', unquoted: [] });
  system = await open();
});
afterEach(() => system.close());

const world = () => ({ aws: system.aws, env: environment('') });
const cursor = (platform: string) => openCursors(world()).load(platform, 'main');
const journey = (platform: string, id = '4711') =>
  openJourneys(world()).load(journeyKey(system.secrets.namingKey, platform, 'main', id));
const mails = (what: string) => system.outbox().filter(({ tags }) => tags[mailTags.what]?.startsWith(what));
const logs = (code: string) => system.logs.filter((line) => line.code === code).map(({ fields }) => fields);
const pass = (hours: number) => system.advanceTo(plus(system.clock.now(), hours * hour));
const webhook = (
  order: Parameters<typeof sampleOrder>[0],
  at: string,
  event: 'created' | 'paid' | 'cancelled' = 'paid',
) =>
  system.request(
    sampleWebhooks.woocommerce[event](sampleOrder(order), system.secrets.platforms.woocommerce?.[0] ?? '', at),
  );

describe('a shop that gave credentials of its platforms’ APIs', () => {
  test('thanks the customer whose webhook was lost', async () => {
    await pass(2);
    woo.shop.orders = [wooOrder({}, plus(start, 2.5 * hour))];
    shopify.shop.orders = [shopifyOrder({ email: 'jane@example.com' }, plus(start, 2.5 * hour))];
    await pass(5);

    expect(
      mails('thank-you')
        .flatMap(({ to }) => to)
        .sort(),
    ).toEqual(['jane@example.com', 'kadri@example.com']);
    expect((await journey('woocommerce'))?.history[0]).toMatchObject({ is: 'order', reason: 'reconciliation' });
    expect(logs('reconciled').length).toBeGreaterThanOrEqual(10);
  });

  test('changes nothing by the same orders again, however often', async () => {
    woo.shop.orders = [wooOrder({}, start)];
    await pass(0);
    const before = await journey('woocommerce');
    await system.advanceTo(plus(start, hour / 2));
    await openCursors(world()).move('woocommerce', 'main', plus(start, -24 * hour));
    await pass(1);

    expect(before?.version).toBe(1);
    expect(await journey('woocommerce')).toEqual(before);
    expect(logs('order-told-nothing-new')).toHaveLength(1);
  });

  test.each(['webhook first', 'reconciliation first'])('makes the same of an order, %s', async (first) => {
    const at = plus(start, -hour);
    woo.shop.orders = [wooOrder({}, at)];
    if (first === 'webhook first') await webhook({}, at);
    await pass(0);
    if (first !== 'webhook first') await webhook({}, at);
    const { order, history, version, nextDue } = (await journey('woocommerce')) ?? {};

    expect([version, history?.length, nextDue]).toEqual([1, 1, plus(start, hour)]);
    await pass(0);
    const other = await open({});
    await other.request(
      sampleWebhooks.woocommerce.paid(sampleOrder(), other.secrets.platforms.woocommerce?.[0] ?? '', at),
    );
    const key = journeyKey(other.secrets.namingKey, 'woocommerce', 'main', '4711');
    expect(order).toEqual((await openJourneys({ aws: other.aws, env: environment('') }).load(key))?.order);
    await other.close();
  });

  test('mails nobody whose lost webhook was a cancellation, and does not undo it by an older webhook', async () => {
    await webhook({}, start);
    woo.shop.orders = [wooOrder({}, plus(start, hour / 2), 'cancelled')];
    await pass(1);
    await webhook({}, plus(start, hour / 4));
    await pass(24 * 3);

    expect(system.outbox()).toEqual([]);
  });

  test('does not thank for an order that was paid months ago and only touched today', async () => {
    const paid = '2025-11-02T10:00:00.000Z';
    const old = { placedAt: '2025-11-02T09:00:00.000Z' };
    woo.shop.orders = [{ ...wooOrder(old, paid), date_modified_gmt: start.slice(0, 19) }];
    shopify.shop.orders = [shopifyOrder({ ...old, email: 'jane@example.com' }, start)];
    await pass(48);

    expect(await journey('woocommerce')).toMatchObject({ outcomes: { 'thank-you': { reason: 'too-late' } } });
    expect(await journey('shopify')).toMatchObject({ outcomes: { 'thank-you': { reason: 'too-late' } } });
    expect(system.outbox()).toEqual([]);
  });

  test('looks back one day at first, then from ten minutes before the last look', async () => {
    woo.shop.orders = [
      wooOrder({ id: '12' }, plus(start, -25 * hour)),
      wooOrder({ id: '13' }, plus(start, -23 * hour)),
    ];
    await pass(0);
    expect(await journey('woocommerce', '12')).toBeUndefined();
    expect(await journey('woocommerce', '13')).toBeDefined();
    expect(await cursor('woocommerce')).toBe(plus(start, -hour / 6));
    await pass(1);
    expect(await cursor('woocommerce')).toBe(plus(start, (5 / 6) * hour));
  });

  test('keeps an order that is not understood in quarantine, with all that a replay needs, and goes on', async () => {
    woo.shop.orders = [{ ...wooOrder({ id: '12' }, start), status: null }, wooOrder({ id: '13' }, start)];
    await pass(0);
    const [kept] = await openQuarantine(world()).list(10);

    expect(kept).toMatchObject({
      platform: 'woocommerce',
      request: { headers: { 'x-wc-webhook-topic': 'order.updated' } },
    });
    expect(JSON.parse(kept?.request.body.toString() ?? '')).toMatchObject({ id: 12 });
    expect(await journey('woocommerce', '13')).toMatchObject({ version: 1 });
    expect(await cursor('woocommerce')).toBe(plus(start, -hour / 6));
  });
});

describe('an API that does not give the orders', () => {
  const page = { body: '<html>maintenance</html>' };
  test.each([
    ['refused', { status: 401 }],
    ['unavailable', { status: 500 }],
    ['rate-limited', { status: 429, headers: { 'retry-after': '600' } }],
    ['not-understood', page],
  ])(
    'is told by its reason (%s), asked again from the same instant, and does not stop the other platform',
    async (reason, answer) => {
      woo.shop.instead = [answer];
      shopify.shop.orders = [shopifyOrder({}, start)];
      woo.shop.orders = [wooOrder({}, start)];
      await pass(0);

      expect(logs('reconcile-failed')).toMatchObject([{ platform: 'woocommerce', reason }]);
      expect([await cursor('woocommerce'), await journey('woocommerce')]).toEqual([undefined, undefined]);
      expect(await journey('shopify')).toMatchObject({ version: 1 });
      expect(system.failures).toEqual([]);
      await pass(1);
      expect(await journey('woocommerce')).toMatchObject({ version: 1 });
    },
  );

  test('keeps what was taken before it failed, and takes it again without effect', async () => {
    woo.shop.orders = Array.from({ length: 103 }, (_, index) => wooOrder({ id: String(1000 + index) }, start));
    woo.shop.meanwhile = () => {
      woo.shop.instead = [{ status: 500 }];
      woo.shop.meanwhile = () => {};
    };
    await pass(0);
    expect([await cursor('woocommerce'), logs('order-taken').length]).toEqual([undefined, 100]);
    await pass(1);
    expect(logs('order-taken')).toHaveLength(103);
  });

  test('that is asked too fast gets its pause, and the orders come in the same look', async () => {
    woo.shop.instead = [{ status: 429, headers: { 'retry-after': '0' } }];
    woo.shop.orders = [wooOrder({}, start)];
    await pass(0);
    expect(await journey('woocommerce')).toMatchObject({ version: 1 });
  });
});

describe('a shop without credentials', () => {
  test.each([[{}], [{ woocommerce: {} }]])(
    'is not looked after: no call, no word, and months pass as fast (%j)',
    async (apis) => {
      await system.close();
      system = await open(apis);
      await pass(24 * 60);

      expect([
        woo.shop.asked,
        shopify.shop.asked,
        system.logs.filter(({ function: name }) => name === 'receive-order'),
      ]).toEqual([[], [], []]);
    },
  );

  test('cannot be made to look by a request from outside', async () => {
    const body = JSON.stringify(reconciliation.event);
    const { status } = await system.request({ method: 'POST', path: '/orders/woocommerce', headers: {}, body });
    expect([status, woo.shop.asked]).toEqual([401, []]);
  });
});
