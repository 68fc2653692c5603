import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAgenda } from '../../infra/local/agenda.ts';

interface Thing {
  at?: string;
  order: number;
}

const instant = fc.integer({ min: 0, max: 9 }).map((minute) => `2026-11-22T10:0${minute}:00.000Z`);
const change = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  at: fc.option(instant),
  remove: fc.boolean(),
});

describe('an agenda', () => {
  it('gives what is ready by its instant, then by when it was set, whatever was set again or deleted before', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), instant, (changes, now) => {
        const agenda = openAgenda<Thing>();
        const model = new Map<string, Thing>();
        for (const [order, { id, at, remove }] of changes.entries()) {
          const thing = { order, ...(at !== null && { at }) };
          if (remove) agenda.delete(id);
          else agenda.set(id, thing);
          if (remove) model.delete(id);
          else model.set(id, thing);
        }
        const planned = [...model].filter(([, { at }]) => at !== undefined);
        const inOrder = planned.toSorted(([, a], [, b]) =>
          a.at === b.at ? a.order - b.order : (a.at ?? '') < (b.at ?? '') ? -1 : 1,
        );
        expect(agenda.next()).toBe(inOrder[0]?.[1].at);
        const given: [string, Thing][] = [];
        for (let ready = agenda.ready(now); ready; ready = agenda.ready(now)) {
          given.push(ready);
          agenda.delete(ready[0]);
        }
        expect(given).toEqual(inOrder.filter(([, { at = '' }]) => at <= now));
        expect(agenda.size).toBe(model.size - given.length);
      }),
    );
  });
});
