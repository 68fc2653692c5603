import { styleText } from 'node:util';
import type { Instant } from '../../../shared/journey/instant.ts';
import type { Journey } from '../../../shared/journey/journey.ts';
import { customerName } from '../../../shared/mail/compose/staff-facts.ts';
import { staffVoice } from '../../../shared/mail/compose/staff-words.ts';
import { tell } from '../../../shared/mail/compose/story.ts';
import type { Shop } from '../../../shared/shop.ts';
import type { Audience } from './stage.ts';

const whoWidth = 18;

/** Prints the story as it goes: what people do, and below it, drawn in, what Aftercare makes of it. */
export function storyteller(shop: Shop, print: (line: string) => void): Audience {
  let seen: readonly Journey[] = [];
  const told = new Map<string, number>();
  const date = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: '2-digit',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: shop.timeZone,
  });
  const time = (at: Instant) => styleText('dim', date.format(Date.parse(at)).replace(',', ''));

  return {
    does: (at, who, what) => print(`${time(at)}  ${styleText('bold', who.padEnd(whoWidth))}  ${what}`),
    look(journeys) {
      if (journeys === seen) return;
      seen = journeys;
      const news = journeys.flatMap((journey) => linesSince(journey).map((line) => ({ ...line, journey })));
      for (const { at, text, journey } of news.sort((one, other) => (one.at < other.at ? -1 : 1))) {
        print(
          `${time(at)}  ${styleText('dim', customerName(journey, staffVoice(shop, 'en')).padEnd(whoWidth))}    ${styleText('green', '→')} ${text}`,
        );
      }
    },
  };

  function linesSince(journey: Journey) {
    const lines = tell(journey, { shop, voice: staffVoice(shop, 'en') });
    const known = told.get(journey.id) ?? 0;
    told.set(journey.id, lines.length);
    return lines.slice(known);
  }
}
