import type { Instant } from '../../journey/instant.ts';
import { hmacSha256 } from '../signature.ts';
import { amountsOf, type SampleOrder, type SampleWebhook, secondsOf, tokenOf } from './sample.ts';

/** What Shopware sends to an app. */
export const shopwareSamples = {
  created: (order, secret, at) => aboutOrder('checkout.order.placed', order, secret, at),
  paid: (order, secret, at) =>
    aboutOrder('state_enter.order_transaction.state.paid', order, secret, at, { payment: 'paid' }),
  fulfilled: (order, secret, at) =>
    aboutOrder('state_enter.order_delivery.state.shipped', order, secret, at, { payment: 'paid', delivery: 'shipped' }),
  cancelled: (order, secret, at) =>
    aboutOrder('state_enter.order.state.cancelled', order, secret, at, { order: 'cancelled' }),
  partiallyRefunded: (order, secret, at) => {
    const state = { payment: 'refunded_partially', refunded: amountsOf(order).halfTotal };
    return aboutOrder('state_enter.order_transaction.state.refunded_partially', order, secret, at, state);
  },
  refunded: (order, secret, at) => {
    const state = { payment: 'refunded', refunded: amountsOf(order).total };
    return aboutOrder('state_enter.order_transaction.state.refunded', order, secret, at, state);
  },
  disputed: (order, secret, at) =>
    aboutOrder('state_enter.order_transaction.state.chargeback', order, secret, at, { payment: 'chargeback' }),
  deleted: (order, secret, at) => {
    const one = { entity: 'order', operation: 'delete', primaryKey: shopwareId(order), updatedFields: [], versionId };
    return send('order.deleted', [one], secret, at);
  },
  redact: (order, secret, at) =>
    send('checkout.customer.deleted', { customer: { id: customerId(order), email: order.email } }, secret, at),
} satisfies Record<string, (order: SampleOrder, secret: string, at: Instant) => SampleWebhook>;

const hexOf = (text: string): string => hmacSha256('shopware', text).toString('hex').slice(0, 32);

export const shopwareId = ({ id }: SampleOrder): string => hexOf(`order ${id}`);

const customerId = ({ email }: SampleOrder): string => hexOf(`customer ${email}`);

/** Of the order itself; drafts have another. */
const versionId = '0fa91ce3e96a4bc2be4bd9ce752c3425';

interface State {
  order?: string;
  payment?: string;
  delivery?: string;
  refunded?: string;
}

const aboutOrder = (event: string, order: SampleOrder, secret: string, at: Instant, state: State = {}) =>
  send(event, { order: entity(order, at, state) }, secret, at);

function send(event: string, payload: object, secret: string, at: Instant): SampleWebhook {
  const source = { url: 'https://shop.example', appVersion: '1.0.0', shopId: 'hRCw2xo1EDZnLco4' };
  const eventId = hexOf(`${event} ${at} ${JSON.stringify(payload)}`);
  const body = JSON.stringify({ data: { payload, event }, source: { ...source, eventId }, timestamp: secondsOf(at) });
  return {
    method: 'POST',
    path: '/orders/shopware',
    headers: {
      'content-type': 'application/json',
      'sw-version': '6.7.1.0',
      'shopware-shop-signature': hmacSha256(secret, body).toString('hex'),
    },
    body,
  };
}

const inState = (technicalName = 'open') => ({ stateMachineState: { technicalName } });
const local = (at: Instant): string => at.replace('Z', '+00:00');

function entity(order: SampleOrder, at: Instant, state: State): object {
  const { firstName, lastName, email, country, region } = order;
  const address = {
    firstName,
    lastName,
    company: null,
    phoneNumber: order.phone ?? null,
    country: { iso: country },
    countryState: region ? { shortCode: `${country}-${region}` } : null,
  };
  const refund = (amount: string) => ({
    id: hexOf(`${order.id} refund ${amount}`),
    amount: { totalPrice: Number(amount) },
    ...inState('completed'),
  });
  return {
    id: shopwareId(order),
    versionId,
    orderNumber: order.number,
    orderDateTime: local(order.placedAt ?? at),
    createdAt: local(order.placedAt ?? at),
    updatedAt: local(at),
    amountTotal: Number(amountsOf(order).total),
    currency: { isoCode: order.currency },
    language: { name: order.locale, locale: { code: order.locale } },
    ...inState(state.order),
    orderCustomer: { customerId: customerId(order), email, firstName, lastName, company: null, updatedAt: null },
    billingAddress: address,
    lineItems: order.items.map(({ name, quantity, variant }) => ({
      label: name,
      quantity,
      type: 'product',
      parentId: null,
      payload: { options: variant ? [{ group: 'Colour', option: variant }] : [] },
    })),
    deliveries: [
      {
        updatedAt: local(at),
        trackingCodes: state.delivery === 'shipped' ? [tokenOf(`${order.id} parcel`, 12)] : [],
        ...inState(state.delivery),
        shippingMethod: { name: 'Omniva', trackingUrl: 'https://parcel.example/%s' },
        shippingOrderAddress: address,
      },
    ],
    transactions: [
      {
        updatedAt: local(at),
        ...inState(state.payment),
        captures: state.refunded ? [{ refunds: [refund(state.refunded)] }] : [],
      },
    ],
  };
}
