import { shopLanguage } from '../mail/compose/language.ts';
import { languages } from '../mail/compose/languages.ts';
import { speak } from '../mail/compose/sentences.ts';
import type { Shop } from '../shop.ts';
import { document } from './document.tsx';
import { Person } from './person.tsx';

/** For an expired or invented key. The same for both, in the shop's language: it tells nothing of any order or person. */
export const notFoundPage = ({ shop }: { shop: Shop }): string => apology(shop, 'notFoundTitle', 'notFoundText');

/** For a failure of ours, where trying again may help. */
export const problemPage = ({ shop }: { shop: Shop }): string => apology(shop, 'problemTitle', 'problemText');

function apology(shop: Shop, title: 'notFoundTitle' | 'problemTitle', text: 'notFoundText' | 'problemText'): string {
  const language = shopLanguage(shop);
  const say = speak(languages[language]);
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
