import { type HttpAnswer, page, picture } from '../http.ts';
import { staffVoice } from '../mail/compose/staff-words.ts';
import { pictureType } from '../mail/picture-type.ts';
import { nothingHerePage } from '../pages/sign-in.tsx';
import type { Staff } from '../shop.ts';
import type { Desk } from './desk.ts';
import type { Caller } from './sign-in.ts';
import { actOn, loadJourney, showTouchpoint } from './touchpoint.ts';

/** What the links in staff mails open without signing in: one touchpoint, and the pictures that customers sent. */
export function mailedLinks(desk: Desk) {
  const { shop, links, publicUrl, bucket } = desk;
  const voiceOf = ({ language }: Caller, me?: Staff) => staffVoice(shop, language ?? me?.language);
  const nothingHere = (caller: Caller) => page(nothingHerePage({ shop, voice: voiceOf(caller) }), 404);
  const personOf = (id: string | undefined) => shop.staff.find((person) => person.id === id);

  async function opened(token: string) {
    const link = links.touchpointOf(token);
    const journey = link && (await loadJourney(desk, link.journey));
    return journey?.touchpoint ? { journey, holder: link?.person } : undefined;
  }

  return {
    async show(caller: Caller, token: string): Promise<HttpAnswer> {
      const key = links.pictureOf(token);
      if (key) return showPicture(caller, key);
      const link = await opened(token);
      if (!link) return nothingHere(caller);
      const { by, do: action } = caller.query;
      const me = link.holder ?? personOf(by);
      const shown = { isSaved: by !== undefined && me !== undefined, ...(action && { draft: { action } }) };
      return showTouchpoint(desk, link.journey, { me, voice: voiceOf(caller, me) }, shown);
    },

    /** Whoever has the link acts as the person it went to, or under the name that they choose, and as an agent: what a manager alone may do needs signing in. */
    async act(caller: Caller, token: string): Promise<HttpAnswer> {
      const link = await opened(token);
      if (!link) return nothingHere(caller);
      const { journey, holder } = link;
      const { form } = caller;
      const me = holder ?? personOf(form.by);
      const voice = voiceOf(caller, me);
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
