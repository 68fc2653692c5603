import { type Answer, serve } from './loopback.ts';

/** An order of Square Online that is paid and still to be sent, as `GET /v2/orders/{id}` gives it. */
export const squareOrder = (more: object = {}) => ({
  id: 'CAISENgvlJ6jLWAzERDzjyHVybY',
  location_id: 'D7AVYMEAPJ3A3',
  source: { name: 'Square Online' },
  state: 'OPEN',
  version: 4,
  created_at: '2026-01-10T10:00:00.000Z',
  updated_at: '2026-01-10T10:05:00.123Z',
  customer_id: 'CUS1',
  line_items: [
    { uid: 'a', name: 'Mug', variation_name: 'Red', quantity: '2', item_type: 'ITEM' },
    { uid: 'b', quantity: '1', item_type: 'CUSTOM_AMOUNT' },
  ],
  total_money: { amount: 3050, currency: 'USD' },
  net_amount_due_money: { amount: 0, currency: 'USD' },
  tenders: [{ id: 'PAY1', type: 'CARD', payment_id: 'PAY1' }],
  fulfillments: [
    {
      uid: 'f',
      type: 'SHIPMENT',
      state: 'PROPOSED',
      shipment_details: {
        recipient: {
          display_name: 'Grace Hopper',
          email_address: 'gift@example.com',
          phone_number: '+1 555',
          address: { country: 'US', administrative_district_level_1: 'NY', locality: 'New York' },
        },
      },
    },
  ],
  ...more,
});

export const squarePayment = (more: object = {}) => ({
  id: 'PAY1',
  order_id: 'CAISENgvlJ6jLWAzERDzjyHVybY',
  status: 'COMPLETED',
  created_at: '2026-01-10T10:01:00.000Z',
  updated_at: '2026-01-10T10:02:00.000Z',
  amount_money: { amount: 3050, currency: 'USD' },
  total_money: { amount: 3050, currency: 'USD' },
  buyer_email_address: 'ada@example.com',
  receipt_number: 'hYy9',
  card_details: { status: 'CAPTURED', card_payment_timeline: { captured_at: '2026-01-10T10:01:30.000Z' } },
  application_details: { square_product: 'ONLINE_STORE' },
  ...more,
});

export const squareCustomer = (more: object = {}) => ({
  id: 'CUS1',
  given_name: 'Ada',
  family_name: 'King',
  email_address: 'profile@example.com',
  preferences: { email_unsubscribed: false },
  ...more,
});

/** Square's API with one order, its payments and customers by their paths. It answers `instead` at a path while that is set. */
export function serveSquare() {
  const usual = () => ({
    '/v2/orders/CAISENgvlJ6jLWAzERDzjyHVybY': { order: squareOrder() } as object,
    '/v2/payments/PAY1': { payment: squarePayment() } as object,
    '/v2/customers/CUS1': { customer: squareCustomer() } as object,
  });
  const shop = {
    answers: usual() as Record<string, object | undefined>,
    instead: {} as Record<string, Answer>,
    asked: [] as string[],
    reset: () => Object.assign(shop, { answers: usual(), instead: {}, asked: [] }),
  };
  const server = serve(({ method, path, headers }) => {
    shop.asked.push(path);
    const instead = shop.instead[path];
    if (instead) return instead;
    if (headers.authorization !== 'Bearer token' || !headers['square-version'])
      return { status: 401, body: { errors: [{ category: 'AUTHENTICATION_ERROR', code: 'UNAUTHORIZED' }] } };
    const body = method === 'GET' ? shop.answers[path] : undefined;
    return body ? { body } : { status: 404, body: { errors: [{ code: 'NOT_FOUND' }] } };
  });
  const settings = () => ({ apiUrl: server.url() });
  return { shop, api: (accessToken = 'token') => server.api(settings(), { accessToken }) };
}
