import type { Fact } from '../../shared/figures/facts.ts';
import { factOf } from '../../shared/figures/facts.ts';
import { figuresOver } from '../../shared/figures/figures.ts';
import { type Incident, incidentId } from '../../shared/figures/incidents.ts';
import { problemsOf } from '../../shared/figures/problems.ts';
import { composeIncident } from '../../shared/mail/compose/incident.ts';
import { composeDigest } from '../../shared/mail/compose/learned.ts';
import { composePraise } from '../../shared/mail/compose/praise.ts';
import { staffVoice } from '../../shared/mail/compose/staff-words.ts';
import type { Shop } from '../../shared/shop.ts';
import { crowd } from '../figures/crowd.ts';
import { now, publicUrl, shop, unhappyJourney } from '../mail-compose/example.ts';
import { deskShown, frame, staffOf } from './desk-pages.ts';

const evil = unhappyJourney({}, { id: 'e'.repeat(20) });
const customers = [unhappyJourney(), evil, unhappyJourney({ state: 'acknowledged' }, { id: 'f'.repeat(20) })];
const happyWords = {
  id: 'praise',
  at: now,
  channel: 'mail' as const,
  mood: 'happy' as const,
  language: 'ar',
  text: 'شكرا ماري! <b>Mari</b> was\u202e quick,\nand so kind.',
};

/** An incident with a name as long as they come. */
const incident: Incident = {
  dimension: 'product',
  key: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenständer <i>unbehandelt</i>',
  openedAt: '2026-03-02T07:10:00.000Z',
  count: 9,
  usual: 0.42,
  journeys: customers.map(({ id }) => id),
  told: { round: 1, at: now, of: 3 },
};
const abroad: Incident = { ...incident, dimension: 'country', key: 'FI', count: 14, usual: 2.31 };

/** What the shop learns, as mails and on the desk. */
export function ofWhatIsLearned(): [string, string][] {
  const facts: Fact[] = crowd(250).flatMap((journey) => factOf(journey, shop) ?? []);
  const over = (week: string) => figuresOver(facts, [week], shop.timeZone);
  const week = over('2026-03-02');
  const digest = (to: Shop['staff'][number]) =>
    composeDigest({
      shop: { ...shop, standards: { satisfied: 0.9, respondedInTime: 0.2 } },
      to,
      week,
      before: over('2026-02-23'),
      waiting: { all: 12, overdue: 3, unsure: 2 },
      problems: problemsOf(week.within('complaints')),
      praise: [{ text: happyWords.text, language: 'ar', link: undefined, names: ['Mari Tamm'] }],
      incidents: [abroad, { ...incident, closed: { at: now, by: 'liis' } }],
      desk: `${publicUrl}/desk`,
    }).html;
  const alert = (to: Shop['staff'][number], of: Incident) =>
    composeIncident({
      shop,
      to,
      incident: of,
      customers,
      mine: 2,
      linkTo: (journey) => `${publicUrl}/t/${journey}:mari.token`,
      desk: `${publicUrl}/desk?incident=${incidentId(of)}`,
    }).html;
  const praised = unhappyJourney({}, { responses: [happyWords] });
  const praise = (to: Shop['staff'][number]) =>
    composePraise({
      shop,
      to,
      publicUrl,
      praise: [
        { journey: praised, response: happyWords, why: 'named' },
        { journey: evil, response: { ...happyWords, language: 'en', text: 'So well packed!' }, why: 'packed' },
      ],
    }).html;
  const [mari, liis] = [staffOf('mari'), staffOf('liis')];
  const tamil = { ...mari, language: 'ta' as const };
  const asManager = { ...frame, me: liis };
  const incidents = [incident, abroad];
  return [
    ['digest', digest(mari)],
    ['digest-tamil', digest(tamil)],
    ['incident', alert(liis, incident)],
    ['incident-tamil', alert(tamil, abroad)],
    ['incident-over', alert({ ...liis, language: 'sk' }, { ...incident, closed: { at: now, by: 'liis' } })],
    ['praise', praise(mari)],
    ['praise-tamil', praise(tamil)],
    ['desk-incidents', deskShown(customers, { incident: incidentId(incident) }, asManager, incidents)],
    ['desk-incidents-agent', deskShown(customers, {}, frame, incidents)],
    ['desk-incidents-tamil', deskShown(customers, {}, { ...asManager, voice: staffVoice(shop, 'ta') }, incidents)],
  ];
}
