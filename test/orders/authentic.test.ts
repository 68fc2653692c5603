import { createSign, generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { VirtualClock } from '../../infra/local/clock.ts';
import { openSystem, type System } from '../../infra/local/system.ts';
import { minute, plus } from '../../shared/journey/instant.ts';
import { type ApiAnswer, FetchProblem } from '../../shared/orders/platform.ts';
import { shopWith } from '../journey/given.ts';

const start = '2026-03-02T08:00:00.000Z';
const keyPath = '/prod/keys/pub-key-7YW9r3dlwT.pem';
const keyUrl = `https://static.adobeioevents.com${keyPath}`;
const jwksUrl = 'https://saleor.shop.example/.well-known/jwks.json';
const [old, next] = [0, 1].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }));

let system: System;
let asked: string[];
let stands: Record<string, string | number | undefined>;

beforeEach(async () => {
  asked = [];
  stands = {};
  system = await openSystem({
    shop: shopWith(),
    clock: new VirtualClock(start),
    publicUrl: 'https://after.example',
    call: async ({ url }): Promise<ApiAnswer> => {
      asked.push(url);
      const found = stands[url] ?? 404;
      if (found === 0) throw new FetchProblem('unavailable');
      const [status, body] = typeof found === 'number' ? [found, ''] : [200, found];
      return { status, headers: {}, body: Buffer.from(body) };
    },
  });
});
afterEach(() => system.close());

const post = async (platform: string, headers: Record<string, string>, body: string) =>
  (await system.request({ method: 'POST', path: `/orders/${platform}`, headers, body })).status;

const adobe = (signedBy = old, path = keyPath, clientId = 'juniper') => {
  const body = JSON.stringify({ type: 'com.adobe.commerce.observer.other', recipient_client_id: clientId });
  const signature = createSign('sha256')
    .update(body)
    .sign(signedBy?.privateKey ?? '', 'base64');
  return post('adobe-commerce', { 'x-adobe-digital-signature-1': signature, 'x-adobe-public-key1-path': path }, body);
};
const pem = (pair = old) => String(pair?.publicKey.export({ type: 'spki', format: 'pem' }));

const jwks = (kid: string, pair = old) =>
  JSON.stringify({ keys: [{ ...pair?.publicKey.export({ format: 'jwk' }), kid, alg: 'RS256' }] });
const saleor = (kid: string, pair = old) => {
  const body = JSON.stringify({ __typename: 'ProductCreated' });
  const header = Buffer.from(JSON.stringify({ alg: 'RS256', b64: false, crit: ['b64'], kid })).toString('base64url');
  const signature = createSign('sha256')
    .update(`${header}.${body}`)
    .sign(pair?.privateKey ?? '', 'base64url');
  return post('saleor', { 'saleor-signature': `${header}..${signature}` }, body);
};

test('a key that the platform publishes is fetched once an hour, however many webhooks it signs', async () => {
  stands[keyUrl] = pem();
  expect([await adobe(), await adobe()]).toEqual([200, 200]);
  expect(asked).toEqual([keyUrl]);
  await system.advanceTo(plus(start, 61 * minute));
  expect([await adobe(), asked.length]).toEqual([200, 2]);
});

test.each([
  ['a path that is none of Adobe’s', '/x/y.pem', 'juniper'],
  ['an event for another client', keyPath, 'another'],
])('%s is refused without anybody being asked', async (_what, path, client) => {
  stands[keyUrl] = pem();
  expect([await adobe(old, path, client), asked]).toEqual([401, []]);
});

test('a path at which Adobe publishes nothing is refused, and not taken for a fault of ours', async () => {
  expect(await adobe()).toBe(401);
});

test('while the keys cannot be had the platform is asked to come again', async () => {
  stands[keyUrl] = 0;
  expect(await adobe()).toBe(503);
  stands[keyUrl] = 500;
  expect(await adobe()).toBe(503);
});

test('a new key counts from its first webhook on; forged ones have the keys fetched once a minute at most', async () => {
  stands[jwksUrl] = jwks('1');
  expect(await saleor('1')).toBe(200);
  stands[jwksUrl] = jwks('2', next);
  await system.advanceTo(plus(start, 2 * minute));
  expect(await saleor('2', next)).toBe(200);
  expect([await saleor('3'), await saleor('3'), asked.length]).toEqual([401, 401, 2]);
});

test('Adobe’s address of validation is visited, and no other', async () => {
  const visit = 'https://csm.adobe.io/csm/registrations/validate?id=a1-b2&challenge=c3-d4';
  const validate = (validationUrl: string) => post('adobe-commerce', {}, JSON.stringify({ validationUrl }));
  expect([await validate(visit), asked]).toEqual([200, [visit]]);
  for (const other of [
    visit.replace('csm.adobe.io', 'evil.example'),
    visit.replace('https', 'http'),
    visit.replace('csm.adobe.io', 'csm.adobe.io@evil.example'),
    `${visit}&url=https://evil.example`,
    visit.replace('validate', '../other'),
  ])
    expect(await validate(other)).toBe(401);
  expect(asked).toEqual([visit]);
});
