import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Command } from '../../shared/journey/decide.ts';
import { dues, nextDue } from '../../shared/journey/due.ts';
import type { JourneyEvent } from '../../shared/journey/events.ts';
import { day, hour, plus } from '../../shared/journey/instant.ts';
import { followUpKinds, Journey, newJourney } from '../../shared/journey/journey.ts';
import { endOf } from '../../shared/journey/merge.ts';
import { itemOf, journeyOf } from '../../shared/store/journeys.ts';
import { act, details, id, order, play, says, shop } from './given.ts';

const start = '2026-03-02T08:00:00.000Z';

const command = fc.oneof(
  fc.constantFrom<Command>(
    order(),
    order({ milestones: { fulfilled: '2026-03-03T08:00:00.000Z' } }),
    order({ milestones: { delivered: '2026-03-05T08:00:00.000Z' } }),
    order({ refunds: { r1: '100' } }),
    order({ updatedAt: '2026-03-04T08:00:00.000Z', details: details({ customer: { email: 'new@example.com' } }) }),
    act(),
    act({ optedOut: start }),
    { do: 'opt-out', by: 'page' },
    { do: 'acknowledge', by: 'Mari' },
    { do: 'note', by: 'Mari', text: 'Called.' },
    { do: 'resolve', by: 'Mari', text: 'Sent a new one.' },
    { do: 'request-data' },
    { do: 'note-machine-mail', kind: 'auto-reply', raw: 'mail/1' },
    { do: 'bounce', reason: 'Transient', hard: false },
  ),
  fc.constantFrom<Command>(
    order({ ends: { cancelled: '2026-03-06T08:00:00.000Z' } }),
    order({ ends: { disputed: '2026-03-06T08:00:00.000Z' } }),
    { do: 'erase' },
  ),
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      mood: fc.constantFrom('unhappy' as const, 'unsure' as const, 'ok' as const, 'happy' as const),
      text: fc.constantFrom('It broke.', 'Lovely.', 'Hm.'),
      asks: fc.boolean(),
    })
    .map(says),
);
const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 * day }), command), { minLength: 1, maxLength: 30 });

/** Plays the steps, each some time after the last; whatever is due in between is done, and its mail goes out. */
function live(given: readonly (readonly [number, Command])[]): { journey: Journey; events: JourneyEvent[] } {
  let journey = newJourney(id, start);
  let now = start;
  const all: JourneyEvent[] = [];
  const step = (at: string, what: Command) => {
    const { journey: after, events } = play([[at, what]], journey);
    journey = after;
    all.push(...events);
    const claim = events.find((event) => event.is === 'claimed');
    if (claim) step(at, { do: 'record-sent', what: claim.what, messageId: `m${all.length}` });
  };
  for (const [wait, what] of given) {
    const until = plus(now, wait);
    for (let round = 0; journey.nextDue && journey.nextDue <= until && round < 200; round++) {
      if (journey.nextDue > now) now = journey.nextDue;
      step(now, act());
    }
    now = until;
    if (what.do !== 'erase' || journey.order) step(now, what);
  }
  return { journey, events: all };
}

describe('any life of a journey', () => {
  it('sends each kind at most once, the re-check once for each resolution, and never after the end', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const { events } = live(given);
        const sent = events.flatMap((event, at) => (event.is === 'sent' ? [{ kind: event.kind, at }] : []));
        expect(sent.filter(({ kind }) => kind === 'thank-you').length).toBeLessThanOrEqual(1);
        expect(sent.filter(({ kind }) => kind === 'check-in').length).toBeLessThanOrEqual(1);
        const resolutions = events.filter(({ is }) => is === 'resolved').length;
        expect(sent.filter(({ kind }) => kind === 're-check').length).toBeLessThanOrEqual(resolutions);
        const over = events.findIndex(
          (event) =>
            event.is === 'erased' ||
            event.is === 'opted-out' ||
            (event.is === 'order' && Object.keys(event.patch.ends).length > 0),
        );
        if (over >= 0) expect(sent.filter(({ at }) => at > over)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('leaves nothing due undone, lists the journey by the earliest, and owes no mail to an order that ended', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const { journey } = live(given);
        expect(journey.nextDue).toBe(nextDue(journey, shop));
        if (journey.order && endOf(journey.order))
          expect(dues(journey, shop).filter(({ what }) => followUpKinds.some((kind) => kind === what))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('fits the schema, and comes back from the table as it went in', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const { journey } = live(given);
        expect(z.parse(Journey, journey)).toEqual(journey);
        expect(journeyOf(itemOf(journey, start))).toEqual(journey);
      }),
      { numRuns: 200 },
    );
  });

  it('has an owner for every unhappy customer: told, or due to be told', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const { journey } = live(given);
        const unhappy = journey.responses.some(({ mood }) => mood === 'unhappy');
        if (unhappy)
          expect(
            journey.touchpoint?.alertDue ?? journey.touchpoint?.alertedAt ?? journey.touchpoint?.resolution,
          ).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the item small however long it goes on', () => {
    let journey = play([[start, order()]]).journey;
    for (let mail = 0; mail < 300; mail++) {
      const at = plus(start, mail * hour);
      journey = play([[at, says({ id: `m${mail}`, text: `${mail} ${'much to say '.repeat(300)}` })]], journey).journey;
    }
    expect(JSON.stringify(journey).length).toBeLessThan(150_000);
    expect(journey.historyDropped).toBeGreaterThan(0);
    expect(journey.responses.at(-1)?.text).toContain('299');
  });
});
