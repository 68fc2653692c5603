import type { Settings } from './platform.ts';
import { adobeCommerceId, adobeCommerceSamples } from './samples/adobe-commerce.ts';
import { bigcommerceId, bigcommerceSamples } from './samples/bigcommerce.ts';
import { cloudeventsId, cloudeventsSamples } from './samples/cloudevents.ts';
import { ecwidId, ecwidSamples } from './samples/ecwid.ts';
import { saleorId, saleorSamples } from './samples/saleor.ts';
import type { SampleOrder, SampleWebhook } from './samples/sample.ts';
import { shopifySamples } from './samples/shopify.ts';
import { shopifyId } from './samples/shopify-bodies.ts';
import { shopwareId, shopwareSamples } from './samples/shopware.ts';
import { squareId, squareSamples } from './samples/square.ts';
import { squarespaceId, squarespaceSamples } from './samples/squarespace.ts';
import { standardSamples } from './samples/standard-webhooks.ts';
import { stripeId, stripeSamples } from './samples/stripe.ts';
import { wixId, wixSamples } from './samples/wix.ts';
import { woocommerceId, woocommerceSamples } from './samples/woocommerce.ts';

export type { SampleOrder, SampleWebhook } from './samples/sample.ts';

/**
 * Signed webhooks as each platform sends them, made from a plain description: for the console, the demo, the simulation and
 * tests. A platform has the events that it can tell. The same description, secret and time give the same webhook.
 */
export const sampleWebhooks = {
  shopify: shopifySamples,
  woocommerce: woocommerceSamples,
  stripe: stripeSamples,
  'standard-webhooks': standardSamples,
  bigcommerce: bigcommerceSamples,
  wix: wixSamples,
  squarespace: squarespaceSamples,
  square: squareSamples,
  ecwid: ecwidSamples,
  shopware: shopwareSamples,
  cloudevents: cloudeventsSamples,
  'adobe-commerce': adobeCommerceSamples,
  saleor: saleorSamples,
} satisfies Record<string, Partial<Record<SampleEvent, Sample>>>;

/** Makes the webhook that the platform sends at the time when the order gets there; by the shop's settings, where they count. */
export type Sample = (order: SampleOrder, secret: string, at: string, settings?: Settings) => SampleWebhook;

export type SamplePlatform = keyof typeof sampleWebhooks;
export const sampleEvents = [
  'created',
  'paid',
  'fulfilled',
  'delivered',
  'cancelled',
  'partiallyRefunded',
  'refunded',
  'disputed',
  'deleted',
  'redact',
  'dataRequest',
  'test',
  'ping',
] as const;
export type SampleEvent = (typeof sampleEvents)[number];

/** The sample of an event, if the platform can tell of it. */
export const sampleOf = (platform: SamplePlatform, event: SampleEvent): Sample | undefined =>
  (sampleWebhooks[platform] as Partial<Record<SampleEvent, Sample>>)[event];

/** The order id that the platform's webhooks of this order carry. */
export const orderIdOf = (platform: SamplePlatform, order: SampleOrder): string => ids[platform](order);

const ids: Record<SamplePlatform, (order: SampleOrder) => string> = {
  shopify: shopifyId,
  woocommerce: woocommerceId,
  stripe: stripeId,
  'standard-webhooks': ({ id }) => id,
  bigcommerce: bigcommerceId,
  wix: wixId,
  squarespace: squarespaceId,
  square: squareId,
  ecwid: ecwidId,
  shopware: shopwareId,
  cloudevents: cloudeventsId,
  'adobe-commerce': adobeCommerceId,
  saleor: saleorId,
};
