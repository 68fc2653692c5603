import type { OrderEvent, Platform, Trust, WebhookRequest } from '../../shared/orders/platform.ts';

export { sampleSecret as secretOf } from '../../infra/local/secrets.ts';

import { sampleClientId } from '../../shared/orders/samples/adobe-commerce.ts';
import { sampleNotificationUrl } from '../../shared/orders/samples/square.ts';
import type { SampleWebhook } from '../../shared/orders/samples.ts';

export const receivedAt = '2026-02-01T00:00:00.000Z';

/** What the samples' signatures are checked against besides the secret. */
export const trust: Trust = {
  settings: { notificationUrl: sampleNotificationUrl, clientId: sampleClientId },
  publicKeys: [],
};

/** The request that carries this content, which need not be JSON. */
export const requestOf = (content: unknown, headers: WebhookRequest['headers'] = {}): WebhookRequest => ({
  method: 'POST',
  headers,
  query: {},
  body: Buffer.isBuffer(content)
    ? content
    : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

export const requestOfSample = ({ headers, body }: SampleWebhook): WebhookRequest => requestOf(body, headers);

export const normalise = (platform: Platform, content: unknown, headers?: WebhookRequest['headers']): OrderEvent[] =>
  platform.normalise(requestOf(content, headers), { receivedAt });

/** The one event of the webhook. */
export function eventOf(platform: Platform, content: unknown, headers?: WebhookRequest['headers']): OrderEvent {
  const [event, ...more] = normalise(platform, content, headers);
  if (!event || more.length > 0) throw new Error(`expected one event, came ${more.length + (event ? 1 : 0)}`);
  return event;
}

/** What the one event of the webhook says about its order. */
export function orderOf(platform: Platform, content: unknown, headers?: WebhookRequest['headers']) {
  const event = eventOf(platform, content, headers);
  if (event.kind !== 'order') throw new Error(`expected an order, came ${JSON.stringify(event)}`);
  return { orderId: event.orderId, warnings: event.warnings, ...event.patch };
}
