import { type Answer, serve } from './loopback.ts';

/** An order of Wix eCommerce, as its webhooks and its API tell it. */
export const wixOrder = (more: object = {}) => ({
  id: 'a4738c5d-98d6-45e4-bc88-4e5940acacfd',
  number: 10133,
  createdDate: '2026-01-10T10:00:00.241Z',
  updatedDate: '2026-01-10T10:05:00.900Z',
  status: 'APPROVED',
  paymentStatus: 'PAID',
  fulfillmentStatus: 'NOT_FULFILLED',
  currency: 'USD',
  priceSummary: { total: { amount: '40.5', formattedAmount: '$40.50' } },
  buyerInfo: { contactId: 'f61f30cd', memberId: 'm', email: 'jane@example.com' },
  buyerLanguage: 'en',
  billingInfo: {
    address: { country: 'US', subdivision: 'US-NY' },
    contactDetails: { firstName: 'Jane', lastName: 'Doe', phone: '555', company: 'Acme' },
  },
  shippingInfo: { logistics: { shippingDestination: { address: { country: 'US', subdivision: 'US-CA' } } } },
  channelInfo: { type: 'WEB' },
  lineItems: [{ id: '1', productName: { original: 'Tasse', translated: 'Cup' }, quantity: 2 }],
  ...more,
});

export const wixParcels = [
  {
    id: 'p1',
    createdDate: '2026-01-12T08:00:00.000Z',
    lineItems: [{ id: '1', quantity: 2 }],
    trackingInfo: { trackingNumber: 'T1', shippingProvider: 'ups', trackingLink: 'https://ups.example/T1' },
  },
];

/** Wix's API with one site, `site`, one order and its fulfilments. It answers `instead` at a path while that is set. */
export function serveWix() {
  const shop = { order: wixOrder() as object, instead: {} as Record<string, Answer>, asked: [] as string[] };
  const server = serve(({ method, path, headers }) => {
    shop.asked.push(path);
    const instead = shop.instead[path];
    if (instead) return instead;
    if (headers.authorization !== 'key' || headers['wix-site-id'] !== 'site') return { status: 403 };
    const id = 'a4738c5d-98d6-45e4-bc88-4e5940acacfd';
    if (method === 'GET' && path === `/ecom/v1/orders/${id}`) return { body: { order: shop.order } };
    if (method === 'GET' && path === `/ecom/v1/fulfillments/orders/${id}`)
      return { body: { orderWithFulfillments: { orderId: id, fulfillments: wixParcels } } };
    return { status: 404, body: { message: 'not found' } };
  });
  return { shop, api: (apiKey = 'key') => server.api({ siteId: 'site', apiUrl: server.url() }, { apiKey }) };
}
