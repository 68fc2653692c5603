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

/** The request names the paths; the host is always Adobe's. Nobody is asked on behalf of an event that is not for us. */
export const publicKeysAt = ({ headers, body }: WebhookRequest, { clientId }: Settings): readonly string[] =>
  [headers['x-adobe-public-key1-path'], headers['x-adobe-public-key2-path']].flatMap((path) =>
    path !== undefined && /^\/(prod|stage)\/keys\/[\w-]{1,100}\.pem$/.test(path) && isFor(clientId, body)
      ? [`https://static.adobeioevents.com${path}`]
      : [],
  );

/**
 * Before it sends anything Adobe asks for the challenge back; where that fails it posts an address to be visited, of its own.
 * https://developer.adobe.com/events/docs/guides/
 */
export function handshake({ method, query: { challenge }, body }: WebhookRequest): Handshake | undefined {
  const isAsked = method === 'GET' && challenge !== undefined && /^[\w.~+/=-]{1,500}$/.test(challenge);
  if (isAsked) return { status: 200, body: challenge };
  const visit = method === 'POST' && body.length < 1000 ? validation.exec(body.toString('latin1'))?.[1] : undefined;
  return visit === undefined ? undefined : { status: 200, body: 'the address will be visited', visit };
}

const validation =
  /^\s*\{\s*"validationUrl"\s*:\s*"(https:\/\/csm\.adobe\.io\/csm\/registrations\/validate\?id=[\w-]{1,80}&challenge=[\w-]{1,80})"\s*\}\s*$/;
