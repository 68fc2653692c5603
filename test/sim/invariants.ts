import { environment } from '../../infra/local/endpoints/services.ts';
import type { System } from '../../infra/local/system.ts';
import { followUpOf } from '../../shared/journey/decide-sent.ts';
import { day, type Instant, minute, plus } from '../../shared/journey/instant.ts';
import type { Customer, Journey } from '../../shared/journey/journey.ts';
import { endOf } from '../../shared/journey/merge.ts';
import { customerKeyOf, strangerKey } from '../../shared/keys.ts';
import { mailTags } from '../../shared/names.ts';
import { openCustomers } from '../../shared/store/customers.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { habits } from './habits.ts';
import { channelsNotTold } from './invariants-channels.ts';
import { incidentsBroken } from './invariants-incidents.ts';
import { mailBroken } from './invariants-mail.ts';
import { staffBroken } from './invariants-staff.ts';
import { type Accepted, nameOf, publicUrl, type Stage } from './stage.ts';
import { isEnd } from './webhooks.ts';

/** What is looked at: everything that is kept, and what was said and done outside. */
export interface Scene extends Stage {
  journeys: readonly Journey[];
  /** By address. */
  customers: ReadonlyMap<string, Customer>;
  /** How often a mail went out without its sender learning so. */
  orphaned: ReadonlyMap<string, number>;
}

/** What must hold at a quiet point, and does not. */
export async function violationsOf(stage: Stage, orphaned: ReadonlyMap<string, number>): Promise<string[]> {
  const { system, accepted } = stage;
  const journeys = await loadAll(stage);
  const scene: Scene = { ...stage, journeys, customers: await loadCustomers(stage), orphaned };
  return [
    ...overdue(system, journeys),
    ...sentTooOften(system, orphaned),
    ...sentAndNotKnown(system, journeys),
    ...sentAfterTheEnd(scene),
    ...endsNotKnown(journeys, accepted),
    ...notThanked(scene),
    ...unhappyWithoutStaff(system, journeys),
    ...wordsLost(journeys, accepted, plus(system.clock.now(), -day)),
    ...(await mailBroken(scene)),
    ...(await staffBroken(scene)),
    ...channelsNotTold(scene),
    ...incidentsBroken(scene),
  ];
}

const worldOf = ({ aws }: System) => ({ aws, env: environment(publicUrl) });

async function loadAll({ system, cast }: Stage): Promise<Journey[]> {
  const store = openJourneys(worldOf(system));
  const strangers = system.services.bucket.keys().map((key) => strangerKey(system.secrets.namingKey, key));
  const ids = new Set([...cast.map(({ journey }) => journey), ...strangers]);
  const loaded = await Promise.all([...ids].map((id) => store.load(id)));
  return loaded.filter((journey) => journey !== undefined);
}

async function loadCustomers({ system, cast }: Stage): Promise<Map<string, Customer>> {
  const store = openCustomers(worldOf(system));
  const emails = [...new Set(cast.map(({ buyer }) => buyer.email))];
  const loaded = await Promise.all(
    emails.map(async (email) => [email, await store.load(customerKeyOf(system.secrets.namingKey, email))] as const),
  );
  return new Map(loaded.flatMap(([email, customer]) => (customer ? [[email, customer] as const] : [])));
}

/** No promise is overdue by more than a sweep. */
const overdue = (system: System, journeys: readonly Journey[]): string[] =>
  journeys
    .filter(({ nextDue }) => nextDue !== undefined && plus(nextDue, 6 * minute) < system.clock.now())
    .map(({ id, nextDue }) => `${id} is overdue since ${nextDue}`);

/** Each mail goes out once; once more for each time that its sender could not know or save that it went out. */
function sentTooOften(system: System, orphaned: ReadonlyMap<string, number>): string[] {
  const counts = new Map<string, number>();
  for (const mail of system.outbox().filter(({ tags }) => tags[mailTags.journey] !== 'none'))
    counts.set(nameOf(mail), (counts.get(nameOf(mail)) ?? 0) + 1);
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

export const followUps = (system: System) =>
  system.outbox().flatMap((mail) => {
    const kind = followUpOf(mail.tags[mailTags.what] ?? '');
    return kind ? [{ ...mail, kind }] : [];
  });

/** Nothing goes out after the order ended or the customer opted out. */
const sentAfterTheEnd = ({ system, accepted: { ends, optOuts } }: Scene): string[] =>
  followUps(system).flatMap((mail) =>
    [ends.get(mail.tags[mailTags.journey] ?? ''), optOuts.get(mail.to[0] ?? '')].flatMap((time) =>
      time !== undefined && mail.at > time ? [`${nameOf(mail)} went out at ${mail.at}, after the end at ${time}`] : [],
    ),
  );

/** What was told to have ended has ended. */
const endsNotKnown = (journeys: readonly Journey[], { ends }: Accepted): string[] =>
  journeys
    .filter((one) => ends.has(one.id) && one.order && !endOf(one.order))
    .map(({ id }) => `${id} does not know its end`);

/**
 * Whoever paid is thanked in good time, unless the order ended before or the customer opted out. A platform that cannot be asked
 * for what it lost must have told.
 */
function notThanked({ system, cast, journeys, customers, accepted: { paid: told, optOuts } }: Scene): string[] {
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
      const { optedOut, bounced, complained } = customers.get(buyer.email) ?? {};
      const isOptedOut =
        optOuts.has(buyer.email) ||
        (optedOut ?? bounced ?? complained) !== undefined ||
        journeys.some((one) => one.optedOut && emailOf(one) === buyer.email);
      return isTold && isLongAgo && !isEnded && !isOptedOut && !thanked.has(journey);
    })
    .map(({ journey }) => `${journey} was never thanked`);
}

const emailOf = (journey: Journey) => journey.order?.details?.customer.email;

/** Every unhappy response is in a touchpoint, and the staff were told after it came, or an incident speaks for it. */
const unhappyWithoutStaff = (system: System, journeys: readonly Journey[]): string[] =>
  journeys.flatMap((journey) => {
    const alerts = system
      .outbox()
      .filter(({ tags }) => tags[mailTags.journey] === journey.id && tags[mailTags.what]?.startsWith('alert'));
    return journey.responses
      .filter(({ mood }) => mood === 'unhappy')
      .filter(
        ({ at }) => !journey.touchpoint || !(alerts.some((alert) => alert.at >= at) || isBundledSince(journey, at)),
      )
      .map(({ at }) => `${journey.id} was unhappy at ${at}, and no alert went out after that`);
  });

const isBundledSince = ({ history }: Journey, since: Instant): boolean =>
  history.some(({ is, at }) => is === 'bundled' && at >= since);

/** No words of a person are lost; a mail may be on its way for a day. */
const wordsLost = (journeys: readonly Journey[], { words }: Accepted, before: Instant): string[] =>
  words
    .filter(({ at }) => at < before)
    .filter((said) => !journeys.some(({ responses }) => responses.some(({ text }) => text?.includes(said.words))))
    .map(({ journey, words: lost }) => `the words "${lost}" about ${journey} are nowhere`);
