import type { FollowUpKind, Journey } from '../../journey/journey.ts';
import type { Shop } from '../../shop.ts';
import { bodies, inLanguage } from './follow-up-bodies.ts';
import { hoursSays } from './hours.ts';
import { formatLocale, languageOf, shopLanguage } from './language.ts';
import type { Letter, Part } from './letter.ts';
import { letterHtml } from './letter-html.tsx';
import { letterText } from './letter-text.ts';
import { marker, phoneLink, replyAddress, threadId, unsubscribeAddress, unsubscribeLink } from './links.ts';
import { automatic, type Mail } from './mail.ts';
import { orderName } from './ordered.ts';
import { answerSays } from './promises.ts';
import { type Say, together } from './sentences.ts';
import { line, nameOf } from './shown.ts';
import type { Language } from './tags.ts';
import { type Voice, voiceFor } from './voice.ts';

export interface FollowUp {
  kind: FollowUpKind;
  journey: Journey;
  /** Other orders of the customer that the same check-in names. */
  alsoAbout: Journey[];
  /** The legal basis, as it is stored with the send; the mail tells those who agreed that they did. */
  basis?: string | undefined;
  shop: Shop;
  /** Where the customer's pages are. */
  publicUrl: string;
}

/** The mail that a journey owes its customer, in the customer's language. Throws when the order has no address. */
export function composeFollowUp(followUp: FollowUp): Mail {
  const { journey, shop } = followUp;
  const address = journey.order?.details?.customer.email;
  if (!address) throw new Error(`journey ${journey.id} has no address to write to`);
  const voice = voiceFor(journey, shop);
  const letter = letterOf(followUp, voice);
  return {
    from: { name: line(`${shop.contact.name}, ${shop.name}`), address: shop.mail.from },
    to: [line(address)],
    replyTo: [replyAddress(journey.id, shop.mail.replyDomain)],
    subject: line(voice.say('subject', { order: orderName(journey), shop: shop.name })),
    html: letterHtml(letter),
    text: letterText(letter),
    headers: headersOf(followUp),
  };
}

/** One-click unsubscribing is RFC 8058; the thread's own id makes replies and follow-ups of one order one conversation. */
function headersOf({ journey: { id }, shop, publicUrl }: FollowUp): Mail['headers'] {
  const { replyDomain } = shop.mail;
  const unsubscribe = `<${unsubscribeLink(publicUrl, id)}>, <mailto:${unsubscribeAddress(id, replyDomain)}>`;
  return [
    { name: 'List-Unsubscribe', value: unsubscribe },
    { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
    ...automatic,
    { name: 'References', value: threadId(id, replyDomain) },
  ];
}

function letterOf(followUp: FollowUp, voice: Voice): Letter {
  const { kind, journey, shop } = followUp;
  const { language, say } = voice;
  const { title, preview, parts } = bodies[kind](followUp, say);
  return {
    shop,
    language,
    title,
    preview,
    parts: [
      { is: 'paragraph', text: greeting(journey, voice) },
      ...parts,
      ...ownBlocks(followUp, language),
      signature(followUp, say),
    ],
    foot: footOf(followUp, say),
  };
}

function greeting(journey: Journey, { say, addressBy }: Voice): string {
  const { firstName, lastName } = journey.order?.details?.customer ?? {};
  const name = nameOf(names[addressBy](firstName ?? '', lastName ?? ''));
  return name ? say('greeting', { name }) : say('greetingNameless');
}

/** What the shop adds of its own. */
const ownBlocks = ({ kind, shop }: FollowUp, language: Language): Part[] =>
  inLanguage(
    shop.mail.blocks.filter((block) => block.in === kind),
    language,
    shop,
  ).flatMap(({ heading, text, link, lang }): Part[] => [
    { is: 'steps', steps: [{ heading, text }], lang },
    ...(link ? [{ is: 'link', lang, ...link } as const] : []),
  ]);

const names: Record<Voice['addressBy'], (first: string, last: string) => string> = {
  firstName: (first) => first,
  fullName: (first, last) => `${first} ${last}`.trim(),
  familyNameFirst: (first, last) => (unspaced.test(first + last) ? last + first : `${last} ${first}`.trim()),
  noName: () => '',
};

/** Names in these scripts are written without a space between them. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;

const signature = ({ journey, shop }: FollowUp, say: Say): Part => ({
  is: 'signature',
  regards: say('regards'),
  name: shop.contact.name,
  shop: shop.name,
  rows: [
    { label: say('phone'), text: shop.contact.phone, url: phoneLink(shop.contact.phone) },
    { label: say('email'), text: shop.contact.email, url: `mailto:${shop.contact.email}` },
    { label: say('hours'), text: hoursFor(journey, shop) },
    ...[answerSays(shop, say)].filter((text) => text !== undefined).map((text) => ({ text })),
  ],
});

function hoursFor(journey: Journey, shop: Shop): string {
  const language = languageOf(journey, shop);
  return hoursSays(shop, language, formatLocale(language, journey, shop));
}

const footOf = ({ journey, basis, shop, publicUrl }: FollowUp, say: Say): Part[] => [
  {
    is: 'paragraph',
    text: together(
      say(basis?.startsWith('consent/') ? 'whyConsent' : 'whyThisMail', { shop: shop.name }),
      say('sayNo'),
    ),
  },
  { is: 'link', text: say('unsubscribe'), url: unsubscribeLink(publicUrl, journey.id) },
  { is: 'paragraph', text: shop.postalAddress, lang: shopLanguage(shop) },
  { is: 'paragraph', text: marker(say('reference'), journey.id) },
];
