import { change } from '../change.ts';
import type { StaffCommand } from '../journey/decide-staff.ts';
import { day } from '../journey/instant.ts';
import type { Journey } from '../journey/journey.ts';
import { composeStaffAnswer } from '../mail/compose/staff-answer.ts';
import { SendProblem } from '../mail/send.ts';
import { alarmCodes } from '../names.ts';
import type { Staff } from '../shop.ts';
import type { Problem } from './act.ts';
import type { Desk } from './desk.ts';
import { seenMark } from './seen.ts';

/**
 * Mails what staff wrote to the customer, and records it. Whoever sends takes the place of what they saw first, so that of two
 * who press at once, or of one who presses twice, one mail goes out; when it could not be sent, the place is free again.
 */
export async function mailAnswer(
  desk: Desk,
  journey: Journey,
  command: Extract<StaffCommand, { do: 'answer' }>,
  me: Staff,
): Promise<Problem | undefined> {
  const { tallies, clock, shop, send, log } = desk;
  const mail = composeStaffAnswer({ journey, shop, text: command.text, by: me });
  if (!mail) return 'problem.no-address';
  const place = `answer#${journey.id}#${seenMark(journey)}`;
  if (!(await tallies.takeOnce(place, day, clock.now()))) return 'problem.somebody-was-faster';
  try {
    const messageId = await send(mail, { journey: journey.id, what: 'answer' });
    await change(desk, journey.id, { ...command, messageId });
    return undefined;
  } catch (error) {
    if (!(error instanceof SendProblem)) throw error;
    await tallies.giveBack(place);
    log.error(error.reason === 'paused' ? alarmCodes.sendingPaused : alarmCodes.mailRejected, { what: 'answer' });
    return 'problem.not-sent';
  }
}
