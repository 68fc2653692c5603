import { buys, person, twoOrders } from './cast.ts';
import { forges, isAway, rates, replies, resolves, sendsNonsense, takesUp, unsubscribes, writesIn } from './deeds.ts';
import { days, hours, type Scene } from './scene.ts';

/** A month of the shop: each customer, what they do, and what must come of it. */
export const scenes: Scene[] = [
  {
    title: 'Happy',
    ...buys('Emma Clarke', 'GB', 'en', 'shopify', 'Walnut board', ['paid', 'fulfilled', 'delivered']),
    on: { 'check-in': rates(hours(5), 5, 'Everything is perfect, I am very happy with it.') },
    should: ['thank-you', 'check-in', 'answered: happy'],
  },
  {
    title: 'Silent',
    ...buys('Kristjan Mägi', 'EE', 'et', 'woocommerce', 'Juniper candle', ['created', 'paid', 'fulfilled']),
    should: ['thank-you', 'check-in'],
  },
  {
    title: 'Refunded before the check-in',
    ...buys('Camille Laurent', 'FR', 'fr', 'stripe', 'Linen tablecloth', ['paid', 'refunded']),
    should: ['thank-you', 'no check-in (refunded)'],
  },
  {
    title: 'Cancelled within the hour',
    ...buys('Lucía Ortega', 'ES', 'es', 'standard-webhooks', 'Wool blanket', ['paid', 'cancelled'], hours(1)),
    should: ['no thank-you (cancelled)', 'no check-in (cancelled)'],
  },
  {
    title: 'Complains after five stars',
    ...buys('Zuzana Kováčová', 'SK', 'sk', 'shopify', 'Oak stool', ['paid', 'fulfilled', 'delivered']),
    on: {
      'check-in': [
        ...rates(hours(3), 5),
        replies(days(2), 'The stool broke when I sat on it. I am very disappointed and want my money back.'),
      ],
      alert: [
        takesUp(hours(1), 'Mari Tamm'),
        resolves(hours(26), 'Mari Tamm', 'Refunded, and a new stool is on its way.'),
      ],
      're-check': rates(hours(4), 5),
    },
    should: [
      'thank-you',
      'check-in',
      'answered: happy, unhappy, happy',
      'staff alerted',
      're-check',
      'touchpoint confirmed',
    ],
  },
  {
    title: 'Unhappy, put right',
    ...buys('Oliver Hayes', 'US', 'en', 'woocommerce', 'Birch lamp', ['paid', 'fulfilled']),
    on: {
      'check-in': rates(hours(2), 1, 'It arrived broken and nobody answers the phone.'),
      alert: [
        takesUp(hours(15), 'Jaan Kask'),
        resolves(hours(20), 'Jaan Kask', 'Called, apologised, sent a new lamp.'),
      ],
      're-check': rates(days(1), 5, 'Thank you, it works perfectly now. I am very happy.'),
    },
    should: ['thank-you', 'check-in', 'staff alerted', 're-check', 'answered: unhappy, happy', 'touchpoint confirmed'],
  },
  {
    title: 'Put right, but not really',
    ...buys('Jovana Petrović', 'RS', 'sr-Latn', 'standard-webhooks', 'Ceramic teapot', [
      'paid',
      'fulfilled',
      'delivered',
    ]),
    on: {
      'check-in': rates(hours(2), 2),
      alert: [takesUp(hours(1), 'Mari Tamm'), resolves(hours(5), 'Mari Tamm', 'Sent a new lid.')],
      're-check': rates(hours(6), 1),
      escalation: [takesUp(hours(0.5), 'Liis Saar'), resolves(days(3), 'Liis Saar', 'Brought a new teapot in person.')],
    },
    should: [
      'thank-you',
      'check-in',
      'staff alerted',
      're-check',
      'staff alerted',
      'manager told',
      're-check',
      'answered: unhappy, unhappy',
      'touchpoint resolved, reopened',
    ],
  },
  {
    title: 'Unhappy, and nobody answers',
    ...buys('Rajesh Kumar', 'IN', 'en', 'stripe', 'Pine tray', ['paid']),
    on: { 'check-in': rates(hours(1), 1) },
    should: [
      'thank-you',
      'check-in',
      'staff alerted',
      'staff reminded',
      'manager told',
      'answered: unhappy',
      'touchpoint open',
    ],
  },
  {
    title: 'Out of office',
    ...buys('Aino Virtanen', 'FI', 'en', 'shopify', 'Felt slippers', ['paid', 'fulfilled', 'delivered']),
    on: { 'thank-you': [isAway(0)], 'check-in': [isAway(0)] },
    should: ['thank-you', 'check-in', 'machine mail: auto-reply, auto-reply'],
  },
  {
    title: 'Unsubscribes',
    ...buys('Tom Baker', 'AU', 'en', 'woocommerce', 'Cedar box', ['paid', 'fulfilled']),
    on: { 'thank-you': [unsubscribes(hours(1))] },
    should: ['thank-you', 'no check-in (opted-out)'],
  },
  {
    title: 'A test order',
    ...buys('Test Tester', 'EE', 'en', 'shopify', 'Nothing real', ['test']),
    should: ['never mailed (test)'],
  },
  {
    title: 'Two orders, one check-in',
    ...twoOrders(),
    should: ['thank-you', 'thank-you', 'check-in naming #1012 and #1013', 'no check-in (merged)'],
  },
  {
    title: 'Germany, without consent',
    ...buys('Clara Vogel', 'DE', 'de', 'shopify', 'Pine bookshelf', ['paid', 'fulfilled', 'delivered']),
    should: ['no thank-you (no-consent)', 'no check-in (no-consent)'],
  },
  {
    title: 'A mail that matches no order',
    ...person('Nadia Rossi', 'IT', 'en'),
    acts: [writesIn(days(3), 'Opening hours', 'Do you ship to Italy, and what does it cost?')],
    should: ['staff alerted', 'staff reminded', 'manager told', 'answered: unsure', 'touchpoint open'],
  },
  {
    title: 'A wrong signature',
    ...buys('Nobody Known', 'EE', 'en', 'shopify', 'Stolen goods', []),
    acts: [forges(days(4))],
    should: ['answered 401', 'nothing kept'],
  },
  {
    title: 'A webhook not understood',
    ...person('Shopify', 'EE', 'en'),
    acts: [sendsNonsense(days(5))],
    should: ['answered 202', 'in quarantine'],
  },
];
