import type { Journey } from '../../journey/journey.ts';
import type { Shop } from '../../shop.ts';
import { shopLanguage } from './language.ts';
import type { Letter } from './letter.ts';
import { letterHtml } from './letter-html.tsx';
import { letterText } from './letter-text.ts';
import { marker, phoneLink, replyAddress, threadId } from './links.ts';
import type { Mail } from './mail.ts';
import { orderName } from './ordered.ts';
import { line, lines } from './shown.ts';
import { answerTo } from './staff-facts.ts';
import { voiceFor } from './voice.ts';

/**
 * What a person of the staff writes to the customer, under the shop's name, in the thread of the order. Nothing of the
 * touchpoint is in it but their words. Throws when the customer has no address.
 */
export function composeStaffReply({ journey, shop, id }: { journey: Journey; shop: Shop; id: string }): Mail {
  const reply = journey.touchpoint?.outgoing?.find((one) => one.id === id);
  const to = answerTo(journey);
  if (!reply || !to) throw new Error(`journey ${journey.id} has no answer ${id}, or nobody to send it to`);
  const { language, say } = voiceFor(journey, shop);
  const subject = journey.order ? say('subject', { order: orderName(journey), shop: shop.name }) : shop.name;
  const { contact } = shop;
  const letter: Letter = {
    shop,
    language,
    title: line(shop.name),
    preview: line(reply.text, 120),
    parts: [
      ...lines(reply.text)
        .split(/\n{2,}/)
        .map((text) => ({ is: 'paragraph', text, dir: 'auto' }) as const),
      {
        is: 'signature',
        regards: say('regards'),
        name: line(reply.by),
        shop: shop.name,
        rows: [
          { label: say('phone'), text: contact.phone, url: phoneLink(contact.phone) },
          { label: say('email'), text: contact.email, url: `mailto:${contact.email}` },
        ],
      },
    ],
    foot: [
      { is: 'paragraph', text: shop.postalAddress, lang: shopLanguage(shop) },
      { is: 'paragraph', text: marker(say('reference'), journey.id) },
    ],
  };
  return {
    from: { name: line(`${reply.by}, ${shop.name}`), address: shop.mail.from },
    to: [to],
    replyTo: [replyAddress(journey.id, shop.mail.replyDomain)],
    subject: line(`Re: ${subject}`),
    html: letterHtml(letter),
    text: letterText(letter),
    headers: [{ name: 'References', value: threadId(journey.id, shop.mail.replyDomain) }],
  };
}
