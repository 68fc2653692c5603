import { createSign } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import Stripe from 'stripe';
import { day, type Instant, plus } from '../../shared/journey/instant.ts';
import type { SamplePlatform, SampleWebhook } from '../../shared/orders/samples.ts';

const stripe = new Stripe('sk_test_none');

type Sign = (webhook: SampleWebhook, secret: string, at: Instant) => Partial<SampleWebhook>;

/** The webhook as it leaves at a time: who signs the time signs each attempt anew, with the platform's own library. */
export const signedAt = (
  platform: SamplePlatform,
  webhook: SampleWebhook,
  secret: string,
  at: Instant,
): SampleWebhook => ({ ...webhook, ...signers[platform]?.(webhook, secret, at) });

const seconds = (at: Instant): number => Math.floor(Date.parse(at) / 1000);

const signers: Partial<Record<SamplePlatform, Sign>> = {
  stripe: ({ headers, body }, secret, at) => {
    const signature = stripe.webhooks.generateTestHeaderString({ payload: body, secret, timestamp: seconds(at) });
    return { headers: { ...headers, 'stripe-signature': signature } };
  },
  'standard-webhooks': signedByStandard,
  /** The library wants base64, where BigCommerce signs with the bytes of its secret. */
  bigcommerce: (webhook, secret, at) => signedByStandard(webhook, Buffer.from(secret).toString('base64'), at),
  wix: ({ body }, secret, at) => {
    const [header = '', claims = ''] = body.split('.');
    const told = JSON.parse(Buffer.from(claims, 'base64url').toString());
    const renewed = { ...told, iat: seconds(at), exp: seconds(plus(at, day)) };
    const signed = `${header}.${Buffer.from(JSON.stringify(renewed)).toString('base64url')}`;
    return { body: `${signed}.${createSign('sha256').update(signed).sign(secret, 'base64url')}` };
  },
};

function signedByStandard({ headers, body }: SampleWebhook, secret: string, at: Instant): Partial<SampleWebhook> {
  const signature = new Webhook(secret).sign(headers['webhook-id'] ?? '', new Date(at), body);
  return { headers: { ...headers, 'webhook-timestamp': String(seconds(at)), 'webhook-signature': signature } };
}
