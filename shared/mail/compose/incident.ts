import { type Incident, isOpenIncident } from '../../figures/incidents.ts';
import type { Journey } from '../../journey/journey.ts';
import { isOpen } from '../../journey/touchpoint.ts';
import type { Shop, Staff } from '../../shop.ts';
import { incidentFacts, incidentName } from './incident-facts.ts';
import type { Mail } from './mail.ts';
import { beginning, line } from './shown.ts';
import { customerName } from './staff-facts.ts';
import { staffVoice } from './staff-words.ts';
import { toStaff } from './to-staff.ts';

export interface IncidentMail {
  shop: Shop;
  to: Staff;
  incident: Incident;
  /** Of those who belong to it, the latest first. */
  customers: readonly Journey[];
  /** Of how many the reader answers for. */
  mine: number;
  linkTo(journey: string): string;
  /** To the list of all of them. */
  desk: string;
}

/** One alert in place of many, and how it went on since the last; to one person in their language. */
export function composeIncident({ shop, to, incident, customers, mine, linkTo, desk }: IncidentMail): Mail {
  const voice = staffVoice(shop, to.language);
  const { say, language } = voice;
  const what = incidentName(incident, voice);
  const open = isOpenIncident(incident);
  const isFirst = incident.told?.round === 1;
  const title = say(!open ? 'incidentClosedTitle' : isFirst ? 'incidentTitle' : 'incidentStillTitle', { what });
  const rows = incidentFacts(incident, shop, voice);
  return toStaff(shop, [to.email], {
    shop,
    language,
    title,
    preview: rows.map(({ label, text }) => `${label}: ${text}`).join(' · '),
    parts: [
      { is: 'notice', text: say(open ? 'incidentMeans' : 'incidentOver') },
      { is: 'box', heading: what, rows },
      ...(mine > 0 ? [{ is: 'paragraph', text: say('incidentMine', { count: mine }) } as const] : []),
      { is: 'button', text: say('incidentShow'), url: desk },
      { is: 'box', heading: say('incidentLatest'), rows: customers.map((journey) => customerRow(journey)) },
    ],
    foot: [{ is: 'paragraph', text: say('incidentWhy') }],
  });

  function customerRow(journey: Journey) {
    const { touchpoint, responses } = journey;
    const words = responses.findLast(({ text }) => text)?.text;
    const rating = responses.findLast((response) => response.rating)?.rating;
    const said = words ? `“${beginning(line(words, 300), 100)}”` : rating && say('rated', { rating });
    const state = touchpoint && !isOpen(touchpoint) && say(`state.${touchpoint.state}`);
    return {
      label: customerName(journey, voice),
      text: [said || say('open'), state].filter(Boolean).join(' · '),
      url: linkTo(journey.id),
    };
  }
}
