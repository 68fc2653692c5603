import { type Answer, serve } from './loopback.ts';

/** An order as `GET /1.0/commerce/orders/{id}` gives it. */
export const squarespaceOrder = (more: object = {}) => ({
  id: '585d498fdee9f31a60284a37',
  orderNumber: '1003',
  createdOn: '2026-01-10T10:00:00.187Z',
  modifiedOn: '2026-01-10T10:05:00.187Z',
  channel: 'web',
  testmode: false,
  customerEmail: 'ada@example.com',
  billingAddress: { firstName: 'Ada', lastName: 'King', state: 'NY', countryCode: 'US', phone: '555' },
  shippingAddress: { firstName: 'Grace', lastName: 'Hopper', state: 'CA', countryCode: 'US', phone: '556' },
  fulfillmentStatus: 'PENDING',
  lineItems: [
    {
      id: '1',
      productName: 'Shirt',
      quantity: 1,
      variantOptions: [
        { optionName: 'Size', value: 'Large' },
        { optionName: 'Color', value: 'Black' },
      ],
      lineItemType: 'PHYSICAL_PRODUCT',
    },
  ],
  fulfillments: [],
  grandTotal: { value: '57.70', currency: 'USD' },
  refundedTotal: { value: '0.00', currency: 'USD' },
  ...more,
});

/** Squarespace's API with one order. It answers `instead` while that is set. */
export function serveSquarespace() {
  const shop = { order: squarespaceOrder() as object, instead: undefined as Answer | undefined, asked: 0 };
  const server = serve(({ method, path, headers }) => {
    shop.asked++;
    if (shop.instead) return shop.instead;
    if (headers.authorization !== 'Bearer token') return { status: 401, body: { type: 'AUTHORIZATION_ERROR' } };
    if (!headers['user-agent']?.startsWith('aftercare'))
      return { status: 400, body: { type: 'INVALID_REQUEST_ERROR' } };
    const known = method === 'GET' && path === '/1.0/commerce/orders/585d498fdee9f31a60284a37';
    return known ? { body: shop.order } : { status: 404, body: { type: 'NOT_FOUND' } };
  });
  return { shop, api: (accessToken = 'token') => server.api({ apiUrl: server.url() }, { accessToken }) };
}
