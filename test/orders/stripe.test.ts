import { beforeEach, describe, expect, test } from 'vitest';
import { NotUnderstood } from '../../shared/orders/platform.ts';
import { stripe } from '../../shared/orders/platforms/stripe.ts';
import { hmacSha256 } from '../../shared/orders/signature.ts';
import { now, troubles } from './api/loopback.ts';
import { serveStripe, stripeSession } from './api/stripe.ts';
import { describeBadInput } from './bad-input.ts';
import { eventOf, normalise, orderOf, receivedAt, requestOf } from './webhooks.ts';

const seconds = (instant: string) => Date.parse(instant) / 1000;
const at = '2026-01-10T10:05:00.000Z';
const event = (type: string, object: object, more: object = {}) => ({
  id: 'evt_1',
  object: 'event',
  api_version: '2026-01-28',
  created: seconds(at),
  data: { object },
  livemode: true,
  type,
  ...more,
});

/** A session as Checkout completes it. */
const session = (more: object = {}) => ({
  id: 'cs_live_1',
  object: 'checkout.session',
  amount_total: 25000,
  client_reference_id: 'A-17',
  consent: { promotions: 'opt_in' },
  created: seconds('2026-01-10T10:00:00.000Z'),
  currency: 'usd',
  customer: null,
  customer_details: {
    address: { country: 'US', state: 'CA' },
    email: 'jenny@example.com',
    name: 'Jenny Anne Rosen',
    phone: null,
  },
  customer_email: null,
  livemode: true,
  locale: 'auto',
  metadata: {},
  mode: 'payment',
  payment_intent: 'pi_1',
  payment_status: 'paid',
  status: 'complete',
  ...more,
});
const told = (more: object = {}, type = 'checkout.session.completed', envelope: object = {}) =>
  orderOf(stripe, event(type, session(more), envelope));

describe('a session', () => {
  test('tells who paid what, and goes by its payment intent', () => {
    expect(told()).toEqual({
      orderId: 'pi_1',
      updatedAt: at,
      warnings: [],
      milestones: { placed: '2026-01-10T10:00:00.000Z', paid: at },
      ends: {},
      details: {
        name: '#A-17',
        customer: {
          email: 'jenny@example.com',
          firstName: 'Jenny Anne',
          lastName: 'Rosen',
          country: 'US',
          timeZone: 'America/Los_Angeles',
        },
        items: [],
        total: { currency: 'USD', minor: '25000', exponent: 2, raw: '25000' },
        consent: 'yes',
        channel: 'checkout',
      },
    });
  });

  test('that is complete but unpaid is not paid; when the money comes, it is', () => {
    expect(told({ payment_status: 'unpaid' }).milestones).toEqual({ placed: '2026-01-10T10:00:00.000Z' });
    expect(told({}, 'checkout.session.async_payment_succeeded').milestones.paid).toBe(at);
    const failed = told({ payment_status: 'unpaid' }, 'checkout.session.async_payment_failed');
    expect(failed.milestones.paid).toBeUndefined();
  });

  test('with nothing to pay is paid', () => {
    expect(told({ payment_status: 'no_payment_required', amount_total: 0 }).milestones.paid).toBe(at);
  });

  test('that expired is cancelled', () => {
    const expired = told({ status: 'expired', payment_status: 'unpaid' }, 'checkout.session.expired');
    expect(expired).toMatchObject({ ends: { cancelled: at } });
    expect(expired.milestones.paid).toBeUndefined();
  });

  test('that only saves a card is no purchase', () => {
    const setup = session({ mode: 'setup', payment_status: 'no_payment_required' });
    expect(eventOf(stripe, event('checkout.session.completed', setup))).toMatchObject({ kind: 'ignored' });
  });

  test('that starts a subscription is a purchase, and goes by its own id', () => {
    expect(told({ mode: 'subscription', payment_intent: null })).toMatchObject({
      orderId: 'cs_live_1',
      milestones: { paid: at },
    });
  });

  test('in test mode is never mailed', () => {
    expect(told({ livemode: false }, 'checkout.session.completed', { livemode: false }).details?.never).toBe('test');
  });

  test.each([
    ['jpy', '25000', 0],
    ['kwd', '25000', 3],
    ['isk', '25000', 2],
    ['mga', '25000', 0],
    ['eur', '25000', 2],
  ])('in %s tells its minor units', (currency, minor, exponent) =>
    expect(told({ currency }).details?.total).toMatchObject({ minor, exponent, currency: currency.toUpperCase() }),
  );

  test.each([
    ['where Stripe puts it today', { collected_information: { shipping_details: { address: { country: 'DE' } } } }],
    ['where it was before', { shipping_details: { address: { country: 'DE' } } }],
    ['where it was first', { shipping: { address: { country: 'DE' } } }],
  ])('finds the shipping address %s', (_where, more) => expect(told(more).details?.customer.country).toBe('DE'));

  test('of an old API version, without a name and with expanded objects, is understood', () => {
    const customer_details = { email: 'a@example.com', tax_exempt: 'none' };
    const old = told({
      customer_details,
      payment_intent: { id: 'pi_9' },
      customer: { id: 'cus_9' },
      created: undefined,
    });
    expect(old).toMatchObject({ orderId: 'pi_9', details: { customer: { id: 'cus_9', email: 'a@example.com' } } });
    expect(old.milestones.placed).toBe(at);
  });

  test.each([
    [{ promotions: 'opt_out' }, 'no'],
    [{ promotions: null }, 'unknown'],
    [null, 'unknown'],
  ])('consent %j is %s', (consent, expected) => expect(told({ consent }).details?.consent).toBe(expected));

  test('without a number of the shop’s goes by the end of its id', () =>
    expect(told({ client_reference_id: null, payment_intent: 'pi_abcdefgh12345678' }).details?.name).toBe('#12345678'));
});

describe('a charge', () => {
  const charge = (more: object) => ({
    id: 'ch_1',
    object: 'charge',
    amount: 25000,
    amount_refunded: 0,
    currency: 'usd',
    payment_intent: 'pi_1',
    refunded: false,
    ...more,
  });
  const refunded = (more: object) => orderOf(stripe, event('charge.refunded', charge(more)));

  test('that went back in part keeps the order, and tells the sum so far', () => {
    expect(refunded({ amount_refunded: 1000 })).toMatchObject({ orderId: 'pi_1', refunds: { ch_1: '1000' }, ends: {} });
    expect(refunded({ amount_refunded: 3000 }).refunds).toEqual({ ch_1: '3000' });
  });

  test('that went back as a whole ends the order', () => {
    expect(refunded({ amount_refunded: 25000, refunded: true })).toMatchObject({ ends: { refunded: at } });
  });

  test('that just went through tells nothing that the session did not', () => {
    expect(eventOf(stripe, event('charge.succeeded', charge({})))).toMatchObject({ kind: 'ignored' });
  });

  test('without a payment intent belongs to no session', () => {
    const other = charge({ payment_intent: null, amount_refunded: 25000, refunded: true });
    expect(eventOf(stripe, event('charge.refunded', other))).toMatchObject({ kind: 'ignored' });
  });
});

test('a dispute ends the order at the time it began', () => {
  const dispute = { id: 'dp_1', object: 'dispute', created: seconds('2026-01-20T00:00:00Z'), payment_intent: 'pi_1' };
  for (const type of ['charge.dispute.created', 'charge.dispute.updated', 'charge.dispute.closed'])
    expect(orderOf(stripe, event(type, dispute))).toMatchObject({
      orderId: 'pi_1',
      ends: { disputed: '2026-01-20T00:00:00.000Z' },
    });
});

test('a cancelled payment ends the order', () => {
  const intent = { id: 'pi_1', object: 'payment_intent', status: 'canceled', canceled_at: seconds(at) - 60 };
  expect(orderOf(stripe, event('payment_intent.canceled', intent)).ends).toEqual({
    cancelled: '2026-01-10T10:04:00.000Z',
  });
  const paid = event('payment_intent.succeeded', { ...intent, status: 'succeeded' });
  expect(eventOf(stripe, paid)).toMatchObject({ kind: 'ignored' });
});

describe('a customer', () => {
  const customer = { id: 'cus_1', object: 'customer', email: 'jenny@example.com' };
  test('who was deleted is to be forgotten', () => {
    expect(eventOf(stripe, event('customer.deleted', customer))).toEqual({
      kind: 'redact',
      topic: 'customer.deleted',
      email: 'jenny@example.com',
      customerId: 'cus_1',
      orderIds: [],
    });
  });
  test('who was deleted in test mode is not: the address may be a real customer’s', () => {
    expect(eventOf(stripe, event('customer.deleted', customer, { livemode: false }))).toMatchObject({
      kind: 'ignored',
    });
  });
  test('who was changed tells nothing', () =>
    expect(eventOf(stripe, event('customer.updated', customer))).toMatchObject({ kind: 'ignored' }));
});

test.each([
  ['a renewal', event('invoice.paid', { id: 'in_1', object: 'invoice' })],
  ['a refund, which the charge tells', event('refund.created', { id: 're_1', object: 'refund' })],
  ['a plan', event('plan.created', { id: 'price_1', object: 'plan' })],
  ['a thin event', { id: 'evt_1', object: 'v2.core.event', type: 'v1.billing.meter', created: '2026-01-10T10:05:00Z' }],
])('ignores %s', (_what, body) => expect(eventOf(stripe, body)).toMatchObject({ kind: 'ignored' }));

test.each([
  ['an object that is no event', session(), /type: expected a type, came nothing/],
  ['an event without its object', event('charge.refunded', {}), /object: expected the name of an object/],
  ['an event without a time', { ...event('charge.refunded', session()), created: 'now' }, /created: expected seconds/],
  ['a session without an id', event('checkout.session.completed', session({ id: null })), /id: expected an id/],
])('does not understand %s', (_what, body, message) => {
  expect(() => normalise(stripe, body)).toThrow(NotUnderstood);
  expect(() => normalise(stripe, body)).toThrow(message);
});

describeBadInput({
  platform: stripe,
  secrets: { right: 'whsec_one', wrong: 'whsec_two' },
  headers: (body, secret) => ({
    'stripe-signature': `t=${seconds(at)},v1=${hmacSha256(secret, `${seconds(at)}.`, body).toString('hex')}`,
  }),
  signature: 'stripe-signature',
  good: event('checkout.session.completed', session()),
  now: seconds(at),
  goodFor: 300,
});

describe('what was bought', () => {
  const { shop, api } = serveStripe();
  const wanted = { resource: 'session', id: 'cs_live_1' };
  beforeEach(() => void Object.assign(shop, { session: stripeSession(), instead: undefined }));
  const request = requestOf(event('checkout.session.completed', session()));

  test('is asked for where the shop gave credentials, and not waited for where it did not', () => {
    expect(stripe.normalise(request, { receivedAt, hasApi: true })).toMatchObject([{ fetch: wanted }]);
    expect(stripe.normalise(request, { receivedAt })[0]).not.toHaveProperty('fetch');
    const inTestMode = requestOf(event('checkout.session.completed', session(), { livemode: false }));
    expect(stripe.normalise(inTestMode, { receivedAt, hasApi: true })[0]).not.toHaveProperty('fetch');
  });

  test('comes with the session, newer than any webhook so far', async () => {
    expect(await stripe.fetch?.(wanted, api())).toMatchObject({
      updatedAt: now,
      details: {
        customer: { email: 'jenny@example.com' },
        items: [
          { name: 'Kettle', quantity: 2 },
          { name: 'Mug', quantity: 1 },
        ],
      },
      ends: {},
    });
    shop.session = stripeSession({ status: 'expired', payment_status: 'unpaid' });
    expect((await stripe.fetch?.(wanted, api()))?.ends).toEqual({ cancelled: now });
    shop.session = stripeSession({ id: 'cs_live_2' });
    await expect(stripe.fetch?.(wanted, api())).rejects.toMatchObject({ reason: 'not-understood' });
  });

  test.each(troubles)('%s', async (_what, answer, problem) => {
    shop.instead = answer;
    await expect(stripe.fetch?.(wanted, api())).rejects.toMatchObject(problem);
  });

  test('missing credentials', () =>
    expect(stripe.fetch?.(wanted, api(''))).rejects.toMatchObject({ reason: 'no-credentials' }));
});
