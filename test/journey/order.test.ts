import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryOut, decide } from '../../shared/journey/decide.ts';
import { dues } from '../../shared/journey/due.ts';
import { type Journey, newJourney } from '../../shared/journey/journey.ts';
import { endOf, mergeOrder } from '../../shared/journey/merge.ts';
import { ends, milestones, type OrderPatch } from '../../shared/journey/order.ts';
import { details, id, order, play, shop } from './given.ts';

const instant = fc
  .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2026-12-31T00:00:00Z') })
  .map((time) => new Date(time).toISOString());

const anyDetails = fc
  .record({ name: fc.constantFrom('#1', '#2'), email: fc.constantFrom('a@example.com', 'b@example.com', undefined) })
  .map(({ name, email }) => details({ name, customer: { ...(email && { email }), country: 'EE' } }));

const times = <Name extends string>(names: readonly Name[]) =>
  fc.dictionary(fc.constantFrom(...names), instant, { maxKeys: 2 }) as fc.Arbitrary<Partial<Record<Name, string>>>;

const anyPatch: fc.Arbitrary<OrderPatch> = fc.record(
  {
    updatedAt: fc.oneof(instant, fc.constant('2026-05-05T05:05:05.000Z')),
    details: anyDetails,
    milestones: times(milestones),
    ends: fc.oneof(
      { weight: 4, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: times(ends.filter((end) => end !== 'erased')) },
    ),
    refunds: fc.dictionary(fc.constantFrom('r1', 'r2'), fc.integer({ min: 1, max: 3000 }).map(String)),
  },
  { requiredKeys: ['updatedAt', 'milestones', 'ends'] },
);

const now = '2026-06-01T12:00:00.000Z';

/** The journey without what tells only the way it came about. */
const essence = ({ history: _history, version: _version, historyDropped: _dropped, ...journey }: Journey) => journey;

const told = (patches: readonly OrderPatch[]) =>
  patches.reduce<Journey>(
    (journey, patch) => {
      const command = { do: 'order' as const, platform: 'shopify', store: 'main', orderId: '1', topic: 't', patch };
      return { ...carryOut(journey, decide(journey, command, shop, now), shop), version: journey.version + 1 };
    },
    newJourney(id, now),
  );

describe('what platforms tell of an order', () => {
  it('gives the same journey in any order and with any duplicates', () => {
    fc.assert(
      fc.property(
        fc.array(anyPatch, { minLength: 1, maxLength: 6 }).chain((patches) =>
          fc.tuple(
            fc.constant(patches),
            fc
              .shuffledSubarray([...patches, ...patches], { minLength: patches.length })
              .filter((again) => patches.every((patch) => again.includes(patch))),
          ),
        ),
        ([patches, shuffled]) => {
          expect(essence(told(shuffled))).toEqual(essence(told(patches)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never owes a follow-up once the order has ended, whatever comes after', () => {
    fc.assert(
      fc.property(fc.array(anyPatch, { minLength: 1, maxLength: 6 }), (patches) => {
        const journey = told(patches);
        fc.pre(journey.order !== undefined && endOf(journey.order) !== undefined);
        expect(dues(journey, shop)).toEqual([]);
        expect(journey.nextDue).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('has an instant for everything due, and the first of them is when the journey is listed', () => {
    fc.assert(
      fc.property(fc.array(anyPatch, { minLength: 1, maxLength: 6 }), (patches) => {
        const journey = told(patches);
        const owed = dues(journey, shop);
        for (const { at } of owed) expect(new Date(at).toISOString()).toBe(at);
        expect(journey.nextDue).toBe(owed[0]?.at);
      }),
    );
  });

  it('keeps the larger of two amounts told for one refund', () => {
    const known = { platform: 'p', store: 's', id: '1', milestones: {}, ends: {}, refunds: { r1: '500' } };
    const merged = mergeOrder(known, { updatedAt: now, milestones: {}, ends: {}, refunds: { r1: '300', r2: '100' } });
    expect(merged.refunds).toEqual({ r1: '500', r2: '100' });
  });

  it('takes refunds that add up to the total for a full refund, and less for a part', () => {
    const part = play([['2026-03-02T08:00:00.000Z', order({ refunds: { r1: '4100' } })]]).journey;
    expect(part.order && endOf(part.order)).toBeUndefined();
    const full = play([['2026-03-03T08:00:00.000Z', order({ refunds: { r2: '100' } })]], part).journey;
    expect(full.order && endOf(full.order)).toBe('refunded');
    expect(full.nextDue).toBeUndefined();
  });

  it('says in the history what a webhook told, and nothing for one that told nothing new', () => {
    const first = play([['2026-03-02T08:00:00.000Z', order()]]);
    expect(first.journey.history).toMatchObject([{ is: 'order', text: 'placed, paid', reason: 'orders/paid' }]);
    expect(play([['2026-03-02T08:01:00.000Z', order()]], first.journey).events).toEqual([]);
  });

  it('says which follow-ups fell away when the order was cancelled', () => {
    const { journey } = play([
      ['2026-03-02T08:00:00.000Z', order()],
      ['2026-03-02T09:00:00.000Z', order({ ends: { cancelled: '2026-03-02T08:59:00.000Z' } })],
    ]);
    expect(journey.history.filter(({ is }) => is === 'dropped')).toMatchObject([
      { kind: 'thank-you', reason: 'cancelled' },
      { kind: 'check-in', reason: 'cancelled' },
    ]);
  });
});
