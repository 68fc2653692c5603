import type { Journey, Mood } from '../journey/journey.ts';
import type { Shop } from '../shop.ts';

/** A customer's words with what a person of the staff says of their mood. Nothing in it tells who wrote them. */
export interface Example {
  text: string;
  /** BCP 47, as read from the words. */
  language: string;
  unhappy: boolean;
  /** What the reader said. */
  read: Mood;
  /** `2026-03`. */
  month: string;
}

/** What staff said of a touchpoint as an example to learn from; undefined when there are no words, or no label. */
export function exampleOf({ touchpoint, responses, order, sender }: Journey, shop: Shop): Example | undefined {
  const said = responses.findLast(({ text, at }) => text && at <= (touchpoint?.label?.at ?? ''));
  if (!touchpoint?.label || !said?.text) return undefined;
  const { firstName, lastName, email, phone, company } = order?.details?.customer ?? {};
  const personal = [
    firstName,
    lastName,
    company,
    sender?.name,
    email,
    phone,
    order?.details?.name,
    order?.id,
    shop.name,
  ];
  const names = shop.staff.flatMap(({ name }) => [name, ...name.split(' ')]);
  return {
    text: withoutPersons(said.text, [...personal, ...names]),
    language: said.language ?? 'und',
    unhappy: touchpoint.label.unhappy,
    read: said.mood,
    month: touchpoint.label.at.slice(0, 7),
  };
}

/**
 * Takes out what tells who wrote: the names that are known, addresses, links, and anything with many digits. What customers
 * call themselves or others in free words may stay, so a greeting's and a signature's lines go whole.
 */
export function withoutPersons(text: string, known: readonly (string | undefined)[]): string {
  const names = known.flatMap((name) => (name && name.trim().length > 1 ? [name.trim()] : []));
  const scrubbed = names
    .sort((a, b) => b.length - a.length)
    .reduce(
      (rest, name) =>
        rest.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}\\p{L}{0,3}(?![\\p{L}\\p{N}])`, 'giu'), '…'),
      text,
    )
    .replace(/\S+@\S+/gu, '…')
    .replace(/(?:https?:\/\/|www\.)\S+/giu, '…')
    .replace(/\+?\d(?:[\d\s()/.-]{5,}\d)/gu, '…')
    .replace(/\d{4,}/gu, '…');
  const lines = scrubbed.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !isSignature(line)).join('\n');
}

/** Up to three capitalised words and nothing else: `Anna Kask`, `– M. Tamm`. */
const isSignature = (line: string): boolean =>
  /^[-–—\s…]*(?:\p{Lu}[\p{L}.'-]*\s*){1,3}[,….]*$/u.test(line) && !/[!?]/.test(line) && line.includes(' ');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
