import type { Journey } from '../journey/journey.ts';

const longest = 300;
const mostTerms = 10;
/** National and international forms of one telephone number end alike. */
const sharedDigits = 8;

/**
 * What a journey is found by, packed: the order's number and its id at the platform, name, addresses, the digits of telephone
 * numbers. What stands within another of them is not written twice. Undefined where nothing is left of the person.
 */
export function findTextOf({ order, sender, responses }: Journey): string | undefined {
  if (order?.ends.erased) return undefined;
  const { name, customer } = order?.details ?? {};
  const written = [
    order?.id,
    name?.replace(/^#/, ''),
    ...[customer?.email, sender?.address, ...responses.map(({ from }) => from)],
    ...[customer?.firstName, customer?.lastName, customer?.company, sender?.name].flatMap((one) => one?.split(/\s+/)),
    ...[customer?.phone, sender?.phone].map((phone) => phone?.replace(/\D/g, '')),
  ];
  const words = written.flatMap((one) => (one ? folded(one) : [])).sort((one, other) => other.length - one.length);
  let text = '';
  for (const word of words) if (!text.includes(word)) text += `${text && ' '}${word}`;
  return text.slice(0, longest) || undefined;
}

/** What must stand in such a text, each part somewhere, for whoever searches these words. */
export function termsOf(words: string): string[] {
  const digits = words.replace(/[\s+()./-]/g, '');
  if (/^0*\d{7,20}$/.test(digits)) return [digits.replace(/^0+/, '').slice(-sharedDigits)];
  return folded(words)
    .split(/\s+/)
    .map((word) => word.replace(/^#/, ''))
    .filter((word) => word !== '')
    .slice(0, mostTerms);
}

/** Letters with and without marks are the same to who searches. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
