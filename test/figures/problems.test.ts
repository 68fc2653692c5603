import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../shared/figures/facts.ts';
import { problemsOf } from '../../shared/figures/problems.ts';
import { categories } from '../../shared/journey/touchpoint.ts';

let made = 0;
const complaint = (about: Partial<Fact> = {}): Fact => ({
  id: `journey-${String(made++).padStart(6, '0')}`,
  products: [],
  carriers: [],
  complained: true,
  opened: '2026-03-02T08:00:00.000Z',
  ...about,
});
const some = (count: number, about: Partial<Fact> = {}) => Array.from({ length: count }, () => complaint(about));
const named = (facts: readonly Fact[]) => problemsOf(facts).map(({ category, cause }) => cause ?? category);

describe('the problems that matter most', () => {
  it('are those that come most often, where nothing else tells them apart', () => {
    expect(named([...some(2, { category: 'late' }), ...some(5, { category: 'fit' }), ...some(3)])).toEqual([
      ...['fit', 'other', 'late'],
    ]);
  });

  it('weigh what they cost: money back, and what was given by how much it was', () => {
    expect(named([...some(3, { category: 'late' }), ...some(1, { category: 'defect', refunded: true })])[0]).toBe(
      'defect',
    );
    const given = (category: Fact['category'], EUR: number) => some(2, { category, costs: { EUR } });
    const found = problemsOf([...given('late', 2), ...given('fit', 198)]);
    expect(found.map(({ category, costs }) => [category, costs.EUR])).toEqual([
      ['fit', 396],
      ['late', 4],
    ]);
    // Of the usual, a hundred, each half: 2 + ½ · (1.98 + 1.98), and 2 + ½ · (0.02 + 0.02).
    expect(found.map(({ weight }) => weight)).toEqual([3.98, 2.02]);
  });

  it('set no currency against another, and bear what cost nothing', () => {
    const [yen, euro] = [
      some(1, { category: 'late', costs: { JPY: 3000 } }),
      some(1, { category: 'fit', costs: { EUR: 20 } }),
    ];
    expect(problemsOf([...yen, ...euro]).map(({ weight }) => weight)).toEqual([1.5, 1.5]);
    expect(problemsOf(some(2, { costs: { EUR: 0 } })).map(({ weight }) => weight)).toEqual([2]);
  });

  it('come first where they can be acted on: prevention before cause before neither', () => {
    const facts = [
      ...some(4, { category: 'late' }),
      ...some(4, { category: 'damaged', cause: 'Thin paper' }),
      ...some(4, { category: 'damaged', cause: 'Batch 7', preventable: true }),
    ];
    expect(named(facts)).toEqual(['Batch 7', 'Thin paper', 'late']);
  });

  it('are one however staff capitalise the cause, name what most share, and count each complaint once', () => {
    const shared = { category: 'damaged', products: ['Bowl'] } as const;
    const [problem] = problemsOf([
      ...some(2, { ...shared, products: ['Bowl'], cause: 'Thin paper' }),
      ...some(1, { ...shared, products: ['Tray'], cause: 'thin paper' }),
    ]);
    expect(problem).toMatchObject({ count: 3, sharedBy: 'Bowl' });
    const any = fc.record({
      category: fc.constantFrom(undefined, ...categories),
      cause: fc.constantFrom(undefined, 'a', 'A', 'b'),
      complained: fc.boolean(),
      refunded: fc.boolean(),
      costs: fc.constantFrom(undefined, { EUR: 5 }, { EUR: 1, SEK: 10 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), (abouts) => {
        const facts = abouts.map((about) => complaint(about));
        const found = problemsOf(facts);
        const ids = found.flatMap(({ journeys }) => journeys).sort();
        expect(ids).toEqual(
          facts
            .filter((one) => one.complained)
            .map(({ id }) => id)
            .sort(),
        );
        const weights = found.map(({ weight }) => weight);
        expect(weights).toEqual([...weights].sort((one, other) => other - one));
      }),
    );
  });
});
