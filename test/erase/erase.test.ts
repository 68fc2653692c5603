import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VirtualClock } from '../../infra/local/clock.ts';
import { environment } from '../../infra/local/endpoints/services.ts';
import { openSystem, type System } from '../../infra/local/system.ts';
import { journeyKey } from '../../shared/keys.ts';
import { eraseEveryone } from '../../shared/orders/erase-everyone.ts';
import { orderIdOf, type SampleOrder, sampleWebhooks } from '../../shared/orders/samples.ts';
import { hmacSha256 } from '../../shared/orders/signature.ts';
import { allJourneys } from '../../shared/store/all-journeys.ts';
import { openCustomers } from '../../shared/store/customers.ts';
import { openForgetMail } from '../../shared/store/forget-mail.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { openQuarantine } from '../../shared/store/quarantine.ts';
import { shop } from '../journey/given.ts';
import { mime } from '../sim/mime.ts';

const start = '2026-03-02T08:00:00.000Z';
const address = 'Kadri.Tamm@example.com';
const order: SampleOrder = {
  id: '4711',
  number: '4711',
  email: address,
  firstName: 'Kadri',
  lastName: 'Tammsaare',
  phone: '+372 5551234',
  country: 'EE',
  locale: 'et',
  currency: 'EUR',
  total: '42.00',
  items: [{ name: 'Juniper bowl', quantity: 1 }],
  placedAt: start,
};
const traces = /kadri|tammsaare|5551234|crackle|glazed-picture/i;
let system: System;

beforeEach(async () => {
  system = await openSystem({ shop, clock: new VirtualClock(start), publicUrl: 'https://after.example' });
});
afterEach(() => system.close());

const secret = (platform: string) => system.secrets.platforms[platform]?.[0] ?? '';
const journey = () => journeyKey(system.secrets.namingKey, 'shopify', 'main', orderIdOf('shopify', order));

/** Every byte that the system keeps of its own: items of the table, objects of the bucket, messages and logs. */
async function everything(): Promise<string> {
  const client = new DynamoDBClient(system.aws as object);
  const { Items } = await client.send(new ScanCommand({ TableName: environment('').table }));
  const readable = JSON.stringify(Items, (_key, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
  const mails = system.services.bucket.keys().map((key) => system.services.bucket.get(key).toString('latin1'));
  return [readable, ...mails, JSON.stringify(system.logs), JSON.stringify(system.deadLetters())].join('\n');
}

/** What lies in quarantine is compressed, so that its bytes do not show. */
const quarantined = () => openQuarantine({ aws: system.aws, env: environment('') }).count();

async function fillEveryStore(): Promise<void> {
  await system.request(sampleWebhooks.shopify.paid(order, secret('shopify'), start));
  await system.advanceTo('2026-03-02T12:00:00.000Z');
  const write = (to: string, text: string, headers = {}) =>
    system.deliverMail(mime({ from: address, to, subject: 'Re', text, date: system.clock.now(), headers }), [to]);
  write(`r-${journey()}@${shop.mail.replyDomain}`, 'The crackle glaze came broken, terrible.');
  const photo = Buffer.from('\x89PNG\r\n\x1a\nglazed-picture', 'latin1').toString('base64');
  const part = `--b\r\nContent-Type: image/png; name=vase.png\r\nContent-Transfer-Encoding: base64\r\n\r\n${photo}\r\n--b--`;
  const withPicture = `From: ${address}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nLook.\r\n${part}`;
  system.deliverMail(Buffer.from(withPicture), [`r-${journey()}@${shop.mail.replyDomain}`]);
  write(`r-${journey()}@${shop.mail.replyDomain}`, 'Kadri is away.', { 'Auto-Submitted': 'auto-replied' });
  await system.settle();
  await system.advanceTo('2026-03-02T12:10:00.000Z');
  const broken = JSON.stringify({
    type: 'order.paid',
    timestamp: start,
    data: { id: 5, customer: { email: address } },
  });
  const { signedAt } = await import('../sim/sender.ts');
  const posted = {
    method: 'POST' as const,
    path: '/orders/standard-webhooks' as const,
    headers: { 'webhook-id': 'e1' },
    body: broken,
  };
  const { status } = await system.request(
    signedAt('standard-webhooks', posted, secret('standard-webhooks'), system.clock.now()),
  );
  expect(status).toBe(202);
}

describe('a customer who asks to be forgotten', () => {
  it('is in every store before, and after the redaction in none, down to the bytes', async () => {
    await fillEveryStore();
    expect(await everything()).toMatch(traces);
    expect(await everything()).toMatch(/glazed-picture/);
    expect(await quarantined()).toBe(1);
    const { status } = await system.request(
      sampleWebhooks.shopify.redact(order, secret('shopify'), system.clock.now()),
    );
    expect(status).toBe(200);
    await system.advanceTo('2026-03-02T13:00:00.000Z');
    expect(await everything()).not.toMatch(traces);
    expect(await quarantined()).toBe(0);
    expect(system.deadLetters()).toEqual([]);
  });

  it('is kept out when the redaction comes before the order', async () => {
    await system.request(sampleWebhooks.shopify.redact(order, secret('shopify'), start));
    await system.request(sampleWebhooks.shopify.paid(order, secret('shopify'), start));
    await system.advanceTo('2026-03-02T13:00:00.000Z');
    expect(await everything()).not.toMatch(traces);
    expect(system.outbox()).toEqual([]);
  });

  it('is not brought back by a webhook that is sent again, and gets no mail any more', async () => {
    await fillEveryStore();
    await system.request(sampleWebhooks.shopify.redact(order, secret('shopify'), system.clock.now()));
    await system.advanceTo('2026-03-02T13:00:00.000Z');
    const sent = system.outbox().length;
    await system.request(sampleWebhooks.shopify.paid(order, secret('shopify'), start));
    await system.request(sampleWebhooks.woocommerce.paid({ ...order, id: '99' }, secret('woocommerce'), start));
    await system.advanceTo('2026-05-30T13:00:00.000Z');
    expect(await everything()).not.toMatch(traces);
    expect(system.outbox()).toHaveLength(sent);
  });
});

describe('a shop that left a platform', () => {
  const everyone = () => {
    const log = { info() {}, error() {} };
    const world = { aws: system.aws, env: environment(''), log };
    return eraseEveryone(
      {
        journeys: openJourneys(world),
        customers: openCustomers(world),
        quarantine: openQuarantine(world),
        forgetMail: openForgetMail(world),
        ring: async () => {},
        clock: system.clock,
        shop,
        log,
        all: allJourneys(world),
      },
      'shopify',
      'main',
    );
  };

  it('has its customers there forgotten in every store, and what they bought elsewhere kept', async () => {
    await fillEveryStore();
    await system.request(
      sampleWebhooks.stripe.paid(
        { ...order, id: '5', email: 'jane@example.com' },
        secret('stripe'),
        system.clock.now(),
      ),
    );
    const broken = Buffer.from('{"id":{}}');
    const quarantined = {
      'x-shopify-topic': 'orders/paid',
      'x-shopify-hmac-sha256': hmacSha256(secret('shopify'), broken).toString('base64'),
    };
    expect(
      (await system.request({ method: 'POST', path: '/orders/shopify', headers: quarantined, body: broken })).status,
    ).toBe(202);

    expect(await everyone()).toBe(1);
    await system.advanceTo('2026-03-02T13:00:00.000Z');
    const left = await everything();
    expect(left).not.toMatch(/kadri\.tamm|crackle/i);
    expect(left).toContain('jane@example.com');
    expect(await openQuarantine({ aws: system.aws, env: environment('') }).count()).toBe(0);
    expect(await everyone()).toBe(0);
  });

  it('is an alarm when the platform says so, and erases nothing by itself', async () => {
    await system.request(sampleWebhooks.shopify.paid(order, secret('shopify'), start));
    const body = JSON.stringify({ shop_id: 1, shop_domain: 'juniper.myshopify.com' });
    const signed = (key: string) => ({
      method: 'POST',
      path: '/orders/shopify',
      headers: { 'x-shopify-topic': 'shop/redact', 'x-shopify-hmac-sha256': hmacSha256(key, body).toString('base64') },
      body,
    });
    expect((await system.request(signed('another'))).status).toBe(401);
    expect((await system.request(signed(secret('shopify')))).status).toBe(200);
    expect(system.logs.filter(({ code }) => code === 'everyone-to-erase')).toHaveLength(1);
    expect(await everything()).toMatch(traces);
  });
});
