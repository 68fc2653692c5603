import type { Journey } from '../../journey/journey.ts';
import type { Shop, Staff } from '../../shop.ts';
import { languageOf } from './language.ts';
import { marker, replyAddress, threadId } from './links.ts';
import type { Mail } from './mail.ts';
import { orderName } from './ordered.ts';
import { line, lines } from './shown.ts';
import { staffAnswerHtml } from './staff-answer-html.tsx';
import { answerTo } from './staff-facts.ts';

/**
 * What a person of the staff writes to a customer, under the shop's name: their words as they are, in whatever language, and
 * below them who it is. In the customer's thread; answering it leads back to the journey. Undefined when no address is known.
 */
export function composeStaffAnswer(answer: {
  journey: Journey;
  shop: Shop;
  text: string;
  by: Pick<Staff, 'name'>;
}): Mail | undefined {
  const { journey, shop, by } = answer;
  const to = answerTo(journey);
  if (!to) return undefined;
  const words = lines(answer.text);
  const signature = `${line(by.name, 80)}\n${line(shop.name, 80)}`;
  const foot = marker(journey.id);
  const thread = threadId(journey.id, shop.mail.replyDomain);
  return {
    from: { name: line(`${by.name}, ${shop.name}`), address: shop.mail.from },
    to: [to],
    replyTo: [replyAddress(journey.id, shop.mail.replyDomain)],
    subject: line(`Re: ${[journey.order && orderName(journey), shop.name].filter(Boolean).join(' – ')}`),
    html: staffAnswerHtml({ words, signature, foot, language: languageOf(journey, shop) }),
    text: `${words}\n\n${signature}\n\n--\n${foot}\n`,
    headers: [
      { name: 'In-Reply-To', value: thread },
      { name: 'References', value: thread },
    ],
  };
}
