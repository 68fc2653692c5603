import type { Instant } from '../../journey/instant.ts';
import type { Settings } from '../platform.ts';
import { hmacSha256 } from '../signature.ts';
import { amountsOf, type SampleOrder, type SampleWebhook, tokenOf } from './sample.ts';

/** What the samples are signed for, unless the setting `notificationUrl` says otherwise. */
export const sampleNotificationUrl = 'https://aftercare.example/orders/square';

/** What Square sends: of an order where to look, of a payment all of it. */
export const squareSamples = {
  created: (order, secret, at, settings) =>
    send('order.created', 'order_created', change(order, at), order, secret, at, settings),
  paid: (order, secret, at, settings) =>
    send('payment.updated', 'payment', payment(order, at), order, secret, at, settings),
  fulfilled: (order, secret, at, settings) => {
    const fulfillment_update = [{ fulfillment_uid: 'one', old_state: 'PROPOSED', new_state: 'COMPLETED' }];
    const told = { ...change(order, at), fulfillment_update };
    return send('order.fulfillment.updated', 'order_fulfillment_updated', told, order, secret, at, settings);
  },
  cancelled: (order, secret, at, settings) =>
    send('order.updated', 'order_updated', { ...change(order, at), state: 'CANCELED' }, order, secret, at, settings),
  partiallyRefunded: (order, secret, at, settings) =>
    send('payment.updated', 'payment', payment(order, at, amountsOf(order).half), order, secret, at, settings),
  refunded: (order, secret, at, settings) =>
    send('payment.updated', 'payment', payment(order, at, amountsOf(order).minor), order, secret, at, settings),
  disputed: (order, secret, at, settings) =>
    send('dispute.created', 'dispute', dispute(order, at), order, secret, at, settings),
  redact: (order, secret, at, settings) =>
    send('customer.deleted', 'customer', customer(order), order, secret, at, settings),
} satisfies Record<string, (order: SampleOrder, secret: string, at: Instant, settings?: Settings) => SampleWebhook>;

export const squareId = (order: SampleOrder): string => tokenOf(`${order.id} order`, 28);

function send(
  type: string,
  name: string,
  object: object,
  order: SampleOrder,
  secret: string,
  at: Instant,
  { notificationUrl = sampleNotificationUrl }: Settings = {},
) {
  const body = JSON.stringify({
    merchant_id: '5S9MXCS9Y99KK',
    type,
    event_id: tokenOf(`${type} ${at} ${JSON.stringify(object)}`, 32),
    created_at: at,
    data: { type: name, id: squareId(order), object: { [name]: object } },
  });
  return {
    method: 'POST',
    path: '/orders/square',
    headers: {
      'content-type': 'application/json',
      'square-environment': 'Production',
      'square-initial-delivery-timestamp': at,
      'x-square-hmacsha256-signature': hmacSha256(secret, notificationUrl, body).toString('base64'),
    },
    body,
  } satisfies SampleWebhook;
}

const change = (order: SampleOrder, at: Instant): object => ({
  created_at: order.placedAt ?? at,
  updated_at: at,
  location_id: 'FPYCBCHYMXFK1',
  order_id: squareId(order),
  state: 'OPEN',
  version: 2,
});

const paymentId = ({ id }: SampleOrder): string => tokenOf(`${id} payment`, 27);

const customerId = ({ email }: SampleOrder): string => tokenOf(`${email} customer`, 26);

const money = (order: SampleOrder, minor: string) => ({ amount: Number(minor), currency: order.currency });

const payment = (order: SampleOrder, at: Instant, refunded?: string): object => ({
  id: paymentId(order),
  order_id: squareId(order),
  status: 'COMPLETED',
  created_at: order.placedAt ?? at,
  updated_at: at,
  amount_money: money(order, amountsOf(order).minor),
  total_money: money(order, amountsOf(order).minor),
  ...(refunded && { refunded_money: money(order, refunded) }),
  buyer_email_address: order.email,
  customer_id: customerId(order),
  receipt_number: order.number,
  billing_address: {
    first_name: order.firstName,
    last_name: order.lastName,
    country: order.country,
    administrative_district_level_1: order.region,
  },
  application_details: { square_product: 'ONLINE_STORE', application_id: 'sq0idp-sample' },
});

const dispute = (order: SampleOrder, at: Instant): object => ({
  id: tokenOf(`${order.id} dispute`, 22),
  amount_money: money(order, amountsOf(order).minor),
  state: 'EVIDENCE_REQUIRED',
  reason: 'NOT_AS_DESCRIBED',
  disputed_payment: { payment_id: paymentId(order) },
  created_at: at,
  updated_at: at,
});

const customer = (order: SampleOrder): object => ({
  id: customerId(order),
  given_name: order.firstName,
  family_name: order.lastName,
  email_address: order.email,
  version: 3,
});
