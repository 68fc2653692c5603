import type { Journey } from '../../../../shared/journey/journey.ts';
import { ratingLink, unsubscribeLink } from '../../../../shared/mail/compose/links.ts';
import { line } from '../../../../shared/mail/compose/shown.ts';
import {
  customerName,
  customerRows,
  orderHeading,
  orderRows,
  staffTime,
} from '../../../../shared/mail/compose/staff-facts.ts';
import { type StaffVoice, staffVoice } from '../../../../shared/mail/compose/staff-words.ts';
import { type Listening, type StoryLine, tell, tellOwed } from '../../../../shared/mail/compose/story.ts';
import type { Shop } from '../../../../shared/shop.ts';
import type { StaffLinks } from '../../../../shared/touchpoints/staff-links.ts';
import { platformSays, type SampleSale } from '../sample-shop.ts';
import { consoleDocument, type Frame } from './document.tsx';
import { Tells } from './sales.tsx';

interface OrderPage extends Frame {
  journey: Journey;
  /** When it was ordered here. */
  sale: SampleSale | undefined;
  links: StaffLinks;
}

/** The story of one order, as `npm run why` tells it, and every door to it. */
export const orderPage = (page: OrderPage): string =>
  consoleDocument({
    frame: page,
    title: customerName(page.journey, staffVoice(page.shop, 'en')),
    children: (
      <div class="rooms two">
        <div>
          <Facts {...page} />
          {page.sale && (
            <section class="card" id="tells" data-live="">
              <h2 style="margin-bottom:12px">{platformSays(page.sale.platform)} tells</h2>
              <Tells sale={page.sale} />
            </section>
          )}
        </div>
        <section class="card" id="story" data-live="">
          <h2>The story so far</h2>
          <Story lines={tell(page.journey, inEnglish(page))} shop={page.shop} />
          <h2 style="margin-top:14px">What is owed</h2>
          <Story lines={tellOwed(page.journey, inEnglish(page))} shop={page.shop} owed />
        </section>
      </div>
    ),
  });

const inEnglish = ({ shop }: OrderPage): Listening => ({ shop, voice: staffVoice(shop, 'en') });

const Facts = ({ journey, shop, links, voice = staffVoice(shop, 'en') }: OrderPage & { voice?: StaffVoice }) => (
  <section class="card" id="facts" data-live="">
    <h1>{customerName(journey, voice)}</h1>
    <ul style="margin:12px 0">
      {[
        ...customerRows(journey, voice),
        { text: orderHeading(journey, voice) },
        ...orderRows(journey, shop, voice),
      ].map(({ label, text }, index) => (
        <li key={index}>
          {label && <span class="muted">{label}: </span>}
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
    <div class="buttons">
      {journey.order && (
        <>
          <Door to={ratingLink('', journey.id, 5, 'check-in').replace(/\?.*/, '')} text="The customer’s rating page" />
          <Door to={unsubscribeLink('', journey.id)} text="The customer’s unsubscribe page" />
        </>
      )}
      {journey.touchpoint && <Door to={links.toTouchpoint(journey.id)} text="The staff’s touchpoint page" />}
    </div>
  </section>
);

const Door = ({ to, text }: { to: string; text: string }) => (
  <a class="button" href={to} target="_blank" rel="noopener">
    {text}
  </a>
);

const Story = ({ lines, shop, owed }: { lines: StoryLine[]; shop: Shop; owed?: boolean }) => (
  <ol class="story">
    {lines.map(({ at, text }, index) => (
      <li key={index} class={owed ? 'owed' : undefined}>
        {at && <time dateTime={at}>{staffTime(at, shop, staffVoice(shop, 'en'))}</time>}
        {line(text, 2000)}
      </li>
    ))}
  </ol>
);
