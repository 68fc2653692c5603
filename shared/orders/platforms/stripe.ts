import * as z from 'zod/mini';
import type { Instant } from '../../journey/instant.ts';
import { parseJson } from '../big-json.ts';
import { ignored, orderTold } from '../event.ts';
import { amount, flag, id, needed, text, unixTime } from '../fields.ts';
import type { OrderEvent, Platform, WebhookRequest } from '../platform.ts';
import { present } from '../present.ts';
import { fromHex, hmacSha256, sameBytes } from '../signature.ts';
import { understand } from '../understand.ts';
import { fetchOrder, orderOf, reference } from './stripe-session.ts';

/**
 * Stripe Checkout and Payment Links: `Stripe-Signature: t=…,v1=…[,v1=…]`, hex HMAC-SHA256 of `t.body` by the endpoint's whole
 * secret, `whsec_` included. https://docs.stripe.com/webhooks/signature
 *
 * What was bought stands in no webhook. Credentials, if mails are to name it: `apiKey`, which may read Checkout sessions.
 * Settings: `apiUrl` in place of Stripe's own.
 */
export const stripe: Platform = {
  name: 'stripe',
  knowsDelivery: false,
  erasesById: true,
  meaningfulHeaders: [],
  verify,
  normalise: ({ body }, { hasApi }) => [eventOf(parseJson(body), hasApi === true)],
  fetch: fetchOrder,
};

/** Seconds that a signature is good for. One from the future is the secret holder's, whose clock is ahead. */
const tolerance = 300;

function verify({ headers, body }: WebhookRequest, secrets: readonly string[], now: number): boolean {
  const parts = (headers['stripe-signature'] ?? '').split(',').map((part) => part.split('='));
  const signedAt = parts.findLast(([scheme]) => scheme === 't')?.[1] ?? '';
  if (!/^\d{1,12}$/.test(signedAt) || now - Number(signedAt) > tolerance) return false;
  const signatures = parts.flatMap(([scheme, hex]) => (scheme === 'v1' ? (fromHex(hex) ?? []) : []));
  return secrets.some((secret) => {
    const expected = hmacSha256(secret, `${signedAt}.`, body);
    return secret !== '' && signatures.some((signature) => sameBytes(expected, signature));
  });
}

/** An event is what the object it is about says of itself. Only a customer does not say that it was deleted. */
function eventOf(body: unknown, hasApi: boolean): OrderEvent {
  const { object, type: topic } = understand(Envelope, body);
  if (object !== 'event') return ignored(topic, 'a thin event tells only an id');
  const { created, livemode, data } = understand(Event, body);
  const about = understand(Anything, data.object).object;
  const read = meanings.get(about);
  if (!read) return ignored(topic, reasons.get(about) ?? 'not about an order');
  if (!livemode && about !== 'checkout.session') return ignored(topic, 'made in test mode');
  return read(topic, data.object, created, livemode, hasApi);
}

const Envelope = z.object({ object: needed(text, 'event'), type: needed(text, 'a type') });
const Event = z.object({
  created: needed(unixTime, 'seconds since 1970'),
  livemode: needed(flag, 'true or false'),
  data: z.object({ object: z.unknown() }),
});
const Anything = z.object({ object: needed(text, 'the name of an object') });

type Read = (topic: string, object: unknown, at: Instant, live: boolean, hasApi: boolean) => OrderEvent;

const meanings = new Map<string, Read>([
  ['checkout.session', orderOf],
  ['charge', refunded],
  ['dispute', disputed],
  ['payment_intent', cancelled],
  ['customer', forgotten],
]);

const reasons = new Map([
  ['refund', 'the charge tells the sum of its refunds'],
  ['invoice', 'renewals are not followed up'],
  ['subscription', 'renewals are not followed up'],
]);

const notCheckout = 'not paid through Checkout or a Payment Link';

/** The sum of a charge's refunds only grows, so it is told as one refund, by the charge's id. */
function refunded(topic: string, object: unknown, at: Instant): OrderEvent {
  const charge = understand(Charge, object);
  if (charge.payment_intent === undefined) return ignored(topic, notCheckout);
  if (!charge.refunded && /^0*$/.test(charge.amount_refunded)) return ignored(topic, 'the session tells what was paid');
  return orderTold({
    topic,
    orderId: charge.payment_intent,
    updatedAt: at,
    ends: { refunded: charge.refunded ? at : undefined },
    refunds: [[charge.id, charge.amount_refunded]],
  });
}
const Charge = z.object({
  id: needed(id, 'an id'),
  payment_intent: reference,
  refunded: needed(flag, 'true or false'),
  amount_refunded: needed(amount, 'an amount').check(z.regex(/^\d+$/, 'an amount in minor units')),
});

function disputed(topic: string, object: unknown, at: Instant): OrderEvent {
  const { payment_intent: orderId, created = at } = understand(Dispute, object);
  if (orderId === undefined) return ignored(topic, notCheckout);
  return orderTold({ topic, orderId, updatedAt: at, ends: { disputed: created } });
}
const Dispute = z.object({ payment_intent: reference, created: unixTime });

function cancelled(topic: string, object: unknown, at: Instant): OrderEvent {
  const { id: orderId, status, canceled_at: since = at } = understand(Intent, object);
  if (status !== 'canceled') return ignored(topic, 'the session tells what was paid');
  return orderTold({ topic, orderId, updatedAt: at, ends: { cancelled: since } });
}
const Intent = z.object({ id: needed(id, 'an id'), status: text, canceled_at: unixTime });

function forgotten(topic: string, object: unknown): OrderEvent {
  if (topic !== 'customer.deleted') return ignored(topic, 'the session tells the customer it was made by');
  const { id: customerId, email } = understand(Customer, object);
  return { kind: 'redact', topic, ...present({ email, customerId }), orderIds: [] };
}
const Customer = z.object({ id: needed(id, 'an id'), email: text });
