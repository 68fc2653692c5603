import { type Answer, serve } from './loopback.ts';

/** An order of the V2 Orders API, as the reference shows it. */
export const bigcommerceOrder = (more: object = {}) => ({
  id: 250,
  customer_id: 11,
  date_created: 'Sat, 10 Jan 2026 10:00:00 +0000',
  date_modified: 'Sat, 10 Jan 2026 10:05:00 +0000',
  date_shipped: '',
  status_id: 11,
  status: 'Awaiting our elves',
  total_inc_tax: '361.9500',
  refunded_amount: '0.0000',
  payment_status: 'captured',
  items_total: 3,
  items_shipped: 0,
  order_is_digital: false,
  currency_code: 'USD',
  default_currency_code: 'EUR',
  is_email_opt_in: false,
  order_source: 'www',
  external_source: null,
  customer_locale: 'de',
  billing_address: {
    first_name: 'Jane',
    last_name: 'Doe',
    company: '',
    state: 'Wien',
    country_iso2: 'AT',
    phone: '123',
    email: 'jane@example.com',
  },
  ...more,
});

/** BigCommerce's API with one store, `abc`, and one order, 250. It answers `instead` while that is set, or below a path. */
export function serveBigCommerce() {
  const shop = {
    order: bigcommerceOrder() as object,
    products: [{ id: 1, name: 'Mug', quantity: 3 }] as object[],
    shipping_addresses: [{ id: 1, first_name: 'Jane', country_iso2: 'DE', state: 'Berlin' }] as object[],
    shipments: [] as object[],
    instead: undefined as Answer | undefined,
    insteadAt: '/orders/250',
    asked: [] as string[],
  };
  const server = serve(({ method, path, headers }) => {
    const { pathname, searchParams } = new URL(path, 'http://localhost');
    shop.asked.push(path);
    if (shop.instead && pathname.endsWith(shop.insteadAt)) return shop.instead;
    if (headers['x-auth-token'] !== 'token') return { status: 401, body: { title: 'Unauthorized' } };
    const [, name = ''] = /^\/stores\/abc\/v2\/orders\/250(?:\/(\w+))?$/.exec(pathname) ?? [undefined, 'none'];
    if (method !== 'GET' || name === 'none') return { status: 404, body: [{ status: 404, message: 'not found' }] };
    if (name === '') return { body: shop.order };
    const parts = { products: shop.products, shipping_addresses: shop.shipping_addresses, shipments: shop.shipments };
    const all = parts[name as keyof typeof parts] ?? [];
    const [limit, page] = [Number(searchParams.get('limit') ?? 50), Number(searchParams.get('page') ?? 1)];
    const part = all.slice((page - 1) * limit, page * limit);
    return part.length > 0 ? { body: part } : { status: 204 };
  });
  const settings = () => ({ storeHash: 'abc', apiUrl: server.url() });
  return { shop, api: (accessToken = 'token') => server.api(settings(), { accessToken }), server };
}
