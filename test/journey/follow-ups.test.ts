import { describe, expect, it } from 'vitest';
import { decide } from '../../shared/journey/decide.ts';
import { dues } from '../../shared/journey/due.ts';
import { day, plus } from '../../shared/journey/instant.ts';
import shopConfig from '../../shop.config.ts';
import { details, id, order, play, runDue, shop, shopWith } from './given.ts';

/** Monday 2 March 2026, 10:00 in Tallinn. */
const monday = '2026-03-02T08:00:00.000Z';
const bought = (told = {}) => play([[monday, order(told)]]).journey;
const dueOf = (journey: ReturnType<typeof bought>, what: string) =>
  dues(journey, shop).find((due) => due.what === what)?.at;

describe('the time of a follow-up', () => {
  it('thanks two hours after payment', () => {
    expect(dueOf(bought(), 'thank-you')).toBe('2026-03-02T10:00:00.000Z');
  });

  it('waits for the next good hour in the zone of the customer', () => {
    const inTokyo = bought({
      details: details({ customer: { email: 'k@example.com', country: 'JP', timeZone: 'Asia/Tokyo' } }),
    });
    expect(dueOf(inTokyo, 'thank-you')).toBe('2026-03-03T00:00:00.000Z');
  });

  it('keeps to the zone of the shop where the zone of the customer is unknown', () => {
    const late = bought({
      milestones: { paid: '2026-03-02T18:00:00.000Z' },
      details: details({ customer: { email: 'k@example.com' } }),
    });
    expect(dueOf(late, 'thank-you')).toBe('2026-03-03T07:00:00.000Z');
  });

  it('checks in a calendar month after the delivery, on 28 February after 31 January', () => {
    const delivered = bought({
      milestones: { paid: '2026-01-20T10:00:00.000Z', delivered: '2026-01-31T12:00:00.000Z' },
    });
    expect(dueOf(delivered, 'check-in')).toBe('2026-02-28T12:00:00.000Z');
  });

  it('keeps the hour of the day over the change to summer time', () => {
    const delivered = bought({ milestones: { paid: monday, delivered: '2026-03-15T08:00:00.000Z' } });
    expect(dueOf(delivered, 'check-in')).toBe('2026-04-15T07:00:00.000Z');
  });

  it('counts from shipping plus transit where delivery is not told, else from payment plus an allowance', () => {
    expect(dueOf(bought({ milestones: { paid: monday, fulfilled: '2026-03-03T10:00:00.000Z' } }), 'check-in')).toBe(
      '2026-04-08T09:00:00.000Z',
    );
    expect(dueOf(bought(), 'check-in')).toBe('2026-04-12T07:00:00.000Z');
  });

  it('owes nothing before payment', () => {
    expect(bought({ milestones: { placed: monday } }).nextDue).toBeUndefined();
  });

  it.each(['test', 'draft', 'imported', 'renewal', 'point-of-sale', 'no-purchase', 'anonymised'] as const)(
    'owes nothing for %s orders',
    (never) => {
      expect(bought({ details: details({ never }) }).nextDue).toBeUndefined();
    },
  );

  it('follows up renewals too where the shop wants it so', () => {
    const command = order({ details: details({ never: 'renewal' }) });
    const keen = shopWith({ followUps: { thankYou: {}, checkIn: {}, reCheck: {}, renewals: true } });
    expect(play([[monday, command]], undefined, keen).journey.nextDue).toBeDefined();
    const draft = order({ details: details({ never: 'draft' }) });
    expect(play([[monday, draft]], undefined, keen).journey.nextDue).toBeUndefined();
  });

  it('keeps the follow-ups after a partial refund, unless the shop says otherwise', () => {
    const command = order({ refunds: { r1: '100' } });
    expect(play([[monday, command]]).journey.nextDue).toBeDefined();
    const strict = shopWith({ followUps: { thankYou: {}, checkIn: {}, reCheck: {}, keepAfterPartialRefund: false } });
    expect(play([[monday, command]], undefined, strict).journey.nextDue).toBeUndefined();
  });
});

describe('the moment of sending', () => {
  const thankYouTime = '2026-03-02T10:00:30.000Z';

  it('claims, sends and records the basis, each follow-up once', () => {
    const thanked = runDue(bought(), thankYouTime);
    expect(thanked.kinds).toEqual(['claimed', 'sent thank-you']);
    expect(thanked.journey.outcomes['thank-you']).toMatchObject({ is: 'sent', basis: 'soft-opt-in/2/1' });
    expect(runDue(thanked.journey, thankYouTime).kinds).toEqual([]);
    const asked = runDue(thanked.journey, '2026-04-12T07:00:00.000Z');
    expect(asked.kinds).toEqual(['claimed', 'sent check-in']);
    expect(asked.journey.nextDue).toBeUndefined();
  });

  it.each([
    ['opted-out', { optedOut: monday }],
    ['bounced', { bounced: monday }],
    ['complained', { complained: monday }],
  ] as const)('skips a customer who is %s', (reason, customer) => {
    expect(runDue(bought(), thankYouTime, customer).done).toMatchObject([{ is: 'skipped', kind: 'thank-you', reason }]);
  });

  it('skips an order without an address', () => {
    const journey = bought({ details: details({ customer: {} }) });
    expect(runDue(journey, thankYouTime).done).toMatchObject([{ is: 'skipped', reason: 'no-address' }]);
  });

  it('asks for consent where the country does, and takes unknown for no', () => {
    const inGermany = (consent: 'yes' | 'no' | 'unknown') =>
      bought({
        details: details({ consent, customer: { email: 'k@example.com', country: 'DE', timeZone: 'Europe/Berlin' } }),
      });
    const rules = shopWith({ law: { countries: { DE: 'consent' } } });
    for (const consent of ['unknown', 'no'] as const)
      expect(runDue(inGermany(consent), thankYouTime, {}, [], rules).done).toMatchObject([
        { is: 'skipped', reason: 'no-consent' },
      ]);
    expect(runDue(inGermany('yes'), thankYouTime, {}, [], rules).kinds).toEqual(['claimed', 'sent thank-you']);
  });

  it('holds Germany day by day until the shop shows its notice, and gives up when it is too late', () => {
    const customer = { email: 'k@example.com', country: 'DE', timeZone: 'Europe/Berlin' };
    const held = runDue(bought({ details: details({ customer }) }), thankYouTime);
    expect(held.done).toMatchObject([{ is: 'waiting', reason: 'no-notice', until: plus(thankYouTime, day) }]);
    const shown = shopWith({ law: { noticeSince: { DE: '2026-03-02' } } });
    expect(runDue(held.journey, plus(thankYouTime, day), {}, [], shown).kinds).toContain('sent thank-you');
    expect(runDue(held.journey, plus(thankYouTime, 8 * day)).done).toMatchObject([
      { is: 'skipped', reason: 'no-notice' },
    ]);
  });

  it('keeps to the good days and hours of the customer’s own zone', () => {
    const weekdaysOnly = shopWith({
      followUps: {
        ...shopConfig.followUps,
        goodHours: ['10:00', '12:00'],
        goodDays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      },
    });
    const inZone = (timeZone: string, at: string) => {
      const told = order({
        milestones: { paid: at },
        details: details({ customer: { email: 'k@example.com', timeZone, key: 'kadri' } }),
      });
      return dues(play([[at, told]], undefined, weekdaysOnly).journey, weekdaysOnly).find(
        ({ what }) => what === 'thank-you',
      )?.at;
    };
    // Paid on Friday 6 March: past the hours in Tallinn and Tokyo, so Monday; in Los Angeles the day has hardly begun.
    expect(inZone('Europe/Tallinn', '2026-03-06T15:00:00.000Z')).toBe('2026-03-09T08:00:00.000Z');
    expect(inZone('Asia/Tokyo', '2026-03-06T15:00:00.000Z')).toBe('2026-03-09T01:00:00.000Z');
    expect(inZone('America/Los_Angeles', '2026-03-06T15:00:00.000Z')).toBe('2026-03-06T18:00:00.000Z');
  });

  it('sends nothing to a country that is switched off', () => {
    const rules = shopWith({ law: { countries: { EE: 'off' } } });
    expect(runDue(bought(), thankYouTime, {}, [], rules).done).toMatchObject([
      { is: 'skipped', reason: 'country-off' },
    ]);
  });

  it('lets a late ring at night wait for the morning', () => {
    expect(runDue(bought(), '2026-03-02T23:00:00.000Z').done).toMatchObject([
      { is: 'waiting', reason: 'good-hour', until: '2026-03-03T07:00:00.000Z' },
    ]);
  });

  it('gives up on a thank-you that would come more than a week late', () => {
    expect(runDue(bought(), '2026-03-10T10:00:00.000Z').done[0]).toMatchObject({ is: 'skipped', reason: 'too-late' });
  });

  it('is due again when a claim runs out, and says so', () => {
    const { journey } = play([[thankYouTime, { do: 'act', customer: undefined, others: [] }]], bought());
    expect(runDue(journey, '2026-03-02T10:02:00.000Z').kinds).toEqual([]);
    expect(runDue(journey, '2026-03-02T10:06:00.000Z').kinds).toEqual(['claim-expired', 'claimed', 'sent thank-you']);
  });

  it('closes the claim of a function that died when SES tells that the mail went out', () => {
    const { journey } = play([[thankYouTime, { do: 'act', customer: undefined, others: [] }]], bought());
    const confirmed = play(
      [['2026-03-02T10:00:40.000Z', { do: 'confirm-sent', what: 'thank-you', messageId: 'm1' }]],
      journey,
    );
    expect(confirmed.journey.outcomes['thank-you']).toMatchObject({
      is: 'sent',
      messageId: 'm1',
      basis: 'soft-opt-in/2/1',
    });
    expect(
      decide(confirmed.journey, { do: 'record-sent', what: 'thank-you', messageId: 'm1' }, shop, thankYouTime),
    ).toEqual([]);
    expect(
      decide(confirmed.journey, { do: 'record-sent', what: 'thank-you', messageId: 'm2' }, shop, thankYouTime),
    ).toMatchObject([{ is: 'sent-again' }]);
  });

  it('tries again later when SES asks to slow down', () => {
    const { journey } = play(
      [
        [thankYouTime, { do: 'act', customer: undefined, others: [] }],
        [thankYouTime, { do: 'postpone', what: 'thank-you', until: '2026-03-02T10:05:30.000Z', reason: 'throttled' }],
      ],
      bought(),
    );
    expect(journey.nextDue).toBe('2026-03-02T10:05:30.000Z');
    expect(runDue(journey, '2026-03-02T10:05:30.000Z').kinds).toEqual(['claimed', 'sent thank-you']);
  });

  it('drops what is owed when the customer opts out', () => {
    const { journey } = play([[monday, { do: 'opt-out', by: 'page' }]], bought());
    expect(journey.nextDue).toBeUndefined();
    expect(journey.history.map(({ is, kind }) => [is, kind])).toContainEqual(['dropped', 'check-in']);
  });
});

describe('several orders of one customer', () => {
  const other = (day: string, changes = {}) => ({
    ...play([[day, order({ milestones: { paid: day } })]]).journey,
    id: 'bbbbbbbbbbbbbbbbbbbb',
    ...changes,
  });
  const first = runDue(bought(), '2026-03-02T10:00:00.000Z').journey;
  const checkInTime = '2026-04-12T07:00:00.000Z';

  it('makes one check-in that names them all', () => {
    const second = runDue(other('2026-03-10T08:00:00.000Z'), '2026-03-10T10:00:00.000Z').journey;
    const asked = runDue(first, checkInTime, {}, [second]);
    expect(asked.journey.outcomes['check-in']).toMatchObject({ is: 'sent', named: [second.id] });
    const later = runDue(second, '2026-04-20T07:00:00.000Z', {}, [asked.journey]);
    expect(later.done).toMatchObject([{ is: 'skipped', kind: 'check-in', reason: 'merged', by: id }]);
  });

  it('waits while another journey is asking for this one, and asks itself when that one fell away', () => {
    const second = runDue(other('2026-03-02T09:00:00.000Z'), '2026-03-02T11:00:00.000Z').journey;
    const asking = { asked: { at: checkInTime, by: first.id, named: [second.id] } };
    expect(runDue(second, '2026-04-12T08:00:00.000Z', asking, [first]).done).toMatchObject([
      { is: 'waiting', reason: 'merging' },
    ]);
    const ended = play([[checkInTime, order({ ends: { cancelled: checkInTime } })]], first).journey;
    expect(runDue(second, '2026-04-12T08:00:00.000Z', asking, [ended]).kinds).toEqual(['claimed', 'sent check-in']);
  });

  it('defers the check-in of an order that came after the customer was asked', () => {
    const asked = runDue(first, checkInTime).journey;
    const second = runDue(other('2026-03-20T08:00:00.000Z'), '2026-03-20T10:00:00.000Z').journey;
    const { done } = runDue(second, '2026-04-30T07:00:00.000Z', {}, [asked]);
    expect(done).toMatchObject([{ is: 'waiting', reason: 'asked-lately', until: '2026-05-12T07:00:00.000Z' }]);
  });

  it('does not ask about one order while staff are putting another right', () => {
    const unhappy = play(
      [
        [
          '2026-04-10T08:00:00.000Z',
          {
            do: 'respond',
            response: { id: 'r', at: '2026-04-10T08:00:00.000Z', channel: 'mail', mood: 'unhappy', text: 'broken' },
          },
        ],
      ],
      other('2026-03-10T08:00:00.000Z'),
    ).journey;
    expect(runDue(first, checkInTime, {}, [unhappy]).done).toMatchObject([
      { is: 'waiting', reason: 'touchpoint-open' },
    ]);
  });
});
