import type { Instant } from '../../journey/instant.ts';
import type { Attachment, Journey, Response, Touchpoint } from '../../journey/journey.ts';
import type { Money } from '../../journey/order.ts';
import { deadlineOf } from '../../journey/touchpoint.ts';
import type { Shop } from '../../shop.ts';
import { dayAndTime, longDate, timeBetween } from './dates.ts';
import type { Row } from './letter.ts';
import { phoneLink } from './links.ts';
import { itemRows, orderName } from './ordered.ts';
import { line } from './shown.ts';
import { aboutSays, channelSays, moodSays, staffLanguage } from './staff-words.ts';

/** Dates for staff: their language, written as where the shop is. */
export const staffLocale = (shop: Shop): string => `${staffLanguage}-${shop.country}`;

export const staffTime = (at: Instant, shop: Shop): string => dayAndTime(at, staffLocale(shop), shop.timeZone);

/** What staff call the customer: the name, else the address. */
export function customerName(journey: Journey): string {
  const { firstName, lastName, email } = journey.order?.details?.customer ?? {};
  const name = [firstName, lastName].filter(Boolean).join(' ') || journey.sender?.name;
  return line(name || email || journey.sender?.address || 'A customer', 80);
}

/** Where an answer reaches whoever wrote last: that mail's sender, which need not be the order's address. */
export function answerTo(journey: Journey): string | undefined {
  const lastMail = journey.responses.findLast(({ channel }) => channel === 'mail');
  const address = lastMail?.from ?? journey.order?.details?.customer.email ?? journey.sender?.address;
  return address && line(address);
}

/** `Answer by Tue 3 Mar, 14:12 · 3h 32m left`. */
export function deadlineSays(
  touchpoint: Touchpoint,
  shop: Shop,
  now: Instant,
): { text: string; late: boolean } | undefined {
  const by = deadlineOf(touchpoint)?.at;
  if (!by) return undefined;
  const what =
    touchpoint.state === 'open' ? 'Answer by' : touchpoint.state === 'promised' ? 'Promised by' : 'Resolve by';
  const late = by <= now;
  const time = timeBetween(now, by, staffLocale(shop));
  return { text: `${what} ${staffTime(by, shop)} · ${time} ${late ? 'late' : 'left'}`, late };
}

/** Who it is and how to reach them. */
export function customerRows(journey: Journey): Row[] {
  const { email = journey.sender?.address, phone, company, country } = journey.order?.details?.customer ?? {};
  const writer = answerTo(journey);
  return [
    ...row('Phone', phone, phone && phoneLink(phone)),
    ...row('Mail', email, email && `mailto:${email}`),
    ...(writer !== email ? row('Wrote from', `${writer} (not the address of the order)`) : []),
    ...row('Language', named('language', languageRead(journey))),
    ...row('Country', named('region', country)),
    ...row('Company', company),
  ];
}

/** What they bought, and when it was. */
export function orderRows(journey: Journey, shop: Shop): Row[] {
  const { order } = journey;
  if (!order) return [{ text: 'No order is known for this customer.' }];
  const date = (at: Instant | undefined) => at && longDate(at, staffLocale(shop), shop.timeZone);
  const { placed, paid, delivered } = order.milestones;
  return [
    ...itemRows(journey, (count) => `and ${count} more`),
    ...row('Total', order.details?.total && amount(order.details.total)),
    ...row('Ordered', date(placed ?? paid)),
    ...row('Delivered', date(delivered)),
    ...Object.keys(order.ends).map((end) => ({ label: 'Order', text: end })),
  ];
}

export const orderHeading = (journey: Journey): string => (journey.order ? `Order ${orderName(journey)}` : 'Order');

/** How and when it was said, and how it was read: `By mail, Tue 3 Mar, 10:12, in answer to the check-in. Reads unhappy: “cracked”`. */
export function responseSays({ channel, at, about, rating, mood, evidence = [] }: Response, shop: Shop): string {
  const way = channelSays[channel];
  const said = [way, staffTime(at, shop), about && aboutSays[about]].filter(Boolean).join(', ');
  const words = evidence.map((word) => `“${line(word, 60)}”`).join(', ');
  const reading = `Reads ${moodSays[mood]}${words && `: ${words}`}.`;
  return [`${said}.`, rating && `Rating: ${rating} of 5.`, reading].filter(Boolean).join(' ');
}

export const contradictionSays =
  'What they said contradicts itself or an earlier answer: believe the worse of the two.';

/** Why a person must look before they believe it. */
export const doubtSays: Record<NonNullable<Response['doubt']>, string> = {
  guess: 'The mail names no order: it was found by the sender’s address alone. Look whether it belongs here.',
  forged:
    'The sender’s mail provider says that this mail is not theirs: it may be forged. Ask the customer by phone before you act on it.',
};

/** Why something that came with a mail was not kept. */
export function refusalSays({ name, bytes, refused = 'type' }: Attachment): string {
  const size = `${(bytes / 1_000_000).toLocaleString(staffLanguage, { maximumFractionDigits: 1 })} MB`;
  return `Not kept: ${line(name, 80) || 'an attachment without a name'} (${size}), ${refusals[refused]}.`;
}

const refusals: Record<NonNullable<Attachment['refused']>, string> = {
  type: 'since it is no picture: such files may be dangerous',
  size: 'since it is too large: ask the customer for a smaller one',
  count: 'since too many came',
  unsafe: 'since the mail is not to be trusted',
};

const languageRead = ({ responses, order }: Journey): string | undefined =>
  responses.findLast(({ language }) => language && language !== 'und')?.language ?? order?.details?.customer.locale;

/** Decimal point by the currency's exponent, digits as they are: no rounding. */
function amount({ minor, exponent, currency }: Money): string {
  const digits = minor.replace('-', '').padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const part = exponent > 0 ? `.${digits.slice(-exponent)}` : '';
  return `${minor.startsWith('-') ? '-' : ''}${whole}${part} ${line(currency, 8)}`;
}

function named(type: 'language' | 'region', code: string | undefined): string | undefined {
  try {
    return code && new Intl.DisplayNames(staffLanguage, { type }).of(code.replaceAll('_', '-'));
  } catch {
    return code;
  }
}

const row = (label: string, text: string | undefined, url?: string): Row[] =>
  text ? [{ label, text: line(text), ...(url && { url }) }] : [];
