import type { FollowUpKind, Journey } from '../journey/journey.ts';
import { isOpen } from '../journey/touchpoint.ts';
import { faces } from '../mail/compose/letter.ts';
import { orderName } from '../mail/compose/ordered.ts';
import { answerSays } from '../mail/compose/promises.ts';
import { type Say, together } from '../mail/compose/sentences.ts';
import { voiceFor } from '../mail/compose/voice.ts';
import type { Shop } from '../shop.ts';
import { document } from './document.tsx';
import { Person } from './person.tsx';

interface About {
  journey: Journey;
  shop: Shop;
}

/**
 * Asks how satisfied the customer is. The face they pressed in the mail is only proposed: mail scanners open links too, so an
 * answer counts when this page posts `rating`, `about` and `id` to its own address.
 * @param page.id names this form, so that it counts once however often it is posted
 */
export function ratingPage(page: About & { chosen?: number; about: FollowUpKind; id: string }): string {
  const { journey, shop, chosen, about, id } = page;
  const { language, say } = voiceFor(page.journey, shop);
  const title = about === 're-check' ? say('reCheckTitle') : say('checkInTitle');
  return document({
    shop,
    language,
    title,
    children: (
      <form method="post" class="card">
        {journey.order && <p class="eyebrow">{say('order', { order: orderName(journey) })}</p>}
        <h1>{title}</h1>
        <fieldset>
          <legend>{say('chooseHint')}</legend>
          {([5, 4, 3, 2, 1] as const).map((rating) => (
            <label key={rating} class="choice">
              <input type="radio" name="rating" value={rating} required checked={rating === chosen} />
              <span class="face" aria-hidden="true">
                {faces[rating - 1]}
              </span>
              <span>{ratingSays(rating, say)}</span>
            </label>
          ))}
        </fieldset>
        <Hidden fields={{ about, id }} />
        <button type="submit">{say('send')}</button>
      </form>
    ),
  });
}

/** After the rating is saved: why? Posts `text` beside the same rating and id, so that both are one answer. */
export function whyPage(page: About & { rating: number; about: FollowUpKind; id: string }): string {
  const { shop, rating, about, id } = page;
  const { language, say } = voiceFor(page.journey, shop);
  const npsQuestion = about === 'check-in' ? shop.followUps.checkIn.nps[language] : undefined;
  const title = rating <= 2 ? say('whyTitleLow') : rating === 3 ? say('question') : say('whyTitleHigh');
  return document({
    shop,
    language,
    title,
    children: (
      <form method="post" class="card">
        <p class="notice" role="status">
          {say('saved', { rating: ratingSays(rating, say) })}
        </p>
        <h1>{title}</h1>
        {npsQuestion && <Recommend question={npsQuestion} />}
        <p id="hint">{say('whyHint', { person: shop.contact.name })}</p>
        <label>
          {say('whyLabel')}
          <textarea name="text" rows={6} maxLength={4000} required={!npsQuestion} dir="auto" aria-describedby="hint" />
        </label>
        <Hidden fields={{ rating: String(rating), about, id }} />
        <button type="submit">{say('sendWords')}</button>
        <h2>{say('reach')}</h2>
        <Person shop={shop} language={language} say={say} />
      </form>
    ),
  });
}

/** The net promoter score, as the shop asks for it. None is chosen beforehand, and none need be. */
const Recommend = ({ question }: { question: string }) => (
  <fieldset class="scale">
    <legend>{question}</legend>
    {Array.from({ length: 11 }, (_, nps) => (
      <label key={nps}>
        <input type="radio" name="nps" value={nps} />
        {nps}
      </label>
    ))}
  </fieldset>
);

/** The end. Whoever is unhappy reads that a person will be in touch; give the journey as it is after the answer. */
export function thanksPage(page: About): string {
  const { journey, shop } = page;
  const { language, say } = voiceFor(page.journey, shop);
  return document({
    shop,
    language,
    title: say('thanksTitle'),
    children: (
      <div class="card">
        <h1>{say('thanksTitle')}</h1>
        <p>
          {isAwaited(journey)
            ? together(say('thanksLowText', { person: shop.contact.name }), answerSays(shop, say))
            : say('thanksText')}
        </p>
        <Person shop={shop} language={language} say={say} />
      </div>
    ),
  });
}

/** `4 of 5 – satisfied`, and only the number where the rating is none of ours. */
function ratingSays(rating: number, say: Say): string {
  const known = ([1, 2, 3, 4, 5] as const).find((one) => one === rating);
  return known ? say('rating', { rating: String(known), label: say(`rating${known}`) }) : String(rating);
}

const isAwaited = ({ touchpoint, responses }: Journey): boolean =>
  isOpen(touchpoint) || responses.at(-1)?.mood === 'unhappy';

const Hidden = ({ fields }: { fields: Record<string, string> }) => (
  <>
    {Object.entries(fields).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
  </>
);
