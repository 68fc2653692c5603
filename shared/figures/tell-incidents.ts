import { type Delivering, deliver } from '../channels/deliver.ts';
import { incidentCard, incidentMessage, incidentUrl } from '../channels/incident-message.ts';
import { isErased } from '../journey/decide.ts';
import { between, day, minute } from '../journey/instant.ts';
import { composeIncident } from '../mail/compose/incident.ts';
import { alarmCodes } from '../names.ts';
import { FetchProblem } from '../orders/platform.ts';
import type { Staff } from '../shop.ts';
import type { StaffLinks } from '../touchpoints/staff-links.ts';
import type { Fact } from './facts.ts';
import { type Incident, incidentId, isOpenIncident, watch } from './incidents.ts';
import { type TellingOnce, tellOnce } from './tell-once.ts';

export interface TellingIncidents extends TellingOnce, Delivering {
  links: StaffLinks;
  publicUrl: string;
}

/** Looks at what is unusual now, keeps it, and tells of what is new: mails to those whom it concerns, events to the channels. */
export async function tellIncidents(telling: TellingIncidents, facts: readonly Fact[]): Promise<void> {
  const { learned, clock, log } = telling;
  const now = clock.now();
  const incidents = await learned.changeIncidents((known) => watch(known, facts, now), now);
  for (const incident of incidents) {
    const { dimension, count, openedAt, closed } = incident;
    if (openedAt === now) log.info('incident-opened', { dimension, count });
    if (closed?.at === now) log.info('incident-closed', { dimension, count });
    await mailRound(telling, incident, facts);
  }
  await tellIncidentChannels(telling, incidents);
}

/**
 * The round of mails that is on now: to the managers, and to whoever answers for one of the customers, each once. What could not
 * be sent is tried again the next hour; whoever gets a customer of it later hears of it then.
 */
async function mailRound(telling: TellingIncidents, incident: Incident, facts: readonly Fact[]): Promise<void> {
  const { shop, publicUrl, links } = telling;
  const { told, closed } = incident;
  if (!told || (closed && told.at < closed.at)) return;
  const id = incidentId(incident);
  const members = facts.filter((fact) => incident.journeys.includes(fact.id));
  // Those that were counted this hour: one that cannot be read any more keeps nobody from hearing of the others.
  const named = incident.journeys.filter((journey) => members.some((fact) => fact.id === journey));
  const answersFor = ({ id: person }: Staff) => members.filter(({ assignee }) => assignee === person);
  for (const to of shop.staff.filter((one) => one.role === 'manager' || answersFor(one).length > 0)) {
    await tellOnce(
      telling,
      `incident#${id}#${told.round}#${to.id}`,
      `incident-${id}-${told.round}-${to.id}`,
      async () =>
        composeIncident({
          shop,
          to,
          incident,
          customers: await latestOf(telling, named),
          mine: answersFor(to).length,
          linkTo: (journey) => links.toTouchpoint(journey, to.id),
          desk: incidentUrl(publicUrl, id),
        }),
    );
  }
}

/** So many are named in a mail; the desk lists them all. */
const mostNamed = 12;

/** The latest first. Who was forgotten is named no more. */
async function latestOf({ journeys }: TellingIncidents, named: readonly string[]) {
  const ids = named.slice(-mostNamed).reverse();
  const loaded = await Promise.all(ids.map((id) => journeys.load(id)));
  return loaded.filter((one) => one !== undefined).filter((one) => !isErased(one));
}

const givenUpAfter = 3 * day;
/** As for what journeys tell: a channel that is slow is no news. */
const alarmAfter = 15 * minute;

/** Each channel hears that it began, and then that it is over; each is tried on its own, hour by hour, for three days. */
export async function tellIncidentChannels(telling: TellingIncidents, incidents: readonly Incident[]): Promise<void> {
  for (const incident of incidents) {
    for (const { id, events } of telling.shop.channels) {
      const isTold =
        !events.includes('incident.opened') || (await tellChannel(telling, id, incident, 'incident.opened'));
      if (isTold && !isOpenIncident(incident) && events.includes('incident.closed'))
        await tellChannel(telling, id, incident, 'incident.closed');
    }
  }
}

/** True when it needs to be told no more. */
async function tellChannel(
  telling: TellingIncidents,
  channel: string,
  incident: Incident,
  type: 'incident.opened' | 'incident.closed',
): Promise<boolean> {
  const { learned, clock, log, shop, publicUrl } = telling;
  const message = incidentMessage(incident, type, shop, publicUrl);
  const waits = between(message.timestamp, clock.now());
  if (waits > givenUpAfter) return true;
  const what = `${message.id}#${channel}`;
  const standing = await learned.beginTelling(what, clock.now());
  if (!standing) return learned.isTold(what);
  try {
    await deliver(telling, channel, message, () => incidentCard(message, incident, shop));
    await learned.told(what, clock.now());
    log.info('channel-told', { channel, incident: incidentId(incident) });
    return true;
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    const about = { channel, incident: incidentId(incident), reason: error.reason };
    if (waits >= alarmAfter) log.error(alarmCodes.channelFailed, { ...about, givenUp: false });
    else log.info('channel-not-told', about);
    return false;
  }
}
