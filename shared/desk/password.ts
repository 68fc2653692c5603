import { type HttpAnswer, seeOther } from '../http.ts';
import { minute } from '../journey/instant.ts';
import type { Desk } from './desk.ts';
import { openDoor } from './door.ts';
import { openOidc, SignInRefused } from './oidc.ts';
import { type Caller, mailedSignIn, pathOf } from './sign-in.ts';

/** Signing in at the provider's own page, where one is set up: Cognito's managed login in AWS. */
export function passwordSignIn(desk: Desk) {
  const { oidc: settings, shop, publicUrl, tallies, clock, log } = desk;
  if (!settings) return undefined;
  const oidc = openOidc({ ...desk, settings, redirectUri: `${publicUrl}/desk/callback` });
  const mailed = mailedSignIn(desk);
  const door = openDoor(desk);

  return {
    async begin(caller: Caller): Promise<HttpAnswer> {
      const { location, cookie } = await oidc.begin(pathOf(caller.query.to));
      return seeOther(location, [cookie]);
    },

    async finish(caller: Caller): Promise<HttpAnswer> {
      if (!(await tallies.count('callback', 300, minute, clock.now())))
        return mailed.ask(caller, 429, 'signInTooOften');
      try {
        const { email, to } = await oidc.finish(caller.query, caller.cookies);
        const person = shop.staff.find((one) => one.email.toLowerCase() === email.toLowerCase());
        if (!person) return refused(caller, 'signInRefused', 'not of the staff');
        log.info('signed-in', { by: person.id, way: 'password' });
        return seeOther(`${publicUrl}${to}`, [await door.begin(person, caller.cookies), oidc.gone]);
      } catch (error) {
        if (!(error instanceof SignInRefused)) throw error;
        return refused(caller, 'signInFailed', error.message);
      }
    },
  };

  function refused(caller: Caller, told: 'signInRefused' | 'signInFailed', why: string): HttpAnswer {
    log.info('sign-in-refused', { why });
    return { ...mailed.ask(caller, 403, told), cookies: [oidc.gone] };
  }
}
