import { afterEach, beforeEach, expect, test } from 'vitest';
import { VirtualClock } from '../../infra/local/clock.ts';
import { environment } from '../../infra/local/endpoints/services.ts';
import { openSystem, type System } from '../../infra/local/system.ts';
import { plus, second } from '../../shared/journey/instant.ts';
import { type ChangedOrder, NotUnderstood, type Platform } from '../../shared/orders/platform.ts';
import { woocommerce } from '../../shared/orders/platforms/woocommerce.ts';
import { reconcile } from '../../shared/orders/reconcile.ts';
import { openCursors } from '../../shared/store/cursors.ts';
import { openCustomers } from '../../shared/store/customers.ts';
import { openForgetMail } from '../../shared/store/forget-mail.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { openQuarantine } from '../../shared/store/quarantine.ts';
import { patch, shop, shopWith } from '../journey/given.ts';

const start = '2026-03-02T08:00:00.000Z';
let system: System;
beforeEach(async () => {
  system = await openSystem({ shop, clock: new VirtualClock(start), publicUrl: 'https://after.example' });
});
afterEach(() => system.close());

const at = (seconds: number) => plus(start, -3600 * second + seconds * second);
const readable = (seconds: number) => ({
  orderId: `o${seconds}`,
  patch: patch({ updatedAt: at(seconds) }),
});
const webhook = { method: 'POST', headers: {}, query: {}, body: Buffer.from('{}') };
const unreadable: ChangedOrder = { webhook, notUnderstood: new NotUnderstood('the body') };

/** One look at a platform that tells these, `seconds` of the clock for each. Says from when it looked, and what it took. */
async function look(orders: (since: string) => ChangedOrder[], seconds = 0, store = 'main', others: Platform[] = []) {
  const world = { aws: system.aws, env: environment('') };
  const seen = { since: '', taken: [] as unknown[], kept: 0, failed: [] as unknown[], thrown: undefined as unknown };
  const platform: Platform = {
    ...woocommerce,
    async *changedSince(since) {
      seen.since = since;
      for (const order of orders(since)) {
        system.clock.advance(seconds * second);
        yield order;
      }
    },
  };
  await reconcile({
    shop: shopWith({ platforms: { shopify: {}, woocommerce: { store } } }),
    clock: system.clock,
    namingKey: system.secrets.namingKey,
    platforms: new Map([...others, platform].map((one) => [one.name, one])),
    apis: { shopify: { any: 'thing' }, woocommerce: { any: 'thing' } },
    cursors: openCursors(world),
    journeys: openJourneys(world),
    customers: openCustomers(world),
    quarantine: openQuarantine(world),
    forgetMail: openForgetMail(world),
    ring: async () => {},
    log: {
      info: (code, fields) => void (code === 'order-taken' && seen.taken.push(fields?.journey)),
      error: (code, fields) => void seen.failed.push({ code, ...fields }),
    },
    call: async () => ({ status: 500, headers: {}, body: Buffer.alloc(0) }),
    wait: async () => {},
    keep: async () => void seen.kept++,
  }).catch((error: unknown) => {
    seen.thrown = error;
  });
  return { ...seen, taken: seen.taken.length, cursor: await openCursors(world).load('woocommerce', store) };
}

test('after 2,000 orders the rest waits for the next look, which begins at the last that was taken', async () => {
  const many = () => [readable(1), ...Array.from({ length: 1999 }, () => unreadable), readable(2), readable(3)];
  expect(await look(many)).toMatchObject({ taken: 1, kept: 1999, cursor: at(1) });
  expect(await look(() => [readable(1), readable(2), readable(3)])).toMatchObject({
    since: at(1),
    taken: 2,
    cursor: plus(start, -600 * second),
  });
});

test('a look ends after a minute, and the next goes on from there', async () => {
  const all = Array.from({ length: 12 }, (_, index) => readable(index));
  const rest = (since: string) => all.filter((one) => 'patch' in one && one.patch.updatedAt >= since);
  expect(await look(rest, 10)).toMatchObject({ taken: 6, cursor: at(5) });
  expect(await look(rest, 10)).toMatchObject({ since: at(5), taken: 5, cursor: at(10) });
});

test('a look never ends at the instant at which it began, however many orders changed then: the next would too', async () => {
  await look(() => [readable(1)], 70);
  const first = plus(start, -600 * second);
  const together = Array.from(
    { length: 4 },
    (_, index): ChangedOrder => ({ orderId: `t${index}`, patch: patch({ updatedAt: first }) }),
  );
  const later: ChangedOrder = { orderId: 'later', patch: patch({ updatedAt: plus(first, second) }) };
  expect(await look(() => [...together, later, later], 40)).toMatchObject({
    since: first,
    taken: 5,
    cursor: plus(first, second),
  });
});

test('an order that the platform dates into the future does not move the cursor there', async () => {
  const future: ChangedOrder = { orderId: 'f', patch: patch({ updatedAt: '2031-01-01T00:00:00.000Z' }) };
  expect(await look(() => [readable(1), future])).toMatchObject({ taken: 2, cursor: plus(start, -600 * second) });
});

test('two stores of one platform are each looked through from where their own last look ended', async () => {
  const all = (since: string) => [0, 1].map(readable).filter(({ patch }) => patch.updatedAt >= since);
  const one = await look(all, 0, 'one');
  const two = await look(all, 0, 'two');
  expect([one.since, two.since]).toEqual([plus(start, -86_400 * second), plus(start, -86_400 * second)]);
  expect((await look(all, 0, 'one')).since).toBe(one.cursor);
});

test('a fault of one platform that nobody expected stops no other, alarms, and is thrown in the end', async () => {
  const fault = new TypeError('nobody expected this');
  const broken: Platform = {
    ...woocommerce,
    name: 'shopify',
    // biome-ignore lint/correctness/useYield: it fails before it could.
    async *changedSince() {
      throw fault;
    },
  };
  expect(await look(() => [readable(0)], 0, 'main', [broken])).toMatchObject({
    taken: 1,
    failed: [{ code: 'reconcile-failed', platform: 'shopify', reason: 'unexpected' }],
    thrown: fault,
  });
});
