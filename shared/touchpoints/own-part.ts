import type { Journey } from '../journey/journey.ts';
import { touchpointKinds } from '../journey/touchpoint.ts';
import { customerName } from '../mail/compose/staff-facts.ts';
import { staffLanguages } from '../mail/compose/staff-tags.ts';
import { staffVoice } from '../mail/compose/staff-words.ts';
import type { IncomingMail } from '../mail/incoming.ts';
import type { Shop, Staff } from '../shop.ts';
import { replyMark } from './relay-address.ts';
import { WrongCommand } from './staff-commands.ts';

/**
 * The words above the quoted alert. Throws `WrongCommand` where there are none, and where the two cannot be told apart for
 * certain: then nothing may be sent.
 */
export function ownPart(
  { words }: Pick<IncomingMail, 'words'>,
  journey: Journey,
  person: Staff,
  { publicUrl, shop }: { publicUrl: string; shop: Shop },
): string {
  const kept = aboveMark(words, journey, shop);
  // Every link, address and foot of ours that is for the staff alone bears one of these.
  const internal = [journey.id, `${publicUrl}/t/`, `${publicUrl}/desk`];
  if (internal.some((text) => kept.includes(text))) throw new WrongCommand('not-separated', kept);
  if (!kept || isSignature(kept, person, shop)) throw new WrongCommand('no-words', '');
  return kept;
}

/** What a program sets under every mail, where nothing was written above it. */
function isSignature(words: string, { name, email }: Staff, shop: Shop): boolean {
  const own = [name, email, shop.name, shop.contact.phone, shop.contact.email].map((text) => text.toLowerCase());
  return (
    /^--\s*$/m.exec(words)?.index === 0 || words.split('\n').every((line) => own.includes(line.trim().toLowerCase()))
  );
}

/** Where a program marks no quotation at all, our own mark and the title above it show where it begins. */
function aboveMark(words: string, journey: Journey, shop: Shop): string {
  const lines = words.split('\n');
  const mark = lines.findIndex((line) => line.includes(replyMark));
  if (mark < 0) return words.trim();
  const titles = staffLanguages.flatMap((language) => {
    const voice = staffVoice(shop, language);
    return touchpointKinds.map((kind) => voice.say(`headline.${kind}`, { name: customerName(journey, voice) }));
  });
  const title = lines.slice(0, mark).findLastIndex((line) => line.trim() !== '');
  if (!titles.some((one) => lines[title]?.endsWith(one))) throw new WrongCommand('not-separated', words);
  return lines.slice(0, title).join('\n').trim();
}
