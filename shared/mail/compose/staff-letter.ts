import type { Instant } from '../../journey/instant.ts';
import type { Journey, Response } from '../../journey/journey.ts';
import type { Shop } from '../../shop.ts';
import type { Part } from './letter.ts';
import { beginning, line, lines } from './shown.ts';
import {
  contradictionSays,
  customerName,
  customerRows,
  doubtSays,
  orderHeading,
  orderRows,
  refusalSays,
  responseSays,
  staffTime,
} from './staff-facts.ts';

export interface StaffMail {
  journey: Journey;
  shop: Shop;
  /** To the touchpoint's page. */
  link: string;
  now: Instant;
  /** The journey's history in plain words, oldest first. */
  story: readonly { at: Instant | ''; text: string }[];
}

/** Everything a person needs before they call: what was said, by whom, about what, and what happened before. */
export const matter = ({ journey, shop, link, story }: StaffMail): Part[] => [
  ...journey.responses
    .slice(-mostResponses)
    .reverse()
    .flatMap((response, index) => said(response, shop, index === 0 ? mostWords : mostEarlierWords)),
  { is: 'button', text: 'Take care of it', url: link },
  { is: 'box', heading: customerName(journey), rows: customerRows(journey) },
  { is: 'box', heading: orderHeading(journey), rows: orderRows(journey, shop) },
  {
    is: 'box',
    heading: 'So far',
    rows: story
      .slice(-mostLines)
      .map(({ at, text }) => ({ ...(at && { label: staffTime(at, shop) }), text: line(text, 120) })),
  },
];

const mostResponses = 4;
const mostLines = 14;
/** The rest is on the touchpoint's page. */
const mostWords = 1500;
const mostEarlierWords = 300;

const said = (response: Response, shop: Shop, most: number): Part[] => [
  ...(response.text ? [quote(response.text, most, response.language)] : []),
  { is: 'paragraph', text: responseSays(response, shop) },
  ...(response.attachments ?? []).map(
    (one): Part => ({ is: 'paragraph', text: one.refused ? refusalSays(one) : pictureSays }),
  ),
  ...(response.doubt ? [{ is: 'notice', text: doubtSays[response.doubt] } as const] : []),
  ...(response.contradicts ? [{ is: 'notice', text: contradictionSays } as const] : []),
];

const pictureSays = 'With a picture, which the page shows.';

const quote = (text: string, most: number, language: string | undefined): Part => ({
  is: 'quote',
  text: beginning(lines(text), most),
  ...(language && language !== 'und' && { lang: language }),
});

/** The alert is answered to the customer, quotation and all, unless somebody is told. */
export const replyHint = (name: string, address: string): Part => ({
  is: 'paragraph',
  text: `Your reply to this mail goes to ${name} (${address}). Please delete what stands below your words before you send it: the link above is for staff only.`,
});
