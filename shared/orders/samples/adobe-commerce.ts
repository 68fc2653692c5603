import { sign } from 'node:crypto';
import type { Instant } from '../../journey/instant.ts';
import type { Settings } from '../platform.ts';
import { amountsOf, numberOf, numericId, type SampleOrder, type SampleWebhook, tokenOf } from './sample.ts';

/** What Adobe I/O Events sends of a shop. The secret is the private key, in PEM, of which the receiver has the public one. */
export const adobeCommerceSamples = {
  created: (order, secret, at, settings) => saved(order, secret, at, settings, 'new'),
  paid: (order, secret, at, settings) => saved(order, secret, at, settings, 'processing'),
  fulfilled: (order, secret, at, settings) => saved(order, secret, at, settings, 'complete'),
  cancelled: (order, secret, at, settings) => saved(order, secret, at, settings, 'canceled'),
  partiallyRefunded: (order, secret, at, settings) => {
    const { halfTotal } = amountsOf(order);
    const memo = {
      entity_id: numberOf(`${order.id} refund ${halfTotal}`, 8),
      order_id: adobeCommerceId(order),
      state: 2,
      grand_total: `${halfTotal}00`,
      order_currency_code: order.currency,
    };
    return send('sales_order_creditmemo_save_after', memo, secret, at, settings);
  },
  refunded: (order, secret, at, settings) => saved(order, secret, at, settings, 'closed'),
  redact: (order, secret, at, settings) =>
    send('customer_delete_commit_after', { entity_id: customerId(order), email: order.email }, secret, at, settings),
} satisfies Record<string, (order: SampleOrder, secret: string, at: Instant, settings?: Settings) => SampleWebhook>;

/** Whom the samples are for, unless the setting `clientId` says otherwise. */
export const sampleClientId = 'ca7b36f23be94dcb9d2ebb97f0276e3f';

export const adobeCommerceId = (order: SampleOrder): string => numericId(order, 9);

const customerId = ({ email }: SampleOrder): string => numberOf(email, 8);

/** Magento writes UTC without saying so. */
const written = (at: Instant): string => at.slice(0, 19).replace('T', ' ');

function saved(
  order: SampleOrder,
  secret: string,
  at: Instant,
  settings: Settings | undefined,
  state: string,
): SampleWebhook {
  const { firstName, lastName, email } = order;
  const value = {
    entity_id: adobeCommerceId(order),
    increment_id: order.number.padStart(9, '0'),
    state,
    status: state,
    created_at: written(order.placedAt ?? at),
    updated_at: written(at),
    customer_email: email,
    customer_firstname: firstName,
    customer_lastname: lastName,
    customer_id: customerId(order),
    customer_is_guest: '0',
    order_currency_code: order.currency,
    grand_total: amountsOf(order).total,
    store_id: '1',
    items: order.items.map(({ name, quantity }) => ({ name, qty_ordered: quantity })),
    billing_address: {
      firstname: firstName,
      lastname: lastName,
      telephone: order.phone ?? null,
      email,
      country_id: order.country,
      region_code: order.region ?? null,
    },
  };
  return send('sales_order_save_commit_after', value, secret, at, settings);
}

function send(
  name: string,
  value: object,
  secret: string,
  at: Instant,
  { clientId = sampleClientId }: Settings = {},
): SampleWebhook {
  const eventId = tokenOf(`${name} ${at} ${JSON.stringify(value)}`, 36);
  const body = JSON.stringify({
    specversion: '1.0',
    id: tokenOf(`delivery of ${eventId}`, 36),
    source: 'urn:uuid:fb58963f-d2e7-4ab4-83da-b6ff15b8ebc0',
    type: `com.adobe.commerce.observer.${name}`,
    datacontenttype: 'application/json',
    time: at,
    event_id: eventId,
    recipient_client_id: clientId,
    data: { key: tokenOf(eventId, 36), value, source: 'shop.Production', _metadata: { storeId: '1', websiteId: '1' } },
  });
  return {
    method: 'POST',
    path: '/orders/adobe-commerce',
    headers: {
      'content-type': 'application/json',
      'x-adobe-digital-signature-1': sign('sha256', Buffer.from(body), secret).toString('base64'),
    },
    body,
  };
}
