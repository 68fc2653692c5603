import { type HttpAnswer, page, picture } from '../http.ts';
import { staffVoice } from '../mail/compose/staff-words.ts';
import { pictureType } from '../mail/picture-type.ts';
import { nothingHerePage } from '../pages/sign-in.tsx';
import type { Desk } from './desk.ts';
import type { Caller } from './sign-in.ts';
import { actOn, loadJourney, showTouchpoint } from './touchpoint.ts';

/** What the links in staff mails open without signing in: one touchpoint, and the pictures that customers sent. */
export function mailedLinks(desk: Desk) {
  const { shop, links, publicUrl, bucket } = desk;
  const voiceOf = ({ language }: Caller) => staffVoice(shop, language);
  const nothingHere = (caller: Caller) => page(nothingHerePage({ shop, voice: voiceOf(caller) }), 404);
  const personOf = (id: string | undefined) => shop.staff.find((person) => person.id === id);

  async function journeyOf(token: string) {
    const id = links.touchpointOf(token);
    const journey = id === undefined ? undefined : await loadJourney(desk, id);
    return journey?.touchpoint ? journey : undefined;
  }

  return {
    async show(caller: Caller, token: string): Promise<HttpAnswer> {
      const key = links.pictureOf(token);
      if (key) return showPicture(caller, key);
      const journey = await journeyOf(token);
      if (!journey) return nothingHere(caller);
      const me = personOf(caller.query.by);
      return showTouchpoint(desk, journey, { me, voice: voiceOf(caller) }, { isSaved: me !== undefined });
    },

    /** Whoever has the link acts under the name that they choose, and as an agent: what a manager alone may do needs signing in. */
    async act(caller: Caller, token: string): Promise<HttpAnswer> {
      const journey = await journeyOf(token);
      if (!journey) return nothingHere(caller);
      const { form } = caller;
      const me = personOf(form.by);
      const voice = voiceOf(caller);
      if (!me) {
        const shown = { problem: 'problem.who-are-you', draft: form } as const;
        return showTouchpoint(desk, journey, { voice }, shown, 400);
      }
      if (form.action === 'answer') {
        const shown = { problem: 'problem.unknown-action', draft: form } as const;
        return showTouchpoint(desk, journey, { me, voice }, shown, 400);
      }
      const visit = { me: { ...me, role: 'agent' as const }, form, voice };
      return actOn(desk, journey, visit, `${publicUrl}/t/${token}?by=${me.id}`);
    },
  };

  /** What it is is read from its bytes, here too. */
  async function showPicture(caller: Caller, key: string): Promise<HttpAnswer> {
    const bytes = await bucket.find(key);
    const type = bytes && pictureType(bytes);
    return bytes && type ? picture(bytes, type) : nothingHere(caller);
  }
}
