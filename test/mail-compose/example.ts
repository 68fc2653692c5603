import { type Journey, newJourney, type Response, type Touchpoint } from '../../shared/journey/journey.ts';
import type { CustomerDetails, Order, OrderDetails } from '../../shared/journey/order.ts';
import { parseShop, type Shop } from '../../shared/shop.ts';
import shopConfig from '../../shop.config.ts';

export const shop: Shop = parseShop(shopConfig);
export const publicUrl = 'https://care.shop.example';
export const now = '2026-03-03T09:40:00.000Z';

/** An order of two things for a customer in Estonia; everything may be said otherwise. */
export function exampleJourney({
  id = 'abcdefghijklmnopqr23',
  name = '#1001',
  customer = {},
  details = {},
  milestones = { placed: '2026-01-20T10:00:00.000Z', paid: '2026-01-20T10:01:00.000Z' },
  ...rest
}: Partial<Omit<Journey, 'order'>> & {
  name?: string;
  customer?: Partial<CustomerDetails>;
  details?: Partial<OrderDetails>;
  milestones?: Order['milestones'];
} = {}): Journey {
  return {
    ...newJourney(id, '2026-01-20T10:00:30.000Z'),
    version: 7,
    order: {
      platform: 'shopify',
      store: 'main',
      id: '5512345678901',
      details: {
        name,
        customer: {
          email: 'anna@customer.example',
          firstName: 'Anna',
          lastName: 'Kask',
          phone: '+372 5555 1234',
          country: 'EE',
          locale: 'en',
          ...customer,
        },
        items: [
          { name: 'Beech cutting board', quantity: 1, variant: 'large' },
          { name: 'Linen tea towel', quantity: 3, variant: 'natural white' },
        ],
        total: { currency: 'EUR', minor: '7850', exponent: 2, raw: '78.50' },
        consent: 'unknown',
        ...details,
      },
      milestones,
      ends: {},
    },
    ...rest,
  };
}

export const complaint: Response = {
  id: 'mail/abc',
  at: '2026-03-03T08:12:00.000Z',
  channel: 'mail',
  about: 'check-in',
  text: 'Hello,\nthe board is cracked right through the middle after two weeks, and nobody answered when I called.\nI am really disappointed.\nAnna',
  mood: 'unhappy',
  score: 0.93,
  evidence: ['cracked', 'nobody answered', 'really disappointed'],
  language: 'en',
};

export const fiveStars: Response = {
  id: 'nonce-1',
  at: '2026-03-02T18:00:00.000Z',
  channel: 'page',
  about: 'check-in',
  rating: 5,
  mood: 'happy',
};

export const openTouchpoint: Touchpoint = {
  kind: 'unhappy',
  state: 'open',
  openedAt: '2026-03-03T08:12:05.000Z',
  respondBy: '2026-03-03T12:12:05.000Z',
  alertDue: '2026-03-03T08:12:05.000Z',
  news: 1,
  notes: [],
  reopened: 0,
};

const history: Journey['history'] = [
  { at: '2026-01-20T10:01:00.000Z', is: 'order', text: 'placed, paid', reason: 'orders/paid' },
  { at: '2026-01-20T12:01:00.000Z', is: 'sent', kind: 'thank-you', reason: 'soft-opt-in/2/1' },
  { at: '2026-03-02T09:00:00.000Z', is: 'sent', kind: 'check-in', reason: 'soft-opt-in/2/1' },
  { at: '2026-03-02T18:00:00.000Z', is: 'responded', kind: 'happy', by: 'page', text: '5', reason: 'nonce-1' },
  { at: '2026-03-03T08:12:00.000Z', is: 'responded', kind: 'unhappy', by: 'mail', reason: 'mail/abc' },
  { at: '2026-03-03T08:12:05.000Z', is: 'touchpoint-opened', kind: 'unhappy', until: '2026-03-03T12:12:05.000Z' },
];

/** Five stars, then a complaint by mail. */
export const unhappyJourney = (touchpoint: Partial<Touchpoint> = {}, rest: Partial<Journey> = {}): Journey => ({
  ...exampleJourney(),
  history,
  responses: [fiveStars, { ...complaint, contradicts: true }],
  touchpoint: { ...openTouchpoint, ...touchpoint },
  ...rest,
});
