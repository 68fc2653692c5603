import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessTime,
  businessTimeBetween,
  isBusinessTime,
  takeBusinessTime,
} from '../../shared/journey/calendar.ts';
import { nextEscalation } from '../../shared/journey/deadlines.ts';
import type { StaffCommand } from '../../shared/journey/decide-staff.ts';
import { hour, plus } from '../../shared/journey/instant.ts';
import { leadsTo, moves } from '../../shared/journey/moves.ts';
import { deadlineOf, isOpen, touchpointStates } from '../../shared/journey/touchpoint.ts';
import { order, play, runDue, says, shop, shopWith } from './given.ts';

const monday = '2026-03-02T08:00:00.000Z';
/** Tuesday 3 March, 12:00 in Tallinn. */
const noon = '2026-03-03T10:00:00.000Z';
const bought = runDue(play([[monday, order()]]).journey, '2026-03-02T10:00:00.000Z').journey;
const complained = runDue(
  play([[noon, says({ id: 'c1', text: 'The bowl came broken.' })]], bought).journey,
  noon,
).journey;
const mari = { by: 'Mari Tamm', staff: 'mari' };
const jaan = { by: 'Jaan Kask', staff: 'jaan' };

const acts: StaffCommand[] = [
  { do: 'acknowledge', ...mari },
  { do: 'promise', ...mari, text: 'A new bowl', until: '2026-03-05T10:00:00.000Z' },
  { do: 'answer', ...jaan, text: 'We are sorry.' },
  { do: 'snooze', ...jaan, until: '2026-03-04T10:00:00.000Z' },
  { do: 'assign', ...mari, to: 'jaan' },
  { do: 'note', ...mari, text: 'Called.' },
  { do: 'classify', ...mari, category: 'damaged', cause: 'thin box' },
  { do: 'compensate', ...mari, text: 'A voucher', cost: { currency: 'EUR', minor: '500', exponent: 2, raw: '5.00' } },
  { do: 'prevent', ...mari, text: 'A thicker box' },
  { do: 'label', ...mari, unhappy: true },
  { do: 'resolve', ...mari, text: 'Sent a new bowl.' },
  { do: 'reopen', ...mari, text: 'The parcel came back.' },
];

describe('the table of states', () => {
  it('leads only to states that are, and out of the open list only by a person or by the customer', () => {
    for (const move of Object.keys(moves) as (keyof typeof moves)[])
      for (const state of touchpointStates) {
        const next = leadsTo(state, move);
        if (next !== undefined) expect(touchpointStates).toContain(next);
        const leaves = next !== undefined && !closed.has(next);
        if (!leaves && next !== undefined && !closed.has(state)) expect(move).toBe('resolve');
      }
  });

  it('is what staff move by: whatever they do in whatever order, each step is in it, and the record says who', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20 * hour), fc.constantFrom(...acts)), { maxLength: 25 }), (given) => {
        let journey = complained;
        let now = noon;
        for (const [wait, act] of given) {
          now = plus(now, wait);
          const before = journey.touchpoint?.state ?? 'open';
          const told = runDue(journey, now).journey;
          const { journey: next, events } = play([[now, act]], told);
          const state = next.touchpoint?.state ?? 'open';
          const reachable = Object.keys(moves).map((move) => leadsTo(before, move as keyof typeof moves));
          expect(reachable).toContain(state);
          for (const event of events)
            if ('by' in event) expect(next.history.some(({ at, by }) => at === now && by === event.by)).toBe(true);
          if (isOpen(next.touchpoint)) {
            expect(next.touchpoint?.assignee).toBeDefined();
            expect(next.touchpoint && deadlineOf(next.touchpoint)).toBeDefined();
          } else expect(next.touchpoint?.escalateDue ?? next.touchpoint?.remindDue).toBeUndefined();
          journey = next;
        }
      }),
      { numRuns: 200 },
    );
  });
});

const closed = new Set(['resolved', 'confirmed']);

describe('a promise to the customer', () => {
  const until = '2026-03-05T10:00:00.000Z';
  const promised = play([[noon, { do: 'promise', ...mari, text: 'A new bowl', until }]], complained).journey;

  it('is the deadline from then on: the assignee is reminded before it, and the manager told when it is missed', () => {
    expect(promised.touchpoint).toMatchObject({ state: 'promised', promise: { text: 'A new bowl', until } });
    const reminded = runDue(promised, '2026-03-05T09:00:00.000Z');
    expect(reminded.kinds).toEqual(['claimed', 'reminded']);
    const missed = runDue(reminded.journey, until);
    expect(missed.done).toContainEqual(expect.objectContaining({ is: 'escalated', reason: 'promise-broken' }));
  });

  it('is renewed by another one', () => {
    const later = '2026-03-06T10:00:00.000Z';
    const again = play([[noon, { do: 'promise', ...mari, text: 'By Friday', until: later }]], promised).journey;
    expect(again.nextDue).toBe('2026-03-06T09:00:00.000Z');
  });

  it('cannot end in the past', () => {
    const { events } = play([[noon, { do: 'promise', ...mari, text: 'x', until: monday }]], complained);
    expect(events).toEqual([]);
  });
});

describe('putting aside', () => {
  const until = '2026-03-20T08:00:00.000Z';
  const asleep = play([[noon, { do: 'snooze', ...jaan, until }]], complained).journey;

  it('takes it up, is silent until the day, and then comes back by a reminder', () => {
    expect(asleep.touchpoint).toMatchObject({ state: 'acknowledged', assignee: 'jaan', snoozedUntil: until });
    expect(runDue(asleep, '2026-03-19T10:00:00.000Z').kinds).toEqual([]);
    expect(runDue(asleep, until).kinds).toContain('reminded');
  });

  it('ends with the next words of the customer', () => {
    const woken = play([['2026-03-04T10:00:00.000Z', says({ id: 'c2', text: 'Hello? Anyone?' })]], asleep).journey;
    expect(woken.touchpoint?.snoozedUntil).toBe('2026-03-04T10:00:00.000Z');
    expect(woken.touchpoint?.alertDue).toBe('2026-03-04T10:00:00.000Z');
    expect(woken.touchpoint?.escalateDue).toBe(woken.touchpoint?.resolveBy);
  });
});

describe('what was told of a deadline', () => {
  it('is not told again when the customer writes to somebody who had put it aside afterwards', () => {
    const taken = play([[noon, { do: 'acknowledge', ...jaan }]], complained).journey;
    const late = plus(taken.touchpoint?.resolveBy ?? '', 72 * hour);
    const told = runDue(taken, late);
    expect(told.kinds).toContain('escalated');
    const until = plus(late, 72 * hour);
    const words = says({ id: 'c2', text: 'Hello? Anyone?' });
    for (const at of [plus(late, hour), plus(until, hour)]) {
      const aside = play([[late, { do: 'snooze', ...jaan, until }]], told.journey).journey;
      const before = runDue(aside, at).journey;
      const woken = play([[at, words]], before).journey.touchpoint;
      const next = woken && nextEscalation(woken, shop);
      for (const due of [woken?.escalateDue, next]) if (due) expect(due > late).toBe(true);
    }
  });
});

describe('danger', () => {
  it('makes it urgent: a nearer deadline, and told at once even where a bare signal would wait', () => {
    const { journey } = play(
      [[noon, says({ id: 'd', text: 'It caught fire.', mood: 'unsure', marks: ['danger'] })]],
      bought,
    );
    expect(journey.touchpoint).toMatchObject({ urgent: true, alertDue: noon, respondBy: '2026-03-03T11:00:00.000Z' });
  });

  it('is also what the shop calls so, in words of its own', () => {
    const rules = shopWith({ touchpoints: { urgentWords: ['WEDDING'] } });
    const { journey } = play([[noon, says({ id: 'd', text: 'My  wedding is tomorrow!' })]], bought, rules);
    expect(journey.touchpoint?.urgent).toBe(true);
  });

  it('makes an open touchpoint urgent when it joins', () => {
    const { journey } = play(
      [[plus(noon, hour), says({ id: 'd', text: 'It burnt me', marks: ['danger'] })]],
      complained,
    );
    expect(journey.touchpoint).toMatchObject({ urgent: true, respondBy: '2026-03-03T12:00:00.000Z' });
  });
});

describe('the escalation', () => {
  it('goes the shop’s own steps, and begins anew with another deadline', () => {
    const escalation = [{ to: ['manager'] }, { after: 'PT2H', to: ['mari'] }];
    const rules = shopWith({ touchpoints: { escalation } });
    const open = runDue(play([[noon, says({ id: 'c', text: 'Broken.' })]], bought, rules).journey, noon, {}, [], rules);
    const first = runDue(open.journey, '2026-03-03T14:00:00.000Z', {}, [], rules).journey;
    expect(first.touchpoint).toMatchObject({ escalateDue: '2026-03-04T08:00:00.000Z', escalateStep: 1 });
    const second = runDue(first, '2026-03-04T08:00:00.000Z', {}, [], rules).journey;
    expect(second.touchpoint?.escalateDue).toBeUndefined();
    const taken = play([['2026-03-04T08:05:00.000Z', { do: 'acknowledge', ...mari }]], second, rules).journey;
    expect(taken.touchpoint?.escalateDue).toBe(taken.touchpoint?.resolveBy);
    expect(taken.touchpoint?.escalateStep).toBeUndefined();
  });

  it('leaves its pause between two steps also where the matter was put aside beyond the deadline', () => {
    const rules = shopWith({ touchpoints: { escalation: [{ to: ['manager'] }, { after: 'PT2H', to: ['mari'] }] } });
    const until = '2026-03-20T08:00:00.000Z';
    const asleep = play([[noon, { do: 'snooze', ...jaan, until }]], complained, rules).journey;
    const first = runDue(asleep, until, {}, [], rules).journey;
    expect(first.touchpoint).toMatchObject({ escalateDue: '2026-03-20T10:00:00.000Z', escalateStep: 1 });
  });
});

describe('a call, a visit or a chat', () => {
  it('is written down like any other answer: one customer, one history', () => {
    const response = {
      id: 'call-1',
      at: noon,
      channel: 'phone',
      mood: 'unhappy',
      text: 'The lid broke',
      receivedBy: 'Mari',
    } as const;
    const { journey } = play([[noon, { do: 'take-down', response }]], bought);
    expect(journey.touchpoint).toMatchObject({ kind: 'unhappy', receivedBy: 'Mari' });
    expect(journey.responses.at(-1)?.channel).toBe('phone');
  });

  it('of somebody who is not known makes a journey of their own', () => {
    const response = {
      id: 'v',
      at: noon,
      channel: 'visit',
      mood: 'ok',
      asks: true,
      text: 'Do you repair?',
      receivedBy: 'Mari',
    } as const;
    const sender = { address: '', name: 'A man with a dog', key: 'none', phone: '+372 5000 0000' };
    const { journey } = play([[noon, { do: 'take-down', sender, response }]]);
    expect(journey).toMatchObject({ sender, touchpoint: { kind: 'asking' } });
  });
});

describe('business time', () => {
  it('taken before an instant and added again comes back to it, over nights, holidays and the change of clocks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * 24 * 60 }), fc.integer({ min: 1, max: 3000 }), (minutes, length) => {
        const at = plus('2026-01-01T00:00:00.000Z', minutes * 60_000);
        fc.pre(isBusinessTime(at, shop));
        const before = takeBusinessTime(at, `PT${length}M`, shop);
        expect(before < at).toBe(true);
        expect(isBusinessTime(before, shop)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('between two instants is what was added, and adds up, in every zone, over holidays and the change of clocks', () => {
    const moment = fc.integer({ min: 0, max: 400 * 24 * 60 });
    const zone = fc.constantFrom('Europe/Tallinn', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'UTC');
    const length = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(moment, length, length, zone, (minutes, one, other, timeZone) => {
        const rules = { ...shop, timeZone };
        const first = plus('2026-01-01T00:00:00.000Z', minutes * 60_000);
        const later = addBusinessTime(first, `PT${one}M`, rules);
        const last = addBusinessTime(later, `PT${other}M`, rules);
        expect(businessTimeBetween(first, later, rules)).toBe(one * 60_000);
        expect(businessTimeBetween(first, last, rules)).toBe((one + other) * 60_000);
        expect(businessTimeBetween(last, first, rules)).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('counts no night, no weekend and no holiday', () => {
    const friday = '2026-03-06T14:00:00.000Z';
    const hours = (from: string, to: string) => businessTimeBetween(from, to, shop) / hour;
    const perDay = hours('2026-03-03T00:00:00.000Z', '2026-03-04T00:00:00.000Z');
    expect(perDay).toBeGreaterThan(5);
    expect(hours(friday, '2026-03-08T20:00:00.000Z')).toBe(hours(friday, '2026-03-06T21:00:00.000Z'));
    expect(hours('2026-03-02T00:00:00.000Z', '2026-03-09T00:00:00.000Z')).toBe(5 * perDay);
    expect(hours('2026-12-24T00:00:00.000Z', '2026-12-24T23:00:00.000Z')).toBe(0);
  });

  it('knows when somebody is at work', () => {
    expect(isBusinessTime(noon, shop)).toBe(true);
    expect(isBusinessTime('2026-03-03T20:00:00.000Z', shop)).toBe(false);
    expect(isBusinessTime('2026-12-24T10:00:00.000Z', shop)).toBe(false);
  });
});
