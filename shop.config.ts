import type { ShopConfig } from './shared/shop.ts';

/** The sample shop. Make it yours: every field is explained in shared/shop.ts, and a mistake is named at start. */
const shop: ShopConfig = {
  name: 'Juniper & Pine',
  url: 'https://shop.example',
  language: 'en',
  country: 'EE',
  timeZone: 'Europe/Tallinn',
  contact: {
    name: 'Mari Tamm',
    phone: '+372 600 1234',
    email: 'mari@shop.example',
    hours: 'Monday to Friday, 9 to 17',
  },
  postalAddress: 'Juniper & Pine OÜ, Pikk 1, 10123 Tallinn, Estonia',
  mail: {
    from: 'hello@shop.example',
    replyDomain: 'reply.shop.example',
    helpUrl: 'https://shop.example/help',
    whatHappensNext: [
      { heading: 'Packing', text: 'We pack your order within one working day and write to you when it leaves.' },
      { heading: 'On its way', text: 'The carrier brings it to your door, or to the parcel locker that you chose.' },
    ],
    delivery: { days: [2, 5] },
  },
  staff: [
    { id: 'mari', name: 'Mari Tamm', email: 'mari@shop.example', role: 'agent' },
    { id: 'jaan', name: 'Jaan Kask', email: 'jaan@shop.example', role: 'agent' },
    { id: 'liis', name: 'Liis Saar', email: 'liis@shop.example', role: 'manager' },
  ],
  followUps: { thankYou: {}, checkIn: {}, reCheck: {} },
  businessHours: {
    week: {
      monday: ['09:00', '17:00'],
      tuesday: ['09:00', '17:00'],
      wednesday: ['09:00', '17:00'],
      thursday: ['09:00', '17:00'],
      friday: ['09:00', '17:00'],
    },
    holidays: ['2026-12-24', '2026-12-25', '2027-01-01', '2027-02-24'],
  },
  touchpoints: {},
  law: {},
  // Every platform, so that the console can play each of them. Leave those that you sell on, with your settings (README).
  platforms: {
    shopify: { settings: { shop: 'juniper.myshopify.com' } },
    woocommerce: { settings: { url: 'https://shop.example' } },
    stripe: {},
    'standard-webhooks': {},
    squarespace: {},
    wix: { settings: { siteId: 'juniper' } },
    bigcommerce: { settings: { storeHash: 'juniper' } },
    square: { settings: { notificationUrl: 'https://aftercare.example/orders/square' } },
    'adobe-commerce': { settings: { clientId: 'juniper', apiUrl: 'https://adobe.shop.example' } },
    shopware: {
      settings: {
        appName: 'Aftercare',
        url: 'https://aftercare.example/orders/shopware',
        apiUrl: 'https://shopware.shop.example',
      },
    },
    saleor: { settings: { url: 'https://saleor.shop.example' } },
    ecwid: { settings: { storeId: '1003', currency: 'EUR' } },
    cloudevents: {},
  },
};

export default shop;
