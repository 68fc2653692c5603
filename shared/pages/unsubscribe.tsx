import type { Journey } from '../journey/journey.ts';
import { voiceFor } from '../mail/compose/voice.ts';
import type { Shop } from '../shop.ts';
import { document } from './document.tsx';
import { Person } from './person.tsx';

/** Asks whether to unsubscribe. The press on the button posts what RFC 8058 has mail programs post to the same address. */
export function unsubscribePage({ journey, shop }: { journey: Journey; shop: Shop }): string {
  const { language, say } = voiceFor(journey, shop);
  return document({
    shop,
    language,
    title: say('unsubscribeTitle'),
    children: (
      <form method="post" class="card">
        <h1>{say('unsubscribeTitle')}</h1>
        <p>{say('unsubscribeText', { shop: shop.name })}</p>
        <input type="hidden" name="List-Unsubscribe" value="One-Click" />
        <button type="submit">{say('unsubscribeButton')}</button>
      </form>
    ),
  });
}

/** Says that it is done. */
export function unsubscribedPage({ journey, shop }: { journey: Journey; shop: Shop }): string {
  const { language, say } = voiceFor(journey, shop);
  return document({
    shop,
    language,
    title: say('unsubscribedTitle'),
    children: (
      <div class="card">
        <h1>{say('unsubscribedTitle')}</h1>
        <p role="status">{say('unsubscribedText')}</p>
        <Person shop={shop} language={language} say={say} />
      </div>
    ),
  });
}
