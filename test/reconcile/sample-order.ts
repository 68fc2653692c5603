import type { SampleOrder } from '../../shared/orders/samples.ts';

export const sampleOrder = (more: Partial<SampleOrder> = {}): SampleOrder => ({
  id: '4711',
  number: '4711',
  email: 'kadri@example.com',
  firstName: 'Kadri',
  lastName: 'Tamm',
  country: 'EE',
  locale: 'et',
  currency: 'EUR',
  total: '42.00',
  items: [{ name: 'Juniper bowl', quantity: 1 }],
  ...more,
});
