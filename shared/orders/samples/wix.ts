import { createSign } from 'node:crypto';
import type { Instant } from '../../journey/instant.ts';
import { amountsOf, numberOf, type SampleOrder, type SampleWebhook, secondsOf, tokenOf } from './sample.ts';

/** What Wix sends: the whole order, in a JWT. The secret is the private key (PEM) whose public half verifies it. */
export const wixSamples = {
  created: (order, secret, at) => send('created', order, secret, at),
  paid: (order, secret, at) => send('payment_status_updated', order, secret, at, { paymentStatus: 'PAID' }),
  fulfilled: (order, secret, at) =>
    send('updated', order, secret, at, { paymentStatus: 'PAID', fulfillmentStatus: 'FULFILLED' }),
  cancelled: (order, secret, at) => send('canceled', order, secret, at, { status: 'CANCELED' }),
  partiallyRefunded: (order, secret, at) =>
    send('payment_status_updated', order, secret, at, {
      paymentStatus: 'PARTIALLY_REFUNDED',
      balanceSummary: { refunded: { amount: amountsOf(order).halfTotal } },
    }),
  refunded: (order, secret, at) =>
    send('payment_status_updated', order, secret, at, {
      paymentStatus: 'FULLY_REFUNDED',
      balanceSummary: { refunded: { amount: amountsOf(order).total } },
    }),
  redact: (order, secret, at) => send('updated', order, secret, at, { buyerInfo: contactOf(order) }, true),
} satisfies Record<string, (order: SampleOrder, secret: string, at: Instant) => SampleWebhook>;

export const wixId = (order: SampleOrder): string => uuidOf(`${order.id} order`);

function send(slug: string, order: SampleOrder, secret: string, at: Instant, state: object = {}, anonymise = false) {
  const entity = { ...document(order, at), ...state };
  const told =
    slug === 'created'
      ? { createdEvent: { entity } }
      : slug === 'updated'
        ? { updatedEvent: { currentEntity: entity } }
        : { actionEvent: { body: { order: entity } } };
  const event = {
    id: uuidOf(`${slug} ${at} ${JSON.stringify(entity)}`),
    entityFqdn: 'wix.ecom.v1.order',
    slug,
    entityId: wixId(order),
    eventTime: at,
    triggeredByAnonymizeRequest: anonymise,
    ...told,
  };
  const envelope = {
    eventType: `wix.ecom.v1.order_${slug}`,
    instanceId: 'd2b4e0a1-1f3c-4a55-9a2e-4c1b7a55e001',
    data: JSON.stringify(event),
    identity: JSON.stringify({ identityType: 'WIX_USER' }),
  };
  const claims = { data: JSON.stringify(envelope), iat: secondsOf(at), exp: secondsOf(at) + 3600 };
  return {
    method: 'POST',
    path: '/orders/wix',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: tokenBy(secret, { alg: 'RS256', kid: 'sample' }, claims),
  } satisfies SampleWebhook;
}

function tokenBy(privateKey: string, ...parts: [header: object, claims: object]): string {
  const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${signed}.${createSign('sha256').update(signed).sign(privateKey, 'base64url')}`;
}

const contactOf = ({ email }: SampleOrder) => ({ contactId: uuidOf(`${email} contact`) });

const document = (order: SampleOrder, at: Instant): object => {
  const contactDetails = { firstName: order.firstName, lastName: order.lastName, phone: order.phone };
  const place = { address: { country: order.country, subdivision: order.region }, contactDetails };
  return {
    id: wixId(order),
    number: Number(numberOf(order.number, 5)),
    createdDate: order.placedAt ?? at,
    updatedDate: at,
    status: 'APPROVED',
    paymentStatus: 'NOT_PAID',
    fulfillmentStatus: 'NOT_FULFILLED',
    currency: order.currency,
    priceSummary: { total: { amount: amountsOf(order).total } },
    buyerInfo: { ...contactOf(order), email: order.email },
    buyerLanguage: order.locale,
    billingInfo: place,
    shippingInfo: { logistics: { shippingDestination: place } },
    channelInfo: { type: 'WEB' },
    lineItems: order.items.map(({ name, quantity }) => ({ productName: { original: name }, quantity })),
  };
};

const uuidOf = (text: string): string => {
  const hex = Buffer.from(tokenOf(text, 16)).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};
