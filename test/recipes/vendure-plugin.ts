/*
 * Vendure tells Aftercare of its orders: copy this file to src/aftercare.ts, and in vendure-config.ts
 *
 *   import * as vendure from '@vendure/core';
 *   import { aftercare } from './aftercare';
 *   plugins: [aftercare(vendure, { url: 'https://<PublicUrl>/orders/standard-webhooks', secret: 'whsec_…' }), …]
 *
 * Each change is a job of the queue, which the worker tries again until Aftercare has it.
 * https://docs.vendure.io/guides/developer-guide/worker-job-queue/
 */
import { createHmac, randomUUID } from 'node:crypto';

export interface Options {
  url: string;
  secret: string;
}

export function aftercare(vendure: Vendure, options: Options) {
  const { EventBus, JobQueueService, OrderService, RequestContext } = vendure;

  async function start(bus: EventBus, jobs: JobQueueService, orders: OrderService): Promise<void> {
    const queue = await jobs.createQueue({
      name: 'aftercare',
      async process({ data }) {
        const context = RequestContext.deserialize(data.context);
        const order = await orders.findOne(context, data.orderId, [...relations]);
        // A cart is an order that nobody has placed yet.
        if (order?.orderPlacedAt) await send(documentOf(order, context.languageCode), options);
      },
    });
    const tell = ({ ctx, order }: OrderEvent) =>
      void queue.add({ orderId: order.id, context: ctx.serialize() }, { retries: 20 });
    for (const type of [
      vendure.OrderPlacedEvent,
      vendure.OrderStateTransitionEvent,
      vendure.RefundStateTransitionEvent,
    ])
      bus.ofType(type).subscribe(tell);
  }

  class AftercarePlugin {}
  vendure.VendurePlugin({
    imports: [vendure.PluginCommonModule],
    providers: [{ provide: 'aftercare', inject: [EventBus, JobQueueService, OrderService], useFactory: start }],
  })(AftercarePlugin);
  return AftercarePlugin;
}

const relations = ['customer', 'lines.productVariant', 'payments.refunds', 'fulfillments'];

/** Amounts are in minor units, with two digits whatever the currency (the default of Vendure's `MoneyStrategy`). */
function documentOf(order: Order, locale: string) {
  const money = (minor: number) => ({ minor: String(minor), exponent: 2, currency: order.currencyCode });
  const settled = order.payments.filter(({ state }) => state === 'Settled');
  const isPaid = settled.reduce((sum, { amount }) => sum + amount, 0) >= order.totalWithTax;
  const refunds = order.payments.flatMap((payment) => payment.refunds).filter(({ state }) => state === 'Settled');
  const parcels = (order.fulfillments ?? []).filter(({ state }) => state === 'Shipped' || state === 'Delivered');
  return {
    // Unlike `order.id`, the customer knows it.
    id: order.code,
    displayName: order.code,
    status: order.state === 'Cancelled' ? 'cancelled' : 'open',
    paymentStatus: isPaid ? 'paid' : 'unpaid',
    fulfillmentStatus: ['Shipped', 'Delivered'].includes(order.state) ? 'fulfilled' : 'unfulfilled',
    deliveryStatus: order.state === 'Delivered' ? 'delivered' : 'none',
    createdAt: order.createdAt,
    placedAt: order.orderPlacedAt,
    updatedAt: order.updatedAt,
    paidAt: isPaid
      ? settled
          .map(({ createdAt }) => new Date(createdAt).toISOString())
          .sort()
          .at(-1)
      : null,
    total: money(order.totalWithTax),
    refunds: refunds.map(({ id, total }) => ({ id: String(id), amount: money(total) })),
    customer: {
      id: order.customer && String(order.customer.id),
      email: order.customer?.emailAddress ?? null,
      firstName: order.customer?.firstName,
      lastName: order.customer?.lastName,
      phone: order.customer?.phoneNumber,
      locale,
    },
    shippingCountry: order.shippingAddress?.countryCode,
    billingCountry: order.billingAddress?.countryCode,
    lineItems: order.lines
      .filter(({ quantity }) => quantity > 0)
      .map(({ quantity, productVariant }) => ({ name: productVariant.name, quantity })),
    shipments: parcels.map(({ method, trackingCode, createdAt }) => ({
      carrier: method,
      trackingNumber: trackingCode,
      shippedAt: createdAt,
    })),
  };
}

/** Standard Webhooks. A failure is thrown, so that the job is tried again. */
async function send(data: object, { url, secret }: Options): Promise<void> {
  const body = JSON.stringify({ type: 'order.updated', timestamp: new Date().toISOString(), data });
  const id = `msg_${randomUUID()}`;
  const time = Math.floor(Date.now() / 1000);
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${time}.${body}`).digest('base64');
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(time),
    'webhook-signature': `v1,${signature}`,
  };
  const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(10_000) });
  if (!response.ok) throw new Error(`Aftercare answered ${response.status}`);
}

/** What is used of @vendure/core, so that this file needs no import of it. */
export interface Vendure {
  VendurePlugin(metadata: object): (plugin: new () => object) => unknown;
  PluginCommonModule: unknown;
  EventBus: unknown;
  JobQueueService: unknown;
  OrderService: unknown;
  RequestContext: { deserialize(context: Serialized): Context };
  OrderPlacedEvent: unknown;
  OrderStateTransitionEvent: unknown;
  RefundStateTransitionEvent: unknown;
}
export interface EventBus {
  ofType(type: unknown): { subscribe(next: (event: OrderEvent) => void): unknown };
}
export interface JobQueueService {
  createQueue(options: { name: string; process(job: { data: Job }): Promise<void> }): Promise<JobQueue>;
}
interface JobQueue {
  add(data: Job, options: { retries: number }): unknown;
}
export interface OrderService {
  findOne(context: Context, id: string | number, relations: string[]): Promise<Order | undefined>;
}
export interface OrderEvent {
  ctx: { serialize(): Serialized };
  order: { id: string | number };
}
export interface Job {
  orderId: string | number;
  context: Serialized;
}
type Serialized = { _languageCode: string };
interface Context {
  languageCode: string;
}
type Time = string | Date;
interface Address {
  countryCode?: string;
}
export interface Order {
  code: string;
  state: string;
  createdAt: Time;
  updatedAt: Time;
  orderPlacedAt?: Time;
  currencyCode: string;
  totalWithTax: number;
  customer?: { id: string | number; emailAddress: string; firstName: string; lastName: string; phoneNumber: string };
  shippingAddress?: Address;
  billingAddress?: Address;
  lines: { quantity: number; productVariant: { name: string } }[];
  payments: {
    state: string;
    amount: number;
    createdAt: Time;
    refunds: { id: string | number; state: string; total: number }[];
  }[];
  fulfillments?: { state: string; method: string; trackingCode: string; createdAt: Time }[];
}
