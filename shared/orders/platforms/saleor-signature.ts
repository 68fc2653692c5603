import { createPublicKey, verify as verifyAsymmetric } from 'node:crypto';
import * as z from 'zod/mini';
import type { Settings, Trust, WebhookRequest } from '../platform.ts';
import { fromHex, hmacSha256, sameBytes } from '../signature.ts';

/**
 * A detached JWS (RFC 7515, RFC 7797): RS256 over the header and the raw body, by a key of the shop's `/.well-known/jwks.json`.
 * A webhook with a secret key has its hex HMAC-SHA256 instead, which Saleor has deprecated.
 */
export function verify(request: WebhookRequest, secrets: readonly string[], _now: number, trust?: Trust): boolean {
  const signature = request.headers['saleor-signature'] ?? '';
  const hmac = fromHex(signature);
  if (hmac) return secrets.some((secret) => secret !== '' && sameBytes(hmacSha256(secret, request.body), hmac));
  return trust !== undefined && isDetachedJws(signature, request.body, trust);
}

/** The shop's own address is asked, whatever the request says who signed it. */
export const publicKeysAt = ({ headers }: WebhookRequest, { url }: Settings): readonly string[] =>
  url && headers['saleor-signature']?.includes('..') ? [`${url.replace(/\/$/, '')}/.well-known/jwks.json`] : [];

function isDetachedJws(jws: string, body: Buffer, { settings, publicKeys }: Trust): boolean {
  const [protectedHeader = '', payload, signature = '', ...more] = jws.split('.');
  const header = headerOf(protectedHeader);
  const bytes = Buffer.from(signature, 'base64url');
  const isWellFormed = payload === '' && more.length === 0 && bytes.toString('base64url') === signature;
  if (!header || !isWellFormed || !isOf(settings.url, header.iss)) return false;
  const content = Buffer.concat([Buffer.from(`${protectedHeader}.`), body]);
  return publicKeys
    .flatMap(keysOf)
    .filter(({ kid }) => kid === undefined || kid === header.kid)
    .some((key) => isSignedBy(key, content, bytes));
}

/** The algorithm is pinned: whoever signs does not choose how it is checked. */
const Header = z.object({
  alg: z.literal('RS256'),
  b64: z.literal(false),
  crit: z.optional(z.tuple([z.literal('b64')])),
  kid: z.string(),
  iss: z.optional(z.string()),
});
const Key = z.object({ kty: z.literal('RSA'), n: z.string(), e: z.string(), kid: z.optional(z.string()) });
const Keys = z.object({ keys: z.array(z.unknown()) });
type Key = z.output<typeof Key>;

const headerOf = (text: string): z.output<typeof Header> | undefined =>
  z.safeParse(Header, jsonOf(Buffer.from(text, 'base64url').toString())).data;

const keysOf = (text: string): Key[] =>
  (z.safeParse(Keys, jsonOf(text)).data?.keys ?? []).flatMap((key) => z.safeParse(Key, key).data ?? []);

/** Older versions of Saleor do not say who signed. */
function isOf(url: string | undefined, issuer: string | undefined): boolean {
  if (issuer === undefined) return true;
  return (
    url !== undefined && URL.canParse(url) && URL.canParse(issuer) && new URL(url).origin === new URL(issuer).origin
  );
}

function isSignedBy({ n, e }: Key, content: Buffer, signature: Buffer): boolean {
  try {
    return verifyAsymmetric(
      'sha256',
      content,
      createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' }),
      signature,
    );
  } catch {
    return false;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
