import { createPublicKey, verify as verifyAsymmetric } from 'node:crypto';
import type { WebhookRequest } from './platform.ts';
import { fromBase64, hmacSha256, sameBytes } from './signature.ts';

/** Seconds that the sender's clock may be off, either way. */
const tolerance = 300;

/**
 * Standard Webhooks: `webhook-signature` holds signatures of `id.timestamp.body`, parted by blanks: `v1,` HMAC-SHA256 by the
 * secret, `v1a,` Ed25519 by the public key; other versions are passed over and one match is enough. Svix sends the same under
 * `svix-`. https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function isStandardSigned(
  { headers, body }: WebhookRequest,
  keys: readonly StandardKey[],
  now: number,
): boolean {
  const header = (name: string) => headers[`webhook-${name}`] ?? headers[`svix-${name}`] ?? '';
  const [id, timestamp] = [header('id'), header('timestamp')];
  if (id === '' || !/^\d{1,12}$/.test(timestamp) || Math.abs(now - Number(timestamp)) > tolerance) return false;
  const content = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body]);
  const signatures = header('signature')
    .split(' ')
    .map((signature) => signature.split(','));
  return keys.some(({ version, isBy }) => signatures.some(([came, text]) => came === version && isBy(content, text)));
}

/** What can tell whether a signature of its version is right. */
export interface StandardKey {
  version: 'v1' | 'v1a';
  isBy(content: Buffer, signature: string | undefined): boolean;
}

/** A shared secret; an empty one signs nothing. */
export const symmetricKey = (secret: Uint8Array): StandardKey => ({
  version: 'v1',
  isBy: (content, text) => {
    const signature = fromBase64(text);
    return secret.length > 0 && signature !== undefined && sameBytes(hmacSha256(secret, content), signature);
  },
});

/** An Ed25519 public key of 32 bytes; of any other length it knows no signature. */
export const asymmetricKey = (publicKey: Buffer): StandardKey => ({
  version: 'v1a',
  isBy: (content, text) => {
    const signature = fromBase64(text);
    if (publicKey.length !== 32 || signature?.length !== 64) return false;
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: publicKey.toString('base64url') };
    return verifyAsymmetric(null, content, createPublicKey({ key: jwk, format: 'jwk' }), signature);
  },
});
