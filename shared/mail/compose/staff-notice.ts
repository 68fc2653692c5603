import type { Journey } from '../../journey/journey.ts';
import type { NoticeReason } from '../../journey/touchpoint.ts';
import type { Shop } from '../../shop.ts';
import { commandNames } from '../../touchpoints/staff-commands.ts';
import type { Letter } from './letter.ts';
import { letterHtml } from './letter-html.tsx';
import { letterText } from './letter-text.ts';
import { marker, threadId } from './links.ts';
import { automatic, type Mail } from './mail.ts';
import { line, lines } from './shown.ts';
import { customerName } from './staff-facts.ts';
import { type StaffSay, staffVoice } from './staff-words.ts';

/** Tells one person of the staff that what they did by mail had another effect than they meant, with their words in it. */
export function composeNotice(input: {
  journey: Journey;
  shop: Shop;
  id: string;
  link: string;
  replyTo: string;
}): Mail {
  const { journey, shop, id, link, replyTo } = input;
  const notice = journey.touchpoint?.notices?.find((one) => one.id === id);
  const person = shop.staff.find((one) => one.id === notice?.to);
  if (!notice || !person) throw new Error(`journey ${journey.id} has no notice ${id} for anybody`);
  const { say, ...voice } = staffVoice(shop, person.language);
  const name = customerName(journey, { say, ...voice });
  const title = say(`noticeTitle.${notice.why}`);
  const told = explained(notice.why, name, say);
  const letter: Letter = {
    shop,
    language: voice.language,
    title,
    preview: told,
    parts: [
      { is: 'notice', text: told },
      ...(notice.text ? [{ is: 'quote', text: lines(notice.text) } as const] : []),
      { is: 'button', text: say('open'), url: link },
    ],
    foot: [{ is: 'paragraph', text: marker(journey.id) }],
  };
  return {
    from: { name: line(shop.name), address: shop.mail.from },
    to: [person.email],
    replyTo: [replyTo],
    subject: line(`${title}: ${name}`),
    html: letterHtml(letter),
    text: letterText(letter),
    headers: [...automatic, { name: 'References', value: threadId(journey.id, shop.mail.replyDomain) }],
  };
}

const explained = (why: NoticeReason, name: string, say: StaffSay): string =>
  why === 'unknown-command'
    ? say(`notice.${why}`, { name, commands: commandNames.join(', ') })
    : say(`notice.${why}`, { name });
