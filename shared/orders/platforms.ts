import type { Platform } from './platform.ts';
import { adobeCommerce } from './platforms/adobe-commerce.ts';
import { bigcommerce } from './platforms/bigcommerce.ts';
import { cloudevents } from './platforms/cloudevents.ts';
import { ecwid } from './platforms/ecwid.ts';
import { saleor } from './platforms/saleor.ts';
import { shopify } from './platforms/shopify.ts';
import { shopware } from './platforms/shopware.ts';
import { square } from './platforms/square.ts';
import { squarespace } from './platforms/squarespace.ts';
import { standardWebhooks } from './platforms/standard-webhooks.ts';
import { stripe } from './platforms/stripe.ts';
import { wix } from './platforms/wix.ts';
import { woocommerce } from './platforms/woocommerce.ts';

const all: readonly Platform[] = [
  shopify,
  woocommerce,
  stripe,
  standardWebhooks,
  bigcommerce,
  ecwid,
  shopware,
  square,
  squarespace,
  saleor,
  wix,
  adobeCommerce,
  cloudevents,
];

/** The platforms by name. */
export const platforms: ReadonlyMap<string, Platform> = new Map(all.map((platform) => [platform.name, platform]));
