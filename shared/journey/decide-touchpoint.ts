import { addBusinessTime } from './calendar.ts';
import { decideResponse, openTouchpoint, respondBy } from './decide-response.ts';
import type { JourneyEvent } from './events.ts';
import type { Instant } from './instant.ts';
import type { Journey, Response } from './journey.ts';
import { graver } from './judge.ts';
import type { Rules } from './rules.ts';

/** A person's mail that matches no order opens a touchpoint of its own: no customer's words are ever dropped. */
export function writeIn(
  journey: Journey,
  { sender, response }: { sender: { address: string; name: string; key: string }; response: Response },
  rules: Rules,
  now: Instant,
): JourneyEvent[] {
  if (journey.touchpoint) return decideResponse(journey, response, rules, now);
  return [
    { at: now, is: 'stranger', sender },
    { at: now, is: 'responded', response },
    ...openTouchpoint(journey, 'unmatched', rules, now),
  ];
}

/** A person must answer what is known of the customer; a touchpoint that is there already carries it. */
export function requestData(journey: Journey, rules: Rules, now: Instant): JourneyEvent[] {
  const { touchpoint } = journey;
  const kind = 'data-request';
  if (!touchpoint) return openTouchpoint(journey, kind, rules, now);
  if (touchpoint.kind === kind && touchpoint.state === 'open') return [];
  const by = respondBy(kind, rules, now);
  return touchpoint.state === 'open' || touchpoint.state === 'acknowledged'
    ? [{ at: now, is: 'touchpoint-joined', kind: graver(kind, touchpoint.kind), respondBy: by, alertDue: now }]
    : [{ at: now, is: 'touchpoint-reopened', kind, respondBy: by }];
}

/** What staff do with a touchpoint. */
export type StaffCommand =
  | { do: 'acknowledge'; by: string }
  | { do: 'note'; by: string; text: string }
  | { do: 'resolve'; by: string; text: string };

const from: Record<StaffCommand['do'], readonly string[]> = {
  acknowledge: ['open'],
  note: ['open', 'acknowledged', 'resolved', 'confirmed'],
  resolve: ['open', 'acknowledged'],
};

/** What staff may do, by the state the touchpoint is in; anything else changes nothing. */
export function staffActs(journey: Journey, command: StaffCommand, rules: Rules, now: Instant): JourneyEvent[] {
  const { touchpoint } = journey;
  if (!touchpoint || !from[command.do].includes(touchpoint.state)) return [];
  if (command.do === 'acknowledge') {
    const resolveBy = addBusinessTime(now, rules.touchpoints.resolveWithin, rules);
    return [{ at: now, is: 'acknowledged', by: command.by, resolveBy }];
  }
  if (command.do === 'note') return [{ at: now, is: 'noted', by: command.by, text: command.text }];
  const resolved: JourneyEvent = { at: now, is: 'resolved', by: command.by, text: command.text };
  const takesPlace = touchpoint.kind === 'unhappy' || touchpoint.kind === 'unsure';
  const owedCheckIn = journey.order && !journey.outcomes['check-in'];
  return owedCheckIn && takesPlace ? [resolved, { at: now, is: 'replaced', kind: 'check-in' }] : [resolved];
}
