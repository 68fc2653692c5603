import type { FollowUpKind } from '../../journey/journey.ts';
import type { Shop } from '../../shop.ts';
import type { FollowUp } from './follow-up.ts';
import { formatLocale, languageOf, setIn, shopLanguage } from './language.ts';
import { faces, type Letter, type Part } from './letter.ts';
import { ratingLink } from './links.ts';
import { itemRows, orderDate, orderName, parcelsOf } from './ordered.ts';
import { arrivalSays } from './promises.ts';
import type { Say } from './sentences.ts';
import type { Language } from './tags.ts';

type Body = (followUp: FollowUp, say: Say) => Pick<Letter, 'title' | 'preview' | 'parts'>;

/** What each kind of follow-up says between the greeting and the name below it. */
export const bodies: Record<FollowUpKind, Body> = {
  'thank-you': (followUp, say) => ({
    title: say('thankYouTitle'),
    preview: say('thankYouPreview'),
    parts: [
      { is: 'paragraph', text: say('thankYouText') },
      ...orders(followUp, say),
      ...nextSteps(followUp, say),
      ...parcels(followUp, say),
      ...help(followUp.shop, say),
    ],
  }),

  'check-in': (followUp, say) => ({
    title: say('checkInTitle'),
    preview: say('checkInPreview'),
    parts: [
      {
        is: 'paragraph',
        text:
          followUp.alsoAbout.length > 0
            ? say('checkInTextMany', { orders: orderNames(followUp) })
            : say('checkInText', { order: orderName(followUp.journey) }),
      },
      ...orders(followUp, say),
      { is: 'question', text: say('question') },
      { is: 'paragraph', text: say('replyHint', { person: followUp.shop.contact.name }) },
      { is: 'paragraph', text: say('faces') },
      choices(followUp, say),
    ],
  }),

  're-check': (followUp, say) => ({
    title: say('reCheckTitle'),
    preview: say('reCheckPreview', { order: orderName(followUp.journey) }),
    parts: [
      { is: 'paragraph', text: say('reCheckText', { order: orderName(followUp.journey) }) },
      { is: 'paragraph', text: say('reCheckReply', { person: followUp.shop.contact.name }) },
      { is: 'question', text: say('reCheckFaces') },
      choices(followUp, say),
    ],
  }),
};

function orders({ journey, alsoAbout, shop }: FollowUp, say: Say): Part[] {
  if (shop.mail.leaveOut.includes('orders')) return [];
  const locale = formatLocale(languageOf(journey, shop), journey, shop);
  return [journey, ...alsoAbout].map((one) => ({
    is: 'box',
    heading: [say('order', { order: orderName(one) }), orderDate(one, shop, locale)].filter(Boolean).join(' · '),
    rows: itemRows(one, (count) => say('andMore', { count })),
  }));
}

function orderNames({ journey, alsoAbout, shop }: FollowUp): string {
  const language = languageOf(journey, shop);
  const names = [journey, ...alsoAbout].map((one) => setIn(orderName(one), language));
  return new Intl.ListFormat(formatLocale(language, journey, shop)).format(names);
}

/** The shop's own words in the customer's language; where it has none, those in its own, marked as such. */
export function inLanguage<Block extends { language?: Language | undefined }>(
  blocks: readonly Block[],
  language: Language,
  shop: Shop,
): (Block & { lang: Language })[] {
  const own = shopLanguage(shop);
  const of = (wanted: Language) => blocks.filter((block) => (block.language ?? own) === wanted);
  const lang = of(language).length > 0 ? language : own;
  return of(lang).map((block) => ({ ...block, lang }));
}

function nextSteps({ journey, shop }: FollowUp, say: Say): Part[] {
  const language = languageOf(journey, shop);
  const arrival = arrivalSays(journey, shop, formatLocale(language, journey, shop), say);
  const steps = inLanguage(shop.mail.whatHappensNext, language, shop);
  if (!arrival && steps.length === 0) return [];
  return [
    { is: 'heading', text: say('nextTitle') },
    ...(arrival ? [{ is: 'notice', text: arrival } as const] : []),
    ...steps.map(({ heading, text, lang }): Part => ({ is: 'steps', steps: [{ heading, text }], lang })),
  ];
}

function parcels({ journey, shop }: FollowUp, say: Say): Part[] {
  if (shop.mail.leaveOut.includes('tracking')) return [];
  const links = parcelsOf(journey).map(({ name, url }): Part => {
    const text = name ? say('track', { parcel: name }) : say('trackAny');
    return url ? { is: 'link', text, url } : { is: 'paragraph', text: name };
  });
  return links.length > 0 ? [{ is: 'heading', text: say('trackTitle') }, ...links] : [];
}

function help({ mail: { helpUrl, leaveOut }, contact }: Shop, say: Say): Part[] {
  if (leaveOut.includes('help')) return [];
  const link: Part[] = helpUrl ? [{ is: 'link', text: say('help'), url: helpUrl }] : [];
  const reply: Part = { is: 'paragraph', text: say('helpReply', { person: contact.name }) };
  return [{ is: 'heading', text: say('helpTitle') }, reply, ...link];
}

const choices = ({ kind, journey, publicUrl }: FollowUp, say: Say): Part => ({
  is: 'choices',
  choices: ([5, 4, 3, 2, 1] as const).map((rating) => ({
    face: faces[rating - 1] ?? '',
    label: say('rating', { rating: String(rating), label: say(`rating${rating}`) }),
    url: ratingLink(publicUrl, journey.id, rating, kind),
  })),
});
