import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostOn, mustPause, nextDay, ratesOf, type Sending } from '../../shared/mail/reputation.ts';

const sending = (sent: number, bounced = 0, complained = 0): Sending => ({
  firstDay: '2026-01-01',
  days: [{ day: '2026-03-02', sent, bounced, complained }],
});

describe('mail to customers stops by itself', () => {
  test.each([
    ['5 of 125 bounce: 4 %', sending(125, 5), 'bounces'],
    ['5 of 126 bounce', sending(126, 5), undefined],
    ['4 of 10 bounce: so few may be chance', sending(10, 4), undefined],
    ['3 of 3,750 call it spam: 0.08 %', sending(3750, 0, 3), 'complaints'],
    ['3 of 3,751 call it spam', sending(3751, 0, 3), undefined],
    ['2 of 100 call it spam: so few may be chance', sending(100, 0, 2), undefined],
  ])('or not: %s', (_, state, why) => expect(mustPause(state)).toBe(why));

  test('by all days together, not by one', () => {
    const bad = { day: '2026-03-02', sent: 20, bounced: 6, complained: 0 };
    const on = (sent: number, bounced: number) => ({ day: '2026-03-01', sent, bounced, complained: 0 });
    expect(mustPause({ firstDay: '2026-01-01', days: [bad, on(1000, 1)] })).toBeUndefined();
    expect(mustPause({ firstDay: '2026-01-01', days: [bad, on(20, 6)] })).toBe('bounces');
  });

  test('at rates that are never more than all', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), (sent, bounced, complained) => {
        const { bounceRate, complaintRate } = ratesOf(sending(sent, bounced, complained));
        expect(bounceRate).toBeLessThanOrEqual(1);
        expect(complaintRate).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test('a new sender begins small and doubles each day, for ten days', () => {
  const most = (day: string) => mostOn(day, '2026-03-01', 100);
  expect(['01', '02', '03', '10'].map((day) => most(`2026-03-${day}`))).toEqual([100, 200, 400, 51_200]);
  expect(most('2026-03-11')).toBe(Number.POSITIVE_INFINITY);
  expect(mostOn('2026-03-01', '2026-03-01', 0)).toBe(Number.POSITIVE_INFINITY);
  expect(nextDay('2026-02-28T23:59:59.999Z')).toBe('2026-03-01T00:00:00.000Z');
});
