import { type Answer, serve } from './loopback.ts';

const address = {
  firstname: 'Jane',
  lastname: 'Doe',
  company: 'Acme',
  telephone: '512-555-1111',
  email: 'jane@example.com',
  country_id: 'US',
  region_code: 'NY',
};

/** An order as the REST API gives it, and as an event holds it: paid, not shipped. Times are UTC. */
export const adobeOrder = (more: object = {}) => ({
  entity_id: 3,
  increment_id: '000000003',
  state: 'processing',
  status: 'packed_by_bob',
  created_at: '2026-01-10 10:00:00',
  updated_at: '2026-01-10 10:05:00',
  customer_email: 'jane@example.com',
  customer_firstname: 'Jane',
  customer_lastname: 'Doe',
  customer_id: 12,
  customer_is_guest: 0,
  order_currency_code: 'EUR',
  grand_total: 165.5,
  base_currency_code: 'USD',
  base_grand_total: 180,
  store_id: 1,
  billing_address: address,
  items: [
    { name: 'Radiant Tee', qty_ordered: 2 },
    { name: 'Radiant Tee-M-Orange', qty_ordered: 2, parent_item_id: 8 },
  ],
  extension_attributes: {
    shipping_assignments: [{ shipping: { address: { ...address, country_id: 'CA', region_code: 'BC' } } }],
  },
  ...more,
});

/** Adobe Commerce's REST API with one order, 3. It answers `instead` while that is set. */
export function serveAdobe() {
  const shop: { order: object; instead: Answer | undefined } = { order: adobeOrder(), instead: undefined };
  const server = serve(({ method, path, headers }) => {
    if (shop.instead) return shop.instead;
    if (headers.authorization !== 'Bearer integration') return { status: 401, body: { message: 'not authorized' } };
    if (method !== 'GET' || path !== '/rest/V1/orders/3') return { status: 404, body: { message: 'no such entity' } };
    return { body: shop.order };
  });
  return { shop, api: (accessToken = 'integration') => server.api({ apiUrl: server.url() }, { accessToken }), server };
}
