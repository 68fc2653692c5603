import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { burstsOf, tail } from '../../shared/figures/bursts.ts';
import type { Fact } from '../../shared/figures/facts.ts';
import { type Incident, isOpenIncident, watch as look } from '../../shared/figures/incidents.ts';
import { day, hour, type Instant, plus } from '../../shared/journey/instant.ts';
import { seeded } from '../sim/random.ts';

const begins = '2026-01-01T00:00:00.000Z';
const weeks = 13;
const history = 130 * day;
const products = Array.from({ length: 12 }, (_, at) => `Product ${at}`);

/** A shop of some twenty orders a day, of which one in twenty makes somebody unhappy within five weeks. */
function noise(seed: number): Fact[] {
  const random = seeded(seed);
  return Array.from({ length: 20 * Math.round(history / day + 7 * weeks) }, (_, number) => {
    const placed = plus(begins, random() * (history + 7 * weeks * day) - history);
    const complained = random.chance(0.05);
    // Few products sell most.
    const product = products[Math.floor(random() ** 2 * products.length)] ?? '';
    return {
      id: String(number),
      customer: `k${number}`,
      products: [product],
      carriers: [random.pick(['Omniva', 'DPD', 'Itella'])],
      country: random.pick(['EE', 'EE', 'EE', 'LV', 'FI']),
      placed,
      ...(complained && { complained, opened: plus(placed, random() * 35 * day) }),
    };
  });
}

/** What a shop hears that looks every so often. */
function watch(facts: readonly Fact[], from: Instant, until: Instant, every: number) {
  const told: Incident[] = [];
  let open: Incident[] = [];
  for (let now = from; now <= until; now = plus(now, every)) {
    open = look(open, facts, now);
    told.push(...open.filter(({ openedAt }) => openedAt === now));
  }
  return { told, open: open.filter(isOpenIncident) };
}

describe('the problem radar', () => {
  it('is quiet on quarters of noise', () => {
    const alarms = [1, 2, 3, 4].map(
      (seed) => watch(noise(seed), begins, plus(begins, 7 * weeks * day), 12 * hour).told.length,
    );
    expect(alarms).toEqual([0, 0, 0, 0]);
  });

  it('is quiet when a busy season is followed by a calm one, and its customers are asked a month later', () => {
    const random = seeded(11);
    const [busy, calm] = [60, 15];
    const days = 170;
    const facts = Array.from({ length: days }, (_, number) => number).flatMap((number) =>
      Array.from({ length: number > 70 && number < 110 ? busy : calm }, (_, nth): Fact => {
        const placed = plus(begins, (number - 130 + random()) * day);
        const complained = random.chance(0.05);
        return {
          id: `${number}-${nth}`,
          customer: `${number}-${nth}`,
          products: [random.pick(products)],
          carriers: [random.pick(['Omniva', 'DPD'])],
          country: random.pick(['EE', 'EE', 'LV']),
          placed,
          ...(complained && { complained, opened: plus(placed, (33 + random() * 12) * day) }),
        };
      }),
    );
    expect(watch(facts, plus(begins, -30 * day), plus(begins, 40 * day), 12 * hour).told).toEqual([]);
  });

  it('finds a burst on one product within ten customers, as one incident, and closes it when it is quiet', () => {
    const found = [5, 6, 7].map((seed) => {
      const facts = noise(seed);
      const product = products[8] ?? '';
      const start = plus(begins, 40 * day);
      const burst = Array.from(
        { length: 14 },
        (_, number): Fact => ({
          id: `b${number}`,
          customer: `b${number}`,
          products: [product],
          carriers: [['Omniva', 'DPD', 'Itella'][number % 3] ?? ''],
          country: ['EE', 'LV', 'FI'][number % 3],
          placed: plus(start, -10 * day),
          complained: true,
          opened: plus(start, number * 4 * hour),
        }),
      );
      const { told, open } = watch([...facts, ...burst], plus(start, -day), plus(start, 14 * day), 4 * hour);
      expect(told).toMatchObject([{ dimension: 'product', key: product }]);
      expect(open).toEqual([]);
      return burst.filter(({ opened = '' }) => opened <= (told[0]?.openedAt ?? '')).length;
    });
    expect(Math.max(...found)).toBeLessThanOrEqual(10);
  });

  it('counts a customer once, however often they complain', () => {
    const facts = noise(8);
    const now = plus(begins, 40 * day);
    const same = Array.from(
      { length: 20 },
      (_, number): Fact => ({
        id: `s${number}`,
        customer: 'the same',
        products: ['Product 9'],
        carriers: [],
        placed: plus(now, -10 * day),
        complained: true,
        opened: plus(now, -number * hour),
      }),
    );
    expect(burstsOf([...facts, ...same], [], now)).toEqual([]);
  });

  it('takes more signals as less likely, and more exposure as more likely', () => {
    fc.assert(
      fc.property(
        fc.nat(30),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        fc.double({ min: 10, max: 5000, noNaN: true }),
        fc.double({ min: 0.1, max: 500, noNaN: true }),
        (count, shape, rate, exposure) => {
          const chance = tail(count, shape, rate, exposure);
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
          expect(tail(count + 1, shape, rate, exposure)).toBeLessThanOrEqual(chance + 1e-12);
          expect(tail(count, shape, rate, exposure * 2)).toBeGreaterThanOrEqual(chance - 1e-9);
        },
      ),
    );
  });
});
