import { createHmac } from 'node:crypto';

/**
 * The headers of a signed webhook as Standard Webhooks has them: an id that stays the same when it is sent again, the time of
 * this attempt, and the signature over both and the body.
 * @param secret `whsec_` and base64, or the bare base64
 * @see https://www.standardwebhooks.com
 */
export function signedHeaders(id: string, body: string, secret: string, now: string): Record<string, string> {
  const seconds = Math.floor(Date.parse(now) / 1000);
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature}`,
  };
}
