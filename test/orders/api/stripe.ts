import { type Answer, serve } from './loopback.ts';

/** A Checkout session as `GET /v1/checkout/sessions/{id}` gives it: paid. */
export const stripeSession = (more: object = {}) => ({
  id: 'cs_live_1',
  object: 'checkout.session',
  amount_total: 25000,
  created: 1768039200,
  currency: 'usd',
  customer: null,
  customer_details: { address: { country: 'US', state: 'CA' }, email: 'jenny@example.com', name: 'Jenny Rosen' },
  livemode: true,
  mode: 'payment',
  payment_intent: 'pi_1',
  payment_status: 'paid',
  status: 'complete',
  ...more,
});

export const stripeLines = {
  object: 'list',
  has_more: false,
  data: [
    { id: 'li_1', object: 'item', description: 'Kettle', quantity: 2, amount_total: 20000, currency: 'usd' },
    { id: 'li_2', object: 'item', description: 'Mug', quantity: 1, amount_total: 5000, currency: 'usd' },
  ],
};

/** Stripe's API with one session. It answers `instead` while that is set. */
export function serveStripe() {
  const shop: { session: object; instead: Answer | undefined } = { session: stripeSession(), instead: undefined };
  const server = serve(({ method, path, headers }) => {
    if (shop.instead) return shop.instead;
    if (headers.authorization !== 'Bearer rk_1')
      return { status: 401, body: { error: { message: 'Invalid API Key' } } };
    const at = '/v1/checkout/sessions/cs_live_1';
    if (method === 'GET' && path === at) return { body: shop.session };
    if (method === 'GET' && path === `${at}/line_items?limit=100`) return { body: stripeLines };
    return { status: 404, body: { error: { code: 'resource_missing' } } };
  });
  return { shop, api: (apiKey = 'rk_1') => server.api({ apiUrl: server.url() }, { apiKey }) };
}
