import { describe, expect, it } from 'vitest';
import { platforms } from '../../shared/orders/platforms.ts';
import { type SampleOrder, type SamplePlatform, sampleOf } from '../../shared/orders/samples.ts';

const order: SampleOrder = {
  id: '1001',
  number: '1001',
  email: 'kadri@example.com',
  firstName: 'Kadri',
  lastName: 'Kuusk',
  country: 'EE',
  locale: 'et',
  currency: 'EUR',
  total: '42.00',
  items: [{ name: 'Juniper bowl', quantity: 1 }],
};
const receivedAt = '2026-03-02T08:00:00.000Z';

/** Who packed it, as the platform's webhook tells it with this beside. */
function packerIn(
  name: SamplePlatform,
  beside: (body: Record<string, unknown>) => object,
  settings: Record<string, string> = {},
) {
  const sample = sampleOf(name, 'paid')?.(order, 'c2VjcmV0LXNlY3JldC1zZWNyZXQ=', receivedAt, settings);
  const platform = platforms.get(name);
  if (!sample || !platform) throw new Error(`${name} tells of no payment`);
  const told = JSON.parse(sample.body) as Record<string, unknown>;
  const body = Buffer.from(JSON.stringify({ ...told, ...beside(told) }));
  const request = { method: 'POST', headers: sample.headers, query: {}, body };
  const [event] = platform.normalise(request, { receivedAt, settings });
  return event?.kind === 'order' ? event.patch.details?.packedBy : undefined;
}

describe('who packed an order', () => {
  const packedBy = { packedBy: 'packed_by' };

  it('is told by a note attribute or a tag of Shopify, under the name of the setting and no other', () => {
    const noted = (name: string) => () => ({ note_attributes: [{ name, value: ' mari ' }] });
    expect(packerIn('shopify', noted('packed_by'), packedBy)).toBe('mari');
    expect(packerIn('shopify', noted('gift_for'), packedBy)).toBeUndefined();
    expect(packerIn('shopify', noted('packed_by'))).toBeUndefined();
    expect(packerIn('shopify', () => ({ tags: 'vip, packed_by:Jaan Kask' }), packedBy)).toBe('Jaan Kask');
  });

  it('is told by the meta data of WooCommerce, whatever else is kept there', () => {
    const meta = (value: unknown) => () => ({
      meta_data: [
        { key: 'x', value: 1 },
        { key: 'packed_by', value },
      ],
    });
    expect(packerIn('woocommerce', meta('jaan@shop.example'), packedBy)).toBe('jaan@shop.example');
    expect(packerIn('woocommerce', meta({ id: 7 }), packedBy)).toBeUndefined();
  });

  it('is told by our own order', () => {
    const beside = ({ data }: Record<string, unknown>) => ({ data: { ...(data as object), packedBy: 'mari' } });
    expect(packerIn('standard-webhooks', beside)).toBe('mari');
  });
});
