import { saleorOrderQuery } from '../../../shared/orders/platforms/saleor-query.ts';
import { type Answer, serve } from './loopback.ts';

export const orderId = 'T3JkZXI6NjE4NmMyYTA=';

const address = {
  firstName: 'Austin',
  lastName: 'Sparks',
  companyName: '',
  phone: '+1 503 1',
  country: { code: 'US' },
  countryArea: 'OR',
};

/** An order as our subscription selects it: not paid yet. */
export const saleorOrder = (more: object = {}) => ({
  id: orderId,
  number: '42',
  created: '2026-01-10T10:00:00.764991+00:00',
  updatedAt: '2026-01-10T10:05:00.000000+00:00',
  status: 'UNFULFILLED',
  paymentStatus: 'NOT_CHARGED',
  isPaid: false,
  origin: 'CHECKOUT',
  userEmail: 'austin@example.com',
  languageCodeEnum: 'PT_BR',
  channel: { slug: 'us' },
  user: { id: 'VXNlcjoxMg==', email: 'austin@example.com', firstName: 'Austin', lastName: '' },
  total: { gross: { amount: 1.99, currency: 'USD' } },
  totalRefunded: { amount: 0.0, currency: 'USD' },
  billingAddress: address,
  shippingAddress: address,
  lines: [{ productName: 'Apple Juice', variantName: '1l', quantity: 2 }],
  fulfillments: [],
  ...more,
});

/** Saleor's GraphQL API with one order. It answers `instead` while that is set. */
export function serveSaleor() {
  const shop: { order: object; instead: Answer | undefined } = { order: saleorOrder(), instead: undefined };
  const refused = (code: string): Answer => ({
    body: { errors: [{ message: 'no', extensions: { exception: { code } } }], data: { order: null } },
  });
  const server = serve(({ method, path, headers, body }) => {
    if (shop.instead) return shop.instead;
    if (method !== 'POST' || path !== '/graphql/') return { status: 404 };
    if (headers.authorization !== 'Bearer app_token') return refused('PermissionDenied');
    const { query, variables } = JSON.parse(body);
    if (query !== saleorOrderQuery) return { status: 400 };
    return { body: { data: { order: variables.id === orderId ? shop.order : null } } };
  });
  return { shop, api: (token = 'app_token') => server.api({ url: server.url() }, { token }), server };
}
