import { type Answer, serve } from './loopback.ts';

/** An order as `GET /{storeId}/orders/{orderNumber}` gives it. */
export const ecwidOrder = (more: object = {}) => ({
  vendorOrderNumber: 'J1028',
  orderNumber: 1028,
  total: 2014.97,
  paymentStatus: 'PAID',
  fulfillmentStatus: 'AWAITING_PROCESSING',
  createDate: '2026-01-10 10:00:00 +0000',
  updateDate: '2026-01-10 10:05:00 +0000',
  createTimestamp: 1768039200,
  updateTimestamp: 1768039500,
  hidden: false,
  email: 'michael@example.com',
  customerId: 40201284,
  billingPerson: {
    name: 'Michael Gary Scott',
    companyName: '',
    countryCode: 'US',
    stateOrProvinceCode: 'PA',
    phone: '',
  },
  shippingPerson: { name: 'Michael Scott', countryCode: 'US', stateOrProvinceCode: 'PA', phone: '570 1' },
  shippingOption: { shippingCarrierName: 'USPS', shippingMethodName: 'Priority Mail' },
  orderExtraFields: [{ id: 'lang', value: 'en' }],
  acceptMarketing: true,
  items: [
    { id: 1, name: 'iMac', quantity: 1, selectedOptions: [] },
    { id: 2, name: 'Mug', quantity: 2, selectedOptions: [{ name: 'Color', value: 'White' }] },
  ],
  refundedAmount: 0,
  refunds: [],
  ...more,
});

/** Ecwid's API with one store, 1003, and one order, 1028. It answers `instead` while that is set. */
export function serveEcwid() {
  const shop: { order: object; instead: Answer | undefined } = { order: ecwidOrder(), instead: undefined };
  const server = serve(({ method, path, headers }) => {
    if (shop.instead) return shop.instead;
    if (headers.authorization !== 'Bearer secret_token') return { status: 403, body: { errorMessage: 'Wrong token' } };
    if (method !== 'GET' || path !== '/api/v3/1003/orders/1028') return { status: 404 };
    return { body: shop.order };
  });
  const settings = () => ({ storeId: '1003', currency: 'USD', apiUrl: `${server.url()}/api/v3` });
  return { shop, api: (token = 'secret_token') => server.api(settings(), { token }), server };
}
