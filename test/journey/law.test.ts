import { describe, expect, it } from 'vitest';
import { lawful } from '../../shared/journey/law.ts';
import type { OrderDetails } from '../../shared/journey/order.ts';
import { parseShop, type ShopConfig } from '../../shared/shop.ts';
import shopConfig from '../../shop.config.ts';
import { exampleJourney } from '../mail-compose/example.ts';

const judged = (country: string | undefined, consent: OrderDetails['consent'], law: ShopConfig['law'] = {}) => {
  const journey = exampleJourney({
    details: { consent, customer: { email: 'a@b.example', ...(country && { country }) } },
  });
  return lawful(journey, parseShop({ ...shopConfig, law }));
};

describe('the law of a country', () => {
  it.each([
    ['EE', 'unknown', {}, { is: 'yes', basis: 'soft-opt-in/2/1' }],
    ['GB', 'no', {}, { is: 'yes', basis: 'soft-opt-in/2/1' }],
    ['EE', 'yes', {}, { is: 'yes', basis: 'consent/2/1' }],
    ['US', 'unknown', {}, { is: 'yes', basis: 'opt-out/2/1' }],
    ['CA', 'unknown', {}, { is: 'yes', basis: 'implied-consent/2/1' }],
    [undefined, 'unknown', { default: 'consent' }, { is: 'no', reason: 'no-consent' }],
    ['EE', 'yes', { countries: { EE: 'off' } }, { is: 'no', reason: 'country-off' }],
    ['EE', 'unknown', { countries: { EE: 'contract' }, version: '7' }, { is: 'yes', basis: 'contract/2/7' }],
    ['FR', 'unknown', { countries: { FR: 'consent' } }, { is: 'no', reason: 'no-consent' }],
  ] satisfies [string | undefined, OrderDetails['consent'], ShopConfig['law'], object][])(
    'in %s with consent %s and %j',
    (country, consent, law, verdict) => expect(judged(country, consent, law)).toEqual(verdict),
  );

  it('holds Germany until the shop says since when it shows the notice, and tells of it with each send', () => {
    expect(judged('DE', 'unknown')).toEqual({ is: 'held' });
    expect(judged('DE', 'yes')).toEqual({ is: 'yes', basis: 'consent/2/1' });
    // Ordered on 20 January 2026.
    expect(judged('DE', 'unknown', { noticeSince: { DE: '2026-01-20' } })).toEqual({
      is: 'yes',
      basis: 'soft-opt-in-with-notice/2/1/2026-01-20',
    });
    expect(judged('DE', 'unknown', { noticeSince: { DE: '2026-01-21' } })).toEqual({ is: 'no', reason: 'no-notice' });
    expect(judged('DE', 'no', { noticeSince: { DE: '2026-01-20' } })).toEqual({ is: 'no', reason: 'no-consent' });
  });

  it('names a notice whose day is none', () => {
    expect(() => judged('DE', 'yes', { noticeSince: { DE: 'soon' } })).toThrow(
      'law.noticeSince.DE: expected a day, such as 2026-01-01, came "soon"',
    );
  });
});
