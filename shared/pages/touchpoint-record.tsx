import type { ComponentChildren } from 'preact';
import type { Journey, Note, Touchpoint } from '../journey/journey.ts';
import { line, lines } from '../mail/compose/shown.ts';
import { amountSays, staffTime, unsentSays } from '../mail/compose/staff-facts.ts';
import type { StaffVoice } from '../mail/compose/staff-words.ts';
import type { Shop } from '../shop.ts';

interface Recording {
  journey: Journey;
  touchpoint: Touchpoint;
  shop: Shop;
  voice: StaffVoice;
}

/** The full record of a complaint, as far as it is filled in. */
export function Record({ journey, touchpoint, shop, voice }: Recording) {
  const { say } = voice;
  const time = (at: string) => staffTime(at, shop, voice);
  const assignee = shop.staff.find(({ id }) => id === touchpoint.assignee);
  const { promise, resolution, label, recheckOn } = touchpoint;
  const then = resolution && journey.responses.find(({ at }) => at > resolution.at);
  const noted = (note: Note) => <Noted note={note} shop={shop} voice={voice} />;
  const rows: [string, ComponentChildren][] = [
    [say('assignee'), assignee ? assignee.name : say('assignedToNobody')],
    [say('received'), time(touchpoint.openedAt)],
    [say('receivedBy'), touchpoint.receivedBy && line(touchpoint.receivedBy, 80)],
    [say('category'), touchpoint.category && say(`category.${touchpoint.category}`)],
    [say('cause'), touchpoint.cause && <bdi>{line(touchpoint.cause, 300)}</bdi>],
    [
      say('agreed'),
      promise && (
        <>
          <strong>{say('promisedBy', { time: time(promise.until) })}</strong> {noted(promise)}
        </>
      ),
    ],
    [say('snooze'), touchpoint.snoozedUntil && say('snoozedUntil', { time: time(touchpoint.snoozedUntil) })],
    [
      say('compensation'),
      touchpoint.compensations?.map((given, index) => (
        <div key={index}>
          {given.cost && <strong>{amountSays(given.cost)} </strong>}
          {noted(given)}
        </div>
      )),
    ],
    [say('whatWasDone'), resolution && noted(resolution)],
    [say('followUpOn'), recheckOn && time(recheckOn)],
    [say('saidThen'), then?.text && <bdi>{line(then.text, 300)}</bdi>],
    [
      say('prevention'),
      touchpoint.prevention && (
        <span class="lined" dir="auto">
          {lines(touchpoint.prevention)}
        </span>
      ),
    ],
    [
      say('reading'),
      label && say('labelled', { name: label.by, label: say(label.unhappy ? 'labelUnhappy' : 'labelNotUnhappy') }),
    ],
    [
      say('notes'),
      touchpoint.notes.length > 0 &&
        touchpoint.notes.map((note, index) => (
          <div key={index}>
            {note.unsent && (
              <div>
                <strong>{unsentSays(note.unsent, say)}</strong>
              </div>
            )}
            {noted(note)}
          </div>
        )),
    ],
  ];
  return (
    <dl>
      {rows
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
    </dl>
  );
}

const Noted = ({ note: { at, by, text }, shop, voice }: { note: Note; shop: Shop; voice: StaffVoice }) => (
  <>
    <span class="lined" dir="auto">
      {lines(text)}
    </span>
    <span class="muted small whom">
      {line(by)}, {staffTime(at, shop, voice)}
    </span>
  </>
);
