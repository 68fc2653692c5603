import { resolveBy, timersOf } from './deadlines.ts';
import { reopened } from './decide-response.ts';
import type { JourneyEvent } from './events.ts';
import type { Instant } from './instant.ts';
import type { Journey } from './journey.ts';
import { leadsTo, type Move } from './moves.ts';
import type { Money } from './order.ts';
import type { Rules } from './rules.ts';
import type { Category, Touchpoint } from './touchpoint.ts';

/** What staff do with a touchpoint. `by` is the name that the record keeps, `staff` the id of a person of the shop. */
export type StaffCommand = { by: string; staff?: string | undefined } & StaffAct;

export type StaffAct =
  | { do: 'acknowledge' }
  | { do: 'promise'; text: string; until: Instant }
  /** The customer was told something that Aftercare does not send. */
  | { do: 'answer'; text: string }
  /** To be mailed to the customer. The same id is the same mail. */
  | { do: 'reply'; id: string; text: string }
  | { do: 'snooze'; until: Instant }
  | { do: 'assign'; to: string }
  | { do: 'note'; text: string }
  | { do: 'classify'; category?: Category; cause?: string; urgent?: boolean }
  | { do: 'compensate'; text: string; cost?: Money }
  | { do: 'prevent'; text: string }
  | { do: 'label'; unhappy: boolean }
  | { do: 'resolve'; text: string; recheckOn?: Instant }
  | { do: 'reopen'; text: string };

/** The move of the state table that each is. */
export const moveOf: Record<StaffCommand['do'], Move> = {
  acknowledge: 'acknowledge',
  promise: 'promise',
  answer: 'answer',
  reply: 'answer',
  snooze: 'snooze',
  assign: 'assign',
  note: 'write',
  classify: 'write',
  compensate: 'write',
  prevent: 'write',
  label: 'write',
  resolve: 'resolve',
  reopen: 'reopen',
};

/** What staff may do, by the state the touchpoint is in; anything else changes nothing. */
export function staffActs(journey: Journey, command: StaffCommand, rules: Rules, now: Instant): JourneyEvent[] {
  const { touchpoint } = journey;
  const state = touchpoint && leadsTo(touchpoint.state, moveOf[command.do]);
  if (!touchpoint || !state || isPast(command, now)) return [];
  const events = acts(journey, touchpoint, command, rules, now);
  return [...taking(touchpoint, command, now), ...events];
}

/** A promise or a pause must end in the future. */
const isPast = (command: StaffCommand, now: Instant) =>
  (command.do === 'promise' || command.do === 'snooze') && command.until <= now;

/** Whoever takes it up answers for it from then on. */
function taking(touchpoint: Touchpoint, command: StaffCommand, now: Instant): JourneyEvent[] {
  const { by, staff } = command;
  const takes = command.do === 'acknowledge' || (touchpoint.state === 'open' && takesUp.has(command.do));
  return takes && staff !== undefined && staff !== touchpoint.assignee
    ? [{ at: now, is: 'assigned', to: staff, by }]
    : [];
}

const takesUp = new Set<StaffCommand['do']>(['promise', 'answer', 'reply', 'snooze', 'resolve']);

function acts(
  journey: Journey,
  touchpoint: Touchpoint,
  { staff, ...command }: StaffCommand,
  rules: Rules,
  now: Instant,
): JourneyEvent[] {
  const { by } = command;
  /** From the first act on the touchpoint is taken up, and must be resolved in time. */
  const taken = { resolveBy: touchpoint.resolveBy ?? resolveBy(touchpoint, rules, now) };
  const timers = (next: Partial<Touchpoint>) => timersOf({ ...touchpoint, ...next }, rules, now);
  switch (command.do) {
    case 'acknowledge':
      return [{ at: now, is: 'acknowledged', by, ...taken, timers: timers({ ...taken, state: 'acknowledged' }) }];
    case 'promise': {
      const { text, until } = command;
      const promise = { at: now, by, text, until };
      return [{ ...promise, is: 'promised', timers: timers({ state: 'promised', promise }) }];
    }
    case 'answer': {
      const answered = { at: now, is: 'answered' as const, by, text: command.text };
      if (touchpoint.state !== 'open') return [answered];
      return [{ ...answered, ...taken, timers: timers({ ...taken, state: 'acknowledged' }) }];
    }
    case 'reply': {
      const { id, text } = command;
      const known = [...(touchpoint.outgoing ?? []), ...(touchpoint.answers ?? []), ...touchpoint.notes];
      if (known.some((one) => one.id === id)) return [];
      const written = { at: now, is: 'reply-written' as const, id, by, text, ...(staff && { staff }) };
      if (touchpoint.state !== 'open') return [written];
      return [{ ...written, ...taken, timers: timers({ ...taken, state: 'acknowledged' }) }];
    }
    case 'snooze': {
      const state = touchpoint.state === 'promised' ? 'promised' : 'acknowledged';
      const until = command.until;
      const snoozed = { at: now, is: 'snoozed' as const, by, until };
      return [{ ...snoozed, ...taken, timers: timers({ ...taken, state, snoozedUntil: until }) }];
    }
    case 'assign':
      return command.to === touchpoint.assignee
        ? []
        : [{ at: now, is: 'assigned', to: command.to, by, ...(command.to !== staff && { isNews: true }) }];
    case 'note':
      return [{ at: now, is: 'noted', by, text: command.text }];
    case 'classify': {
      const { do: _do, ...classified } = command;
      return [{ at: now, is: 'classified', ...classified }];
    }
    case 'compensate':
      return [{ at: now, is: 'compensated', by, text: command.text, ...(command.cost && { cost: command.cost }) }];
    case 'prevent':
      return [{ at: now, is: 'prevention-noted', by, text: command.text }];
    case 'label':
      return [{ at: now, is: 'labelled', by, unhappy: command.unhappy }];
    case 'reopen':
      return [reopened(touchpoint, { kind: touchpoint.kind, by, text: command.text }, rules, now)];
    case 'resolve':
      return resolve(journey, touchpoint, command, now);
  }
}

function resolve(
  journey: Journey,
  { kind }: Touchpoint,
  { by, text, recheckOn }: { by: string; text: string; recheckOn?: Instant },
  now: Instant,
): JourneyEvent[] {
  const resolved: JourneyEvent = { at: now, is: 'resolved', by, text, ...(recheckOn && { recheckOn }) };
  const takesPlace = kind === 'unhappy' || kind === 'unsure';
  const owedCheckIn = journey.order && !journey.outcomes['check-in'];
  return owedCheckIn && takesPlace ? [resolved, { at: now, is: 'replaced', kind: 'check-in' }] : [resolved];
}
