import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { environment } from '../../infra/local/endpoints/services.ts';
import { journeyKey } from '../../shared/keys.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { type House, openHouse, start } from '../e2e/house.ts';
import medusa, { config } from './medusa-subscriber.ts';
import {
  aftercare,
  type Job,
  type JobQueueService,
  type Order,
  type OrderEvent,
  type OrderService,
} from './vendure-plugin.ts';

let house: House;
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(start), toFake: ['Date'] });
  house = await openHouse();
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  await house.close();
});

const hour = 3_600_000;
const passes = async (hours: number) => {
  await house.passes(hours * hour);
  vi.setSystemTime(house.system.clock.now());
};
const secret = () => house.system.secrets.platforms['standard-webhooks']?.[0] ?? '';
const url = () => `${house.url}/orders/standard-webhooks`;
const journey = (id: string) =>
  openJourneys({ aws: house.system.aws, env: environment('') }).load(
    journeyKey(house.system.secrets.namingKey, 'standard-webhooks', 'main', id),
  );

describe('Medusa', () => {
  const order = {
    id: 'order_01H',
    display_id: 17,
    status: 'pending',
    email: 'kadri@example.com',
    currency_code: 'eur',
    total: 42.5,
    created_at: '2026-03-02T07:00:00.000Z',
    updated_at: new Date('2026-03-02T07:30:00.000Z'),
    customer: { first_name: 'Kadri', last_name: 'Tamm', phone: null },
    shipping_address: { first_name: 'Kadri', last_name: 'Tamm', country_code: 'ee' },
    items: [{ title: 'Bowl / L', product_title: 'Bowl', variant_title: 'L', quantity: 2 }],
    payment_collections: [] as object[],
    fulfillments: [] as object[],
  };
  const captured = {
    captured_amount: 42.5,
    payments: [{ captured_at: '2026-03-02T07:45:00.000Z', refunds: [] }],
  };
  let shop: typeof order;

  /** Medusa's `query`: it gives only what belongs to the id of the entity that is asked for. */
  const query = {
    async graph({ entity, filters: { id } }: { entity: string; fields: string[]; filters: { id: string } }) {
      const things: Record<string, Record<string, object>> = {
        order: { order_01H: shop },
        payment: { pay_1: { payment_collection: { order: { id: 'order_01H' } } } },
        fulfillment: { ful_1: { order: { id: 'order_01H' } }, ful_new: { order: null } },
      };
      const found = things[entity]?.[id];
      return { data: found ? [found] : [] };
    },
  };
  const tell = (name: string, data: { id: string; order_id?: string }) =>
    medusa({ event: { name, data }, container: { resolve: () => query } });

  beforeEach(() => {
    shop = structuredClone(order);
    vi.stubEnv('AFTERCARE_URL', url());
    vi.stubEnv('AFTERCARE_SECRET', secret());
  });

  test('each event leads to its order, whatever its id is of; major units become minor ones', async () => {
    await tell('order.placed', { id: 'order_01H' });
    expect(await journey('order_01H')).toMatchObject({
      order: {
        details: {
          name: '#17',
          customer: { email: 'kadri@example.com', firstName: 'Kadri', country: 'EE' },
          total: { minor: '4250', exponent: 2, currency: 'EUR' },
          items: [{ name: 'Bowl', variant: 'L', quantity: 2 }],
        },
        milestones: { placed: '2026-03-02T07:00:00.000Z' },
      },
    });
    shop.payment_collections = [captured];
    await tell('payment.captured', { id: 'pay_1' });
    shop.fulfillments = [{ shipped_at: '2026-03-02T07:50:00.000Z', labels: [{ tracking_number: 'JP1' }] }];
    await tell('shipment.created', { id: 'ful_1' });
    const delivered = { shipped_at: '2026-03-02T07:50:00.000Z', delivered_at: '2026-03-02T07:55:00.000Z' };
    shop.fulfillments = [delivered, { canceled_at: '2026-03-02T07:51:00.000Z' }];
    await tell('delivery.created', { id: 'ful_1' });

    expect((await journey('order_01H'))?.order?.milestones).toEqual({
      placed: '2026-03-02T07:00:00.000Z',
      paid: '2026-03-02T07:45:00.000Z',
      fulfilled: '2026-03-02T07:50:00.000Z',
      delivered: '2026-03-02T07:55:00.000Z',
    });
    await passes(4);
    expect(house.mails('thank-you')).toHaveLength(1);
  });

  test('a refund of everything, or a cancellation, ends it: nothing is mailed', async () => {
    shop.payment_collections = [captured];
    await tell('payment.captured', { id: 'pay_1' });
    shop.payment_collections = [
      { ...captured, payments: [{ ...captured.payments[0], refunds: [{ id: 'ref_1', amount: 42.5 }] }] },
    ];
    await tell('payment.refunded', { id: 'pay_1' });
    await passes(4);
    expect(house.mails()).toEqual([]);
    shop.status = 'canceled';
    await tell('order.canceled', { id: 'order_01H' });
    expect((await journey('order_01H'))?.order?.ends).toMatchObject({ cancelled: '2026-03-02T07:30:00.000Z' });
  });

  test('a fulfilment that is not linked yet, and a receiver that does not take it, are tried again by Medusa', async () => {
    await expect(tell('shipment.created', { id: 'ful_new' })).rejects.toThrow(
      'no order belongs to fulfillment ful_new',
    );
    vi.stubEnv('AFTERCARE_SECRET', 'whsec_d3Jvbmc=');
    await expect(tell('order.placed', { id: 'order_01H' })).rejects.toThrow('401');
  });

  test('a draft of the shop’s staff is not sent', async () => {
    Object.assign(shop, { is_draft_order: true });
    await tell('order.updated', { id: 'order_01H' });
    expect(await journey('order_01H')).toBeUndefined();
  });

  test('hears of everything that changes what is owed', () => {
    expect(config.event).toEqual(
      expect.arrayContaining([
        'order.placed',
        'order.canceled',
        'payment.captured',
        'payment.refunded',
        'delivery.created',
      ]),
    );
  });
});

describe('Vendure', () => {
  class OrderPlacedEvent {}
  class OrderStateTransitionEvent {}
  class RefundStateTransitionEvent {}
  const order: Order = {
    code: 'T3D8XYZ',
    state: 'ArrangingPayment',
    createdAt: new Date('2026-03-02T06:00:00.000Z'),
    updatedAt: new Date('2026-03-02T07:30:00.000Z'),
    currencyCode: 'JPY',
    totalWithTax: 420_000,
    customer: { id: 3, emailAddress: 'kadri@example.com', firstName: 'Kadri', lastName: 'Tamm', phoneNumber: '' },
    shippingAddress: { countryCode: 'EE' },
    lines: [
      { quantity: 2, productVariant: { name: 'Bowl L' } },
      { quantity: 0, productVariant: { name: 'Taken out' } },
    ],
    payments: [],
  };
  const payment = { state: 'Settled', amount: 420_000, createdAt: new Date('2026-03-02T07:45:00.000Z'), refunds: [] };
  const placed = { ...order, orderPlacedAt: new Date('2026-03-02T07:00:00.000Z') };

  /** Vendure with the plugin in it: an event becomes a job, and a job runs when the worker gets to it. */
  async function openVendure(change: (order: Order) => Order = (same) => same) {
    const shop = { order: placed as Order };
    const subscribers = new Map<unknown, (event: OrderEvent) => void>();
    const jobs: Job[] = [];
    let work: (job: { data: Job }) => Promise<void> = async () => {};
    const bus = {
      ofType: (type: unknown) => ({ subscribe: (next: (event: OrderEvent) => void) => subscribers.set(type, next) }),
    };
    const queues: JobQueueService = {
      async createQueue({ process }) {
        work = process;
        return { add: (job) => jobs.push(structuredClone(job)) };
      },
    };
    const orders: OrderService = { findOne: async (_context, id) => (id === 7 ? change(shop.order) : undefined) };
    const services = new Map<unknown, unknown>([
      ['bus', bus],
      ['queues', queues],
      ['orders', orders],
    ]);
    let started: unknown;
    aftercare(
      {
        EventBus: 'bus',
        JobQueueService: 'queues',
        OrderService: 'orders',
        PluginCommonModule: {},
        RequestContext: { deserialize: ({ _languageCode }) => ({ languageCode: _languageCode }) },
        VendurePlugin: (metadata) => () => {
          const { providers } = metadata as {
            providers: { inject: unknown[]; useFactory(...injected: unknown[]): unknown }[];
          };
          started = Promise.all(
            providers.map(({ inject, useFactory }) => useFactory(...inject.map((token) => services.get(token)))),
          );
        },
        OrderPlacedEvent,
        OrderStateTransitionEvent,
        RefundStateTransitionEvent,
      },
      { url: url(), secret: secret() },
    );
    await started;
    return {
      shop,
      async tell(type: unknown) {
        subscribers.get(type)?.({ ctx: { serialize: () => ({ _languageCode: 'et' }) }, order: { id: 7 } });
        for (const data of jobs.splice(0)) await work({ data });
      },
    };
  }

  test('an order is told by its code, in minor units of two digits also where the currency has none', async () => {
    const vendure = await openVendure();
    vendure.shop.order = { ...placed, state: 'PaymentSettled', payments: [payment] };
    await vendure.tell(OrderPlacedEvent);

    expect(await journey('T3D8XYZ')).toMatchObject({
      order: {
        details: {
          name: 'T3D8XYZ',
          customer: { email: 'kadri@example.com', locale: 'et', country: 'EE' },
          total: { minor: '420000', exponent: 2, currency: 'JPY' },
          items: [{ name: 'Bowl L', quantity: 2 }],
        },
        milestones: { placed: '2026-03-02T07:00:00.000Z', paid: '2026-03-02T07:45:00.000Z' },
      },
    });
    await passes(4);
    expect(house.mails('thank-you')).toHaveLength(1);
  });

  test.each([
    ['Shipped', { fulfilled: '2026-03-02T07:50:00.000Z' }],
    ['PartiallyShipped', {}],
    ['Delivered', { fulfilled: '2026-03-02T07:50:00.000Z', delivered: '2026-03-02T07:30:00.000Z' }],
  ])('%s means what it says', async (state, milestones) => {
    const parcel = { state: 'Shipped', method: 'Omniva', trackingCode: 'JP1', createdAt: '2026-03-02T07:50:00.000Z' };
    const vendure = await openVendure((same) => ({ ...same, state, payments: [payment], fulfillments: [parcel] }));
    await vendure.tell(OrderStateTransitionEvent);
    const { placed: _placed, paid: _paid, ...reached } = (await journey('T3D8XYZ'))?.order?.milestones ?? {};
    expect(reached).toEqual(milestones);
  });

  test('a refund counts once it is settled, and a cancellation ends it', async () => {
    const refund = { id: 9, state: 'Pending', total: 420_000 };
    const vendure = await openVendure();
    vendure.shop.order = { ...placed, state: 'PaymentSettled', payments: [{ ...payment, refunds: [refund] }] };
    await vendure.tell(RefundStateTransitionEvent);
    expect((await journey('T3D8XYZ'))?.order?.refunds).toBeUndefined();
    vendure.shop.order = {
      ...placed,
      state: 'Cancelled',
      payments: [{ ...payment, refunds: [{ ...refund, state: 'Settled' }] }],
    };
    await vendure.tell(RefundStateTransitionEvent);
    expect((await journey('T3D8XYZ'))?.order).toMatchObject({
      refunds: { 9: '420000' },
      ends: { cancelled: expect.any(String) },
    });
    await passes(4);
    expect(house.mails()).toEqual([]);
  });

  test('a cart is not sent; what Aftercare does not take fails the job, so that the worker tries again', async () => {
    const vendure = await openVendure();
    vendure.shop.order = order;
    await vendure.tell(OrderStateTransitionEvent);
    expect(await journey('T3D8XYZ')).toBeUndefined();
    vi.setSystemTime('2026-03-02T09:00:00.000Z');
    vendure.shop.order = placed;
    await expect(vendure.tell(OrderPlacedEvent)).rejects.toThrow('401');
  });
});
