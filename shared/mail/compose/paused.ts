import type { Shop } from '../../shop.ts';
import { type PauseReason, ratesOf, type Sending } from '../reputation.ts';
import type { Letter } from './letter.ts';
import { letterHtml } from './letter-html.tsx';
import { letterText } from './letter-text.ts';
import { automatic, type Mail } from './mail.ts';
import { line } from './shown.ts';
import { staffLanguage } from './staff-words.ts';

/** Tells everyone of the staff that mail to customers stopped, why, and what lets it go again. */
export function composePaused({ shop, state, desk }: { shop: Shop; state: Sending; desk: string }): Mail {
  const title = 'Mail to customers is paused';
  const letter: Letter = {
    shop,
    language: staffLanguage,
    title,
    preview: pausedSays(state),
    parts: [
      { is: 'notice', text: pausedSays(state) },
      {
        is: 'paragraph',
        text: 'No customer is thanked or asked until one of you lets it go again. Nothing is lost: what is owed waits. Mail to you goes on.',
      },
      {
        is: 'paragraph',
        text: 'Look for the cause first: were addresses imported or mistyped? Did people get a mail that they did not expect?',
      },
      { is: 'button', text: 'Go to the desk', url: desk },
    ],
    foot: [],
  };
  return {
    from: { name: line(shop.name), address: shop.mail.from },
    to: shop.staff.map(({ email }) => email),
    replyTo: [],
    subject: line(`${title} – ${shop.name}`),
    html: letterHtml(letter),
    text: letterText(letter),
    headers: automatic,
  };
}

/** Why, with the figures. */
export function pausedSays(state: Sending): string {
  const { sent, bounced, complained, bounceRate, complaintRate } = ratesOf(state);
  const why: Record<PauseReason, string> = {
    bounces: `${bounced} of the last ${sent} mails bounced (${percent(bounceRate)}). At 5 % Amazon looks into it, at 10 % it may stop all mail.`,
    complaints: `${complained} of the last ${sent} mails were called spam (${percent(complaintRate)}). At 0.1 % Amazon looks into it, at 0.5 % it may stop all mail.`,
    staff: `${state.paused?.by ?? 'Someone'} paused it.`,
  };
  return why[state.paused?.why ?? 'staff'];
}

const percent = (rate: number): string =>
  new Intl.NumberFormat(staffLanguage, { style: 'percent', maximumFractionDigits: 2 }).format(rate);
