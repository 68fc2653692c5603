import { parseShop } from '../../../shared/shop.ts';
import config from '../../../shop.config.ts';

/** The shop of the demo: the owner's own name and looks, and rules of its own, so that the same month ends the same way everywhere. */
export const demoShop = parseShop({
  ...config,
  language: 'en',
  timeZone: 'Europe/Tallinn',
  followUps: { thankYou: {}, checkIn: {}, reCheck: {} },
  businessHours: {
    week: {
      monday: ['09:00', '17:00'],
      tuesday: ['09:00', '17:00'],
      wednesday: ['09:00', '17:00'],
      thursday: ['09:00', '17:00'],
      friday: ['09:00', '17:00'],
    },
  },
  touchpoints: {},
  law: { countries: { DE: 'consent' } },
  staff: [
    { id: 'mari', name: 'Mari Tamm', email: 'mari@shop.example', role: 'agent' },
    { id: 'jaan', name: 'Jaan Kask', email: 'jaan@shop.example', role: 'agent' },
    { id: 'liis', name: 'Liis Saar', email: 'liis@shop.example', role: 'manager' },
  ],
  platforms: { shopify: {}, woocommerce: {}, stripe: {}, 'standard-webhooks': {} },
});

/** A Monday, half past nine in the shop. */
export const start = '2026-10-05T06:30:00.000Z';
