import type { Journey } from '../../../../shared/journey/journey.ts';
import { lines } from '../../../../shared/mail/compose/shown.ts';
import { responseSays } from '../../../../shared/mail/compose/staff-facts.ts';
import { staffVoice } from '../../../../shared/mail/compose/staff-words.ts';
import type { Shop } from '../../../../shared/shop.ts';
import type { ReadMail } from '../mailbox.ts';

/** What the customer, their program and their server can do with a mail; and what Aftercare has heard from them so far. */
export const Answer = ({ mail, journey, shop }: { mail: ReadMail; journey: Journey | undefined; shop: Shop }) => (
  <section class="card" aria-labelledby="answer">
    <h2 id="answer">Answer as the customer</h2>
    <Heard journey={journey} shop={shop} />
    <form method="post" action={`/console/mail/${mail.id}`} id="reply" data-reset="">
      <label style="margin-bottom:12px">
        Your reply; the mail is quoted below it
        <textarea name="text" rows={5} required dir="auto" />
      </label>
      <button type="submit" name="do" value="reply" class="main">
        Send the reply
      </button>
    </form>
    <h3 style="margin:24px 0 10px">Or let this happen</h3>
    <form method="post" action={`/console/mail/${mail.id}`} class="buttons">
      {happenings.map(([name, text]) => (
        <button type="submit" name="do" value={name} key={name}>
          {text}
        </button>
      ))}
    </form>
  </section>
);

const happenings = [
  ['out-of-office', 'Out-of-office reply'],
  ['unsubscribe', 'Unsubscribe with one click'],
  ['complain', 'Mark as spam'],
  ['bounce', 'The mail bounces'],
];

const Heard = ({ journey, shop }: { journey: Journey | undefined; shop: Shop }) => (
  <div id="heard" data-live="">
    {journey?.responses.map((response) => (
      <div class="notice" style="margin:12px 0" key={response.id}>
        {response.text && (
          <p dir="auto" style="white-space:pre-line;margin-bottom:4px">
            {lines(response.text)}
          </p>
        )}
        <p class="muted" style="margin:0">
          {responseSays(response, shop, staffVoice(shop, 'en'))}
        </p>
      </div>
    ))}
  </div>
);
