import { createPublicKey, verify as verifyAsymmetric } from 'node:crypto';
import * as z from 'zod/mini';
import { parseJson } from '../big-json.ts';
import { maybe, text } from '../fields.ts';
import type { Handshake, Settings, Trust, WebhookRequest } from '../platform.ts';
import { fromBase64 } from '../signature.ts';

/**
 * Two signatures of the raw body, RSA-SHA256 in base64, by keys that Adobe publishes; one that is right is enough. The keys are
 * the same for all of Adobe's customers, so the event must also name our client. Keys that are given as secrets count as well.
 */
export function verify(
  { headers, body }: WebhookRequest,
  secrets: readonly string[],
  _now: number,
  trust?: Trust,
): boolean {
  const signatures = [headers['x-adobe-digital-signature-1'], headers['x-adobe-digital-signature-2']];
  const keys = [...(trust?.publicKeys ?? []), ...secrets];
  return (
    isFor(trust?.settings.clientId, body) &&
    signatures.some((signature) => {
      const came = fromBase64(signature);
      return came !== undefined && keys.some((key) => isSignedBy(key, body, came));
    })
  );
}

const Recipient = z.object({ recipient_client_id: text, recipientclientid: text });

function isFor(clientId: string | undefined, body: Buffer): boolean {
  try {
    const came = parseJson(body);
    const events = z.array(maybe(Recipient)).parse(Array.isArray(came) ? came : [came]);
    return (
      clientId !== undefined &&
      events.every((event) => (event?.recipient_client_id ?? event?.recipientclientid) === clientId)
    );
  } catch {
    return false;
  }
}

function isSignedBy(key: string, body: Buffer, signature: Buffer): boolean {
  try {
    const publicKey = createPublicKey(key);
    return publicKey.asymmetricKeyType === 'rsa' && verifyAsymmetric('sha256', body, publicKey, signature);
  } catch {
    return false;
  }
}

/** The request names the paths; the host is always Adobe's. */
export const publicKeysAt = ({ headers }: WebhookRequest, _settings: Settings): readonly string[] =>
  [headers['x-adobe-public-key1-path'], headers['x-adobe-public-key2-path']].flatMap((path) =>
    path !== undefined && /^(\/[\w-]+)+\.pem$/.test(path) && path.length < 200
      ? [`https://static.adobeioevents.com${path}`]
      : [],
  );

/** Before it sends anything Adobe asks for the challenge back. */
export function handshake({ method, query: { challenge } }: WebhookRequest): Handshake | undefined {
  const isAsked = method === 'GET' && challenge !== undefined && /^[\w.~+/=-]{1,500}$/.test(challenge);
  return isAsked ? { status: 200, body: challenge } : undefined;
}
