import type { Clock } from '../clock.ts';
import { hour, type Instant, plus } from '../journey/instant.ts';
import type { WaitReason } from '../journey/journey.ts';
import type { Log } from '../log.ts';
import { alarmCodes } from '../names.ts';
import type { Shop } from '../shop.ts';
import type { SendingStore } from '../store/sending.ts';
import { composePaused } from './compose/paused.ts';
import { nextDay, type Sending } from './reputation.ts';
import { type Send, SendProblem } from './send.ts';

export interface HoldingBack {
  sending: SendingStore;
  send: Send;
  shop: Shop;
  clock: Clock;
  log: Log;
  publicUrl: string;
}

/**
 * Counts one more mail to a customer, or says why it must wait: mail is paused, or a new sender has sent enough for today.
 * Whoever meets a pause first tells the staff. Mail to staff does not come by here: they are always told.
 */
export async function holdBack(by: HoldingBack): Promise<{ until: Instant; reason: WaitReason } | undefined> {
  const now = by.clock.now();
  const admission = await by.sending.admit(now, by.shop.mail.rampUpFrom);
  if (admission.is === 'yes') return undefined;
  if (admission.is === 'enough-today') return { until: nextDay(now), reason: 'ramp-up' };
  if (await by.sending.beginTelling()) await tellPaused(by, admission.sending);
  return { until: plus(now, hour), reason: 'sending-paused' };
}

/** Should this fail, the alarm has told already. */
async function tellPaused({ send, shop, log, publicUrl }: HoldingBack, state: Sending): Promise<void> {
  try {
    await send(composePaused({ shop, state, desk: `${publicUrl}/desk` }), { journey: 'none', what: 'paused' });
  } catch (error) {
    if (!(error instanceof SendProblem)) throw error;
    log.error(alarmCodes.sendingPaused, { what: 'paused', reason: error.reason });
  }
}
