import { line } from '../../../../shared/mail/compose/shown.ts';
import { staffTime } from '../../../../shared/mail/compose/staff-facts.ts';
import { staffVoice } from '../../../../shared/mail/compose/staff-words.ts';
import type { Shop } from '../../../../shared/shop.ts';
import type { ReadMail } from '../mailbox.ts';

interface List {
  mails: readonly ReadMail[];
  shop: Shop;
  /** Said when there is none. */
  empty: string;
  /** The one that is open. */
  current?: string;
}

/** A mailbox's list, the newest first. */
export function Mails({ mails, shop, empty, current }: List) {
  if (mails.length === 0) return <p class="empty">{empty}</p>;
  return (
    <ul class="list mails">
      {mails.map((mail) => (
        <li key={mail.id}>
          <a class="mail" href={`/console/mail/${mail.id}`} aria-current={mail.id === current ? 'page' : undefined}>
            <span class="row">
              <strong>
                {mail.forCustomer
                  ? `To ${line(mail.to.join(', '), 80)}`
                  : line(mail.from.name || mail.from.address, 80)}
              </strong>
              <time class="muted" dateTime={mail.at}>
                {staffTime(mail.at, shop, staffVoice(shop, 'en'))}
              </time>
            </span>
            <span style="display:block">
              {line(mail.subject)} <span class="tag">{mail.kind}</span>
            </span>
            <span class="preview">{line(mail.preview, 180)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
