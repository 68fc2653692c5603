import { type Answer, serve } from './loopback.ts';

export const live = '0fa91ce3e96a4bc2be4bd9ce752c3425';
export const orderId = '8f69d4874c53486a95383b2126161738';

const state = (technicalName: string) => ({ stateMachineState: { technicalName } });
const address = {
  firstName: 'Max',
  lastName: 'Mustermann',
  company: null,
  phoneNumber: '030 1',
  country: { iso: 'DE' },
  countryState: { shortCode: 'DE-BE' },
};

/** The order entity with all of its associations: paid, not shipped. */
export const shopwareOrder = (more: object = {}) => ({
  id: orderId,
  versionId: live,
  orderNumber: '10077',
  orderDateTime: '2026-01-10T10:00:00.557+00:00',
  createdAt: '2026-01-10T10:00:00.566+00:00',
  updatedAt: null,
  amountTotal: 395.01,
  currency: { isoCode: 'EUR' },
  language: { name: 'Deutsch', locale: { code: 'de-DE' } },
  ...state('open'),
  orderCustomer: {
    customerId: '5e5d6cd8917c45839b2f6aa7b4bf1425',
    email: 'max@example.com',
    firstName: 'Max',
    lastName: 'Mustermann',
    company: null,
    updatedAt: null,
  },
  billingAddress: address,
  lineItems: [
    { label: 'Teekanne', quantity: 1, type: 'product', parentId: null, payload: { options: [{ option: 'Rot' }] } },
    { label: 'Sieb', quantity: 1, type: 'product', parentId: 'a', payload: [] },
    { label: 'Gutschein', quantity: 1, type: 'promotion', parentId: null, payload: {} },
  ],
  deliveries: [delivery('open')],
  transactions: [transaction('paid')],
  ...more,
});

export function delivery(technicalName: string, more: object = {}) {
  return {
    updatedAt: '2026-01-12T08:00:00.000+00:00',
    trackingCodes: [],
    shippingMethod: { name: 'DHL', trackingUrl: 'https://dhl.example/%s' },
    shippingOrderAddress: address,
    ...state(technicalName),
    ...more,
  };
}

export function transaction(technicalName: string, more: object = {}) {
  return { updatedAt: '2026-01-10T10:05:00.000+00:00', captures: [], ...state(technicalName), ...more };
}

/** Shopware's Admin API with one order. It answers `instead` while that is set. */
export function serveShopware() {
  const shop: { order: object; instead: Answer | undefined } = { order: shopwareOrder(), instead: undefined };
  const server = serve(({ method, path, headers, body }) => {
    const asked = JSON.parse(body || '{}');
    if (path === '/api/oauth/token') {
      const known =
        asked.grant_type === 'client_credentials' && asked.client_id === 'SWIA' && asked.client_secret === 'Q1Qy';
      return known
        ? { body: { token_type: 'Bearer', expires_in: 600, access_token: 'ey' } }
        : { status: 401, body: { errors: [{ code: '4' }] } };
    }
    if (headers.authorization !== 'Bearer ey') return { status: 401 };
    if (shop.instead) return shop.instead;
    if (method !== 'POST' || path !== '/api/search/order' || headers.accept !== 'application/json')
      return { status: 404 };
    const found = asked.ids?.[0] === orderId && asked.associations?.deliveries ? [shop.order] : [];
    return { body: { total: found.length, data: found, aggregations: [] } };
  });
  const api = (credentials: Record<string, string> = { clientId: 'SWIA', clientSecret: 'Q1Qy' }) =>
    server.api({ apiUrl: server.url() }, credentials);
  return { shop, api, server };
}
