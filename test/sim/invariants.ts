import { environment } from '../../infra/local/endpoints/services.ts';
import type { System } from '../../infra/local/system.ts';
import { followUpOf } from '../../shared/journey/decide-sent.ts';
import { day, type Instant, minute, plus } from '../../shared/journey/instant.ts';
import type { Journey } from '../../shared/journey/journey.ts';
import { endOf } from '../../shared/journey/merge.ts';
import { strangerKey } from '../../shared/keys.ts';
import { mailTags } from '../../shared/names.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import type { Purchase } from './cast.ts';
import { habits } from './habits.ts';
import { nameOf } from './month.ts';
import { isEnd } from './webhooks.ts';

/** What the world outside was told "taken" for, and when. */
export interface Accepted {
  /** Journeys whose payment was told. */
  paid: Set<string>;
  /** Journeys whose order ended. */
  ends: Map<string, Instant>;
  /** Addresses that opted out. */
  optOuts: Map<string, Instant>;
  /** Words of people, and when they said them. */
  words: { journey: string; words: string; at: Instant }[];
}

/** What must hold at a quiet point, and does not. */
export async function violationsOf(
  system: System,
  cast: readonly Purchase[],
  accepted: Accepted,
  orphaned: ReadonlyMap<string, number>,
): Promise<string[]> {
  const journeys = await loadAll(system, cast);
  return [
    ...overdue(system, journeys),
    ...sentTooOften(system, orphaned),
    ...sentAndNotKnown(system, journeys),
    ...sentAfterTheEnd(system, cast, accepted),
    ...endsNotKnown(journeys, accepted),
    ...notThanked(system, cast, journeys, accepted),
    ...unhappyWithoutStaff(system, journeys),
    ...wordsLost(journeys, accepted, plus(system.clock.now(), -day)),
  ];
}

async function loadAll(system: System, cast: readonly Purchase[]): Promise<Journey[]> {
  const store = openJourneys({ aws: system.aws, env: environment('https://after.example') });
  const strangers = system.services.bucket.keys().map((key) => strangerKey(system.secrets.namingKey, key));
  const ids = new Set([...cast.map(({ journey }) => journey), ...strangers]);
  const loaded = await Promise.all([...ids].map((id) => store.load(id)));
  return loaded.filter((journey) => journey !== undefined);
}

/** No promise is overdue by more than a sweep. */
const overdue = (system: System, journeys: readonly Journey[]): string[] =>
  journeys
    .filter(({ nextDue }) => nextDue !== undefined && plus(nextDue, 6 * minute) < system.clock.now())
    .map(({ id, nextDue }) => `${id} is overdue since ${nextDue}`);

/** Each mail goes out once; once more for each time that its sender could not know or save that it went out. */
function sentTooOften(system: System, orphaned: ReadonlyMap<string, number>): string[] {
  const counts = new Map<string, number>();
  for (const mail of system.outbox()) counts.set(nameOf(mail), (counts.get(nameOf(mail)) ?? 0) + 1);
  return [...counts]
    .filter(([name, count]) => count > 1 + (orphaned.get(name) ?? 0))
    .map(([name, count]) => `${name} went out ${count} times, ${orphaned.get(name) ?? 0} of them excused`);
}

/** What went out to a customer is known to have gone out. */
function sentAndNotKnown(system: System, journeys: readonly Journey[]): string[] {
  return followUps(system)
    .filter(
      ({ tags, kind }) =>
        kind !== 're-check' && journeys.find(({ id }) => id === tags[mailTags.journey])?.outcomes[kind]?.is !== 'sent',
    )
    .map((mail) => `${nameOf(mail)} went out and is not recorded`);
}

const followUps = (system: System) =>
  system.outbox().flatMap((mail) => {
    const kind = followUpOf(mail.tags[mailTags.what] ?? '');
    return kind ? [{ ...mail, kind }] : [];
  });

/** Nothing goes out after the order ended or the customer opted out. */
const sentAfterTheEnd = (system: System, cast: readonly Purchase[], { ends, optOuts }: Accepted): string[] =>
  followUps(system).flatMap((mail) => {
    const ended = ends.get(mail.tags[mailTags.journey] ?? '');
    const optedOut = optOuts.get(cast.find(({ buyer }) => buyer.email === mail.to[0])?.buyer.email ?? '');
    return [ended, optedOut].flatMap((time) =>
      time !== undefined && mail.at > time ? [`${nameOf(mail)} went out at ${mail.at}, after the end at ${time}`] : [],
    );
  });

/** What was told to have ended has ended. */
const endsNotKnown = (journeys: readonly Journey[], { ends }: Accepted): string[] =>
  journeys
    .filter((one) => ends.has(one.id) && one.order && !endOf(one.order))
    .map(({ id }) => `${id} does not know its end`);

/**
 * Whoever paid is thanked in good time, unless the order ended before or the customer opted out. A platform that cannot be asked
 * for what it lost must have told.
 */
function notThanked(
  system: System,
  cast: readonly Purchase[],
  journeys: readonly Journey[],
  { paid: told, optOuts }: Accepted,
): string[] {
  const thanked = new Set(
    followUps(system).flatMap((mail) => (mail.kind === 'thank-you' ? [mail.tags[mailTags.journey]] : [])),
  );
  return cast
    .filter(({ platform, journey, buyer, tells }) => {
      const isTold = told.has(journey) || habits[platform].reconciled;
      const paid = tells.find(({ event }) => event === 'paid')?.at;
      const latest = paid && plus(paid, 4 * 24 * 60 * minute);
      const isLongAgo = latest !== undefined && latest < system.clock.now();
      const isEnded = latest !== undefined && tells.some(({ event, at }) => isEnd(event) && at < latest);
      const isOptedOut =
        optOuts.has(buyer.email) || journeys.some((one) => one.optedOut && emailOf(one) === buyer.email);
      return isTold && isLongAgo && !isEnded && !isOptedOut && !thanked.has(journey);
    })
    .map(({ journey }) => `${journey} was never thanked`);
}

const emailOf = (journey: Journey) => journey.order?.details?.customer.email;

/** Every unhappy response is in a touchpoint, and the staff were told after it came. */
const unhappyWithoutStaff = (system: System, journeys: readonly Journey[]): string[] =>
  journeys.flatMap((journey) => {
    const alerts = system
      .outbox()
      .filter(({ tags }) => tags[mailTags.journey] === journey.id && tags[mailTags.what]?.startsWith('alert'));
    return journey.responses
      .filter(({ mood }) => mood === 'unhappy')
      .filter(({ at }) => !journey.touchpoint || !alerts.some((alert) => alert.at >= at))
      .map(({ at }) => `${journey.id} was unhappy at ${at}, and no alert went out after that`);
  });

/** No words of a person are lost; a mail may be on its way for a day. */
const wordsLost = (journeys: readonly Journey[], { words }: Accepted, before: Instant): string[] =>
  words
    .filter(({ at }) => at < before)
    .filter((said) => !journeys.some(({ responses }) => responses.some(({ text }) => text?.includes(said.words))))
    .map(({ journey, words: lost }) => `the words "${lost}" about ${journey} are nowhere`);
