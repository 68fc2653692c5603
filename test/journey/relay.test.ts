import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/journey/decide.ts';
import type { StaffAct } from '../../shared/journey/decide-staff.ts';
import { hour, plus } from '../../shared/journey/instant.ts';
import type { Journey } from '../../shared/journey/journey.ts';
import { deadlineOf, isOpen, unsentReasons } from '../../shared/journey/touchpoint.ts';
import { order, play, runDue, says } from './given.ts';

const monday = '2026-03-02T08:00:00.000Z';
/** Tuesday 3 March, 12:00 in Tallinn. */
const noon = '2026-03-03T10:00:00.000Z';
const bought = runDue(play([[monday, order()]]).journey, '2026-03-02T10:00:00.000Z').journey;
const complained = runDue(
  play([[noon, says({ id: 'c1', text: 'The bowl came broken.' })]], bought).journey,
  noon,
).journey;
const mari = { by: 'Mari Tamm', staff: 'mari' };

const byMail = (id: string, acts: StaffAct[]): Command => ({
  do: 'act-by-mail',
  id,
  ...mari,
  acts: acts.map((act) => ({ act, line: `/${act.do}` })),
  notices: [],
});
const reply = (id: string): StaffAct => ({ do: 'reply', id, text: `words of ${id}` });
const ids = ['r1', 'r2', 'r3'];

const anyStep: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom(...ids).map((id) => byMail(id, [reply(id)])),
  fc.constantFrom(...ids).map((id) => byMail(`done-${id}`, [reply(id), { do: 'resolve', text: 'Sent a new bowl' }])),
  fc.constantFrom(...ids).map((id) => byMail(`note-${id}`, [{ do: 'note', text: 'bad batch' }])),
  fc
    .tuple(fc.constantFrom(...ids), fc.constantFrom(...unsentReasons))
    .map(([id, reason]): Command => ({ do: 'fail-reply', id, reason })),
  fc.constantFrom<Command>(
    { do: 'acknowledge', by: 'Jaan Kask', staff: 'jaan' },
    { do: 'answer', by: 'Jaan Kask', staff: 'jaan', text: 'Called.' },
    { do: 'resolve', by: 'Jaan Kask', staff: 'jaan', text: 'Called.' },
    says({ id: 'c2', text: 'Hello? Anyone?' }),
  ),
);
const anyRun = fc.array(fc.tuple(fc.nat(6 * hour), anyStep, fc.boolean()), { maxLength: 20 });

function playRun(
  run: readonly (readonly [number, Command, boolean])[],
  look: (journey: Journey, before: Journey, step: Command) => void,
) {
  let journey = complained;
  let now = noon;
  for (const [wait, step, isSentFirst] of run) {
    now = plus(now, wait);
    if (isSentFirst) journey = runDue(journey, now).journey;
    const before = journey;
    journey = play([[now, step]], journey).journey;
    look(journey, before, step);
  }
}

describe('mails of the staff, sent, failed and coming again in any order', () => {
  it('have their words in one place each: to be sent, said, or noted as not arrived', () => {
    fc.assert(
      fc.property(anyRun, (run) =>
        playRun(run, ({ touchpoint }) => {
          const { outgoing = [], answers = [], notes = [] } = touchpoint ?? {};
          const places = [...outgoing, ...answers, ...notes].flatMap(({ id }) => id ?? []);
          expect(new Set(places).size).toBe(places.length);
        }),
      ),
      { numRuns: 150 },
    );
  });

  it('that fail are told to their writer once, and leave no answer standing that the customer never got', () => {
    fc.assert(
      fc.property(anyRun, (run) =>
        playRun(run, ({ touchpoint, history }, before, step) => {
          const since = history.findLast(({ is }) => is === 'touchpoint-reopened')?.at ?? touchpoint?.openedAt ?? '';
          const stands = (touchpoint?.answers ?? []).some(({ at }) => at >= since);
          if (touchpoint?.answeredAt !== undefined) expect(stands).toBe(true);
          if (step.do !== 'fail-reply') return;
          const was = [...(before.touchpoint?.outgoing ?? []), ...(before.touchpoint?.answers ?? [])];
          const isNews = was.some(({ id }) => id === step.id);
          const owed = (journey: Journey['touchpoint']) => journey?.notices?.length ?? 0;
          expect(owed(touchpoint) - owed(before.touchpoint)).toBe(isNews ? 1 : 0);
        }),
      ),
      { numRuns: 150 },
    );
  });

  it('leave every customer who was told nothing waiting in the open list, with an owner and a deadline', () => {
    fc.assert(
      fc.property(anyRun, (run) =>
        playRun(run, ({ touchpoint }, _before, step) => {
          if (!touchpoint) return;
          if (isOpen(touchpoint)) {
            expect(touchpoint.assignee).toBeDefined();
            expect(deadlineOf(touchpoint)).toBeDefined();
            expect(touchpoint.escalateDue ?? touchpoint.escalatedAt).toBeDefined();
          }
          const isToldNothing = !touchpoint.answers?.length && !touchpoint.outgoing?.length;
          if (step.do === 'fail-reply' && isToldNothing && touchpoint.notes.at(-1)?.id === step.id)
            expect(touchpoint.state === 'resolved' && touchpoint.resolution?.by === mari.by).toBe(false);
        }),
      ),
      { numRuns: 150 },
    );
  });

  it('do again nothing of what they did', () => {
    fc.assert(
      fc.property(anyRun, (run) =>
        playRun(run, (journey, _before, step) => {
          if (step.do === 'act-by-mail') expect(play([[plus(noon, 200 * hour), step]], journey).events).toEqual([]);
        }),
      ),
      { numRuns: 80 },
    );
  });
});

describe('who is given a customer by a colleague', () => {
  const given = play([[plus(noon, hour), { do: 'assign', ...mari, to: 'jaan' }]], complained).journey;

  it('is told of it, unlike who takes it themselves', () => {
    expect(given.touchpoint).toMatchObject({ assignee: 'jaan', alertDue: plus(noon, hour) });
    const taken = play([[plus(noon, hour), { do: 'assign', by: 'Jaan Kask', staff: 'jaan', to: 'jaan' }]], complained);
    expect(taken.journey.touchpoint?.alertDue).toBeUndefined();
  });

  it('is told also where an incident speaks for the others', () => {
    const fresh = play([[noon, says({ id: 'c1', text: 'The bowl came broken.' })]], bought).journey;
    const around = { do: 'act', customer: undefined, others: [], assignee: 'mari', incident: 'product-bowl' } as const;
    const bundled = play([[noon, around]], fresh).journey;
    expect(bundled.touchpoint).toMatchObject({ incident: 'product-bowl' });
    expect(bundled.touchpoint?.alertDue).toBeUndefined();
    const handed = play([[plus(noon, hour), { do: 'assign', ...mari, to: 'jaan' }]], bundled).journey;
    const { events } = play([[plus(noon, hour), { ...around, assignee: 'jaan' }]], handed);
    expect(events).toEqual([expect.objectContaining({ is: 'claimed', what: 'alert-2' })]);
  });
});

describe('a mail that did not arrive', () => {
  const written = play([[noon, byMail('r1', [reply('r1')])]], complained).journey;
  const sent = runDue(written, noon).journey;

  it('gives whoever wrote it the whole time again, where the deadline has passed meanwhile', () => {
    const later = '2026-03-04T10:00:00.000Z';
    const { touchpoint } = play([[later, { do: 'fail-reply', id: 'r1', reason: 'came-back' }]], sent).journey;
    expect(touchpoint).toMatchObject({ state: 'open', respondBy: '2026-03-04T14:00:00.000Z' });
    expect(touchpoint?.escalateDue).toBe('2026-03-04T14:00:00.000Z');
  });

  it('opens again what was resolved by it, to be asked anew after the next resolution', () => {
    const done = play([[noon, byMail('d', [reply('r2'), { do: 'resolve', text: 'Sent' }])]], complained).journey;
    const { journey } = play([[plus(noon, hour), { do: 'fail-reply', id: 'r2', reason: 'refused' }]], done);
    expect(journey.touchpoint?.state).toBe('open');
    expect(journey.touchpoint?.resolution).toBeUndefined();
    expect(journey.outcomes['re-check']).toBeUndefined();
  });

  it('leaves to whoever said that they take care of it what they took', () => {
    const taken = play([[noon, { do: 'acknowledge', ...mari }]], complained).journey;
    const answered = runDue(play([[noon, byMail('r1', [reply('r1')])]], taken).journey, noon).journey;
    const { touchpoint } = play(
      [[plus(noon, hour), { do: 'fail-reply', id: 'r1', reason: 'came-back' }]],
      answered,
    ).journey;
    expect(touchpoint).toMatchObject({ state: 'acknowledged', acknowledgedBy: 'Mari Tamm' });
    expect(touchpoint?.answeredAt).toBeUndefined();
  });
});
