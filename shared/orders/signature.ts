import { createHmac, timingSafeEqual } from 'node:crypto';

/** HMAC-SHA256 over the parts one after another. */
export function hmacSha256(key: string | Uint8Array, ...parts: (string | Uint8Array)[]): Buffer {
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(part);
  return hmac.digest();
}

/** Compares in constant time; the length of a digest is no secret. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && timingSafeEqual(a, b);

/** Decodes canonical base64 (RFC 4648, section 4, padded); anything else, one loose bit included, is `undefined`. */
export function fromBase64(text: string | undefined): Buffer | undefined {
  if (!text) return undefined;
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

/** Decodes lower-case hex; anything else is `undefined`. */
export function fromHex(text: string | undefined): Buffer | undefined {
  return text && /^(?:[0-9a-f]{2})+$/.test(text) ? Buffer.from(text, 'hex') : undefined;
}

/** Whether the base64 signature is the HMAC-SHA256 of the body by one of the keys. An empty key signs nothing. */
export function signedByOneOf(keys: readonly string[], body: Uint8Array, signature: string | undefined): boolean {
  const came = fromBase64(signature);
  return came !== undefined && keys.some((key) => key !== '' && sameBytes(hmacSha256(key, body), came));
}
