import { type Incident, incidentId } from '../figures/incidents.ts';
import { incidentFacts, incidentName } from '../mail/compose/incident-facts.ts';
import { Csrf, type Frame } from './desk-frame.tsx';

/** The incidents that are open, above the list: what, how many against how many are usual, since when. A manager may close them. */
export const Incidents = ({
  incidents,
  chosen,
  ...page
}: Frame & { incidents: readonly Incident[]; chosen: string | undefined }) =>
  incidents.length === 0 ? null : (
    <section aria-labelledby="incidents">
      <h2 id="incidents">{page.voice.say('incidents')}</h2>
      {incidents.map((incident) => (
        <One key={incidentId(incident)} {...page} incident={incident} chosen={chosen} />
      ))}
    </section>
  );

function One({ incident, chosen, shop, voice, me, csrf }: Frame & { incident: Incident; chosen: string | undefined }) {
  const { say } = voice;
  const id = incidentId(incident);
  return (
    <form method="post" action="/desk" class="notice">
      <h3>
        <bdi>{incidentName(incident, voice)}</bdi>
      </h3>
      <p>
        {incidentFacts(incident, shop, voice)
          .map(({ label, text }) => `${label}: ${text}`)
          .join(' · ')}
      </p>
      <p class="pair">
        <a class="button" href={`/desk?incident=${id}`} aria-current={chosen === id ? 'true' : undefined}>
          {say('incidentShow')}
        </a>
        {me.role === 'manager' && (
          <button type="submit" class="quiet" name="action" value="close-incident">
            {say('incidentClose')}
          </button>
        )}
      </p>
      {me.role === 'manager' && <p class="muted small">{say('incidentClosing')}</p>}
      <Csrf csrf={csrf} />
      <input type="hidden" name="incident" value={id} />
    </form>
  );
}
