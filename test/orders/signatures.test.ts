import '@shopify/shopify-api/adapters/node';
import { generateKeyPairSync, sign } from 'node:crypto';
import { ApiVersion, LogSeverity, shopifyApi } from '@shopify/shopify-api';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import Stripe from 'stripe';
import { Webhook as SvixWebhook } from 'svix';
import { describe, expect, test } from 'vitest';
import type { Platform, WebhookRequest } from '../../shared/orders/platform.ts';
import { bigcommerce } from '../../shared/orders/platforms/bigcommerce.ts';
import { shopify } from '../../shared/orders/platforms/shopify.ts';
import { shopware } from '../../shared/orders/platforms/shopware.ts';
import { standardWebhooks } from '../../shared/orders/platforms/standard-webhooks.ts';
import { stripe } from '../../shared/orders/platforms/stripe.ts';
import { woocommerce } from '../../shared/orders/platforms/woocommerce.ts';
import { platforms } from '../../shared/orders/platforms.ts';
import { hmacSha256 } from '../../shared/orders/signature.ts';
import { requestOf } from './webhooks.ts';

const now = Math.floor(Date.parse('2026-01-10T10:00:00Z') / 1000);
const official = new Stripe('sk_test_none').webhooks;
const whsec = (key: Uint8Array) => `whsec_${Buffer.from(key).toString('base64')}`;

/** How each platform signs. */
const signers: [
  platform: Platform,
  secrets: [string, string],
  sign: (secret: string, body: Buffer) => Record<string, string>,
][] = [
  [
    shopify,
    ['hush', 'hush hush'],
    (secret, body) => ({ 'x-shopify-hmac-sha256': hmacSha256(secret, body).toString('base64') }),
  ],
  [
    woocommerce,
    ['p w', 'ü'],
    (secret, body) => ({ 'x-wc-webhook-signature': hmacSha256(secret, body).toString('base64') }),
  ],
  [
    stripe,
    ['whsec_one', 'whsec_two'],
    (secret, body) => ({
      'stripe-signature': `t=${now},v1=${hmacSha256(secret, `${now}.`, body).toString('hex')},v0=aa`,
    }),
  ],
  [
    shopware,
    ['hush', 'ü'],
    (secret, body) => ({ 'shopware-shop-signature': hmacSha256(secret, body).toString('hex') }),
  ],
  [
    standardWebhooks,
    [whsec(Buffer.alloc(24, 1)), whsec(Buffer.alloc(32, 2))],
    (secret, body) => ({
      'webhook-id': 'msg_1',
      'webhook-timestamp': `${now}`,
      'webhook-signature': new Webhook(secret).sign('msg_1', new Date(now * 1000), body.toString('latin1')),
    }),
  ],
  [
    bigcommerce,
    ['client secret', 'another'],
    (secret, body) => ({
      'webhook-id': 'msg_1',
      'webhook-timestamp': `${now}`,
      'webhook-signature': `v1,${hmacSha256(secret, `msg_1.${now}.`, body).toString('base64')}`,
    }),
  ],
];

/** What anyone can make: signatures by an empty key. */
const signedWithNothing: Record<string, (body: Buffer) => string> = {
  'x-shopify-hmac-sha256': (body) => hmacSha256('', body).toString('base64'),
  'x-wc-webhook-signature': (body) => hmacSha256('', body).toString('base64'),
  'shopware-shop-signature': (body) => hmacSha256('', body).toString('hex'),
  'stripe-signature': (body) => `t=${now},v1=${hmacSha256('', `${now}.`, body).toString('hex')}`,
  'webhook-signature': (body) => `v1,${hmacSha256('', `msg_1.${now}.`, body).toString('base64')}`,
};

describe.each(signers)('$name', (platform, [first, second], sign) => {
  const body = Buffer.from('{"id":1}');
  const signed = (secret: string) => requestOf(body, sign(secret, body));

  test('takes any of the secrets, so that they can be changed', () => {
    expect(platform.verify(signed(first), [first], now)).toBe(true);
    expect(platform.verify(signed(first), [second, first], now)).toBe(true);
    expect(platform.verify(signed(second), [first, second], now)).toBe(true);
  });

  test('refuses another secret, none, and an empty one', () => {
    const unsecured = Object.fromEntries(
      Object.entries(sign(first, body)).map(([name, value]) => [name, signedWithNothing[name]?.(body) ?? value]),
    );
    expect(platform.verify(signed(second), [first], now)).toBe(false);
    expect(platform.verify(signed(first), [], now)).toBe(false);
    expect(platform.verify(requestOf(body, unsecured), [''], now)).toBe(false);
    expect(platform.verify(requestOf(body), [first], now)).toBe(false);
  });

  test('refuses a body with any bit changed, and one that is cut off or longer', () => {
    const headers = sign(first, body);
    for (let bit = 0; bit < body.length * 8; bit++) {
      const flipped = Buffer.from(body);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(platform.verify(requestOf(flipped, headers), [first], now)).toBe(false);
    }
    expect(platform.verify(requestOf(body.subarray(1), headers), [first], now)).toBe(false);
    expect(platform.verify(requestOf(Buffer.concat([body, body]), headers), [first], now)).toBe(false);
  });

  test('refuses a signature with any character changed, of another length or encoding, and never throws', () => {
    const headers = sign(first, body);
    const name = Object.keys(headers).find((header) => /signature|hmac/.test(header)) ?? '';
    const right = headers[name] ?? '';
    const end = right.includes(',v0') ? right.indexOf(',v0') : right.length;
    const others = [
      '',
      ' ',
      right.slice(0, 10),
      `x${right}`,
      Buffer.from(right).toString('hex'),
      'v1,',
      'v1',
      't=1',
      't=,v1=',
      '\u0000',
      'é'.repeat(44),
      ...Array.from(
        { length: end },
        (_, at) => `${right.slice(0, at)}${right[at] === 'A' ? 'B' : 'A'}${right.slice(at + 1)}`,
      ),
    ];
    for (const other of others)
      expect(platform.verify(requestOf(body, { ...headers, [name]: other }), [first], now), other).toBe(false);
  });

  test('never throws, whatever the headers and secrets are', () => {
    const names = Object.keys(sign(first, body));
    const headers = fc.record(
      Object.fromEntries(names.map((name) => [name, fc.option(fc.string({ unit: 'binary' }), { nil: undefined })])),
    );
    fc.assert(
      fc.property(headers, fc.array(fc.string({ unit: 'binary' })), fc.uint8Array(), (came, secrets, bytes) => {
        expect(platform.verify(requestOf(Buffer.from(bytes), came), secrets, now)).toBe(false);
      }),
    );
  });
});

/** Those that sign something else than the body, or with a private key: each in its own file. */
const elsewhere = ['wix', 'squarespace', 'square', 'ecwid', 'saleor', 'adobe-commerce', 'cloudevents'];

test('every platform has its way of signing here', () =>
  expect([...signers.map(([{ name }]) => name), ...elsewhere].sort()).toEqual([...platforms.keys()].sort()));

/** A body and headers as the official sender makes them, and then perhaps spoilt. */
const spoils = fc.constantFrom('nothing', 'body', 'signature', 'secret', 'header');
const text = fc.string({ unit: 'grapheme', minLength: 1 });
const spoil = (value: string) => `${value.slice(0, -1)}${value.endsWith('0') ? '1' : '0'}`;
const accepts = (check: () => unknown): boolean => {
  try {
    check();
    return true;
  } catch {
    return false;
  }
};

test('Stripe’s own library and ours agree, on good and bad input and old and new timestamps', () => {
  fc.assert(
    fc.property(text, text, spoils, fc.integer({ min: -400, max: 400 }), (payload, key, spoilt, age) => {
      const secret = `whsec_${key}`;
      const header = official.generateTestHeaderString({ payload, secret, timestamp: now - age });
      const came = {
        body: spoilt === 'body' ? `${payload} ` : payload,
        header: spoilt === 'signature' ? spoil(header) : spoilt === 'header' ? header.replace('v1', 'v0') : header,
        secret: spoilt === 'secret' ? `${secret}x` : secret,
      };
      const theirs = accepts(() =>
        official.signature?.verifyHeader(came.body, came.header, came.secret, 300, undefined, now * 1000),
      );
      expect(stripe.verify(requestOf(came.body, { 'stripe-signature': came.header }), [came.secret], now)).toBe(theirs);
      expect(theirs).toBe(spoilt === 'nothing' && age <= 300);
    }),
    { numRuns: 500 },
  );
});

/** What their library wants to know besides the signature. */
const told = {
  topic: 'orders/paid',
  'shop-domain': 'juniper.myshopify.com',
  'api-version': '2026-07',
  'webhook-id': '1',
};

test('Shopify’s own library and ours agree, on good and bad input, under the old names and the new', async () => {
  const verdict = async (apiSecretKey: string, rawBody: string, headers: Record<string, string>) => {
    const { webhooks } = shopifyApi({
      apiSecretKey,
      apiKey: 'key',
      apiVersion: ApiVersion.July26,
      hostName: 'aftercare.example',
      isEmbeddedApp: false,
      logger: { level: LogSeverity.Error, log: () => {} },
    });
    const rawRequest = { method: 'POST', url: '/orders/shopify', headers };
    return (await webhooks.validate({ rawBody, rawRequest })).valid;
  };
  await fc.assert(
    fc.asyncProperty(
      text,
      text,
      spoils,
      fc.constantFrom('x-shopify-', 'shopify-'),
      async (body, secret, spoilt, start) => {
        const right = hmacSha256(secret, body).toString('base64');
        const signature = spoilt === 'signature' ? `${right[0] === 'A' ? 'B' : 'A'}${right.slice(1)}` : right;
        const headers: Record<string, string> = Object.fromEntries(
          Object.entries({ ...told, 'event-id': '2' }).map(([name, value]) => [`${start}${name}`, value]),
        );
        headers[spoilt === 'header' ? 'x-hmac-sha256' : `${start}hmac-sha256`] = signature;
        const came = {
          body: spoilt === 'body' ? `${body} ` : body,
          secret: spoilt === 'secret' ? `${secret}x` : secret,
        };
        const theirs = await verdict(came.secret, came.body, headers);
        expect(shopify.verify(requestOf(came.body, headers), [came.secret], now)).toBe(theirs);
        expect(theirs).toBe(spoilt === 'nothing');
      },
    ),
    { numRuns: 200 },
  );
});

describe('Standard Webhooks', () => {
  const keys = fc.uint8Array({ minLength: 24, maxLength: 64 });
  const headersOf = (id: string, seconds: number, signature: string): WebhookRequest['headers'] => ({
    'webhook-id': id,
    'webhook-timestamp': `${seconds}`,
    'webhook-signature': signature,
  });

  test('the official library and ours agree, on good and bad input', () => {
    // The library reads the clock itself, so its own time is used here, far from the edge of the tolerance.
    const present = Math.floor(Date.now() / 1000);
    const age = fc.oneof(fc.integer({ min: -200, max: 200 }), fc.constantFrom(-1000, 1000));
    fc.assert(
      fc.property(keys, text, text, spoils, age, (key, id, payload, spoilt, seconds) => {
        const secret = whsec(key);
        const signedAt = present - seconds;
        const signature = new Webhook(secret).sign(id, new Date(signedAt * 1000), payload);
        const came = {
          body: spoilt === 'body' ? `${payload} ` : payload,
          headers: headersOf(
            spoilt === 'header' ? `${id}x` : id,
            signedAt,
            spoilt === 'signature' ? spoil(signature) : signature,
          ),
          secret: spoilt === 'secret' ? whsec(Buffer.concat([key, key])) : secret,
        };
        const theirs = accepts(() =>
          new Webhook(came.secret).verify(came.body, came.headers as Record<string, string>, { jsonParse: false }),
        );
        expect(standardWebhooks.verify(requestOf(came.body, came.headers), [came.secret], present)).toBe(theirs);
      }),
      { numRuns: 300 },
    );
  });

  test('Svix’s library and ours agree, on good and bad input', () => {
    const present = Math.floor(Date.now() / 1000);
    fc.assert(
      fc.property(keys, text, fc.json(), spoils, fc.constantFrom(0, 200, -1000, 1000), (key, id, body, spoilt, age) => {
        const secret = whsec(key);
        const signature = new SvixWebhook(secret).sign(id, new Date((present - age) * 1000), body);
        const headers = {
          'svix-id': spoilt === 'header' ? `${id}x` : id,
          'svix-timestamp': `${present - age}`,
          'svix-signature': spoilt === 'signature' ? spoil(signature) : signature,
        };
        const came = spoilt === 'body' ? `${body} ` : body;
        const known = spoilt === 'secret' ? whsec(Buffer.concat([key, key])) : secret;
        const theirs = accepts(() => new SvixWebhook(known).verify(came, headers));
        expect(standardWebhooks.verify(requestOf(came, headers), [known], present)).toBe(theirs);
        expect(theirs).toBe(spoilt === 'nothing' && Math.abs(age) < 300);
      }),
      { numRuns: 300 },
    );
  });

  const secret = whsec(Buffer.alloc(24, 7));
  const body = Buffer.from('{}');
  const signature = new Webhook(secret).sign('msg_1', new Date(now * 1000), body);

  test('one right signature among several is enough, under Svix’s names too', () => {
    const several = `v2,abc v1,${Buffer.alloc(32).toString('base64')} ${signature}`;
    expect(standardWebhooks.verify(requestOf(body, headersOf('msg_1', now, several)), [secret], now)).toBe(true);
    const svix = { 'svix-id': 'msg_1', 'svix-timestamp': `${now}`, 'svix-signature': signature };
    expect(standardWebhooks.verify(requestOf(body, svix), [secret], now)).toBe(true);
  });

  test('a secret may be written without its prefix', () =>
    expect(standardWebhooks.verify(requestOf(body, headersOf('msg_1', now, signature)), [secret.slice(6)], now)).toBe(
      true,
    ));

  test.each([
    [300, true],
    [301, false],
    [-300, true],
    [-301, false],
  ])('a time stamp %i s old is good: %s', (age, good) =>
    expect(standardWebhooks.verify(requestOf(body, headersOf('msg_1', now, signature)), [secret], now + age)).toBe(
      good,
    ),
  );

  test('Ed25519 signatures are checked by the public key, and by no shared secret', () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
    const made = sign(null, Buffer.concat([Buffer.from(`msg_1.${now}.`), body]), privateKey).toString('base64');
    const request = requestOf(body, headersOf('msg_1', now, `v1a,${made}`));
    expect(standardWebhooks.verify(request, [`whpk_${raw.toString('base64')}`], now)).toBe(true);
    expect(standardWebhooks.verify(request, [whsec(raw)], now)).toBe(false);
    expect(standardWebhooks.verify(request, [`whpk_${raw.subarray(1).toString('base64')}`], now)).toBe(false);
    const other = requestOf(Buffer.from('{ }'), request.headers);
    expect(standardWebhooks.verify(other, [`whpk_${raw.toString('base64')}`], now)).toBe(false);
  });
});
