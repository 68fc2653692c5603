import { describe, expect, it } from 'vitest';
import { linesFrom } from '../../shared/journey/channels.ts';
import type { Journey } from '../../shared/journey/journey.ts';
import { act, order, play, says, shop, shopWith } from './given.ts';

const at = '2026-04-01T10:00:00.000Z';
const later = '2026-04-01T12:00:00.000Z';
const chatty = shopWith({
  channels: [
    { id: 'chat', kind: 'slack' },
    { id: 'deaf', kind: 'slack', events: ['touchpoint.opened'] },
    { id: 'crm', kind: 'webhook' },
  ],
});
const inIncident = { ...act(), incident: 'i1' } as ReturnType<typeof act>;
const complained = (rules = shop): Journey =>
  play(
    [
      ['2026-03-02T08:00:00.000Z', order()],
      ['2026-03-02T10:00:00.000Z', { do: 'record-sent', what: 'thank-you', messageId: 't' }],
      [at, says({ id: 'c', text: 'It broke.' })],
    ],
    undefined,
    rules,
  ).journey;
const namesIn = (events: readonly { is: string; what?: string }[]) =>
  events.map(({ is, what }) => (is === 'claimed' ? what : is));
const told = (journey: Journey, channel: string) => linesFrom(journey, channel, 0, chatty).map(({ entry }) => entry.is);

describe('a touchpoint of an open incident', () => {
  it('gets an owner and owes no alert, but still its reminder and its escalation', () => {
    const { journey, events } = play([[at, inIncident]], complained());
    expect(namesIn(events)).toEqual(['assigned', 'bundled']);
    expect(journey.touchpoint).toMatchObject({ incident: 'i1', assignee: 'mari', state: 'open' });
    expect(journey.touchpoint?.alertDue).toBeUndefined();
    expect(journey.touchpoint?.remindDue).toBeDefined();
    expect(journey.touchpoint?.escalateDue).toBeDefined();
    expect(play([[at, inIncident]], journey).events.some(({ is }) => is === 'bundled')).toBe(false);
  });

  it('alerts as ever where no incident is open', () => {
    expect(
      namesIn(
        play(
          [
            [at, act()],
            [at, act()],
          ],
          complained(),
        ).events,
      ),
    ).toEqual(['alert-1']);
  });

  it('alerts at once when a later word cannot wait', () => {
    const { journey } = play(
      [
        [at, inIncident],
        [later, says({ id: 'd', text: 'It burns!', marks: ['danger'] })],
      ],
      complained(),
    );
    expect(namesIn(play([[later, inIncident]], journey).events)).toEqual(['alert-2']);
  });

  it('is not made silent once somebody was alerted, took it up, or it was opened again', () => {
    const alerted = play(
      [
        [at, act()],
        [at, act()],
        [at, { do: 'record-sent', what: 'alert-1', messageId: 'm1' }],
        [later, says({ id: 'e', text: 'Still waiting.' })],
      ],
      complained(),
    ).journey;
    expect(namesIn(play([[later, inIncident]], alerted).events)).toEqual(['alert-2']);
    const taken = play(
      [
        [at, inIncident],
        [at, { do: 'acknowledge', by: 'Mari Tamm', staff: 'mari' }],
        [later, says({ id: 'f', text: 'Where is it?' })],
      ],
      complained(),
    ).journey;
    expect(namesIn(play([[later, inIncident]], taken).events)).toEqual(['alert-2']);
    const again = play(
      [
        [at, inIncident],
        [at, { do: 'resolve', by: 'Mari Tamm', text: 'done' }],
        [later, says({ id: 'g', text: 'Not right.' })],
      ],
      complained(),
    ).journey;
    expect(namesIn(play([[later, inIncident]], again).events)).toEqual(['alert-2']);
  });

  it('is in no chat that hears of incidents, unless it cannot wait; in every other channel it is', () => {
    const { journey } = play([[at, inIncident]], complained(chatty), chatty);
    expect(told(journey, 'chat')).toEqual([]);
    expect(told(journey, 'deaf')).toEqual(['touchpoint-opened']);
    expect(told(journey, 'crm')).toEqual(['touchpoint-opened']);
    const urgent = play([[later, says({ id: 'd', text: 'It burns!', marks: ['danger'] })]], journey, chatty).journey;
    expect(told(urgent, 'chat')).toEqual(['touchpoint-joined']);
  });
});
