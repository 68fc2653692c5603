import type { Voice } from '../mail/compose/voice.ts';
import type { Shop } from '../shop.ts';
import { document } from './document.tsx';
import { Person } from './person.tsx';

interface Apology {
  shop: Shop;
  /** Given, not looked up: the staff's pages apologise too, and do not carry every language. */
  voice: Voice;
}

/** For an expired or invented key. The same for both: it tells nothing of any order or person. */
export const notFoundPage = (to: Apology): string => apology(to, 'notFoundTitle', 'notFoundText');

/** For a failure of ours, where trying again may help. */
export const problemPage = (to: Apology): string => apology(to, 'problemTitle', 'problemText');

function apology(
  { shop, voice: { language, say } }: Apology,
  title: 'notFoundTitle' | 'problemTitle',
  text: 'notFoundText' | 'problemText',
): string {
  return document({
    shop,
    language,
    title: say(title),
    children: (
      <div class="card">
        <h1>{say(title)}</h1>
        <p>{say(text)}</p>
        <Person shop={shop} language={language} say={say} />
      </div>
    ),
  });
}
