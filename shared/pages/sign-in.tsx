import type { ComponentChildren } from 'preact';
import { lines } from '../mail/compose/shown.ts';
import type { StaffVoice } from '../mail/compose/staff-words.ts';
import type { Shop } from '../shop.ts';
import { staffDocument } from './desk-frame.tsx';

interface Entrance {
  shop: Shop;
  voice: StaffVoice;
}

/** Asks staff for their address; posts `email` to `/desk/sign-in`, with where they wanted to go. */
export const signInPage = ({
  shop,
  voice,
  withPassword,
  to,
  told,
  typed,
}: Entrance & {
  /** Whether there is a page where they sign in with a password. */
  withPassword: boolean;
  /** Path on the desk that they asked for. */
  to?: string | undefined;
  /** Why they are here again. */
  told?: 'signedOut' | 'signInRefused' | 'signInFailed' | 'signInTooOften' | undefined;
  /** What they wrote, when their session was over. */
  typed?: string | undefined;
}): string =>
  card(
    { shop, voice },
    voice.say('signInTitle'),
    <>
      {told && (
        <p class="notice" role="alert">
          {voice.say(told)}
        </p>
      )}
      {typed && (
        <label class="notice">
          {voice.say('notSent')}
          <textarea rows={6} readonly dir="auto">
            {lines(typed)}
          </textarea>
        </label>
      )}
      <p>{voice.say('signInWhat')}</p>
      {withPassword && (
        <>
          <p>
            <a class="button" href={`/desk/password${to ? `?to=${encodeURIComponent(to)}` : ''}`}>
              {voice.say('signInPassword')}
            </a>
          </p>
          <h2>{voice.say('signInElse')}</h2>
        </>
      )}
      <form method="post" action="/desk/sign-in">
        {to && <input type="hidden" name="to" value={to} />}
        <p>{voice.say('signInMailed')}</p>
        <label>
          {voice.say('signInAddress', { shop: shop.name })}
          <input type="email" name="email" required autocomplete="email" />
        </label>
        <button type="submit">{voice.say('signInMailMe')}</button>
      </form>
    </>,
  );

/** The same whether or not the address is one of the staff's. */
export const signInSentPage = (entrance: Entrance): string =>
  card(entrance, entrance.voice.say('signInSentTitle'), <p role="status">{entrance.voice.say('signInSent')}</p>);

/** What the mailed link opens: scanners open it too, so only the press on the button signs in. */
export const signInConfirmPage = (entrance: Entrance): string =>
  card(
    entrance,
    entrance.voice.say('signInTitle'),
    <form method="post">
      <p>{entrance.voice.say('signInPress')}</p>
      <button type="submit">{entrance.voice.say('signIn')}</button>
    </form>,
  );

/** For an expired or invented address: it tells nothing of any order or person. */
export const nothingHerePage = (entrance: Entrance): string =>
  card(
    entrance,
    entrance.voice.say('notFoundTitle'),
    <>
      <p>{entrance.voice.say('notFoundText')}</p>
      <p>
        <a class="button" href="/desk">
          {entrance.voice.say('goToDesk')}
        </a>
      </p>
    </>,
  );

/** For a failure of ours, where trying again may help. */
export const troublePage = (entrance: Entrance): string =>
  card(entrance, entrance.voice.say('troubleTitle'), <p>{entrance.voice.say('troubleText')}</p>);

const card = ({ shop, voice }: Entrance, title: string, children: ComponentChildren): string =>
  staffDocument({
    shop,
    voice,
    title,
    children: (
      <div class="card">
        <h1>{title}</h1>
        {children}
      </div>
    ),
  });
