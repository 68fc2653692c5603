import type { Instant } from '../../journey/instant.ts';
import { stripeExponentOf } from '../money.ts';
import { hmacSha256 } from '../signature.ts';
import { amountsOf, type SampleOrder, type SampleWebhook, secondsOf, tokenOf } from './sample.ts';

/** What Stripe sends of an order made with Checkout. It knows nothing of parcels. */
export const stripeSamples = {
  /** Checkout is done, but the money takes days, as with a bank debit. */
  created: (order, secret, at) => send('checkout.session.completed', session(order, at, 'unpaid'), secret, at),
  paid: (order, secret, at) => send('checkout.session.completed', session(order, at, 'paid'), secret, at),
  cancelled: (order, secret, at) =>
    send('payment_intent.canceled', { ...intent(order, at), canceled_at: secondsOf(at) }, secret, at),
  partiallyRefunded: (order, secret, at) =>
    send('charge.refunded', charge(order, at, inStripe(order).half), secret, at),
  refunded: (order, secret, at) => send('charge.refunded', charge(order, at, inStripe(order).minor), secret, at),
  disputed: (order, secret, at) => send('charge.dispute.created', dispute(order, at), secret, at),
  redact: (order, secret, at) => send('customer.deleted', customer(order, at), secret, at),
  test: (order, secret, at) => send('checkout.session.completed', session(order, at, 'paid', false), secret, at, false),
} satisfies Record<string, (order: SampleOrder, secret: string, at: Instant) => SampleWebhook>;

export const stripeId = (order: SampleOrder): string => `pi_${tokenOf(order.id, 24)}`;

const inStripe = (order: SampleOrder) => amountsOf(order, stripeExponentOf(order.currency));

const customerId = ({ email }: SampleOrder): string => `cus_${tokenOf(email, 14)}`;

function send(type: string, object: object, secret: string, at: Instant, livemode = true): SampleWebhook {
  const event = {
    id: `evt_${tokenOf(`${type} ${at} ${JSON.stringify(object)}`, 24)}`,
    object: 'event',
    api_version: '2026-01-28',
    created: secondsOf(at),
    data: { object },
    livemode,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type,
  };
  const body = JSON.stringify(event, null, 2);
  const signature = hmacSha256(secret, `${secondsOf(at)}.`, body).toString('hex');
  return {
    method: 'POST',
    path: '/orders/stripe',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
      'stripe-signature': `t=${secondsOf(at)},v1=${signature}`,
    },
    body,
  };
}

function session(order: SampleOrder, at: Instant, payment: 'paid' | 'unpaid', livemode = true): object {
  const name = `${order.firstName} ${order.lastName}`;
  const address = { country: order.country, state: order.region ?? null, city: null, line1: null, postal_code: null };
  return {
    id: `cs_${livemode ? 'live' : 'test'}_${tokenOf(`${order.id} session`, 40)}`,
    object: 'checkout.session',
    amount_total: Number(inStripe(order).minor),
    client_reference_id: order.number,
    collected_information: { shipping_details: { name, address } },
    consent:
      order.consent === undefined ? null : { promotions: order.consent ? 'opt_in' : 'opt_out', terms_of_service: null },
    created: secondsOf(order.placedAt ?? at),
    currency: order.currency.toLowerCase(),
    customer: customerId(order),
    customer_details: { address, email: order.email, name, phone: order.phone ?? null, tax_exempt: 'none' },
    customer_email: null,
    livemode,
    locale: order.locale,
    metadata: {},
    mode: 'payment',
    payment_intent: stripeId(order),
    payment_status: payment,
    status: 'complete',
    subscription: null,
  };
}

const intent = (order: SampleOrder, at: Instant): object => ({
  id: stripeId(order),
  object: 'payment_intent',
  amount: Number(inStripe(order).minor),
  cancellation_reason: 'requested_by_customer',
  created: secondsOf(order.placedAt ?? at),
  currency: order.currency.toLowerCase(),
  livemode: true,
  status: 'canceled',
});

const chargeId = (order: SampleOrder): string => `ch_${tokenOf(`${order.id} charge`, 24)}`;

const charge = (order: SampleOrder, at: Instant, refunded: string): object => ({
  id: chargeId(order),
  object: 'charge',
  amount: Number(inStripe(order).minor),
  amount_refunded: Number(refunded),
  created: secondsOf(order.placedAt ?? at),
  currency: order.currency.toLowerCase(),
  livemode: true,
  paid: true,
  payment_intent: stripeId(order),
  refunded: refunded === inStripe(order).minor,
  status: 'succeeded',
});

const dispute = (order: SampleOrder, at: Instant): object => ({
  id: `dp_${tokenOf(`${order.id} dispute`, 24)}`,
  object: 'dispute',
  amount: Number(inStripe(order).minor),
  charge: chargeId(order),
  created: secondsOf(at),
  currency: order.currency.toLowerCase(),
  livemode: true,
  payment_intent: stripeId(order),
  reason: 'product_not_received',
  status: 'needs_response',
});

const customer = (order: SampleOrder, at: Instant): object => ({
  id: customerId(order),
  object: 'customer',
  created: secondsOf(order.placedAt ?? at),
  email: order.email,
  livemode: true,
  name: `${order.firstName} ${order.lastName}`,
});
