import { type Incident, incidentId } from '../figures/incidents.ts';
import type { IncidentEvent } from '../journey/channels.ts';
import { incidentFacts, incidentName } from '../mail/compose/incident-facts.ts';
import { line } from '../mail/compose/shown.ts';
import { staffVoice } from '../mail/compose/staff-words.ts';
import type { Shop } from '../shop.ts';
import type { Card } from './headline.ts';
import type { OutwardMessage } from './outward-message.ts';

/** Of many customers at once. It names none of them. */
export interface IncidentMessage extends OutwardMessage {
  type: IncidentEvent;
  data: OutwardMessage['data'] & {
    incident: {
      id: string;
      /** `product`, `carrier` or `country` (ISO 3166-1 alpha-2 in `key`). */
      dimension: Incident['dimension'];
      key: string;
      openedAt: string;
      /** Different customers within three days, as it stands when this is sent, and how many are usual. */
      count: number;
      usual: number;
      /** Keys of the journeys that belong to it, the latest last. */
      journeys: string[];
      closedAt?: string;
      /** Id of the manager who closed it; absent while it is open, and when its rate was usual again. */
      closedBy?: string;
    };
  };
}

/** A thousand keys would be more than a receiver takes. */
const mostJourneys = 100;

export function incidentMessage(
  incident: Incident,
  type: IncidentEvent,
  shop: Shop,
  publicUrl: string,
): IncidentMessage {
  const { dimension, key, openedAt, count, usual, journeys, closed } = incident;
  const id = incidentId(incident);
  return {
    id: `${id}-${type === 'incident.opened' ? 'opened' : 'closed'}`,
    type,
    timestamp: type === 'incident.closed' ? (closed?.at ?? openedAt) : openedAt,
    data: {
      shop: shop.name,
      url: incidentUrl(publicUrl, id),
      incident: {
        ...{ id, dimension, key, openedAt, count, usual },
        journeys: journeys.slice(-mostJourneys),
        ...(closed && { closedAt: closed.at, ...(closed.by !== undefined && { closedBy: closed.by }) }),
      },
    },
  };
}

/** The desk's list, narrowed to those who belong to the incident. */
export const incidentUrl = (publicUrl: string, id: string): string => `${publicUrl}/desk?incident=${id}`;

/** The same as people read it, in the shop's language. */
export function incidentCard({ type, data }: IncidentMessage, incident: Incident, shop: Shop): Card {
  const voice = staffVoice(shop);
  const what = incidentName(incident, voice);
  return {
    title: line(voice.say(type === 'incident.closed' ? 'incidentClosedTitle' : 'incidentTitle', { what }), 140),
    facts: incidentFacts(incident, shop, voice).map(({ label, text }) => ({ name: label, value: text })),
    url: data.url,
    open: voice.say('open'),
  };
}
