import type { Clock } from '../../../shared/clock.ts';
import { type Instant, minute, plus } from '../../../shared/journey/instant.ts';
import { openAgenda } from '../agenda.ts';
import { openRecords } from '../records.ts';
import type { MailEvent } from './mail-events.ts';
import type { DeadLetter, MessageFate } from './queue.ts';

/** SES's events on their way through EventBridge to a function, which is called asynchronously. */
export interface Events {
  tell(event: MailEvent, at: Instant): void;
  /** Takes the event that is ready the longest. What is not settled comes again: after a minute, then after two. */
  take(): { id: string; event: MailEvent } | undefined;
  settle(id: string): void;
  next(): Instant | undefined;
  deadLetters(): DeadLetter[];
  close(): void;
}

interface Options {
  clock: Clock;
  fate?: ((body: string) => MessageFate) | undefined;
  /** Path of the files without their ending; in memory when absent. */
  file?: string | undefined;
}

interface Told {
  at: Instant;
  event: MailEvent;
  attempts: number;
}

const maxAttempts = 3;

export function openEvents({ clock, fate = () => 'none', file }: Options): Events {
  const events = openAgenda<Told>(file && `${file}.jsonl`);
  const dead = openRecords<DeadLetter>(file && `${file}-dead.jsonl`);

  return {
    tell(event, at) {
      const met = fate(JSON.stringify(event));
      if (met === 'drop') return;
      const told = { at: typeof met === 'object' ? plus(at, met.delay) : at, event, attempts: 0 };
      events.set(event.id, told);
      if (met === 'double') events.set(`${event.id}-again`, { ...told });
    },

    take() {
      for (let ready = events.ready(clock.now()); ready; ready = events.ready(clock.now())) {
        const [id, { event, attempts }] = ready;
        if (attempts < maxAttempts) {
          events.set(id, { at: plus(clock.now(), (attempts + 1) * minute), event, attempts: attempts + 1 });
          return { id, event };
        }
        events.delete(id);
        dead.set(id, { queue: 'events', id, body: JSON.stringify(event), receives: attempts, at: clock.now() });
      }
      return undefined;
    },

    settle: events.delete,
    next: events.next,
    deadLetters: () => [...dead.values()],
    close() {
      events.close();
      dead.close();
    },
  };
}
