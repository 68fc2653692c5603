import { Webhook } from 'standardwebhooks';
import Stripe from 'stripe';
import type { Instant } from '../../shared/journey/instant.ts';
import type { SamplePlatform, SampleWebhook } from '../../shared/orders/samples.ts';

const stripe = new Stripe('sk_test_none');

/** The webhook as it leaves at a time: who signs the time signs each attempt anew, with the platform's own library. */
export function signedAt(platform: SamplePlatform, webhook: SampleWebhook, secret: string, at: Instant): SampleWebhook {
  if (platform === 'stripe') {
    const timestamp = Math.floor(Date.parse(at) / 1000);
    const signature = stripe.webhooks.generateTestHeaderString({ payload: webhook.body, secret, timestamp });
    return { ...webhook, headers: { ...webhook.headers, 'stripe-signature': signature } };
  }
  if (platform === 'standard-webhooks') {
    const time = new Date(at);
    const signature = new Webhook(secret).sign(webhook.headers['webhook-id'] ?? '', time, webhook.body);
    const timestamp = String(Math.floor(time.getTime() / 1000));
    return {
      ...webhook,
      headers: { ...webhook.headers, 'webhook-timestamp': timestamp, 'webhook-signature': signature },
    };
  }
  return webhook;
}
