import { closeByHand, incidentId, isOpenIncident } from '../figures/incidents.ts';
import { type TellingIncidents, tellIncidentChannels } from '../figures/tell-incidents.ts';
import { type HttpAnswer, seeOther } from '../http.ts';
import { type Desk, isManager, type Visit } from './desk.ts';
import { showList } from './list.ts';

/** A manager knows of it, and has dealt with it. Who closes what is closed already changes nothing. */
export async function closeIncident(desk: Desk & TellingIncidents, visit: Visit): Promise<HttpAnswer> {
  const { learned, clock, log, publicUrl } = desk;
  const { me, form } = visit;
  if (!isManager(me)) return { ...(await showList(desk, visit)), statusCode: 403 };
  const now = clock.now();
  const after = await learned.changeIncidents((known) => closeByHand(known, form.incident ?? '', me.id, now), now);
  const closed = after.filter((one) => incidentId(one) === form.incident && !isOpenIncident(one));
  for (const { dimension } of closed) log.info('incident-closed', { dimension, by: me.id });
  await tellIncidentChannels(desk, closed);
  return seeOther(`${publicUrl}/desk`);
}
