import { createHmac, createPublicKey } from 'node:crypto';
import { sampleSecret } from '../../infra/local/secrets.ts';
import type { WebhookRequest } from '../../shared/orders/platform.ts';
import { platforms } from '../../shared/orders/platforms.ts';
import { type SamplePlatform, sampleOf, sampleWebhooks } from '../../shared/orders/samples.ts';
import { shop } from '../journey/given.ts';
import { typicalOrder } from './typical-order.ts';

export interface Reading {
  platform: string;
  bytes: number;
  /** Microseconds to verify and normalise a paid order. */
  house: number;
  /** Microseconds of one `JSON.parse` and one HMAC of the same body: what nobody can do without. */
  least: number;
}

const receivedAt = '2026-03-02T08:01:00.000Z';

/** Of every platform. */
export const measureReadings = (): Reading[] => (Object.keys(sampleWebhooks) as SamplePlatform[]).flatMap(measure);

function measure(name: SamplePlatform): Reading[] {
  const platform = platforms.get(name);
  const secret = sampleSecret(name);
  const settings = shop.platforms[name]?.settings ?? {};
  const webhook = sampleOf(name, 'paid')?.(typicalOrder, secret, receivedAt, settings);
  if (!platform || !webhook) return [];
  const body = Buffer.from(webhook.body);
  const request: WebhookRequest = { ...webhook, query: {}, body };
  const now = Date.parse(receivedAt) / 1000;
  const trust = { settings, publicKeys: [] };
  // As the receiver has it: of those that sign with a private key, the public one.
  const key = secret.startsWith('-----') ? publicOf(secret) : secret;
  if (!platform.verify(request, [key], now, trust)) throw new Error(`a sample of ${name} is refused`);
  const house = () => {
    platform.verify(request, [key], now, trust);
    platform.normalise(request, { receivedAt });
  };
  const least = () => {
    createHmac('sha256', secret).update(body).digest();
    JSON.parse(jsonIn(body.toString('utf8')));
  };
  return [{ platform: name, bytes: body.length, ...inTurns({ house, least }) }];
}

/** Wix sends its JSON in a JWT. */
const jsonIn = (text: string): string =>
  text.startsWith('{') ? text : Buffer.from(text.split('.')[1] ?? '', 'base64url').toString();

const publicOf = (pem: string): string => createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString();

const rounds = 11;
const repeats = 300;

/** Median microseconds of each, measured in turns so that both see the same machine. */
function inTurns<Names extends string>(things: Record<Names, () => void>): Record<Names, number> {
  const entries = Object.entries(things) as [Names, () => void][];
  const times = Object.fromEntries(entries.map(([name]) => [name, [] as number[]])) as Record<Names, number[]>;
  for (let round = -3; round < rounds; round++) {
    for (const [name, act] of entries) {
      const began = performance.now();
      for (let repeat = 0; repeat < repeats; repeat++) act();
      if (round >= 0) times[name].push(((performance.now() - began) * 1000) / repeats);
    }
  }
  const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  return Object.fromEntries(entries.map(([name]) => [name, median(times[name])])) as Record<Names, number>;
}
