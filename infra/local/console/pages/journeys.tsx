import { dues } from '../../../../shared/journey/due.ts';
import type { Journey } from '../../../../shared/journey/journey.ts';
import { orderName } from '../../../../shared/mail/compose/ordered.ts';
import { line } from '../../../../shared/mail/compose/shown.ts';
import { customerName, staffTime } from '../../../../shared/mail/compose/staff-facts.ts';
import { staffVoice } from '../../../../shared/mail/compose/staff-words.ts';
import { tell, tellOwed } from '../../../../shared/mail/compose/story.ts';
import type { Shop } from '../../../../shared/shop.ts';

/** Every order's last word and next promise; the whole story is a click away. */
export const Journeys = ({
  journeys,
  journeyCount,
  shop,
}: {
  journeys: readonly Journey[];
  journeyCount: number;
  shop: Shop;
}) => (
  <section class="card all" aria-labelledby="journeys-title" id="journeys" data-live="" hidden={journeys.length === 0}>
    <h2 id="journeys-title">Journeys</h2>
    <p class="muted">What Aftercare knows and owes about each order, and why each mail was sent or not.</p>
    <table class="journeys">
      <thead>
        <tr>
          <th scope="col">Customer</th>
          <th scope="col">Last</th>
          <th scope="col">Next</th>
        </tr>
      </thead>
      <tbody>
        {journeys.map((journey) => (
          <tr key={journey.id}>
            <th scope="row">
              <a href={`/console/order/${journey.id}`}>{customerName(journey, staffVoice(shop, 'en'))}</a>{' '}
              <span class="muted">
                {journey.order ? `${orderName(journey)}, ${journey.order.platform}` : 'no order'}
              </span>
            </th>
            <td>{line(tell(journey, { shop, voice: staffVoice(shop, 'en') }).at(-1)?.text ?? '', 160)}</td>
            <td class="muted">{nextOf(journey, shop)}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {journeyCount > journeys.length && (
      <p class="muted">
        The newest {journeys.length} of {journeyCount}.
      </p>
    )}
  </section>
);

function nextOf(journey: Journey, shop: Shop): string {
  const [next] = dues(journey, shop);
  return next
    ? `${next.what}, ${staffTime(next.at, shop, staffVoice(shop, 'en'))}`
    : tellOwed(journey, { shop, voice: staffVoice(shop, 'en') })
        .map(({ text }) => text)
        .join('; ');
}
