import { type Changing, change } from '../shared/change.ts';
import { isToCustomer, replyOf } from '../shared/journey/decide-sent.ts';
import type { Journey } from '../shared/journey/journey.ts';
import { customerKey } from '../shared/journey/plan.ts';
import type { UnsentReason } from '../shared/journey/touchpoint.ts';
import { isJourneyKey } from '../shared/keys.ts';
import { onLambda } from '../shared/lambda.ts';
import { mustPause, ratesOf } from '../shared/mail/reputation.ts';
import { alarmCodes, mailTags } from '../shared/names.ts';
import { openRing } from '../shared/ring.ts';
import { type Customers, openCustomers } from '../shared/store/customers.ts';
import { openJourneys } from '../shared/store/journeys.ts';
import { openSending, type SendingStore } from '../shared/store/sending.ts';
import type { World } from '../shared/world.ts';

/** What SES puts on the default bus: https://docs.aws.amazon.com/ses/latest/dg/monitoring-eventbridge.html */
export interface SesEvent {
  'detail-type': string;
  detail: {
    mail: { messageId: string; tags?: Record<string, string[]> };
    bounce?: { bounceType: string; bounceSubType?: string };
    complaint?: { complaintFeedbackType?: string };
    reject?: { reason?: string };
  };
}

export interface RecordDelivery extends Changing {
  customers: Customers;
  sending: SendingStore;
}

/**
 * Woken by SES events, which may be doubled, late and out of order. A `Send`, bounce or complaint closes the claim of a
 * function that died before it saved the outcome; a hard bounce or a complaint keeps the address from ever being mailed
 * again. A soft bounce does not.
 */
export function createRecordDelivery(recording: RecordDelivery) {
  const { log, customers, clock } = recording;

  return async (event: SesEvent): Promise<void> => {
    const { mail, bounce, complaint, reject } = event.detail;
    const id = mail.tags?.[mailTags.journey]?.[0] ?? '';
    const what = mail.tags?.[mailTags.what]?.[0] ?? '';
    if (!isJourneyKey(id)) return log.info('event-without-journey', { event: event['detail-type'] });
    const toCustomer = isToCustomer(what);
    const customer = mail.tags?.[mailTags.customer]?.[0];

    // What comes back went out, too: its bounce may be here before its `Send`, and would have the claim given up.
    if (event['detail-type'] === 'Email Sent' || bounce || complaint) {
      const { events } = await change(
        recording,
        id,
        unlessUnknown({ do: 'confirm-sent', what, messageId: mail.messageId }),
      );
      if (events.length > 0) log.info('claim-closed', { journey: id, what });
    }
    if (bounce) {
      log.error(alarmCodes.bounced, { journey: id, what, type: bounce.bounceType, hard: isHard(bounce), toCustomer });
      if (toCustomer)
        await suppress(id, customer, isHard(bounce) ? 'bounced' : undefined, {
          do: 'bounce',
          reason: reasonOf(bounce),
          hard: isHard(bounce),
        });
      await failReply(id, what, isHard(bounce) ? 'came-back' : 'came-back-full');
    } else if (complaint) {
      log.error(alarmCodes.complained, { journey: id, what, toCustomer });
      if (toCustomer)
        await suppress(id, customer, 'complained', {
          do: 'complain',
          reason: complaint.complaintFeedbackType ?? 'abuse',
        });
      await failReply(id, what, 'called-spam');
    } else if (reject) {
      log.error(alarmCodes.mailRejected, { journey: id, what, reason: reject.reason });
      await failReply(id, what, 'refused');
    }
  };

  /** What a person of the staff wrote did not arrive: they hear of it, and the customer waits again. */
  async function failReply(journey: string, what: string, reason: UnsentReason): Promise<void> {
    const id = replyOf(what);
    if (id) await change(recording, journey, unlessUnknown({ do: 'fail-reply', id, reason }));
  }

  /** The customer is marked before the journey is told: should this die in between, nothing is mailed all the same. */
  async function suppress(
    id: string,
    customer: string | undefined,
    mark: 'bounced' | 'complained' | undefined,
    command: { do: 'bounce'; reason: string; hard: boolean } | { do: 'complain'; reason: string },
  ): Promise<void> {
    const key = customer ?? (await recording.journeys.load(id).then((journey) => journey && customerKey(journey)));
    if (key && mark) await customers.mark(key, mark, clock.now());
    const { events } = await change(
      recording,
      id,
      unlessUnknown(command, (journey) => !alreadyTold(journey, command)),
    );
    if (mark && events.length > 0) await judgeSending(mark);
  }

  /** Stops mail to customers before SES does. What is owed stays owed, and goes out when staff resume. */
  async function judgeSending(mark: 'bounced' | 'complained'): Promise<void> {
    const { sending } = recording;
    const now = clock.now();
    const state = await sending.count(mark, now);
    const why = mustPause(state);
    if (why && !state.paused && (await sending.pause(why, now)))
      log.error(alarmCodes.pausedByUs, { why, ...ratesOf(state) });
  }
}

const isHard = ({ bounceType }: { bounceType: string }) => bounceType === 'Permanent';
const reasonOf = ({ bounceType, bounceSubType }: { bounceType: string; bounceSubType?: string }) =>
  [bounceType, bounceSubType].filter(Boolean).join(' ');

const alreadyTold = (journey: Journey, command: { do: 'bounce' | 'complain'; reason: string }): boolean =>
  journey.history.some(
    ({ is, reason }) => is === (command.do === 'bounce' ? 'bounced' : 'complained') && reason === command.reason,
  );

const unlessUnknown =
  <Asked>(command: Asked, also: (journey: Journey) => boolean = () => true) =>
  (journey: Journey): Asked | undefined =>
    journey.version > 0 && also(journey) ? command : undefined;

export const wire = async (world: World) =>
  createRecordDelivery({
    ...world,
    journeys: openJourneys(world),
    customers: openCustomers(world),
    sending: openSending(world),
    ring: openRing(world),
  });

export const handler = onLambda(wire);
