import * as z from 'zod/mini';
import type { Instant } from '../../journey/instant.ts';
import type { OrderPatch } from '../../journey/order.ts';
import { ask, credentialsOf } from '../ask.ts';
import { detailsOf, partsOfName } from '../details.ts';
import { ignored, orderTold } from '../event.ts';
import { amount, count, country, currency, flag, id, list, locale, maybe, needed, text, unixTime } from '../fields.ts';
import { moneyOfMinor, stripeExponentOf } from '../money.ts';
import { NotUnderstood, type OrderEvent, type PlatformApi, type Wanted } from '../platform.ts';
import { understand } from '../understand.ts';

/** An id, or the whole object where Stripe was asked to expand it. */
export const reference = z.pipe(
  z.transform((value: unknown) => (typeof value === 'object' && value !== null && 'id' in value ? value.id : value)),
  id,
);

/**
 * Reads a Checkout session. The order goes by its payment intent, since that is all that refunds and disputes tell; only a
 * session without one (a subscription's first payment, nothing to pay) goes by its own id.
 */
export function orderOf(topic: string, object: unknown, at: Instant, live: boolean, hasApi: boolean): OrderEvent {
  const session = understand(Session, object);
  if (session.mode === 'setup') return ignored(topic, 'saves a card, buys nothing');
  const { details, warnings } = told(session, live);
  const orderId = session.payment_intent ?? session.id;
  const paid = session.payment_status === 'paid' || session.payment_status === 'no_payment_required';
  const expired = session.status === 'expired' || topic === 'checkout.session.expired';
  return orderTold({
    topic,
    orderId,
    updatedAt: at,
    details,
    milestones: { placed: session.created ?? at, paid: paid && !expired ? at : undefined },
    ends: { cancelled: expired ? at : undefined },
    warnings,
    ...(hasApi && live && { fetch: { resource: 'session', id: session.id } }),
  });
}

/** The session, and what was bought. https://docs.stripe.com/api/checkout/sessions/line_items */
export async function fetchOrder({ id: sessionId }: Wanted, api: PlatformApi): Promise<OrderPatch> {
  const { apiKey } = credentialsOf(api, 'apiKey');
  const { apiUrl = 'https://api.stripe.com' } = api.settings;
  const base = `${apiUrl}/v1/checkout/sessions/${encodeURIComponent(sessionId)}`;
  const headers = { authorization: `Bearer ${apiKey}`, accept: 'application/json' };
  const get = <Read>(path: string, read: (body: unknown) => Read) =>
    ask(api, { method: 'GET', url: base + path, headers }, read);
  const lines = await get('/line_items?limit=100', (body) => understand(LineItems, body));
  return get('', (body) => {
    const session = understand(Retrieved, body);
    const event = orderOf('fetched', { ...session, line_items: lines }, api.now, session.livemode, false);
    if (event.kind !== 'order' || session.id !== sessionId)
      throw new NotUnderstood('the session: expected the one that was asked for, came another');
    return event.patch;
  });
}

const LineItems = z.object({ data: list(z.object({ description: text, quantity: count })) });
const Retrieved = z.looseObject({ id: needed(id, 'an id'), livemode: needed(flag, 'true or false') });
const Address = maybe(z.object({ country, state: text }));
const Shipping = maybe(z.object({ name: text, address: Address }));
const Session = z.object({
  id: needed(id, 'an id'),
  created: unixTime,
  mode: text,
  status: text,
  payment_status: text,
  payment_intent: reference,
  customer: reference,
  customer_email: text,
  customer_details: maybe(
    z.object({ email: text, name: text, individual_name: text, business_name: text, phone: text, address: Address }),
  ),
  collected_information: maybe(z.object({ shipping_details: Shipping })),
  shipping_details: Shipping,
  shipping: Shipping,
  locale,
  currency,
  amount_total: amount,
  consent: maybe(z.object({ promotions: text })),
  client_reference_id: text,
  metadata: maybe(z.object({ order_number: text, order_id: text })),
  line_items: maybe(LineItems),
});
type Session = z.output<typeof Session>;

function told(session: Session, live: boolean) {
  const { customer_details: customer, metadata, currency, amount_total: total } = session;
  const shipping = session.collected_information?.shipping_details ?? session.shipping_details ?? session.shipping;
  const place = shipping?.address?.country ? shipping.address : customer?.address;
  const number = metadata?.order_number ?? metadata?.order_id ?? session.client_reference_id;
  return detailsOf({
    name: `#${(number ?? (session.payment_intent ?? session.id).slice(-8)).replace(/^#/, '')}`,
    customer: {
      id: session.customer,
      emails: [customer?.email ?? session.customer_email],
      ...partsOfName(customer?.individual_name ?? customer?.name ?? shipping?.name),
      phone: customer?.phone,
      company: customer?.business_name,
      locale: session.locale,
      country: place?.country,
      region: place?.state,
    },
    items:
      session.line_items?.data.map(({ description, quantity }) => ({ name: description, quantity: quantity ?? 1 })) ??
      [],
    total: total && currency ? moneyOfMinor(total, currency, stripeExponentOf(currency)) : undefined,
    consent: consentOf(session.consent?.promotions),
    channel: 'checkout',
    never: live ? undefined : 'test',
  });
}

const consentOf = (promotions: string | undefined): boolean | undefined =>
  promotions === 'opt_in' ? true : promotions === 'opt_out' ? false : undefined;
