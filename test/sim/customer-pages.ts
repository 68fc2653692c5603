import { type Instant, minute, plus } from '../../shared/journey/instant.ts';
import type { Buyer } from './cast.ts';
import type { Stage } from './stage.ts';
import { note } from './webhooks.ts';

export const form = { 'content-type': 'application/x-www-form-urlencoded' };

interface Rating {
  at: Instant;
  journey: string;
  about: string;
  rating: number;
  words: string | undefined;
  attempt: number;
}

/** Opens the page, presses the button; says why a minute later. Tries again where the page failed. */
export function rateOnPage(stage: Stage, rating: Rating): void {
  stage.plan({
    at: rating.at,
    what: `rates ${rating.rating}`,
    act: () => press({ rating: String(rating.rating) }, rating.attempt),
  });

  async function press(fields: Record<string, string>, attempt: number): Promise<void> {
    const path = `/r/${rating.journey}`;
    const shown = await stage.system.request({
      method: 'GET',
      path,
      query: `rating=${rating.rating}&about=${rating.about}`,
      headers: {},
      body: '',
    });
    const id =
      fields.id ??
      /name="id"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="id"/.exec(shown.body.toString())?.slice(1).find(Boolean);
    const body = new URLSearchParams({ ...fields, about: rating.about, id: id ?? '' }).toString();
    const posted = id ? await stage.system.request({ method: 'POST', path, headers: form, body }) : shown;
    const later = plus(stage.system.clock.now(), minute);
    if (posted.status >= 500) {
      if (attempt < 6)
        stage.plan({
          at: later,
          what: 'presses again',
          act: () => press({ ...fields, ...(id && { id }) }, attempt + 1),
        });
      return;
    }
    if (posted.status !== 200) return;
    if (fields.text) stage.accepted.words.push({ journey: rating.journey, words: fields.text, at: later });
    else if (rating.words) {
      const text = rating.words;
      stage.plan({ at: later, what: 'says why', act: () => press({ ...fields, id: id ?? '', text }, 0) });
    }
  }
}

export function unsubscribe(stage: Stage, buyer: Buyer, journey: string, at: Instant, attempt: number): void {
  stage.plan({
    at,
    what: 'unsubscribes',
    async act() {
      const { status } = await stage.system.request({
        method: 'POST',
        path: `/u/${journey}`,
        headers: form,
        body: 'List-Unsubscribe=One-Click',
      });
      if (status === 200) note(stage.accepted.optOuts, buyer.email, stage.system.clock.now());
      else if (attempt < 6) unsubscribe(stage, buyer, journey, plus(stage.system.clock.now(), minute), attempt + 1);
    },
  });
}
