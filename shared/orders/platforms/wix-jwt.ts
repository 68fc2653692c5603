import { createPublicKey, type KeyObject, verify as verifySignature } from 'node:crypto';
import * as z from 'zod/mini';
import { parseJson } from '../big-json.ts';
import { count, maybe, needed, text } from '../fields.ts';
import { NotUnderstood } from '../platform.ts';
import { understand } from '../understand.ts';

/**
 * Whether the body is a JWT (RFC 7519) that one of the keys signed with RS256, and that has not expired. The algorithm is Wix's,
 * whatever the token says of itself (RFC 8725, section 3.1).
 * @param now epoch seconds
 */
export function isSignedByWix(body: Buffer, secrets: readonly string[], now: number): boolean {
  const parts = partsOf(body);
  if (!parts) return false;
  const { header, claims, signed, signature } = parts;
  const stated = readable(Header, header);
  const times = readable(Times, claims);
  if (stated?.alg !== 'RS256' || stated.crit !== undefined || !times) return false;
  if (times.exp <= now || (times.nbf !== undefined && times.nbf > now + clockSkew)) return false;
  return secrets.some((secret) => {
    const key = publicKeyOf(secret);
    return key !== undefined && verifySignature('sha256', signed, key, signature);
  });
}

/** Seconds that Wix's clock may be ahead. */
const clockSkew = 300;

/** The claims of a token that was verified. Throws `NotUnderstood`. */
export function claimsOf(body: Buffer): unknown {
  const parts = partsOf(body);
  if (!parts) throw new NotUnderstood('the body: expected a JWT, came something else');
  return parseJson(parts.claims);
}

const Header = z.object({ alg: needed(text, 'RS256'), crit: z.optional(z.unknown()) });
const Times = z.object({ exp: needed(count, 'seconds since 1970'), nbf: maybe(count) });

function readable<Schema extends z.ZodMiniType>(schema: Schema, bytes: Buffer): z.output<Schema> | undefined {
  try {
    return understand(schema, parseJson(bytes));
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

/** Three parts in canonical base64url; a second way to write the same token would be a second token. */
function partsOf(body: Buffer) {
  const text = body.toString('latin1').trim();
  const [header, claims, signature, ...more] = text.split('.').map((part) => {
    const bytes = Buffer.from(part, 'base64url');
    return bytes.length > 0 && bytes.toString('base64url') === part ? bytes : undefined;
  });
  if (!header || !claims || !signature || more.length > 0) return undefined;
  return { header, claims, signature, signed: Buffer.from(text.slice(0, text.lastIndexOf('.')), 'latin1') };
}

/**
 * The public key of PEM, also with its line breaks written `\n` as in environment variables, or of the base64 between its lines.
 * A key that is no RSA key, or shorter than 2048 bits (RFC 7518, section 3.3), signs nothing.
 */
function publicKeyOf(secret: string): KeyObject | undefined {
  const lines = secret.replaceAll('\\n', '\n').trim();
  const pem = lines.startsWith('-----') ? lines : `-----BEGIN PUBLIC KEY-----\n${lines}\n-----END PUBLIC KEY-----`;
  try {
    const key = createPublicKey(pem);
    const isFit = key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;
    return isFit ? key : undefined;
  } catch {
    return undefined;
  }
}
