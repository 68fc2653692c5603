import type { Shop } from '../../shop.ts';
import { ratesOf, type Sending } from '../reputation.ts';
import { numberFormat } from './formatters.ts';
import type { Letter } from './letter.ts';
import { letterHtml } from './letter-html.tsx';
import { letterText } from './letter-text.ts';
import { automatic, type Mail } from './mail.ts';
import { line } from './shown.ts';
import { type StaffVoice, staffVoiceTo } from './staff-words.ts';

/** Tells everyone of the staff that mail to customers stopped, why, and what lets it go again. */
export function composePaused({ shop, state, desk }: { shop: Shop; state: Sending; desk: string }): Mail {
  const to = shop.staff.map(({ email }) => email);
  const voice = staffVoiceTo(shop, to);
  const { say, language } = voice;
  const letter: Letter = {
    shop,
    language,
    title: say('pausedTitle'),
    preview: pausedSays(state, voice),
    parts: [
      { is: 'notice', text: pausedSays(state, voice) },
      { is: 'paragraph', text: say('pausedMail') },
      { is: 'paragraph', text: say('pausedCause') },
      { is: 'button', text: say('goToDesk'), url: desk },
    ],
    foot: [],
  };
  return {
    from: { name: line(shop.name), address: shop.mail.from },
    to,
    replyTo: [],
    subject: line(`${say('pausedTitle')} – ${shop.name}`),
    html: letterHtml(letter),
    text: letterText(letter),
    headers: automatic,
  };
}

/** Why, with the figures. */
export function pausedSays(state: Sending, { say, locale }: StaffVoice): string {
  const { sent, bounced, complained, bounceRate, complaintRate } = ratesOf(state);
  const percent = (rate: number): string =>
    numberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(rate);
  if (state.paused?.why === 'bounces')
    return say('pausedBounces', { count: bounced, sent, percent: percent(bounceRate) });
  if (state.paused?.why === 'complaints')
    return say('pausedComplaints', { count: complained, sent, percent: percent(complaintRate) });
  return say('pausedByStaff', { name: state.paused?.by ?? say('someone') });
}
