import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { between, day, type Instant, InstantSchema } from '../journey/instant.ts';
import type { Journey } from '../journey/journey.ts';
import { type Burst, burstsOf, nameOf, watchedDimensions } from './bursts.ts';
import { aboutOf, type Fact } from './facts.ts';
import { keysOf } from './figures.ts';

/** A burst of unhappy customers that staff are told of together: from when it is found until its rate is usual again. */
export const Incident = z.object({
  dimension: z.enum(watchedDimensions),
  /** The product, carrier or country. */
  key: z.string(),
  openedAt: InstantSchema,
  /** Different customers in the last three days, and how many are usual. */
  count: z.number(),
  usual: z.number(),
  /** Journeys that belong to it, the latest last. */
  journeys: z._default(z.array(z.string()), []),
  /** The last mail about it: how many it was of, and which was the latest of them. */
  told: z.optional(z.object({ round: z.int(), at: InstantSchema, of: z.int(), last: z.optional(z.string()) })),
  /** When it was closed: by a person, by id, or because its rate was usual again. */
  closed: z.optional(z.object({ at: InstantSchema, by: z.optional(z.string()) })),
  /** Its rate is usual again: more of the same is an incident of its own. */
  isOver: z.optional(z.boolean()),
});
export type Incident = z.infer<typeof Incident>;

/** Names it in links, mails and events. */
export const incidentId = (incident: Pick<Incident, 'dimension' | 'key' | 'openedAt'>): string =>
  createHash('sha256')
    .update(`${nameOf(incident)} ${incident.openedAt}`)
    .digest('hex')
    .slice(0, 16);

export const isOpenIncident = ({ closed }: Incident): boolean => closed === undefined;

/** The open incident that a customer belongs to who complains now. */
export const incidentOf = (journey: Journey, known: readonly Incident[]): Incident | undefined =>
  known.find((one) => isOpenIncident(one) && keysOf[one.dimension](aboutOf(journey)).includes(one.key));

/** The digest tells of those of the last week. */
const keptFor = 14 * day;
const mostJourneys = 1000;

/** What becomes of the incidents by what the facts tell now. Pure; the same facts again change nothing. */
export function watch(known: readonly Incident[], facts: readonly Fact[], now: Instant): Incident[] {
  const alive = known.filter(({ isOver }) => !isOver);
  const bursts = new Map(burstsOf(facts, alive, now).map((burst) => [nameOf(burst), burst]));
  const before = known
    .filter(({ closed, isOver }) => !closed || !isOver || between(closed.at, now) < keptFor)
    .flatMap((one) => {
      const burst = one.isOver ? undefined : bursts.get(nameOf(one));
      if (!burst) return [one];
      bursts.delete(nameOf(one));
      return one.closed
        ? closedByHand({ ...one, closed: one.closed }, burst, facts, now)
        : [stillOpen(one, burst, now)];
    });
  return [...before, ...[...bursts.values()].map((burst) => begun(burst, now))];
}

/** A person says that it is known and dealt with: whoever complains from now on is told of one by one. */
export const closeByHand = (known: readonly Incident[], id: string, by: string, now: Instant): Incident[] =>
  known.map((one) => (incidentId(one) === id && isOpenIncident(one) ? { ...one, closed: { at: now, by } } : one));

const begun = ({ isOver: _isOver, ...burst }: Burst, now: Instant): Incident =>
  told({ ...burst, openedAt: now, journeys: burst.journeys.slice(-mostJourneys) }, now);

/** Who joined it since the last mail is told of when it closes. */
function stillOpen(one: Incident, burst: Burst, now: Instant): Incident {
  const next = joinedBy(one, burst);
  if (burst.isOver) return toldOfAll({ ...next, isOver: true, closed: { at: now } }, now);
  const { of, at } = one.told ?? { of: 0, at: one.openedAt };
  const isDouble = next.journeys.length >= 2 * of;
  return isDouble || (between(at, now) >= day && hasNews(next)) ? told(next, now) : next;
}

/** Who complained before it was closed still belongs to it; when it has doubled since, it was not dealt with. */
function closedByHand(
  one: Incident & { closed: NonNullable<Incident['closed']> },
  burst: Burst,
  facts: readonly Fact[],
  now: Instant,
): Incident[] {
  if (burst.isOver) return [{ ...one, isOver: true }];
  const opened = new Map(facts.map(({ id, opened: at }) => [id, at]));
  const earlier = burst.journeys.filter((id) => (opened.get(id) ?? '') <= one.closed.at);
  const next = toldOfAll({ ...one, journeys: joinedBy(one, { ...burst, journeys: earlier }).journeys }, now);
  return burst.count >= 2 * one.count ? [{ ...next, isOver: true }, begun(burst, now)] : [next];
}

const joinedBy = (one: Incident, { count, usual, journeys }: Burst): Incident => ({
  ...one,
  count,
  usual,
  journeys: [...new Set([...one.journeys, ...journeys])].slice(-mostJourneys),
});

const hasNews = ({ journeys, told: last }: Incident): boolean => journeys.at(-1) !== last?.last;

const toldOfAll = (one: Incident, now: Instant): Incident => (hasNews(one) ? told(one, now) : one);

const told = (one: Incident, now: Instant): Incident => ({
  ...one,
  told: { round: (one.told?.round ?? 0) + 1, at: now, of: one.journeys.length, last: one.journeys.at(-1) },
});
