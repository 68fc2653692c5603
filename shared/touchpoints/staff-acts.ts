import { type ActByMail, answerAddress } from '../journey/decide-relay.ts';
import type { Journey, Touchpoint } from '../journey/journey.ts';
import type { Shop } from '../shop.ts';
import { type Asked, type MailCommand, WrongCommand } from './staff-commands.ts';

/**
 * What a mail of the staff asks of the journey as it is now. Throws `WrongCommand` when a colleague has been at it since the
 * staff were last told: whoever is second must see that and decide again.
 */
export function actsOf(
  { commands, rest }: Asked,
  journey: Journey,
  { id, by, staff, recipients }: Pick<ActByMail, 'id' | 'by' | 'staff'> & { recipients: readonly string[] },
): ActByMail['acts'] {
  const insists = commands.some((command) => command.do === 'send');
  const { touchpoint } = journey;
  if (touchpoint && !insists) {
    if (rest && answeredByAnother(touchpoint, by)) throw new WrongCommand('answered-already', rest);
    const moves = commands.filter((command) => command.do !== 'note');
    if (moves.length > 0 && (answeredByAnother(touchpoint, by) || movedByAnother(journey, by)))
      throw new WrongCommand('acted-already', moves.map(({ line }) => line).join('\n'));
  }
  const acts = commands.flatMap((command) => {
    const act = actOf(command, rest, touchpoint, staff);
    return act ? [{ act, line: command.line }] : [];
  });
  // The words first: what is done and answered at once counts as answered.
  return rest ? [{ act: said(rest, journey, id, recipients), line: '' }, ...acts] : acts;
}

/** What was addressed to the customer too has reached them already. */
function said(text: string, journey: Journey, id: string, recipients: readonly string[]) {
  const isThere = recipients.includes(answerAddress(journey)?.toLowerCase() ?? '');
  return isThere ? ({ do: 'answer', text } as const) : ({ do: 'reply', id, text } as const);
}

/** Addresses that such a mail went to beside us: neither the staff's nor the customer's. */
export const elsewhere = (recipients: readonly string[], journey: Journey, { mail, staff }: Shop): string[] =>
  recipients.filter(
    (one) =>
      one !== mail.from.toLowerCase() &&
      !one.endsWith(`@${mail.replyDomain.toLowerCase()}`) &&
      one !== answerAddress(journey)?.toLowerCase() &&
      !staff.some(({ email }) => email.toLowerCase() === one),
  );

/** Somebody else has written to the customer since the staff were last told something new. */
const answeredByAnother = ({ answers = [], outgoing = [], alertedAt = '' }: Touchpoint, by: string): boolean =>
  [...answers, ...outgoing].some((one) => one.at > alertedAt && one.by !== by);

const movedByAnother = ({ history, touchpoint }: Journey, me: string): boolean =>
  history.some(
    ({ is, at, by }) =>
      moving.has(is) && at > (touchpoint?.alertedAt ?? '') && by !== undefined && by !== me && by !== 'aftercare',
  );

const moving = new Set(['assigned', 'acknowledged', 'promised', 'snoozed', 'resolved', 'touchpoint-reopened']);

function actOf(command: MailCommand, rest: string, touchpoint: Touchpoint | undefined, me: string) {
  switch (command.do) {
    case 'take':
      // Whoever has taken it up already gives it over by this.
      return touchpoint?.state === 'open' ? ({ do: 'acknowledge' } as const) : ({ do: 'assign', to: me } as const);
    case 'done':
      return { do: 'resolve', text: command.text || rest || 'Done' } as const;
    case 'promise':
      return { do: 'promise', until: command.until, text: command.text || rest || 'An answer' } as const;
    case 'reopen':
      return { do: 'reopen', text: command.text || rest || 'Not done after all' } as const;
    case 'snooze':
      return { do: 'snooze', until: command.until } as const;
    case 'assign':
      return { do: 'assign', to: command.to } as const;
    case 'note':
      return { do: 'note', text: command.text } as const;
    case 'send':
      return undefined;
  }
}
