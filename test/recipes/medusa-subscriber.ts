/*
 * Medusa v2 tells Aftercare of its orders: copy this file to src/subscribers/aftercare.ts and set AFTERCARE_URL
 * (https://<PublicUrl>/orders/standard-webhooks) and AFTERCARE_SECRET (whsec_…). Nothing else is needed.
 * Events: https://docs.medusajs.com/resources/references/events
 */
import { createHmac, randomUUID } from 'node:crypto';

/** Medusa passes `SubscriberArgs` of @medusajs/framework: this is what is used of it. */
interface Args {
  event: { name: string; data: { id: string; order_id?: string } };
  container: { resolve(name: 'query'): Query };
}
interface Query {
  graph(asked: { entity: string; fields: string[]; filters: { id: string } }): Promise<{ data: unknown[] }>;
}

export const config = {
  event: [
    'order.placed',
    'order.updated',
    'order.completed',
    'order.canceled',
    'order.fulfillment_created',
    'payment.captured',
    'payment.refunded',
    'shipment.created',
    'delivery.created',
  ],
};

export default async function aftercare({ event, container }: Args): Promise<void> {
  const query = container.resolve('query');
  const id = await orderIdOf(query, event);
  const { data } = await query.graph({ entity: 'order', fields, filters: { id } });
  const order = data[0] as Order | undefined;
  if (order && !order.is_draft_order) await send(documentOf(order));
}

/** The `id` of an event is the order's, the payment's or the fulfilment's: each leads to the order by its own way. */
async function orderIdOf(query: Query, { name, data }: Args['event']): Promise<string> {
  if (data.order_id) return data.order_id;
  if (name.startsWith('order.')) return data.id;
  const [entity, path] = name.startsWith('payment.')
    ? ['payment', 'payment_collection.order.id']
    : ['fulfillment', 'order.id'];
  const found = await query.graph({ entity, fields: [path], filters: { id: data.id } });
  const one = found.data[0] as { order?: { id: string }; payment_collection?: { order?: { id: string } } } | undefined;
  const id = (one?.order ?? one?.payment_collection?.order)?.id;
  // The link is written with the order; whoever came before it tries again.
  if (!id) throw new Error(`no order belongs to ${entity} ${data.id} yet`);
  return id;
}

const fields = [
  'id display_id status is_draft_order email currency_code total created_at updated_at canceled_at locale',
  'customer.first_name customer.last_name customer.phone',
  'shipping_address.* billing_address.*',
  'items.product_title items.variant_title items.title items.quantity',
  'payment_collections.captured_amount payment_collections.payments.captured_at payment_collections.payments.refunds.*',
  'fulfillments.shipped_at fulfillments.delivered_at fulfillments.canceled_at fulfillments.labels.*',
].flatMap((line) => line.split(' '));

type Time = string | Date | null | undefined;
interface Address {
  first_name?: string | null;
  last_name?: string | null;
  phone?: string | null;
  country_code?: string | null;
}
interface Order {
  id: string;
  display_id: number;
  status: string;
  is_draft_order?: boolean;
  email?: string | null;
  locale?: string | null;
  currency_code: string;
  total: number;
  created_at: Time;
  updated_at: Time;
  canceled_at?: Time;
  customer?: Address | null;
  shipping_address?: Address | null;
  billing_address?: Address | null;
  items: { product_title?: string | null; variant_title?: string | null; title: string; quantity: number }[];
  payment_collections: {
    captured_amount?: number | null;
    payments: { captured_at?: Time; refunds: { id: string; amount: number }[] }[];
  }[];
  fulfillments: {
    shipped_at?: Time;
    delivered_at?: Time;
    canceled_at?: Time;
    labels?: { tracking_number?: string | null; tracking_url?: string | null }[];
  }[];
}

/** Amounts are in major units: 42.5 is 42.50 EUR. */
function documentOf(order: Order) {
  const currency = order.currency_code.toUpperCase();
  const money = (amount: number) => ({ amount: String(amount), currency });
  const person = order.shipping_address ?? order.billing_address ?? order.customer;
  const captured = order.payment_collections.reduce((sum, one) => sum + Number(one.captured_amount ?? 0), 0);
  const payments = order.payment_collections.flatMap((one) => one.payments);
  const parcels = order.fulfillments.filter((one) => !one.canceled_at);
  const isPaid = captured > order.total - 0.005;
  const hasLeft = parcels.length > 0 && parcels.every((one) => one.shipped_at || one.delivered_at);
  const hasArrived = parcels.length > 0 && parcels.every((one) => one.delivered_at);
  return {
    id: order.id,
    number: String(order.display_id),
    status:
      order.status === 'canceled' || order.canceled_at ? 'cancelled' : order.status === 'draft' ? 'draft' : 'open',
    paymentStatus: isPaid ? 'paid' : 'unpaid',
    fulfillmentStatus: hasLeft ? 'fulfilled' : 'unfulfilled',
    deliveryStatus: hasArrived ? 'delivered' : 'none',
    createdAt: iso(order.created_at),
    updatedAt: iso(order.updated_at),
    paidAt: isPaid ? last(payments.map((one) => one.captured_at)) : null,
    fulfilledAt: hasLeft ? last(parcels.map((one) => one.shipped_at)) : null,
    deliveredAt: hasArrived ? last(parcels.map((one) => one.delivered_at)) : null,
    cancelledAt: iso(order.canceled_at),
    total: money(order.total),
    refunds: payments.flatMap((one) => one.refunds).map(({ id, amount }) => ({ id, amount: money(amount) })),
    customer: {
      email: order.email ?? null,
      firstName: person?.first_name ?? order.customer?.first_name,
      lastName: person?.last_name ?? order.customer?.last_name,
      phone: person?.phone ?? order.customer?.phone,
      locale: order.locale,
    },
    shippingCountry: order.shipping_address?.country_code,
    billingCountry: order.billing_address?.country_code,
    lineItems: order.items.map((item) => ({
      name: item.product_title ?? item.title,
      variant: item.variant_title,
      quantity: item.quantity,
    })),
    shipments: parcels.flatMap((one) =>
      (one.labels ?? []).map((label) => ({
        trackingNumber: label.tracking_number,
        trackingUrl: label.tracking_url,
        shippedAt: iso(one.shipped_at),
        deliveredAt: iso(one.delivered_at),
      })),
    ),
  };
}

const iso = (time: Time): string | null => (time ? new Date(time).toISOString() : null);
const last = (times: Time[]): string | null => times.map(iso).filter(Boolean).sort().at(-1) ?? null;

/** Standard Webhooks. A failure is thrown, so that Medusa's event bus tries again. */
async function send(data: object): Promise<void> {
  const { AFTERCARE_URL = '', AFTERCARE_SECRET = '' } = process.env;
  const body = JSON.stringify({ type: 'order.updated', timestamp: new Date().toISOString(), data });
  const id = `msg_${randomUUID()}`;
  const time = Math.floor(Date.now() / 1000);
  const key = Buffer.from(AFTERCARE_SECRET.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${time}.${body}`).digest('base64');
  const response = await fetch(AFTERCARE_URL, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(time),
      'webhook-signature': `v1,${signature}`,
    },
    body,
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`Aftercare answered ${response.status}`);
}
