import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { environment } from '../../infra/local/endpoints/services.ts';
import type { CallFault } from '../../infra/local/faults.ts';
import { hour, minute } from '../../shared/journey/instant.ts';
import { journeyKey } from '../../shared/keys.ts';
import { orderIdOf, type SamplePlatform, sampleOf } from '../../shared/orders/samples.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { openQuarantine } from '../../shared/store/quarantine.ts';
import { everythingIn, type House, openHouse, start } from './house.ts';
import { cast } from './month.ts';
import { postShopify } from './signed.ts';

const platforms: SamplePlatform[] = ['shopify', 'woocommerce', 'stripe', 'standard-webhooks'];
const buyer = cast.zsofia;

let house: House;
/** Decides what becomes of the next writes to the table. */
let fates: CallFault[];

beforeEach(async () => {
  fates = [];
  const call = ({ operation }: { operation: string }) => (operation === 'PutItem' ? (fates.shift() ?? 'none') : 'none');
  house = await openHouse({ faults: { call } });
});
afterEach(() => house.close());

const quarantine = () => openQuarantine({ aws: house.system.aws, env: environment(house.url) });
const journeyOf = (platform: SamplePlatform) =>
  openJourneys({ aws: house.system.aws, env: environment(house.url) }).load(
    journeyKey(house.system.secrets.namingKey, platform, 'main', orderIdOf(platform, buyer)),
  );
const sample = (platform: SamplePlatform, secret: string) => {
  const webhook = sampleOf(platform, 'paid')?.(buyer, secret, start);
  if (!webhook) throw new Error(`${platform} tells of no payment`);
  return webhook;
};
const send = ({ path, headers, body }: { path: string; headers: Record<string, string>; body: string }) =>
  fetch(house.url + path, { method: 'POST', headers, body });
const secretOf = (platform: SamplePlatform) => house.system.secrets.platforms[platform]?.[0] ?? '';

describe.each(platforms)('a webhook of %s', (platform) => {
  it('is taken once it is saved, and again without effect', async () => {
    expect((await house.tell(platform, 'paid', buyer)).status).toBe(200);
    const journey = await journeyOf(platform);
    expect(journey?.order?.milestones.paid).toBeDefined();
    expect((await house.tell(platform, 'paid', buyer)).status).toBe(200);
    expect(await journeyOf(platform)).toEqual(journey);
  });

  it('is refused when it was signed with another secret, changed on the way, or not signed', async () => {
    const before = await everythingIn(house);
    const { headers, ...right } = sample(platform, secretOf(platform));
    const unsigned = Object.fromEntries(Object.entries(headers).filter(([name]) => !/hmac|signature/.test(name)));
    const other = sample(platform, `whsec_${Buffer.alloc(24, 'other').toString('base64')}`);
    for (const wrong of [other, { ...right, headers, body: `${right.body} ` }, { ...right, headers: unsigned }])
      expect((await send(wrong)).status).toBe(401);
    expect(await everythingIn(house)).toBe(before);
  });

  it('is sent again after a failure of ours, and is not lost', async () => {
    fates = ['fail', 'throttle', 'crash-before'];
    for (const _ of fates.slice()) expect((await house.tell(platform, 'paid', buyer)).status).toBe(500);
    expect(await journeyOf(platform)).toBeUndefined();
    expect((await house.tell(platform, 'paid', buyer)).status).toBe(200);
    await house.passes(3 * hour);
    expect(house.mails('thank-you')).toHaveLength(1);
  });

  it('is taken with either secret while they are rotated, and with none that is neither', async () => {
    const [old = '', fresh = ''] = ['old', 'new'].map((text) => `whsec_${Buffer.alloc(24, text).toString('base64')}`);
    const { namingKey } = house.system.secrets;
    await house.close();
    house = await openHouse({ secrets: { namingKey, platforms: { [platform]: [fresh, old] } } });
    expect((await send(sample(platform, old))).status).toBe(200);
    expect((await send(sample(platform, fresh))).status).toBe(200);
    expect((await send(sample(platform, 'whsec_bm9uZQ=='))).status).toBe(401);
  });
});

describe('what is no order', () => {
  it('is not found when it is for a platform that is unknown, or known and not set up', async () => {
    for (const name of ['nobody', '__proto__', 'constructor', '..%2Fshopify'])
      expect((await fetch(`${house.url}/orders/${name}`, { method: 'POST', body: '{}' })).status, name).toBe(404);
  });

  it('is too large above 1 MB, whoever signed it', async () => {
    const before = await everythingIn(house);
    const large = Buffer.alloc(1024 * 1024 + 1, ' ');
    expect((await postShopify(house, large)).status).toBe(413);
    expect((await fetch(`${house.url}/orders/stripe`, { method: 'POST', body: large })).status).toBe(413);
    expect(await everythingIn(house)).toBe(before);
  });

  it('is the ping of WooCommerce, which is greeted before any signature exists', async () => {
    const before = await everythingIn(house);
    const ping = sampleOf('woocommerce', 'ping')?.(buyer, '', start);
    expect((await send(ping ?? sample('woocommerce', ''))).status).toBe(200);
    expect(await everythingIn(house)).toBe(before);
  });

  it('is not a page either', async () => {
    expect((await house.get('/orders/shopify')).status).toBe(405);
  });
});

describe('an authentic webhook that cannot be understood', () => {
  const bodies: [string, Buffer<ArrayBuffer>][] = [
    ['no JSON', Buffer.from('{"id": 1')],
    ['JSON of another kind', Buffer.from('[1, 2, "three"]')],
    ['no text', Buffer.from([0xff, 0xfe, 0x00, 0x7b])],
    ['almost 1 MB that does not compress', noise(1024 * 1024)],
  ];

  it.each(bodies)('is kept to the byte and answered 202: %s', async (_name, body) => {
    expect((await postShopify(house, body)).status).toBe(202);
    const [kept, ...more] = await quarantine().list(10);
    expect(more).toEqual([]);
    expect(kept?.request.body.equals(body)).toBe(true);
    expect(kept?.request.headers['x-shopify-topic']).toBe('orders/paid');
    expect(house.system.logs.filter(({ code }) => code === 'webhook-quarantined')).toHaveLength(1);
  });

  it('is kept once however often it comes, and counted by the sweep', async () => {
    for (let time = 0; time < 3; time++) expect((await postShopify(house, '{}{')).status).toBe(202);
    expect(await quarantine().count()).toBe(1);
    await house.passes(10 * minute);
    const [line] = house.system.logs.filter(({ code }) => code === 'quarantine-size').slice(-1);
    expect(line?.fields.count).toBe(1);
  });

  it('is not said to be kept when it could not be', async () => {
    fates = ['fail'];
    expect((await postShopify(house, '{}{')).status).toBe(500);
    expect((await postShopify(house, '{}{')).status).toBe(202);
    expect(await quarantine().count()).toBe(1);
  });
});

/** Bytes without a pattern, the same each time. */
function noise(length: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.alloc(length);
  let state = 1;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}
