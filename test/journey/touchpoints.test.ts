import { describe, expect, it } from 'vitest';
import type { Response } from '../../shared/journey/journey.ts';
import { judge } from '../../shared/journey/judge.ts';
import { details, order, play, runDue, says } from './given.ts';

const monday = '2026-03-02T08:00:00.000Z';
/** Tuesday 3 March, 12:00 in Tallinn: in business hours. */
const noon = '2026-03-03T10:00:00.000Z';
const bought = runDue(play([[monday, order()]]).journey, '2026-03-02T10:00:00.000Z').journey;
const complaint = says({ id: 'c1', text: 'The bowl came broken.' });
const complained = play([[noon, complaint]], bought).journey;
const resolved = play(
  [
    ['2026-03-03T10:30:00.000Z', { do: 'acknowledge', by: 'mari' }],
    ['2026-03-03T11:00:00.000Z', { do: 'resolve', by: 'mari', text: 'Sent a new bowl.' }],
  ],
  runDue(complained, noon).journey,
).journey;

describe('an unhappy response', () => {
  it('opens the touchpoint, owes an alert at once and holds the check-in', () => {
    expect(complained.touchpoint).toMatchObject({
      kind: 'unhappy',
      state: 'open',
      alertDue: noon,
      respondBy: '2026-03-03T14:00:00.000Z',
    });
    expect(complained.history.at(-1)).toMatchObject({ is: 'held', kind: 'check-in' });
    const alerted = runDue(complained, noon);
    expect(alerted.kinds).toEqual(['assigned', 'claimed', 'alerted']);
    expect(alerted.journey.touchpoint?.assignee).toBe('mari');
    expect(alerted.journey.nextDue).toBe('2026-03-03T13:00:00.000Z');
  });

  it('counts business time over the night, the weekend and holidays', () => {
    const friday = play([['2026-12-23T14:00:00.000Z', complaint]], bought).journey;
    expect(friday.touchpoint?.respondBy).toBe('2026-12-28T10:00:00.000Z');
  });

  it('gives the words a little time to follow a bare rating, so that one alert carries both', () => {
    const rated = play([[noon, says({ id: 'p1', channel: 'page', rating: 1 })]], bought).journey;
    expect(rated.touchpoint?.alertDue).toBe('2026-03-03T10:03:00.000Z');
    const explained = play(
      [['2026-03-03T10:01:00.000Z', says({ id: 'p1', channel: 'page', rating: 1, text: 'Broken' })]],
      rated,
    ).journey;
    expect(explained.responses).toHaveLength(1);
    expect(explained.touchpoint?.alertDue).toBe('2026-03-03T10:01:00.000Z');
    expect(runDue(explained, '2026-03-03T10:03:00.000Z').kinds).toEqual(['assigned', 'claimed', 'alerted']);
  });

  it('joins the open touchpoint, and alerts again for new words only', () => {
    const told = runDue(complained, noon).journey;
    const same = play([['2026-03-03T12:00:00.000Z', says({ id: 'c2', text: 'the bowl  came broken.' })]], told).journey;
    expect(same.touchpoint?.alertDue).toBeUndefined();
    expect(same.responses).toHaveLength(2);
    const more = play([['2026-03-03T12:05:00.000Z', says({ id: 'c3', text: 'And nobody answers!' })]], same).journey;
    expect(more.touchpoint?.alertDue).toBe('2026-03-03T12:05:00.000Z');
  });

  it('keeps an alert owed for words that came while the last alert was on its way', () => {
    const claimed = play([[noon, { do: 'act', customer: undefined, others: [] }]], complained).journey;
    const more = play([[noon, says({ id: 'c2', text: 'Also the lid is missing.' })]], claimed).journey;
    const sent = play([[noon, { do: 'record-sent', what: 'alert-1', messageId: 'm' }]], more).journey;
    expect(sent.touchpoint?.alertDue).toBe(noon);
  });

  it('changes nothing when it arrives again', () => {
    expect(play([[noon, complaint]], complained).events).toEqual([]);
  });

  it('counts after five stars too, and says that the two contradict each other', () => {
    const pleased = play([[monday, says({ id: 'p', channel: 'page', rating: 5, mood: 'happy' })]], bought).journey;
    expect(pleased.touchpoint).toBeUndefined();
    const after = play([[noon, complaint]], pleased).journey;
    expect(after.touchpoint?.kind).toBe('unhappy');
    expect(after.responses.at(-1)?.contradicts).toBe(true);
  });
});

describe('other responses', () => {
  it.each([
    [{ mood: 'ok', asks: true }, 'asking'],
    [{ mood: 'unsure' }, 'unsure'],
    [{ mood: 'unhappy', asks: true }, 'unhappy'],
  ] as const)('%o opens a touchpoint of kind %s', (response, kind) => {
    const { journey } = play([[noon, says({ id: 'x', text: 'words', ...(response as Partial<Response>) })]], bought);
    expect(journey.touchpoint?.kind).toBe(kind);
  });

  it('lets an unsure one wait for the next working day', () => {
    const { journey } = play([[noon, says({ id: 'x', text: 'hm', mood: 'unsure' })]], bought);
    expect(journey.touchpoint?.alertDue).toBe('2026-03-04T07:00:00.000Z');
  });

  it('needs nobody when the customer is content', () => {
    const { journey } = play([[noon, says({ id: 'x', text: 'Lovely!', mood: 'happy' })]], bought);
    expect(journey.touchpoint).toBeUndefined();
  });

  it('keeps the words of a person who matches no order', () => {
    const sender = { address: 'who@example.org', name: 'Who', key: 'who' };
    const response = { id: 'm', at: noon, channel: 'mail', mood: 'ok', text: 'Do you ship to Spain?' } as const;
    const { journey } = play([[noon, { do: 'write-in', sender, response }]]);
    expect(journey).toMatchObject({ sender, touchpoint: { kind: 'unmatched', alertDue: noon } });
  });
});

describe('staff', () => {
  it('are told on to the manager when nobody acknowledges in time', () => {
    const reminded = runDue(runDue(complained, noon).journey, '2026-03-03T13:00:00.000Z');
    expect(reminded.kinds).toEqual(['claimed', 'reminded']);
    const { kinds, journey } = runDue(reminded.journey, '2026-03-03T14:00:00.000Z');
    expect(kinds).toEqual(['claimed', 'escalated']);
    expect(journey.nextDue).toBeUndefined();
  });

  it('are told on when an acknowledged touchpoint is not resolved in time', () => {
    const { journey } = play(
      [['2026-03-03T10:30:00.000Z', { do: 'acknowledge', by: 'mari' }]],
      runDue(complained, noon).journey,
    );
    const reminded = runDue(journey, '2026-03-10T09:30:00.000Z');
    expect(reminded.kinds).toEqual(['claimed', 'reminded']);
    expect(runDue(reminded.journey, '2026-03-10T10:30:00.000Z').kinds).toEqual(['claimed', 'escalated']);
  });

  it('resolve, and the re-check takes the place of the check-in three days later', () => {
    expect(resolved.touchpoint).toMatchObject({
      state: 'resolved',
      resolution: { by: 'mari', text: 'Sent a new bowl.' },
    });
    expect(resolved.nextDue).toBe('2026-03-06T11:00:00.000Z');
    const { kinds, journey } = runDue(resolved, '2026-03-06T11:00:00.000Z');
    expect(kinds).toEqual(['claimed', 'sent re-check']);
    expect(journey.outcomes['re-check']).toMatchObject({ basis: 'enquiry/1' });
    expect(journey.nextDue).toBeUndefined();
  });

  it('answer a question, and the check-in comes as planned', () => {
    const asked = play(
      [[noon, says({ id: 'q', text: 'Where is the manual?', mood: 'ok', asks: true })]],
      bought,
    ).journey;
    expect(asked.nextDue).toBe(noon);
    const { journey } = play([[noon, { do: 'resolve', by: 'mari', text: 'Sent it.' }]], runDue(asked, noon).journey);
    expect(journey.nextDue).toBe('2026-04-12T07:00:00.000Z');
  });

  it('cannot acknowledge or resolve what is resolved', () => {
    for (const action of ['acknowledge', 'resolve'] as const)
      expect(play([[noon, { do: action, by: 'jaan', text: 'again' }]], resolved).events).toEqual([]);
  });
});

describe('after the resolution', () => {
  const asked = runDue(resolved, '2026-03-06T11:00:00.000Z').journey;

  it('a good answer confirms', () => {
    const { journey } = play(
      [['2026-03-07T10:00:00.000Z', says({ id: 'g', rating: 5, mood: 'happy', about: 're-check' })]],
      asked,
    );
    expect(journey.touchpoint?.state).toBe('confirmed');
  });

  it('a bad answer reopens, alerts and tells the manager at once, and is asked again after the next resolution', () => {
    const bad = play(
      [['2026-03-09T10:00:00.000Z', says({ id: 'b', text: 'The new one is broken too.' })]],
      asked,
    ).journey;
    expect(bad.touchpoint).toMatchObject({ state: 'open', reopened: 1, escalateWhy: 'reopened' });
    const told = runDue(bad, '2026-03-09T10:00:00.000Z');
    expect(told.kinds.sort()).toEqual(['alerted', 'claimed', 'claimed', 'escalated']);
    const again = play(
      [['2026-03-09T12:00:00.000Z', { do: 'resolve', by: 'mari', text: 'Refunded.' }]],
      told.journey,
    ).journey;
    expect(runDue(again, '2026-03-12T12:00:00.000Z').kinds).toEqual(['claimed', 'sent re-check']);
  });
});

describe('erasure', () => {
  it('leaves nothing personal, keeps that there was an order, and lets no webhook bring the person back', () => {
    const noted = play([[noon, { do: 'note', by: 'mari', text: 'Kadri called.' }]], complained).journey;
    const { journey } = play([[noon, { do: 'erase' }]], noted);
    expect(JSON.stringify(journey)).not.toMatch(/kadri|bowl|#1001|Mari/i);
    expect(journey.order).toMatchObject({ id: '1001', ends: { erased: noon } });
    expect(journey.nextDue).toBeUndefined();
    const again = play(
      [['2026-03-05T10:00:00.000Z', order({ updatedAt: '2026-03-05T10:00:00.000Z', details: details() })]],
      journey,
    );
    expect(JSON.stringify(again.journey)).not.toMatch(/kadri/i);
  });
});

describe('rating and words together', () => {
  it('the worst signal wins, and a contradiction is flagged', () => {
    expect(judge(5, 'unhappy')).toEqual({ mood: 'unhappy', contradicts: true });
    expect(judge(1, 'happy')).toEqual({ mood: 'unhappy', contradicts: true });
    expect(judge(4, 'unsure')).toEqual({ mood: 'unsure', contradicts: false });
    expect(judge(5, undefined)).toEqual({ mood: 'happy', contradicts: false });
    expect(judge(undefined, undefined)).toEqual({ mood: 'unsure', contradicts: false });
  });
});
