import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../shared/orders/big-json.ts';
import type { ApiRequest, Platform } from '../../shared/orders/platform.ts';
import { platforms } from '../../shared/orders/platforms.ts';
import { hmacSha256, sameBytes } from '../../shared/orders/signature.ts';
import { normalise, requestOf } from '../orders/webhooks.ts';
import { outcomes } from './webhook-outcomes.ts';

/** Real payloads and signature vectors, kept beside the project. */
const folder = fileURLToPath(new URL('../../../shared/fixtures/webhooks/', import.meta.url));
const present = existsSync(folder);
const files = present
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /.\/.+\.json$/.test(file))
      .sort()
  : [];
/** With every digit of ids beyond 2^53, which `JSON.parse` would lose. */
// biome-ignore lint/suspicious/noExplicitAny: each file has a shape of its own.
const read = (file: string): any => parseJson(readFileSync(`${folder}${file}`));

const platformOf = (file: string): Platform => {
  const platform = platforms.get(file.split('/')[0] ?? '');
  if (!platform) throw new Error(`no platform for ${file}`);
  return platform;
};

describe.skipIf(!present)('the fixtures (skipped where ../shared/fixtures/webhooks is absent)', () => {
  test('each has a row in the table, and each row a file', () => expect(Object.keys(outcomes).sort()).toEqual(files));

  test('none is left aside but those of platforms that nobody can be mailed from, whose webhooks have no address', () => {
    const aside = Object.entries(outcomes).flatMap(([file, row]) =>
      typeof row === 'object' && 'notTaken' in row ? [file.split('/')[0] ?? ''] : [],
    );
    expect(aside).toEqual(['etsy']);
    expect(platforms.has('etsy')).toBe(false);
  });

  test('a vector is a vector, and the handshake the one that is tested', () => {
    for (const [file, outcome] of Object.entries(outcomes)) {
      if (outcome === 'vector') expect(file).toMatch(/signature-vectors?\.json$/);
      if (outcome === 'handshake')
        expect(['woocommerce/ping.json', 'shopware/registration-response.json']).toContain(file);
    }
  });

  const understood = Object.entries(outcomes).flatMap(([file, row]) =>
    typeof row === 'object' && 'means' in row ? [{ file, row }] : [],
  );
  describe.each(understood.filter(({ file }) => files.includes(file)))('$file', ({ file, row }) => {
    const fixture = read(file);
    const bodies: unknown[] = row.bodies?.(fixture as never) ?? [fixture.body ?? fixture];
    const headers = { ...fixture.headers, ...(row.topic && { [topicHeader(file)]: row.topic }) };
    const eventsOf = (came: unknown[], under: Record<string, string>) =>
      came.flatMap((body) => normalise(platformOf(file), body, under));

    test('means what the table says', () => {
      if (row.means instanceof RegExp) expect(() => eventsOf(bodies, headers)).toThrow(row.means);
      else expect(eventsOf(bodies, headers)).toMatchObject(row.means);
    });

    if (row.ifReal)
      test('means this, were it not marked as a test', () => {
        const { 'x-shopify-test': _test, ...real } = headers;
        const live = bodies.map((body) =>
          file.startsWith('stripe/') ? { ...(body as object), livemode: true } : body,
        );
        expect(eventsOf(live, real)).toMatchObject(row.ifReal ?? []);
      });
  });

  const answered = Object.entries(outcomes).flatMap(([file, row]) =>
    typeof row === 'object' && 'answers' in row ? [{ file, row }] : [],
  );
  test.each(answered.filter(({ file }) => files.includes(file)))(
    '$file, as an answer of the API, means what the table says',
    async ({ file, row: { wanted, settings, answers, patch } }) => {
      const bodies = answers(read(file) as never);
      const call = async ({ url }: ApiRequest) => {
        const body = bodies[new URL(url).pathname];
        return { status: body === undefined ? 404 : 200, headers: {}, body: Buffer.from(JSON.stringify(body ?? null)) };
      };
      const credentials = { accessToken: 'one', token: 'one', apiKey: 'one' };
      const api = { settings, credentials, call, now: '2026-02-01T00:00:00.000Z' };
      expect(await platformOf(file).fetch?.(wanted, api)).toMatchObject(patch);
    },
  );

  test('WooCommerce’s ping is answered 200 and does nothing', () => {
    const { headers, rawBody } = read('woocommerce/ping.json');
    expect(platformOf('woocommerce/').handshake?.(requestOf(rawBody, headers))).toEqual({ status: 200, body: '' });
  });
});

const topicHeader = (file: string) => (file.startsWith('shopify/') ? 'x-shopify-topic' : 'x-wc-webhook-topic');

/** The same with the last bit of one byte turned. */
function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
}

describe.skipIf(!present)('the signature vectors (skipped where ../shared/fixtures/webhooks is absent)', () => {
  test('Shopify’s verifies, and no other body does', () => {
    const { secret, rawBody, signature } = read('shopify/signature-vector.json');
    const headers = { 'x-shopify-hmac-sha256': signature };
    const body = Buffer.from(rawBody);
    const verify = (came: Buffer) => platformOf('shopify/').verify(requestOf(came, headers), [secret], 0);
    expect(verify(body)).toBe(true);
    for (const at of body.keys()) expect(verify(flipped(body, at))).toBe(false);
  });

  test('that of Standard Webhooks verifies at its time, and no other body does', () => {
    const { secret, headers, rawBody } = read('standard-webhooks/signature-vector.json');
    const body = Buffer.from(rawBody);
    const now = Number(headers['webhook-timestamp']);
    const verify = (came: Buffer, at = now) =>
      platformOf('standard-webhooks/').verify(requestOf(came, headers), [secret], at);
    expect(verify(body)).toBe(true);
    expect(verify(body, now + 301)).toBe(false);
    for (const at of body.keys()) expect(verify(flipped(body, at))).toBe(false);
  });

  test('Square’s verify for their address, and no other body or address does', () => {
    const { vectors } = read('square/signature-vectors.json');
    expect(vectors.length).toBeGreaterThan(0);
    for (const { signatureKey, notificationUrl, body, signature } of vectors) {
      const headers = { 'x-square-hmacsha256-signature': signature };
      const verify = (came: Buffer, url = notificationUrl) =>
        platformOf('square/').verify(requestOf(came, headers), [signatureKey], 0, {
          settings: { notificationUrl: url },
          publicKeys: [],
        });
      const bytes = Buffer.from(body);
      expect(verify(bytes)).toBe(true);
      expect(verify(bytes, `${notificationUrl}/`)).toBe(false);
      for (const at of bytes.keys()) expect(verify(flipped(bytes, at))).toBe(false);
    }
  });

  test('Shopware’s verify: of a webhook by the shop’s secret, and of a registration by the app’s', () => {
    const [posted, asked] = read('shopware/signature-vectors.json').vectors;
    const { verify, handshake } = platformOf('shopware/');
    const webhook = requestOf(posted.message, { 'shopware-shop-signature': posted.hex });
    expect(verify(webhook, [posted.secret], 0)).toBe(true);
    expect(verify(webhook, [asked.secret], 0)).toBe(false);
    const query = Object.fromEntries(new URLSearchParams(asked.message));
    const registration = { ...requestOf('', { 'shopware-app-signature': asked.hex }), method: 'GET', query };
    const known = { settings: { appName: 'test', url: 'https://aftercare.example' }, now: Number(query.timestamp) };
    const answer = handshake?.(registration, [asked.secret], known);
    expect(Object.keys(JSON.parse(answer?.body ?? ''))).toEqual(
      Object.keys(read('shopware/registration-response.json')),
    );
    expect(handshake?.(registration, [posted.secret], known)).toMatchObject({ status: 401 });
  });

  test('Saleor’s verifies by the shop’s published key, and no other body does', () => {
    const { rawBody, jws, jwk } = read('saleor/signature-vector.json');
    const settings = { url: 'https://hackathon-shipping.eu.saleor.cloud' };
    const trust = { settings, publicKeys: [JSON.stringify({ keys: [jwk] })] };
    const verify = (came: Buffer) =>
      platformOf('saleor/').verify(requestOf(came, { 'saleor-signature': jws }), [], 0, trust);
    expect(verify(Buffer.from(rawBody))).toBe(true);
    for (const at of Buffer.from(rawBody).keys()) expect(verify(flipped(Buffer.from(rawBody), at))).toBe(false);
  });

  test('Adobe’s verifies for its recipient by the published key, and no other body does', () => {
    const vector = read('adobe-commerce/signature-vector.json');
    const { publicKeyPem, rawBody, signature1, signature2, invalidSignature, recipientClientId: clientId } = vector;
    const verify = (signature: string, came: Buffer, one = clientId) => {
      const trust = { settings: { clientId: one }, publicKeys: [publicKeyPem] };
      const headers = { 'x-adobe-digital-signature-1': 'AAAA', 'x-adobe-digital-signature-2': signature };
      return platformOf('adobe-commerce/').verify(requestOf(came, headers), [], 0, trust);
    };
    const body = Buffer.from(rawBody);
    for (const signature of [signature1, signature2]) expect(verify(signature, body)).toBe(true);
    expect(verify(invalidSignature, body)).toBe(false);
    expect(verify(signature1, body, 'another')).toBe(false);
    for (const at of body.keys()) expect(verify(signature1, flipped(body, at))).toBe(false);
  });

  test('Stripe’s come out of the function that its signatures are compared with, and of no other text', () => {
    const { vectors } = read('stripe/signature-vectors.json');
    expect(vectors.length).toBeGreaterThan(0);
    for (const { secret, payload, hex } of vectors) {
      const signature = Buffer.from(hex, 'hex');
      expect(sameBytes(hmacSha256(secret, payload), signature)).toBe(true);
      expect(sameBytes(hmacSha256(secret, `${payload} `), signature)).toBe(false);
      expect(sameBytes(hmacSha256(secret, payload), flipped(signature, 0))).toBe(false);
    }
  });
});
