import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Mail } from '../mail/compose/mail.ts';
import { type Send, SendProblem } from '../mail/send.ts';
import { alarmCodes } from '../names.ts';
import type { Learned } from '../store/learned.ts';
import type { Quoting } from './quotes.ts';

export interface TellingOnce extends Quoting {
  learned: Learned;
  send: Send;
  clock: Clock;
  log: Log;
}

/**
 * Sends a mail that is called `what` unless it was sent. What SES refuses is tried again the next hour; who dies before it is
 * noted leaves it to the next. `tag` is what the mail's tag calls it.
 */
export async function tellOnce(
  { learned, clock, send, log }: TellingOnce,
  what: string,
  tag: string,
  compose: () => Mail | Promise<Mail>,
): Promise<void> {
  if (!(await learned.beginTelling(what, clock.now()))) return;
  try {
    await send(await compose(), { journey: 'none', what: tag });
  } catch (error) {
    if (!(error instanceof SendProblem)) throw error;
    return log.error(error.reason === 'paused' ? alarmCodes.sendingPaused : alarmCodes.mailRejected, { what: tag });
  }
  await learned.told(what, clock.now());
}
