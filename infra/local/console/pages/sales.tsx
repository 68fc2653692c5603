import type { Instant } from '../../../../shared/journey/instant.ts';
import { line } from '../../../../shared/mail/compose/shown.ts';
import { staffTime } from '../../../../shared/mail/compose/staff-facts.ts';
import { staffVoice } from '../../../../shared/mail/compose/staff-words.ts';
import { orderIdOf } from '../../../../shared/orders/samples.ts';
import type { Shop } from '../../../../shared/shop.ts';
import { itemsText } from '../order-form.ts';
import { eventSays, eventsOf, platformSays, type SampleSale, type SampleShop } from '../sample-shop.ts';

const mostShown = 12;

/** The orders made here, and what their platforms can tell of them. */
export function Sales({ sampleShop, shop }: { sampleShop: SampleShop; shop: Shop; now: Instant }) {
  const sales = sampleShop.sales();
  return (
    <section class="card" aria-labelledby="orders" hidden={sales.length === 0} id="sales" data-live="">
      <h2 id="orders">Orders made here</h2>
      <p class="muted">Pay, ship, refund or dispute them, as the platform would tell it.</p>
      <ul class="list">
        {sales.slice(0, mostShown).map((sale, index) => (
          <li key={sale.order.number} id={`sale-${sale.order.number}`}>
            <Sale sale={sale} shop={shop} link={`/console/order/${sampleShop.journeyOf(sale)}`} open={index === 0} />
          </li>
        ))}
      </ul>
      {sales.length > mostShown && (
        <p class="muted">
          The newest {mostShown} of {sales.length}.
        </p>
      )}
    </section>
  );
}

function Sale({ sale, shop, link, open }: { sale: SampleSale; shop: Shop; link: string; open: boolean }) {
  const { platform, order, told } = sale;
  const last = told.at(-1);
  return (
    <>
      <h3 class="row">
        <a class="link" href={link} style="padding-top:0">
          #{order.number} {line(`${order.firstName} ${order.lastName}`, 60)}
        </a>
      </h3>
      <p>{line(itemsText(order.items), 120)}</p>
      <p class="muted">
        {platformSays(platform)}, id {orderIdOf(platform, order)}
      </p>
      {last && (
        <p class={last.status < 300 ? 'muted' : 'alarm'}>
          Last told: {eventSays[last.event].toLowerCase()}, {staffTime(last.at, shop, staffVoice(shop, 'en'))}, answered{' '}
          {last.status}
        </p>
      )}
      <details id={`tells-${order.number}`} open={open}>
        <summary>What {platformSays(platform)} tells next</summary>
        <Tells sale={sale} />
      </details>
    </>
  );
}

/** One button for each event that the platform can tell of. */
export const Tells = ({ sale: { platform, order, told } }: { sale: SampleSale }) => (
  <form method="post" action={`/console/orders/${order.number}`} class="buttons">
    {eventsOf(platform).map((event) => (
      <button type="submit" name="event" value={event} key={event} id={`tell-${order.number}-${event}`}>
        {eventSays[event]}
        {told.some((one) => one.event === event) && (
          <span aria-label="told already" role="img">
            &nbsp;✓
          </span>
        )}
      </button>
    ))}
  </form>
);
