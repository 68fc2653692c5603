import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VirtualClock } from '../../infra/local/clock.ts';
import { environment } from '../../infra/local/endpoints/services.ts';
import { openSystem, type System } from '../../infra/local/system.ts';
import { hour, plus } from '../../shared/journey/instant.ts';
import { journeyKey } from '../../shared/keys.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { shop } from '../journey/given.ts';

const start = '2026-03-02T08:00:00.000Z';
const isPhpHere = spawnSync('php', ['--version']).status === 0;
if (!isPhpHere) console.warn('Skipped: the recipes for PrestaShop and Magento need php on the path (Debian: php-cli).');

let system: System;
beforeEach(async () => {
  system = await openSystem({ shop, clock: new VirtualClock(start), publicUrl: 'https://after.example' });
});
afterEach(() => system.close());

interface Request {
  body: string;
  headers: Record<string, string> | string[];
}

/** Has a recipe build and sign a request, with just enough around it to be loaded outside of its platform, and posts it. */
async function post(recipe: string, platform: string, request: string, told: unknown, at = start) {
  const secret = system.secrets.platforms['standard-webhooks']?.[0];
  const file = fileURLToPath(new URL(recipe, import.meta.url));
  const program = `${platform} namespace { require ${JSON.stringify(file)};
    $in = json_decode(stream_get_contents(STDIN), true); ['told' => $told, 'secret' => $secret, 'now' => $now] = $in;
    echo json_encode(${request}); }`;
  const input = JSON.stringify({ told, secret, now: Date.parse(at) / 1000 });
  // Another zone than the shop's: no time may be read in the server's own.
  const { stdout, stderr } = spawnSync('php', ['-d', 'date.timezone=America/New_York', '-r', program], {
    input,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const { body, headers } = JSON.parse(stdout) as Request;
  const pairs = Array.isArray(headers)
    ? headers.map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)])
    : Object.entries(headers);
  const path = '/orders/standard-webhooks';
  return system.request({ method: 'POST', path, headers: Object.fromEntries(pairs), body });
}

const journey = (id: string) =>
  openJourneys({ aws: system.aws, env: environment('') }).load(
    journeyKey(system.secrets.namingKey, 'standard-webhooks', 'main', id),
  );

describe.skipIf(!isPhpHere)('PrestaShop', () => {
  const send = (told: unknown, at?: string) =>
    post(
      './prestashop-aftercare.php',
      'namespace { class Module {} }',
      "aftercare_request('order.updated', aftercare_document($told), $secret, 'msg_1', $now)",
      told,
      at,
    );
  const told = (more: object = {}) => ({
    order: {
      id: 12,
      reference: 'XKBKNABJK',
      date_add: '2026-03-02 09:00:00',
      date_upd: '2026-03-02 09:30:00',
      total_paid_tax_incl: '42.500000',
    },
    customer: { id: 3, email: 'kadri@example.com', firstname: 'Kadri', lastname: 'Õunapuu', newsletter: '1' },
    country: 'EE',
    currency: 'EUR',
    locale: 'et-EE',
    timezone: 'Europe/Tallinn',
    lines: { '31': { product_name: 'Bowl "L" – suur', product_quantity: '2' } },
    slips: [],
    tracking: '',
    isPaid: true,
    isShipped: false,
    isDelivered: false,
    isCancelled: false,
    isRefunded: false,
    ...more,
  });

  test('an order is understood: the shop’s own time, major units, the customer’s consent; and is thanked for', async () => {
    expect(await send(told())).toMatchObject({ status: 200 });
    expect(await journey('12')).toMatchObject({
      order: {
        details: {
          name: 'XKBKNABJK',
          customer: { email: 'kadri@example.com', lastName: 'Õunapuu', locale: 'et-EE', country: 'EE' },
          total: { minor: '4250', currency: 'EUR' },
          items: [{ name: 'Bowl "L" – suur', quantity: 2 }],
          consent: 'yes',
        },
        milestones: { placed: '2026-03-02T07:00:00.000Z', paid: '2026-03-02T07:30:00.000Z' },
      },
    });
    await system.advanceTo(plus(start, 4 * hour));
    expect(system.outbox()).toHaveLength(1);
  });

  test('states mean what the shop maps them to: shipped, delivered, refunded, cancelled; slips are refunds', async () => {
    const slip = { id_order_slip: '5', total_products_tax_incl: '10.00', total_shipping_tax_incl: '2.50' };
    await send(told({ isShipped: true, isDelivered: true, tracking: 'JP1', slips: [slip] }));
    expect((await journey('12'))?.order).toMatchObject({
      milestones: { fulfilled: expect.any(String), delivered: expect.any(String) },
      refunds: { 5: '1250' },
      details: { parcels: [{ number: 'JP1' }] },
    });
    await send(told({ isRefunded: true, isPaid: false }));
    await send(told({ isCancelled: true, isPaid: false }));
    expect(Object.keys((await journey('12'))?.order?.ends ?? {}).sort()).toEqual(['cancelled', 'refunded']);
    await system.advanceTo(plus(start, 4 * hour));
    expect(system.outbox()).toEqual([]);
  });
});

describe.skipIf(!isPhpHere)('Magento Open Source', () => {
  const send = (told: unknown, at?: string) =>
    post(
      './magento-observer.php',
      'namespace Magento\\Framework\\Event { interface ObserverInterface {} }',
      "\\Shop\\Aftercare\\Observer\\request(\\Shop\\Aftercare\\Observer\\document($told), $secret, 'msg_1', $now)",
      told,
      at,
    );
  const told = (order: object = {}, more: object = {}) => ({
    order: {
      entity_id: '9',
      increment_id: '000000012',
      state: 'processing',
      created_at: '2026-03-02 07:00:00',
      updated_at: '2026-03-02 07:30:00',
      order_currency_code: 'EUR',
      grand_total: '42.5000',
      total_paid: '42.5000',
      customer_id: null,
      customer_email: 'kadri@example.com',
      customer_firstname: 'Kadri',
      customer_lastname: 'Tamm',
      ...order,
    },
    locale: 'et_EE',
    country: 'EE',
    lines: [{ name: 'Bowl', qty_ordered: '2.0000' }],
    shipments: [],
    tracks: [],
    creditmemos: [],
    ...more,
  });

  test('an order is understood: UTC though it does not say so, amounts as text; and is thanked for', async () => {
    expect(await send(told())).toMatchObject({ status: 200 });
    expect(await journey('000000012')).toMatchObject({
      order: {
        details: {
          name: '#000000012',
          customer: { email: 'kadri@example.com', locale: 'et-EE', country: 'EE' },
          total: { minor: '4250', currency: 'EUR' },
          items: [{ name: 'Bowl', quantity: 2 }],
        },
        milestones: { placed: '2026-03-02T07:00:00.000Z', paid: '2026-03-02T07:30:00.000Z' },
      },
    });
    await system.advanceTo(plus(start, 4 * hour));
    expect(system.outbox()).toHaveLength(1);
  });

  test('complete is shipped when the last parcel left; credit memos are refunds; canceled ends it', async () => {
    const shipments = [{ created_at: '2026-03-02 07:10:00' }, { created_at: '2026-03-02 07:20:00' }];
    const tracks = [{ title: 'Omniva', track_number: 'JP1' }];
    await send(told({ state: 'complete' }, { shipments, tracks }));
    expect((await journey('000000012'))?.order).toMatchObject({
      milestones: { fulfilled: '2026-03-02T07:20:00.000Z' },
      details: { parcels: [{ carrier: 'Omniva', number: 'JP1' }] },
    });
    await send(told({ state: 'closed' }, { creditmemos: [{ entity_id: '4', grand_total: '42.5000' }] }));
    await send(told({ state: 'canceled', total_paid: null }));
    expect((await journey('000000012'))?.order).toMatchObject({
      refunds: { 4: '4250' },
      ends: { cancelled: expect.any(String) },
    });
    await system.advanceTo(plus(start, 4 * hour));
    expect(system.outbox()).toEqual([]);
  });

  test('a request signed an hour ago is not accepted', async () => {
    expect(await send(told(), plus(start, -hour))).toMatchObject({ status: 401 });
  });
});
