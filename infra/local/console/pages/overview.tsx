import type { Journey } from '../../../../shared/journey/journey.ts';
import type { StaffLinks } from '../../../../shared/touchpoints/staff-links.ts';
import type { ReadMail } from '../mailbox.ts';
import type { SampleShop } from '../sample-shop.ts';
import { consoleDocument, type Frame } from './document.tsx';
import { Journeys } from './journeys.tsx';
import { Mails } from './mails.tsx';
import { Sales } from './sales.tsx';
import { Sell } from './sell.tsx';
import { StaffRoom } from './staff.tsx';

export interface Overview extends Frame {
  sampleShop: SampleShop;
  journeys: readonly Journey[];
  journeyCount: number;
  /** Journeys with a touchpoint, resolved or not. */
  touched: readonly Journey[];
  links: StaffLinks;
  toCustomers: readonly ReadMail[];
  toStaff: readonly ReadMail[];
}

/** Everything at a glance, from left to right as it happens: the shop sells, the customer reads, the staff care. */
export const overviewPage = (page: Overview): string =>
  consoleDocument({
    frame: page,
    title: 'Console',
    overview: true,
    children: (
      <>
        <h1 class="unseen">Console</h1>
        <nav class="ways" aria-label="On this page">
          <a href="#shop">Shop</a>
          <a href="#customers">Customers’ mail</a>
          <a href="#waiting">Staff</a>
          <a href="#journeys-title">Journeys</a>
        </nav>
        <div class="rooms three">
          <div>
            {page.sampleShop.sales().length === 0 && <Welcome />}
            <section class="card" aria-labelledby="shop">
              <h2 id="shop">The sample shop</h2>
              <p class="muted">Be the customer. The platform’s signed webhooks go to the real route.</p>
              <Sell shop={page.shop} platforms={page.sampleShop.platforms} buyer={page.sampleShop.proposal()} />
            </section>
            <Sales {...page} />
          </div>
          <section class="card" aria-labelledby="customers">
            <h2 id="customers">The customers’ mailbox</h2>
            <p class="muted">Every mail that customers got. Open one to answer it as the customer.</p>
            <div id="to-customers" data-live="">
              <Mails
                mails={page.toCustomers}
                shop={page.shop}
                empty="No mail yet. The thank-you comes two hours or so after a payment: let time pass."
              />
            </div>
          </section>
          <StaffRoom {...page} />
          <Journeys {...page} />
        </div>
      </>
    ),
  });

const Welcome = () => (
  <section class="card" aria-labelledby="welcome">
    <h2 id="welcome">Good to see you</h2>
    <ol class="steps">
      <li>Order something below, as a customer would.</li>
      <li>Let time pass with the buttons at the top: a month takes a moment.</li>
      <li>Read the customer’s mail, answer it unhappily, and see what your staff get.</li>
    </ol>
  </section>
);
