import { describe, expect, it } from 'vitest';
import { decide } from '../../shared/journey/decide.ts';
import { order, patch, play, runDue, shop } from './given.ts';

const monday = '2026-03-02T08:00:00.000Z';
const pointed = play([
  [
    monday,
    {
      ...order(),
      patch: { updatedAt: monday, milestones: {}, ends: {} },
      fetch: { resource: 'order', id: '7' },
    } as ReturnType<typeof order>,
  ],
]).journey;
const claimed = play([[monday, { do: 'act', customer: undefined, others: [] }]], pointed);
const fetched = play([['2026-03-02T08:00:02.000Z', { do: 'take-fetched', patch: patch() }]], claimed.journey).journey;

describe('an order that its webhooks only point at', () => {
  it('is due to be fetched at once', () => {
    expect(pointed.nextDue).toBe(monday);
    expect(claimed.events).toMatchObject([{ is: 'claimed', what: 'fetch' }]);
  });

  it('owes its follow-ups once it is fetched', () => {
    expect(fetched.order?.details?.name).toBe('#1001');
    expect(fetched.nextDue).toBe('2026-03-02T10:00:00.000Z');
  });

  it('is fetched again before a send, and the send follows what came', () => {
    const due = '2026-03-02T10:00:30.000Z';
    const asked = play([[due, { do: 'act', customer: undefined, others: [] }]], fetched);
    expect(asked.events).toMatchObject([{ is: 'fetch-wanted' }]);
    expect(play([[due, { do: 'act', customer: undefined, others: [] }]], asked.journey).events).toMatchObject([
      { is: 'claimed', what: 'fetch' },
    ]);
    const same = play([[due, { do: 'take-fetched', patch: patch() }]], asked.journey).journey;
    expect(runDue(same, due).kinds).toEqual(['claimed', 'sent thank-you']);
    const cancelled = patch({ updatedAt: '2026-03-02T09:30:00.000Z', ends: { cancelled: '2026-03-02T09:30:00.000Z' } });
    expect(play([[due, { do: 'take-fetched', patch: cancelled }]], asked.journey).journey.nextDue).toBeUndefined();
  });

  it('is asked for ever more rarely while it cannot be had, never before the platform allows, and says why once', () => {
    const fail = (at: string, retryAfter?: number) => ['note-failed-fetch', at, retryAfter] as const;
    const steps = [fail(monday), fail('2026-03-02T08:05:00.000Z'), fail('2026-03-02T08:15:00.000Z', 3600)];
    const after = steps.map(
      (_, index) =>
        play(
          steps
            .slice(0, index + 1)
            .map(
              ([, at, retryAfter]) => [at, { do: 'note-failed-fetch', reason: 'no-credentials', retryAfter }] as const,
            ),
          pointed,
        ).journey,
    );
    expect(after.map(({ nextDue }) => nextDue)).toEqual([
      '2026-03-02T08:05:00.000Z',
      '2026-03-02T08:15:00.000Z',
      '2026-03-02T09:15:00.000Z',
    ]);
    expect(after[2]?.history.filter(({ is }) => is === 'fetch-failed')).toMatchObject([{ reason: 'no-credentials' }]);
  });

  it('is not fetched any more once the order ended', () => {
    const ended = play([[monday, order({ ends: { cancelled: monday } })]], pointed).journey;
    expect(ended.nextDue).toBeUndefined();
    expect(decide(ended, { do: 'act', customer: undefined, others: [] }, shop, monday)).toEqual([]);
  });
});
