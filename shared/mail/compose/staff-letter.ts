import type { Instant } from '../../journey/instant.ts';
import type { Journey, Response } from '../../journey/journey.ts';
import type { Shop } from '../../shop.ts';
import type { Part } from './letter.ts';
import { beginning, line, lines } from './shown.ts';
import {
  customerName,
  customerRows,
  orderHeading,
  orderRows,
  refusalSays,
  responseSays,
  staffTime,
} from './staff-facts.ts';
import type { StaffVoice } from './staff-words.ts';
import { tell } from './story.ts';

export interface StaffMail {
  journey: Journey;
  shop: Shop;
  /** To the touchpoint's page. */
  link: string;
  /** Where an answer goes that is meant for the customer. */
  replyTo: string;
  now: Instant;
}

/** Everything a person needs before they call: what was said, by whom, about what, and what happened before. */
export const matter = ({ journey, shop, link }: StaffMail, voice: StaffVoice): Part[] => [
  ...journey.responses
    .slice(-mostResponses)
    .reverse()
    .flatMap((response, index) => said(response, shop, voice, index === 0 ? mostWords : mostEarlierWords)),
  { is: 'button', text: voice.say('takeCare'), url: link },
  ...(['promise', 'resolve', 'snooze'] as const).map(
    (action) => ({ is: 'link', text: voice.say(action), url: `${link}?do=${action}` }) as const,
  ),
  { is: 'box', heading: customerName(journey, voice), rows: customerRows(journey, voice) },
  { is: 'box', heading: orderHeading(journey, voice), rows: orderRows(journey, shop, voice) },
  soFar(journey, shop, voice, mostLines),
];

/** The last lines of the story. */
export const soFar = (journey: Journey, shop: Shop, voice: StaffVoice, most: number): Part => ({
  is: 'box',
  heading: voice.say('soFar'),
  rows: tell(journey, { shop, voice })
    .slice(-most)
    .map(({ at, text }) => ({ ...(at && { label: staffTime(at, shop, voice) }), text: line(text, 120) })),
});

const mostResponses = 4;
const mostLines = 14;
/** The rest is on the touchpoint's page. */
const mostWords = 1500;
const mostEarlierWords = 300;

const said = (response: Response, shop: Shop, voice: StaffVoice, most: number): Part[] => [
  ...(response.text ? [quote(response.text, most, response.language)] : []),
  { is: 'paragraph', text: responseSays(response, shop, voice) },
  ...(response.attachments ?? []).map(
    (one): Part => ({ is: 'paragraph', text: one.refused ? refusalSays(one, voice) : voice.say('withPicture') }),
  ),
  ...(response.doubt ? [{ is: 'notice', text: voice.say(`doubt.${response.doubt}`) } as const] : []),
  ...(response.contradicts ? [{ is: 'notice', text: voice.say('contradiction') } as const] : []),
];

const quote = (text: string, most: number, language: string | undefined): Part => ({
  is: 'quote',
  text: beginning(lines(text), most),
  ...(language && language !== 'und' && { lang: language }),
});

/** How to answer, act and note without leaving the mailbox. */
export const replyHint = (name: string, { say }: StaffVoice): Part[] => [
  { is: 'paragraph', text: say('replyGoes', { name }) },
  { is: 'paragraph', text: say('replyCommands') },
];
