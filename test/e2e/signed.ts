import { createHmac } from 'node:crypto';
import type { House } from './house.ts';

/** Posts any body as Shopify would, signed with the secret: the first of the house's when none is given. */
export function postShopify(
  { url, system }: House,
  body: string | Buffer<ArrayBuffer>,
  { secret = system.secrets.platforms.shopify?.[0] ?? '' } = {},
): Promise<Response> {
  return fetch(`${url}/orders/shopify`, {
    method: 'POST',
    body,
    headers: {
      // What is no text reaches a function to the byte only when it does not claim to be text.
      'content-type': typeof body === 'string' ? 'application/json' : 'application/octet-stream',
      'x-shopify-topic': 'orders/paid',
      'x-shopify-hmac-sha256': createHmac('sha256', secret).update(body).digest('base64'),
    },
  });
}
