import type { Instant } from '../../journey/instant.ts';
import type { Journey } from '../../journey/journey.ts';
import { isOpen, type NoticeReason, type UnsentReason, unsentReasons } from '../../journey/touchpoint.ts';
import type { Shop } from '../../shop.ts';
import { commandNames } from '../../touchpoints/staff-commands.ts';
import { toNotice } from '../../touchpoints/told.ts';
import type { Letter, Part } from './letter.ts';
import { letterHtml } from './letter-html.tsx';
import { letterText } from './letter-text.ts';
import { marker, threadId } from './links.ts';
import { automatic, type Mail } from './mail.ts';
import { line, lines } from './shown.ts';
import { customerName, customerRows, deadlineSays, phoneOf } from './staff-facts.ts';
import { soFar } from './staff-letter.ts';
import { type StaffVoice, staffVoice } from './staff-words.ts';

/** Tells one person of the staff that what they did had another effect than they meant, with their words in it. */
export function composeNotice(input: {
  journey: Journey;
  shop: Shop;
  id: string;
  link: string;
  replyTo: string;
  now: Instant;
}): Mail {
  const { journey, shop, id, link, replyTo } = input;
  const { touchpoint } = journey;
  const notice = touchpoint?.notices?.find((one) => one.id === id);
  if (!touchpoint || !notice) throw new Error(`journey ${journey.id} has no notice ${id}`);
  const person = toNotice(notice, touchpoint, shop);
  const voice = staffVoice(shop, person.language);
  const { say } = voice;
  const name = customerName(journey, voice);
  const { title, told } = explained(notice.why, name, voice);
  const letter: Letter = {
    shop,
    language: voice.language,
    title,
    preview: told,
    parts: [
      { is: 'notice', text: told },
      ...(isUnsent(notice.why) ? howElse(input, voice) : []),
      ...(notice.text ? [{ is: 'quote', text: lines(notice.text) } as const] : []),
      { is: 'button', text: say('open'), url: link },
      ...(whoIsSecond.has(notice.why) ? [soFar(journey, shop, voice, mostLines)] : []),
    ],
    foot: [{ is: 'paragraph', text: marker(say('reference'), journey.id) }],
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

/** Whoever is second sees what the first did. */
const whoIsSecond = new Set<NoticeReason>(['answered-already', 'acted-already', 'not-now']);
const mostLines = 6;

const isUnsent = (why: NoticeReason): why is UnsentReason => unsentReasons.some((one) => one === why);
const cameBack = new Set<NoticeReason>(['came-back', 'came-back-full', 'called-spam']);

function explained(why: NoticeReason, name: string, { say }: StaffVoice): { title: string; told: string } {
  if (isUnsent(why)) {
    const title = say(cameBack.has(why) ? 'noticeTitle.came-back' : 'noticeTitle.unsent');
    return { title, told: `${say('notice.unsent', { name })} ${say(`unsent.${why}`)}` };
  }
  const told =
    why === 'unknown-command'
      ? say(`notice.${why}`, { name, commands: commandNames.join(', ') })
      : say(`notice.${why}`, { name });
  return { title: say(`noticeTitle.${why}`), told };
}

/** The words did not arrive: the telephone may, and until when somebody should be reached. */
function howElse({ journey, shop, now }: { journey: Journey; shop: Shop; now: Instant }, voice: StaffVoice): Part[] {
  const { say } = voice;
  const { touchpoint } = journey;
  const phone = phoneOf(journey);
  const deadline = touchpoint && isOpen(touchpoint) && deadlineSays(touchpoint, shop, now, voice)?.text;
  return [
    { is: 'paragraph', text: phone ? say('callInstead', { phone: line(phone, 40) }) : say('callNobody') },
    ...(deadline ? [{ is: 'notice', text: deadline } as const] : []),
    { is: 'box', heading: customerName(journey, voice), rows: customerRows(journey, voice) },
    { is: 'paragraph', text: say('unsentKept') },
  ];
}
