import type { SQSEvent } from 'aws-lambda';
import { change, ringIfMoved } from '../shared/change.ts';
import { openEventBus } from '../shared/channels/event-bus.ts';
import { type Telling, tellChannel } from '../shared/channels/tell.ts';
import { carryOut, decide } from '../shared/journey/decide.ts';
import type { Surroundings } from '../shared/journey/decide-follow-up.ts';
import { retryAt } from '../shared/journey/decide-relay.ts';
import { followUpOf, isToCustomer, replyOf } from '../shared/journey/decide-sent.ts';
import { dues } from '../shared/journey/due.ts';
import { hour, type Instant, minute, plus } from '../shared/journey/instant.ts';
import type { Claim, Customer, Journey, WaitReason } from '../shared/journey/journey.ts';
import { customerKey } from '../shared/journey/plan.ts';
import { customerKeyOf } from '../shared/keys.ts';
import { onLambda } from '../shared/lambda.ts';
import { composeClaimed } from '../shared/mail/compose/claimed.ts';
import { answerTo } from '../shared/mail/compose/staff-facts.ts';
import { type HoldingBack, holdBack } from '../shared/mail/hold-back.ts';
import { openSend, SendProblem } from '../shared/mail/send.ts';
import { type ReadingAgain, readAgain } from '../shared/mood/read-again.ts';
import { openSecondReader } from '../shared/mood/second-reader.ts';
import { alarmCodes } from '../shared/names.ts';
import { type Fetching, fetchOrder } from '../shared/orders/fetch.ts';
import { platforms } from '../shared/orders/platforms.ts';
import { eachRecord } from '../shared/queue.ts';
import { openScheduledRing } from '../shared/ring.ts';
import { readSecrets } from '../shared/secrets.ts';
import { openCustomers } from '../shared/store/customers.ts';
import { openJourneys } from '../shared/store/journeys.ts';
import { openLearned } from '../shared/store/learned.ts';
import { openLists } from '../shared/store/lists.ts';
import { openSending } from '../shared/store/sending.ts';
import { openSpending } from '../shared/store/spending.ts';
import { openStaffStates } from '../shared/store/staff-state.ts';
import { type Assigning, assigneeOf } from '../shared/touchpoints/assigning.ts';
import { type Bundling, bundleOf } from '../shared/touchpoints/bundling.ts';
import { type StaffLinks, staffLinks } from '../shared/touchpoints/staff-links.ts';
import type { World } from '../shared/world.ts';

export interface RunDue extends Fetching, Assigning, HoldingBack, Telling, ReadingAgain, Bundling {
  links: StaffLinks;
}

/** A journey never owes more than a few things at once; more rounds than this mean that something is wrong. */
const mostRounds = 12;

/** How many of a customer's other journeys are looked at, the newest joined last. */
const mostOthers = 20;

/** Woken by a ring: does whatever the journey owes now, one thing after the other. A ring for nothing does nothing. */
export function createRunDue(running: RunDue) {
  const { journeys, customers, clock, shop, log } = running;

  return (event: SQSEvent) => eachRecord(event, log, ({ body }) => runDue(body));

  async function runDue(id: string): Promise<void> {
    for (let round = 0; round < mostRounds; round++) {
      if (!(await doNext(id))) return;
    }
    throw new Error(`journey ${id} still owes something after ${mostRounds} rounds`);
  }

  /** Does the first thing that is due. False when there is nothing (more) to be done now. */
  async function doNext(id: string): Promise<boolean> {
    const before = await journeys.load(id);
    const [due] = before ? dues(before, shop) : [];
    if (!before || !due || due.at > clock.now()) return false;
    const around = await surroundings(before, due.what);
    const events = decide(before, { do: 'act', ...around }, shop, clock.now());
    const claim = events.find((event) => event.is === 'claimed');
    if (claim && !(await lockCustomer(before, claim, around))) return true;
    const journey = await journeys.save(carryOut(before, events, shop), clock.now());
    if (!journey) return true;
    if (!claim) {
      for (const event of events) log.info('due-decided', { journey: id, what: due.what, decision: event.is });
      await ringIfMoved(running, before, journey);
      return owesNow(journey);
    }
    if (claim.what === 'reading') return owesNow(await readAgain(running, journey));
    if (claim.what === 'fetch') return owesNow(await fetchOrder(running, journey));
    const channel = /^channel-(.+)$/.exec(claim.what)?.[1];
    if (channel !== undefined) return owesNow(await tellChannel(running, journey, channel));
    return owesNow(await carryOutClaim(journey, claim, around));
  }

  /** Sends what was claimed and saves the outcome. Should this die before the send, the claim runs out and it is due again. */
  async function carryOutClaim(journey: Journey, claim: Claim, around: Surroundings): Promise<Journey> {
    const { what } = claim;
    const held = followUpOf(what) && (await holdBack(running));
    if (held) return putOff(journey, what, held);
    try {
      const mail = composeClaimed({ ...running, journey, claim, others: around.others, now: clock.now() });
      const [to] = isToCustomer(what) ? mail.to : [];
      const customer = to === undefined ? undefined : customerKeyOf(running.namingKey, to);
      const messageId = await running.send(mail, { journey: journey.id, what, customer });
      const { journey: after } = await change(running, journey.id, { do: 'record-sent', what, messageId });
      log.info('mail-sent', { journey: journey.id, what, messageId });
      return after;
    } catch (error) {
      if (!(error instanceof SendProblem)) throw error;
      return refused(journey, what, error.reason);
    }
  }

  async function putOff(
    { id }: Journey,
    what: string,
    { until, reason }: { until: Instant; reason: WaitReason },
  ): Promise<Journey> {
    log.info('mail-postponed', { journey: id, what, reason });
    return (await change(running, id, { do: 'postpone', what, until, reason })).journey;
  }

  /** SES said no, so nothing went out: the promise stays, for later; one mail that is refused for good is given up, and says so. */
  async function refused(journey: Journey, what: string, problem: SendProblem['reason']): Promise<Journey> {
    const id = journey.id;
    if (problem === 'rejected') log.error(alarmCodes.mailRejected, { journey: id, what });
    else if (problem === 'paused') log.error(alarmCodes.sendingPaused, { journey: id, what });
    else log.info('mail-postponed', { journey: id, what, reason: problem });
    const kind = followUpOf(what);
    const reply = replyOf(what);
    if (problem === 'rejected' && kind) return (await change(running, id, { do: 'give-up', kind })).journey;
    if (problem === 'rejected' && reply)
      return (await change(running, id, { do: 'fail-reply', id: reply, reason: 'refused' })).journey;
    const now = clock.now();
    const until = reply ? retryAt(journey, now) : plus(now, problem === 'throttled' ? 5 * minute : hour);
    const reason = problem === 'paused' ? 'sending-paused' : problem === 'rejected' ? 'rejected' : 'throttled';
    return (await change(running, id, { do: 'postpone', what, until, reason })).journey;
  }

  /** Whether there is more to be done at once; should somebody else save in between, their ring or the sweep tells. */
  function owesNow({ nextDue }: Journey): boolean {
    return nextDue !== undefined && nextDue <= clock.now();
  }

  async function surroundings(journey: Journey, what: string): Promise<Surroundings> {
    if (what === 'fetch' || what === 'reading' || what.startsWith('channel-')) return alone;
    const isReply = what === 'reply';
    if (!isFollowUp(what) && !isReply)
      return { ...alone, assignee: await assigneeOf(running, journey), incident: await bundleOf(running, journey) };
    const address = answerTo(journey);
    const key = isReply ? address && customerKeyOf(running.namingKey, address) : customerKey(journey);
    const customer = key === undefined ? undefined : await customers.load(key);
    if (isReply) return { ...alone, customer };
    const ids = (customer?.journeys ?? []).filter((id) => id !== journey.id).slice(-mostOthers);
    const others = await Promise.all(ids.map((id) => journeys.load(id)));
    return { customer, others: others.filter((other) => other !== undefined) };
  }

  /** With several orders the customer is locked first, so that two of them due at once do not both ask. */
  async function lockCustomer(journey: Journey, claim: Claim, { customer, others }: Surroundings): Promise<boolean> {
    if (claim.what !== 'check-in' || !customer || others.length === 0) return true;
    const asked: NonNullable<Customer['asked']> = { at: clock.now(), by: journey.id, named: claim.named ?? [] };
    return customers.lockCheckIn(customer.key, asked, customer.asked);
  }
}

const isFollowUp = (what: string) => followUpOf(what) !== undefined;

const alone: Surroundings = { customer: undefined, others: [] };

export const wire = async (world: World) => {
  const { namingKey, apis = {}, channels = {} } = await world.secrets();
  const { publicUrl } = world.env;
  return createRunDue({
    ...world,
    namingKey,
    apis,
    channels,
    publish: openEventBus(world),
    reader: world.shop.reader && openSecondReader(world.aws, world.shop.reader, openSpending(world, 'reader')),
    platforms,
    publicUrl,
    links: staffLinks({ ...world, namingKey, publicUrl }),
    journeys: openJourneys(world),
    customers: openCustomers(world),
    lists: openLists(world),
    learned: openLearned(world),
    staffStates: openStaffStates(world),
    send: openSend(world),
    sending: openSending(world),
    ring: openScheduledRing(world),
  });
};

export const handler = onLambda(wire, readSecrets);
