import { respondBy, timersOf } from './deadlines.ts';
import { decideResponse, openTouchpoint, reopened } from './decide-response.ts';
import type { JourneyEvent } from './events.ts';
import type { Instant } from './instant.ts';
import type { Journey, Response, Sender } from './journey.ts';
import { graver } from './judge.ts';
import type { Rules } from './rules.ts';
import { isOpen } from './touchpoint.ts';

/** A person's mail that matches no order opens a touchpoint of its own: no customer's words are ever dropped. */
export function writeIn(
  journey: Journey,
  { sender, response }: { sender: Sender; response: Response },
  rules: Rules,
  now: Instant,
): JourneyEvent[] {
  if (journey.touchpoint) return decideResponse(journey, response, rules, now);
  return [
    { at: now, is: 'stranger', sender },
    { at: now, is: 'responded', response },
    ...openTouchpoint(journey, { kind: 'unmatched' }, rules, now),
  ];
}

/** What a customer said on the telephone, in the shop or in a chat, as a person of the staff wrote it down: a response like any other. */
export function takeDown(
  journey: Journey,
  { sender, response }: { sender?: Sender; response: Response },
  rules: Rules,
  now: Instant,
): JourneyEvent[] {
  const said = decideResponse(journey, response, rules, now);
  return journey.order || journey.sender || !sender ? said : [{ at: now, is: 'stranger', sender }, ...said];
}

/** A person must answer what is known of the customer; a touchpoint that is there already carries it. */
export function requestData(journey: Journey, rules: Rules, now: Instant): JourneyEvent[] {
  const { touchpoint } = journey;
  const kind = 'data-request';
  if (!touchpoint) return openTouchpoint(journey, { kind }, rules, now);
  if (touchpoint.kind === kind && touchpoint.state === 'open') return [];
  if (!isOpen(touchpoint)) return [reopened(touchpoint, { kind }, rules, now)];
  const by = respondBy({ kind }, rules, now);
  const graverKind = graver(kind, touchpoint.kind);
  const joined: JourneyEvent = { at: now, is: 'touchpoint-joined', kind: graverKind, alertDue: now };
  if (touchpoint.state !== 'open' || touchpoint.escalatedAt) return [joined];
  return [
    { ...joined, respondBy: by, timers: timersOf({ ...touchpoint, kind: graverKind, respondBy: by }, rules, now) },
  ];
}
