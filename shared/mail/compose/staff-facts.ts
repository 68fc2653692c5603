import { answerAddress } from '../../journey/decide-relay.ts';
import type { Instant } from '../../journey/instant.ts';
import type { Attachment, Journey, Response, Touchpoint, TouchpointState } from '../../journey/journey.ts';
import { ends, type Money } from '../../journey/order.ts';
import { deadlineOf, type UnsentReason, unreached } from '../../journey/touchpoint.ts';
import type { Shop } from '../../shop.ts';
import { dayAndTime, longDate, timeBetween } from './dates.ts';
import { nameOfCode } from './formatters.ts';
import type { Row } from './letter.ts';
import { phoneLink } from './links.ts';
import { itemRows, orderName } from './ordered.ts';
import { line } from './shown.ts';
import type { StaffVoice } from './staff-words.ts';

/** `Tue 3 Mar, 14:12`, in the shop's zone. */
export const staffTime = (at: Instant, shop: Shop, { locale }: StaffVoice): string =>
  dayAndTime(at, locale, shop.timeZone);

/** What staff call the customer: the name, else the address. */
export function customerName(journey: Journey, { say }: StaffVoice): string {
  const { firstName, lastName, email } = journey.order?.details?.customer ?? {};
  const name = [firstName, lastName].filter(Boolean).join(' ') || journey.sender?.name;
  return line(name || email || journey.sender?.address || journey.sender?.phone || say('aCustomer'), 80);
}

/** Where an answer reaches whoever wrote last. */
export function answerTo(journey: Journey): string | undefined {
  const address = answerAddress(journey);
  return address && line(address);
}

export const phoneOf = ({ order, sender }: Journey): string | undefined =>
  order?.details?.customer.phone ?? sender?.phone;

/** That the staff's last mail did not reach the customer, and why; undefined when they heard something since. */
export function unreachedSays(touchpoint: Touchpoint, { say }: StaffVoice): string | undefined {
  const last = unreached(touchpoint);
  return last && unsentSays(last.unsent, say);
}

export const unsentSays = (reason: UnsentReason, say: StaffVoice['say']): string =>
  `${say('unsentNote')} ${say(`unsent.${reason}`)}`;

/** `Answer by Tue 3 Mar, 14:12 · 3h 32m left`. */
export function deadlineSays(
  touchpoint: Touchpoint,
  shop: Shop,
  now: Instant,
  voice: StaffVoice,
): { text: string; late: boolean } | undefined {
  const by = deadlineOf(touchpoint)?.at;
  return by === undefined ? undefined : dueSays(touchpoint.state, by, shop, now, voice);
}

/** The same for a state and its deadline. */
export function dueSays(state: TouchpointState, by: Instant, shop: Shop, now: Instant, voice: StaffVoice) {
  const what = state === 'open' ? 'answerBy' : state === 'promised' ? 'promisedBy' : 'resolveBy';
  const late = by <= now;
  const time = timeBetween(now, by, voice.locale);
  const until = voice.say(what, { time: staffTime(by, shop, voice) });
  return { text: `${until} · ${voice.say(late ? 'late' : 'left', { time })}`, late };
}

/** Who it is and how to reach them. */
export function customerRows(journey: Journey, voice: StaffVoice): Row[] {
  const { say } = voice;
  const { email = journey.sender?.address } = journey.order?.details?.customer ?? {};
  const phone = phoneOf(journey);
  const { company, country } = journey.order?.details?.customer ?? {};
  const writer = answerTo(journey);
  return [
    ...row(say('phone'), phone, phone && phoneLink(phone)),
    ...row(say('mail'), email, email && `mailto:${email}`),
    ...(writer && writer !== email ? row(say('wroteFrom'), say('notOfTheOrder', { address: writer })) : []),
    ...row(say('language'), named('language', languageRead(journey), voice)),
    ...row(say('country'), named('region', country, voice)),
    ...row(say('company'), company),
  ];
}

/** What they bought, and when it was. */
export function orderRows(journey: Journey, shop: Shop, { say, locale }: StaffVoice): Row[] {
  const { order } = journey;
  if (!order) return [{ text: say('noOrder') }];
  const date = (at: Instant | undefined) => at && longDate(at, locale, shop.timeZone);
  const { placed, paid, delivered } = order.milestones;
  return [
    ...itemRows(journey, (count) => say('andMore', { count })),
    ...row(say('total'), order.details?.total && amountSays(order.details.total)),
    ...row(say('ordered'), date(placed ?? paid)),
    ...row(say('delivered'), date(delivered)),
    ...ends.filter((end) => order.ends[end]).map((end) => ({ label: say('order'), text: say(`end.${end}`) })),
  ];
}

export const orderHeading = (journey: Journey, { say }: StaffVoice): string =>
  journey.order ? say('orderNamed', { order: orderName(journey) }) : say('order');

/** How and when it was said, and how it was read: `By mail, Tue 3 Mar, 10:12, in answer to the check-in. Reads unhappy: “cracked”`. */
export function responseSays(response: Response, shop: Shop, voice: StaffVoice): string {
  const { channel, at, about, rating, mood, evidence = [], receivedBy } = response;
  const { say } = voice;
  const said = [say(`channel.${channel}`), staffTime(at, shop, voice), about && say(`about.${about}`)];
  const words = evidence.map((word) => `“${line(word, 60)}”`).join(', ');
  const readMood = say(`mood.${mood}`);
  return [
    `${said.filter(Boolean).join(', ')}.`,
    rating && say('ratingSaid', { rating }),
    words ? say('readsBy', { mood: readMood, words }) : say('reads', { mood: readMood }),
    receivedBy && say('writtenDownBy', { name: line(receivedBy, 80) }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Why something that came with a mail was not kept. */
export function refusalSays({ name, bytes, refused = 'type' }: Attachment, { say, locale }: StaffVoice): string {
  const size = `${(bytes / 1_000_000).toLocaleString(locale, { maximumFractionDigits: 1 })} MB`;
  return say(`refused.${refused}`, { name: line(name, 80) || say('attachmentNameless'), size });
}

const languageRead = ({ responses, order }: Journey): string | undefined =>
  responses.findLast(({ language }) => language && language !== 'und')?.language ?? order?.details?.customer.locale;

/** Decimal point by the currency's exponent, digits as they are: no rounding. */
export function amountSays({ minor, exponent, currency }: Money): string {
  const digits = minor.replace('-', '').padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const part = exponent > 0 ? `.${digits.slice(-exponent)}` : '';
  return `${minor.startsWith('-') ? '-' : ''}${whole}${part} ${line(currency, 8)}`;
}

const named = (type: 'language' | 'region', code: string | undefined, { language }: StaffVoice): string | undefined =>
  code && nameOfCode(type, code, language);

const row = (label: string, text: string | undefined, url?: string): Row[] =>
  text ? [{ label, text: line(text), ...(url && { url }) }] : [];
