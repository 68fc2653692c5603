import { createHmac } from 'node:crypto';
import { type HttpAnswer, page, seeOther } from '../http.ts';
import { day, minute } from '../journey/instant.ts';
import { composeSignIn } from '../mail/compose/staff.ts';
import { staffVoice } from '../mail/compose/staff-words.ts';
import { SendProblem } from '../mail/send.ts';
import { alarmCodes } from '../names.ts';
import { nothingHerePage, signInConfirmPage, signInPage, signInSentPage, troublePage } from '../pages/sign-in.tsx';
import type { Staff } from '../shop.ts';
import type { Desk } from './desk.ts';
import { openDoor } from './door.ts';

/** Tries in a quarter of an hour: of one address, and of one caller, who may be a whole office. */
const mostOfAddress = 5;
const mostOfCaller = 20;
const window = 15 * minute;

/** Somebody who is not signed in (any more). */
export interface Caller {
  cookies: readonly string[];
  ip: string;
  /** Chosen on the desk before, kept in a cookie. */
  language: string | undefined;
  form: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string | undefined>>;
}

type Told = Parameters<typeof signInPage>[0]['told'];

/** Signing in by a link that is mailed to an address of the staff. */
export function mailedSignIn(desk: Desk) {
  const { shop, links, tallies, clock, log, publicUrl, namingKey } = desk;
  const door = openDoor(desk);
  const entrance = ({ language }: Caller) => ({ shop, voice: staffVoice(shop, language) });
  const keyed = (text: string) =>
    createHmac('sha256', namingKey).update(`sign-in\n${text}`).digest('base64url').slice(0, 22);

  return {
    ask: (caller: Caller, status = 401, told?: Told, to?: string, typed?: string): HttpAnswer =>
      page(signInPage({ ...entrance(caller), withPassword: desk.oidc !== undefined, told, to, typed }), status),

    /** Says the same whether or not the address is one of the staff's. */
    async send(caller: Caller): Promise<HttpAnswer> {
      const email = (caller.form.email ?? '').trim().toLowerCase();
      const now = clock.now();
      const isAllowed =
        (await tallies.count(`ip#${keyed(caller.ip)}`, mostOfCaller, window, now)) &&
        (await tallies.count(`mail#${keyed(email)}`, mostOfAddress, window, now));
      if (!isAllowed) {
        log.info('sign-in-limited');
        const asked = this.ask(caller, 429, 'signInTooOften');
        return { ...asked, headers: { ...asked.headers, 'retry-after': String(window / 1000) } };
      }
      const person = shop.staff.find((one) => one.email.toLowerCase() === email);
      log.info('sign-in-asked', { known: person !== undefined });
      if (!person) return page(signInSentPage(entrance(caller)));
      const mail = composeSignIn({ shop, to: person.email, link: linkFor(person, caller) });
      try {
        await desk.send(mail, { journey: 'none', what: 'sign-in' });
      } catch (error) {
        if (!(error instanceof SendProblem)) throw error;
        log.error(error.reason === 'paused' ? alarmCodes.sendingPaused : alarmCodes.mailRejected, { what: 'sign-in' });
        return page(troublePage(entrance(caller)), 503);
      }
      return page(signInSentPage(entrance(caller)));
    },

    /** A scanner on the staff's mail opens the link too; only the press on the button signs in. */
    show: (caller: Caller, token: string): HttpAnswer =>
      links.signingIn(token) ? page(signInConfirmPage(entrance(caller))) : page(nothingHerePage(entrance(caller)), 404),

    /** A link works once; the same browser that presses twice is in all the same. */
    async enter(caller: Caller, token: string): Promise<HttpAnswer> {
      const person = links.signingIn(token);
      if (!person) return page(nothingHerePage(entrance(caller)), 404);
      if (!(await tallies.takeOnce(`link#${keyed(token)}`, day, clock.now()))) {
        const signedIn = await door.who(caller.cookies);
        return signedIn?.me.id === person.id
          ? seeOther(publicUrl + pathOf(caller.query.to))
          : page(nothingHerePage(entrance(caller)), 404);
      }
      log.info('signed-in', { by: person.id, way: 'mail' });
      return seeOther(publicUrl + pathOf(caller.query.to), [await door.begin(person, caller.cookies)]);
    },
  };

  function linkFor(person: Staff, { form }: Caller): string {
    const to = pathOf(form.to);
    return links.toSignIn(person) + (to === '/desk' ? '' : `?to=${encodeURIComponent(to)}`);
  }
}

/** A path on the desk to come out at, whatever was asked for. */
export const pathOf = (to: string | undefined): string =>
  /^\/desk(\/[\w/-]{0,80})?$/.test(to ?? '') ? (to ?? '/desk') : '/desk';
