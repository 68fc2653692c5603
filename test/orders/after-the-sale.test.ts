import { afterEach, describe, expect, test } from 'vitest';
import { VirtualClock } from '../../infra/local/clock.ts';
import { environment } from '../../infra/local/endpoints/services.ts';
import { sampleSecrets } from '../../infra/local/secrets.ts';
import { openSystem, type System } from '../../infra/local/system.ts';
import { hour, minute, plus } from '../../shared/journey/instant.ts';
import { journeyKey } from '../../shared/keys.ts';
import { mailTags } from '../../shared/names.ts';
import {
  orderIdOf,
  type SampleEvent,
  type SampleOrder,
  type SamplePlatform,
  sampleOf,
  sampleWebhooks,
} from '../../shared/orders/samples.ts';
import { hmacSha256 } from '../../shared/orders/signature.ts';
import type { ShopConfig } from '../../shared/shop.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { shopWith } from '../journey/given.ts';
import { sampleOrder } from '../reconcile/sample-order.ts';
import { apiCredentials, platformApis } from '../sim/apis/apis.ts';
import type { Purchase } from '../sim/cast.ts';
import { seeded } from '../sim/random.ts';
import { signedAt } from '../sim/sender.ts';

const start = '2026-03-02T08:00:00.000Z';
let system: System | undefined;
afterEach(() => system?.close());

/** A shop on one platform, and an order there that lives on as it is told; its API tells the same. */
async function open(platform: SamplePlatform, rules: Partial<ShopConfig> = {}) {
  const shop = shopWith(rules);
  const secrets = { ...sampleSecrets(shop), apis: apiCredentials };
  const clock = new VirtualClock(start);
  const journey = journeyKey(secrets.namingKey, platform, 'main', orderIdOf(platform, sampleOrder()));
  const cast: Purchase[] = [];
  const call = platformApis({ cast, now: () => clock.now(), random: seeded(1), isCalm: () => true });
  const options = { shop, secrets, clock, call, reconcilesWhenAsked: true, publicUrl: 'https://after.example' };
  const opened = await openSystem(options);
  system = opened;
  let order: SampleOrder = sampleOrder({ placedAt: start });
  const tells: Purchase['tells'] = [];

  return {
    async tell(event: SampleEvent, changes: Partial<SampleOrder> = {}) {
      order = { ...order, ...changes };
      const [secret = ''] = secrets.platforms[platform] ?? [];
      const at = clock.now();
      const webhook = sampleOf(platform, event)?.(order, secret, at, shop.platforms[platform]?.settings);
      if (!webhook) throw new Error(`${platform} does not tell of ${event}`);
      tells.push({ event, at, webhook });
      cast[0] = { platform, order, journey, tells, buyer: { email: order.email, temper: 'silent', fate: 'deliver' } };
      const { status } = await opened.request(signedAt(platform, webhook, secret, at));
      expect(status).toBe(200);
      await opened.settle();
    },
    async post(content: object) {
      const body = JSON.stringify(content);
      const [secret = ''] = secrets.platforms[platform] ?? [];
      const signature = (encoding: 'hex' | 'base64') => hmacSha256(secret, body).toString(encoding);
      const headers = {
        'shopware-shop-signature': signature('hex'),
        'x-shopify-hmac-sha256': signature('base64'),
        'x-shopify-topic': 'customers_email_marketing_consent/update',
      };
      const { status } = await opened.request({ method: 'POST', path: `/orders/${platform}`, headers, body });
      expect(status).toBe(200);
    },
    pass: (time: number) => opened.advanceTo(plus(clock.now(), time)),
    journey: () => openJourneys({ aws: opened.aws, env: environment('') }).load(journey),
    mails: () => opened.outbox().map(({ to, tags }) => `${tags[mailTags.what]} to ${to.join()}`),
  };
}

const months = 60 * 24 * hour;
const platforms = Object.keys(sampleWebhooks) as SamplePlatform[];
const telling = (...events: SampleEvent[]) =>
  platforms.flatMap((platform) =>
    events.filter((event) => sampleOf(platform, event)).map((event) => [platform, event] as const),
  );
const keeping = (keepAfterPartialRefund: boolean) => ({
  followUps: { thankYou: {}, checkIn: {}, reCheck: {}, keepAfterPartialRefund },
});

describe.each(platforms)('an order of %s', (platform) => {
  test('whose address changes is followed up at the new one, each mail by what was known when it was due', async () => {
    const { tell, pass, mails } = await open(platform);
    await tell('created');
    await tell('paid');
    await pass(minute);
    await tell('paid', { email: 'new@example.com' });
    await pass(24 * hour);
    expect(mails()).toEqual(['thank-you to new@example.com']);
    await tell('paid', { email: 'newest@example.com' });
    await pass(months);
    expect(mails()).toEqual(['thank-you to new@example.com', 'check-in to newest@example.com']);
  });

  test('that is edited after the thank-you is thanked for once', async () => {
    const { tell, pass, mails } = await open(platform);
    await tell('paid');
    await pass(24 * hour);
    await tell('paid', { total: '99.00', items: [{ name: 'Another bowl', quantity: 3 }] });
    await tell('created');
    await pass(months);
    expect(mails().map((mail) => mail.split(' ')[0])).toEqual(['thank-you', 'check-in']);
  });
});

test.each([
  [
    'shopware',
    { data: { event: 'newsletter.unsubscribe', payload: { newsletterRecipient: { email: 'Kadri@example.com' } } } },
  ],
  ['shopify', { email_address: 'kadri@example.com', email_marketing_consent: { state: 'unsubscribed' } }],
] as const)(
  'whoever takes the consent back on %s is not followed up, nor for what they buy later',
  async (platform, body) => {
    const { tell, pass, mails, post } = await open(platform);
    await tell('paid');
    await pass(24 * hour);
    await post(body);
    await tell('paid', { id: '4712', number: '4712' });
    await pass(months);
    expect(mails()).toEqual(['thank-you to kadri@example.com']);
  },
);

describe('what ends an order', () => {
  test.each(telling('cancelled', 'refunded', 'disputed', 'deleted'))('%s tells of it: %s', async (platform, event) => {
    const { tell, pass, mails, journey } = await open(platform);
    await tell('paid');
    await pass(24 * hour);
    await tell(event);
    await tell('fulfilled').catch(() => {});
    await pass(months);
    expect(mails()).toEqual(['thank-you to kadri@example.com']);
    expect((await journey())?.nextDue).toBeUndefined();
  });

  test.each(telling('partiallyRefunded'))(
    'not a refund of a part on %s (%s), unless the shop wants it so',
    async (platform, event) => {
      for (const keeps of [true, false]) {
        const { tell, pass, mails } = await open(platform, keeping(keeps));
        await tell('paid');
        await pass(24 * hour);
        await tell(event);
        await pass(months);
        expect(mails().length, String(keeps)).toBe(keeps ? 2 : 1);
        await system?.close();
      }
    },
  );
});
