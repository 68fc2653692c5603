import type { Instant } from '../../../shared/journey/instant.ts';
import { type ApiAnswer, type ApiRequest, FetchProblem, type PlatformApi } from '../../../shared/orders/platform.ts';
import type { Secrets } from '../../../shared/world.ts';
import type { Purchase } from '../cast.ts';
import type { Random } from '../random.ts';
import { adobeCommerce } from './adobe-commerce.ts';
import { bigcommerce } from './bigcommerce.ts';
import { ecwid } from './ecwid.ts';
import { shopify, woocommerce } from './lists.ts';
import { square } from './square.ts';
import { squarespace } from './squarespace.ts';
import { stripe } from './stripe.ts';

/** What is asked of a platform's API. */
export interface Asked {
  path: string;
  query: URLSearchParams;
  /** What was sold there. */
  sold: readonly Purchase[];
  now: Instant;
}

/** JSON, or undefined for what is not there; null for an answer without content. */
export type Api = (asked: Asked) => object | null | undefined;

/** By the hosts that the sample shop's settings, or the platforms themselves, name. */
const hosts: Record<string, { platform: string; api: Api }> = {
  'api.squarespace.com': { platform: 'squarespace', api: squarespace },
  'api.bigcommerce.com': { platform: 'bigcommerce', api: bigcommerce },
  'connect.squareup.com': { platform: 'square', api: square },
  'app.ecwid.com': { platform: 'ecwid', api: ecwid },
  'api.stripe.com': { platform: 'stripe', api: stripe },
  'adobe.shop.example': { platform: 'adobe-commerce', api: adobeCommerce },
  'juniper.myshopify.com': { platform: 'shopify', api: shopify },
  'shop.example': { platform: 'woocommerce', api: woocommerce },
};

/** What the shop gave for them. */
export const apiCredentials: NonNullable<Secrets['apis']> = {
  squarespace: { accessToken: 'one' },
  bigcommerce: { accessToken: 'one' },
  square: { accessToken: 'one' },
  'adobe-commerce': { accessToken: 'one' },
  ecwid: { token: 'one' },
  stripe: { apiKey: 'one' },
  shopify: { accessToken: 'one' },
  woocommerce: { consumerKey: 'one', consumerSecret: 'two' },
};

interface Outside {
  cast: readonly Purchase[];
  now(): Instant;
  random: Random;
  /** Nothing goes wrong while this is true. */
  isCalm(): boolean;
}

/** The platforms' APIs: each tells where the cast's orders stand at that time, but for one call in twenty. */
export function platformApis({ cast, now, random, isCalm }: Outside): PlatformApi['call'] {
  return async ({ url }: ApiRequest) => {
    const { hostname, pathname: path, searchParams: query } = new URL(url);
    const asked = hosts[hostname];
    if (!asked) throw new Error(`nobody plays ${hostname}`);
    const drawn = isCalm() ? 1 : random();
    if (drawn < 0.015) throw new FetchProblem('unavailable');
    if (drawn < 0.03) return answer(503, {});
    if (drawn < 0.05) return answer(429, {}, { 'retry-after': '120' });
    const sold = cast.filter(({ platform }) => platform === asked.platform);
    const told = asked.api({ path, query, sold, now: now() });
    if (told === undefined) return answer(404, {});
    return told === null ? answer(204, {}) : answer(200, told);
  };
}

const answer = (status: number, body: object, headers: Record<string, string> = {}): ApiAnswer => ({
  status,
  headers,
  body: Buffer.from(JSON.stringify(body)),
});
