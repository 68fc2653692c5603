import * as z from 'zod/mini';
import { parseJson } from '../big-json.ts';
import { maybe, text } from '../fields.ts';
import type { Handshake, Known, WebhookRequest } from '../platform.ts';
import { fromHex, hmacSha256, sameBytes } from '../signature.ts';

/** How often a shop may register anew before its first secret comes again. */
const generations = 8;

/** Seconds that a registration is good for: its answer holds the shop's secret. */
const tolerance = 3600;

/**
 * The app's secret signs the registration; after that the shop's own, which we choose. Ours follows from the app's secret, the
 * shop's id and a generation, so that nothing needs to be stored. A secret that is given as it stands signs as well.
 */
export function verify({ headers, body }: WebhookRequest, secrets: readonly string[]): boolean {
  const shopId = shopIdOf(body);
  const keys = secrets.filter((secret) => secret !== '');
  const signedBy = isSignedBy(headers['shopware-shop-signature'], body);
  return keys.some(signedBy) || (shopId !== undefined && shopSecrets(keys, shopId).some(signedBy));
}

const isSignedBy = (signature: string | undefined, content: Uint8Array | string) => {
  const came = fromHex(signature);
  return (key: string): boolean => came !== undefined && sameBytes(hmacSha256(key, content), came);
};

const shopSecrets = (appSecrets: readonly string[], shopId: string): string[] =>
  appSecrets.flatMap((secret) => Array.from({ length: generations }, (_, age) => shopSecret(secret, shopId, age)));

const shopSecret = (appSecret: string, shopId: string, generation: number): string =>
  hmacSha256(appSecret, `shop secret ${generation} of ${shopId}`).toString('hex');

/** Webhooks name the shop as their source; the confirmation of a registration by itself. */
function shopIdOf(body: Buffer): string | undefined {
  try {
    const came = z.safeParse(Sender, parseJson(body)).data;
    return came?.source?.shopId ?? came?.shopId;
  } catch {
    return undefined;
  }
}
const Sender = z.object({ shopId: text, source: maybe(z.object({ shopId: text })) });

/**
 * The registration of a shop: a signed `GET` that is answered with a proof that we know the app's secret, and with the secret
 * of the shop. A shop that registers anew signs with its present secret too, and must be given another.
 * https://developer.shopware.com/docs/guides/plugins/apps/lifecycle/app-registration-setup.html
 */
export function handshake(
  { method, query, headers }: WebhookRequest,
  secrets: readonly string[] = [],
  known?: Known,
): Handshake | undefined {
  const { 'shop-id': shopId, 'shop-url': shopUrl, timestamp } = query;
  const signature = headers['shopware-app-signature'];
  if (method !== 'GET' || !shopId || !shopUrl || !timestamp || signature === undefined) return undefined;
  const signed = [shopUrl, encodeURIComponent(shopUrl)].map(
    (url) => `shop-id=${shopId}&shop-url=${url}&timestamp=${timestamp}`,
  );
  const isBy = (key: string, by: string | undefined) =>
    key !== '' && signed.some((content) => isSignedBy(by, content)(key));
  const appSecret = secrets.find((secret) => isBy(secret, signature));
  if (appSecret === undefined || isOld(timestamp, known)) return refusal(401, 'the signature is wrong');

  const present = headers['shopware-shop-signature'];
  const age = shopSecrets([appSecret], shopId).findIndex((secret) => isBy(secret, present));
  if (present !== undefined && age === -1) return refusal(401, 'the signature of the shop is wrong');
  const { appName, url } = known?.settings ?? {};
  if (!appName || !url) return refusal(500, 'the settings appName and url are missing');
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      proof: hmacSha256(appSecret, shopId, shopUrl, appName).toString('hex'),
      secret: shopSecret(appSecret, shopId, (age + 1) % generations),
      confirmation_url: url,
    }),
  };
}

const isOld = (timestamp: string, known: Known | undefined): boolean =>
  !/^\d{1,12}$/.test(timestamp) || (known !== undefined && known.now - Number(timestamp) > tolerance);

const refusal = (status: number, error: string): Handshake => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ error }),
});
