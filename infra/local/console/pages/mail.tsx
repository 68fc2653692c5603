import type { Journey } from '../../../../shared/journey/journey.ts';
import { line } from '../../../../shared/mail/compose/shown.ts';
import { staffTime } from '../../../../shared/mail/compose/staff-facts.ts';
import { staffVoice } from '../../../../shared/mail/compose/staff-words.ts';
import type { Shop } from '../../../../shared/shop.ts';
import type { StaffLinks } from '../../../../shared/touchpoints/staff-links.ts';
import type { ReadMail } from '../mailbox.ts';
import { Answer } from './answer.tsx';
import { consoleDocument, type Frame } from './document.tsx';
import { Mails } from './mails.tsx';

interface MailPage extends Frame {
  mail: ReadMail;
  /** Of the same mailbox. */
  others: readonly ReadMail[];
  links: StaffLinks;
  journey: Journey | undefined;
}

/** A mail as a mail program shows it, with what its reader can do. */
export const mailPage = (page: MailPage): string =>
  consoleDocument({
    frame: page,
    title: page.mail.subject,
    children: (
      <div class="rooms two">
        <section class="card" aria-labelledby="list">
          <h2 id="list">{page.mail.forCustomer ? 'The customers’ mailbox' : 'The staff’s mailbox'}</h2>
          <div id="mails" data-live="">
            <Mails mails={page.others} shop={page.shop} empty="" current={page.mail.id} />
          </div>
        </section>
        <div class="reading">
          <Reading {...page} />
          <Doors {...page} />
          {page.mail.forCustomer && <Answer mail={page.mail} journey={page.journey} shop={page.shop} />}
        </div>
      </div>
    ),
  });

const Reading = ({ mail, shop }: { mail: ReadMail; shop: Shop }) => (
  <article class="card">
    <h1>{line(mail.subject)}</h1>
    <dl class="head">
      <dt>From</dt>
      <dd>
        {line(mail.from.name)} &lt;{line(mail.from.address)}&gt;
      </dd>
      <dt>To</dt>
      <dd>{line(mail.to.join(', '), 300)}</dd>
      <dt>Sent</dt>
      <dd>
        {staffTime(mail.at, shop, staffVoice(shop, 'en'))} <span class="tag">{mail.kind}</span>
      </dd>
      {mail.replyTo && (
        <>
          <dt>Answers to</dt>
          <dd>{line(mail.replyTo)}</dd>
        </>
      )}
    </dl>
    <iframe
      class="frame"
      title={`The mail “${line(mail.subject)}”`}
      src={`/console/mail/${mail.id}/html`}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
    />
    <details style="margin-top:10px">
      <summary>The text part</summary>
      <pre dir="auto">{mail.text.trim()}</pre>
    </details>
    <details>
      <summary>The headers</summary>
      <pre>{mail.head}</pre>
    </details>
  </article>
);

const Doors = ({ mail, links, journey }: MailPage) => (
  <p class="buttons" style="margin:16px 0">
    {!mail.forCustomer && journey?.touchpoint && (
      <a class="button main" href={links.toTouchpoint(journey.id)} target="_blank" rel="noopener">
        Open the touchpoint
      </a>
    )}
    {!mail.forCustomer && (
      <a class="button" href="/desk" target="_blank" rel="noopener">
        Open the desk
      </a>
    )}
    {journey && (
      <a class="button" href={`/console/order/${journey.id}`}>
        Why this mail? The story of the order
      </a>
    )}
  </p>
);
