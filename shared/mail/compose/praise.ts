import type { Praise } from '../../figures/praise.ts';
import type { Journey } from '../../journey/journey.ts';
import type { Shop, Staff } from '../../shop.ts';
import type { Part } from './letter.ts';
import type { Mail } from './mail.ts';
import { beginning, lines } from './shown.ts';
import { customerName, orderHeading } from './staff-facts.ts';
import { staffVoice } from './staff-words.ts';
import { toStaff } from './to-staff.ts';

export interface PraiseMail {
  shop: Shop;
  to: Staff;
  praise: readonly (Pick<Praise, 'response' | 'why'> & { journey: Journey })[];
  publicUrl: string;
}

/** What happy customers said of one person, to that person, in their language. */
export function composePraise({ shop, to, praise, publicUrl }: PraiseMail): Mail {
  const voice = staffVoice(shop, to.language);
  const { say, language } = voice;
  const [first] = praise;
  return toStaff(shop, [to.email], {
    shop,
    language,
    title: say('praiseTitle'),
    preview: first?.response.text ? beginning(lines(first.response.text).replaceAll('\n', ' '), 120) : '',
    parts: praise.flatMap(({ response, why, journey }): Part[] => [
      {
        is: 'paragraph',
        text: [
          `${customerName(journey, voice)}, ${orderHeading(journey, voice)}.`,
          say(why === 'named' ? 'praiseNamed' : 'praisePacked'),
        ].join(' '),
      },
      {
        is: 'quote',
        text: beginning(lines(response.text ?? ''), 1500),
        ...(response.language && response.language !== 'und' && { lang: response.language }),
      },
      { is: 'link', text: say('open'), url: `${publicUrl}/desk/touchpoints/${journey.id}` },
    ]),
    foot: [{ is: 'paragraph', text: say('praiseWhy') }],
  });
}
