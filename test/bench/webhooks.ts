import { createHmac } from 'node:crypto';
import type { WebhookRequest } from '../../shared/orders/platform.ts';
import { platforms } from '../../shared/orders/platforms.ts';
import { type SamplePlatform, sampleOf, sampleWebhooks } from '../../shared/orders/samples.ts';
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
const secret = `whsec_${Buffer.alloc(24, 'bench').toString('base64')}`;

/** Of each platform whose signature needs nothing but a secret. */
export const measureReadings = (): Reading[] => (Object.keys(sampleWebhooks) as SamplePlatform[]).flatMap(measure);

function measure(name: SamplePlatform): Reading[] {
  const platform = platforms.get(name);
  const webhook = sampleOf(name, 'paid')?.(typicalOrder, secret, receivedAt);
  if (!platform || !webhook) return [];
  const body = Buffer.from(webhook.body);
  const request: WebhookRequest = { ...webhook, query: {}, body };
  const now = Date.parse(receivedAt) / 1000;
  if (!platform.verify(request, [secret], now)) return [];
  const house = () => {
    platform.verify(request, [secret], now);
    platform.normalise(request, { receivedAt });
  };
  const least = () => {
    createHmac('sha256', secret).update(body).digest();
    JSON.parse(body.toString('utf8'));
  };
  return [{ platform: name, bytes: body.length, ...inTurns({ house, least }) }];
}

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
