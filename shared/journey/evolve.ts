import { linesEver } from './channels.ts';
import type { JourneyEvent } from './events.ts';
import { evolveTouchpoint, withoutClaim } from './evolve-touchpoint.ts';
import { remember } from './history.ts';
import type { Fetching, HistoryEntry, Journey, Response } from './journey.ts';
import { judge } from './judge.ts';
import { mergeOrder } from './merge.ts';
import type { Order, OrderPatch } from './order.ts';

/** The journey after an event. Pure; never fails: what may happen was decided before. */
export const evolve = (journey: Journey, event: JourneyEvent): Journey => remember(apply(journey, event), event);

function apply(journey: Journey, event: JourneyEvent): Journey {
  switch (event.is) {
    case 'order':
      return { ...journey, order: withPatch(journey.order, event), ...wanted(journey, event) };
    case 'fetch-wanted':
      return withFetching(journey, (fetching) => ({ ...fetching, due: event.at }));
    case 'fetched':
      return withFetching(withoutClaim(journey), ({ due: _due, ...fetching }) => ({
        ...fetching,
        tries: 0,
        fetchedAt: event.at,
      }));
    case 'fetch-failed':
      return withFetching(withoutClaim(journey), (fetching) => ({ ...fetching, due: event.until, tries: event.tries }));
    case 'claimed': {
      const { is: _is, at: _at, ...claim } = event;
      return { ...journey, claim };
    }
    case 'claim-expired':
      return withoutClaim(journey);
    case 'channel-told':
      return withoutOwed(withoutClaim(journey), event.channel, event.next);
    case 'channel-failed': {
      const owed = journey.channels?.[event.channel];
      if (!event.until) return withoutOwed(withoutClaim(journey), event.channel, linesEver(journey));
      if (!owed) return withoutClaim(journey);
      const later = { ...owed, from: event.from, due: event.until, tries: event.tries };
      return { ...withoutClaim(journey), channels: { ...journey.channels, [event.channel]: later } };
    }
    case 'sent': {
      const { kind, at, messageId, basis, named } = event;
      const outcome = { is: 'sent' as const, at, messageId, basis, ...(named?.length && { named }) };
      return { ...withoutClaim(journey), outcomes: { ...journey.outcomes, [kind]: outcome } };
    }
    case 'skipped': {
      const { kind, at, reason, by } = event;
      const outcome = { is: 'skipped' as const, at, reason, ...(by && { by }) };
      return { ...withoutClaim(journey), outcomes: { ...journey.outcomes, [kind]: outcome } };
    }
    case 'waiting': {
      const { kind, until, reason } = event;
      return { ...withoutClaim(journey), waits: { ...journey.waits, [kind]: { until, reason } } };
    }
    case 'responded':
      return { ...journey, responses: bounded(upsert(journey.responses, event.response)) };
    case 'reading-owed':
      return { ...journey, reading: { of: event.of, due: event.at, since: event.at, tries: 0 } };
    case 'reread':
      return { ...withoutReading(journey), responses: reread(journey.responses, event) };
    case 'reading-failed': {
      const { reading } = journey;
      if (!reading || !event.until) return withoutReading(journey);
      return { ...withoutClaim(journey), reading: { ...reading, due: event.until, tries: event.tries } };
    }
    case 'opted-out':
      return { ...journey, optedOut: journey.optedOut ?? event.at };
    case 'stranger':
      return { ...journey, sender: event.sender };
    case 'erased':
      return erased(journey, event.at);
    default:
      return evolveTouchpoint(journey, event);
  }
}

/** What was written while the channel was being told is owed still, at once. */
function withoutOwed(journey: Journey, channel: string, next: number): Journey {
  const { [channel]: owed, ...others } = journey.channels ?? {};
  const { channels: _channels, ...rest } = journey;
  if (owed && next < linesEver(journey))
    return { ...rest, channels: { ...others, [channel]: { ...owed, from: next, tries: 0 } } };
  return Object.keys(others).length > 0 ? { ...rest, channels: others } : rest;
}

function withPatch(order: Order | undefined, event: Extract<JourneyEvent, { is: 'order' }>): Order {
  const { platform, store, orderId } = event;
  const known: Order = order ?? { platform, store, id: orderId, milestones: {}, ends: {} };
  return mergeOrder(known, known.ends.erased ? withoutPerson(event.patch) : event.patch);
}

/** A webhook that only points at the order: it is due to be fetched. */
function wanted(journey: Journey, { fetch, at }: Extract<JourneyEvent, { is: 'order' }>): Pick<Journey, 'fetching'> {
  if (!fetch || journey.order?.ends.erased) return {};
  return { fetching: { tries: 0, ...journey.fetching, ...fetch, due: at } };
}

const withFetching = (journey: Journey, change: (fetching: Fetching) => Fetching): Journey =>
  journey.fetching ? { ...journey, fetching: change(journey.fetching) } : journey;

const withoutPerson = ({ details: _details, ...patch }: OrderPatch): OrderPatch => patch;

/** A response that comes again with the same id is the same response, told better. */
const upsert = (responses: Response[], response: Response): Response[] =>
  responses.some(({ id }) => id === response.id)
    ? responses.map((known) => (known.id === response.id ? { ...known, ...response, at: known.at } : known))
    : [...responses, response];

function withoutReading(journey: Journey): Journey {
  const { reading: _reading, ...rest } = withoutClaim(journey);
  return rest;
}

/** The offline verdict stays beside it as the score; a rating still counts if it is worse. */
const reread = (responses: Response[], { of, reading }: Extract<JourneyEvent, { is: 'reread' }>): Response[] =>
  responses.map((response) => {
    if (response.id !== of) return response;
    const { mood, by, category, marks } = reading;
    const judged = judge(response.rating, mood);
    return {
      ...response,
      mood: judged.mood,
      reread: { mood, by },
      ...(judged.contradicts && { contradicts: true }),
      ...(category && { category }),
      ...(marks && marks.length > 0 && { marks }),
    };
  });

const fullResponses = 20;
const keptResponses = 100;

/** Keeps the item small: of an endless exchange the latest responses stay whole, older ones in their first words; the mails themselves lie in the bucket. */
const bounded = (responses: Response[]): Response[] =>
  responses
    .slice(-keptResponses)
    .map((response, index, { length }) =>
      response.text && index < length - fullResponses ? { ...response, text: response.text.slice(0, 200) } : response,
    );

/** Nothing personal stays: what is left says only that there was an order, and what became of it. */
function erased(journey: Journey, at: string): Journey {
  const {
    order,
    sender: _sender,
    touchpoint: _touchpoint,
    claim: _claim,
    fetching: _fetching,
    reading: _reading,
    history,
    ...rest
  } = journey;
  return {
    ...rest,
    ...(order && { order: withoutDetails(order, at) }),
    waits: {},
    responses: [],
    history: history.map(withoutWords),
  };
}

/** What a webhook told (`placed, paid`) names nobody; everything else that was written may. */
const withoutWords = ({ text, by: _by, raw: _raw, ...entry }: HistoryEntry): HistoryEntry =>
  entry.is === 'order' && text !== undefined ? { ...entry, text } : entry;

const withoutDetails = ({ details: _details, updatedAt: _updatedAt, ...order }: Order, at: string): Order => ({
  ...order,
  ends: { ...order.ends, erased: order.ends.erased ?? at },
});
