import type { ComponentChildren } from 'preact';
import { nameOfCode } from '../mail/compose/formatters.ts';
import { staffLanguages } from '../mail/compose/staff-tags.ts';
import type { StaffVoice } from '../mail/compose/staff-words.ts';
import type { Shop, Staff } from '../shop.ts';
import { deskStyle } from './desk-style.ts';
import { document } from './document.tsx';

/** What every page of the desk knows. */
export interface Frame {
  shop: Shop;
  voice: StaffVoice;
  me: Staff;
  csrf: string;
}

/** The pages that stand in the bar, in their order; the word's key of each. */
export const deskBar = [
  { path: '/desk', word: 'navList' },
  { path: '/desk/new', word: 'navNew' },
  { path: '/desk/team', word: 'navTeam' },
  { path: '/desk/problems', word: 'navProblems' },
  { path: '/desk/figures', word: 'navFigures' },
] as const;

export const scriptPath = '/desk/desk.js';

/** A page of the desk: the bar, who is signed in, and the keys. */
export const deskDocument = (
  frame: Frame & {
    title: string;
    current?: (typeof deskBar)[number]['path'];
    /** More rules for this page. */
    style?: string;
    children: ComponentChildren;
  },
): string =>
  document({
    shop: frame.shop,
    language: frame.voice.language,
    title: frame.title,
    wide: true,
    style: deskStyle + (frame.style ?? ''),
    script: scriptPath,
    above: <Bar {...frame} />,
    children: frame.children,
    below: (
      <footer class="foot">
        <p
          role="status"
          aria-live="polite"
          id="live"
          data-changed={frame.voice.say('changed')}
          data-offline={frame.voice.say('offline')}
          data-moved={frame.voice.say('movedOn')}
          data-again={frame.voice.say('lookAgain')}
          data-out={frame.voice.say('signedOut')}
          data-in={frame.voice.say('signIn')}
        />
        <Language {...frame} />
        <Keys voice={frame.voice} />
      </footer>
    ),
  });

/** A page for staff who are not signed in. */
export const staffDocument = ({
  shop,
  voice,
  title,
  children,
}: Pick<Frame, 'shop' | 'voice'> & { title: string; children: ComponentChildren }): string =>
  document({ shop, language: voice.language, title, wide: true, style: deskStyle, children });

/** The token goes into every form. */
export const Csrf = ({ csrf }: { csrf: string }) => <input type="hidden" name="csrf" value={csrf} />;

const Bar = ({ voice: { say }, me, csrf, current }: Frame & { current?: string }) => (
  <>
    <a class="skip button" href="#content">
      {say('skip')}
    </a>
    <nav class="bar" aria-label={say('navLabel')}>
      <ul>
        {deskBar.map(({ path, word }) => (
          <li key={path}>
            <a href={path} aria-current={path === current ? 'page' : undefined}>
              {say(word)}
            </a>
          </li>
        ))}
      </ul>
      <form method="post" action="/desk/sign-out">
        <Csrf csrf={csrf} />
        <button type="submit">
          {say('signOut')}
          <span class="who">
            : <bdi>{me.name}</bdi>
          </span>
        </button>
      </form>
    </nav>
  </>
);

const Language = ({ voice: { say, language }, csrf }: Pick<Frame, 'voice' | 'csrf'>) => (
  <form method="post" action="/desk/me">
    <Csrf csrf={csrf} />
    <select name="language" aria-label={say('myLanguage')}>
      {staffLanguages.map((tag) => (
        <option key={tag} value={tag} lang={tag} selected={tag === language}>
          {nameOfCode('language', tag, tag)}
        </option>
      ))}
    </select>
    <button type="submit">{say('save')}</button>
  </form>
);

/** Opened by `?`, where there is a script; single letters can be switched off (WCAG 2.1.4). */
const Keys = ({ voice: { say } }: Pick<Frame, 'voice'>) => (
  <dialog id="keys" aria-labelledby="keys-title">
    <h2 class="first" id="keys-title">
      {say('keys')}
    </h2>
    <dl>
      {(
        [
          ['j', say('keyNext')],
          ['k', say('keyBefore')],
          ['Enter', say('keyOpen')],
          ['/', say('keySearch')],
          ['u', say('keyList')],
          ['a', say('take')],
          ['e', say('answer')],
          ['p', say('promise')],
          ['s', say('snooze')],
          ['n', say('note')],
          ['r', say('resolve')],
          ['?', say('keyHelp')],
        ] as const
      ).map(([key, what]) => (
        <>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{what}</dd>
        </>
      ))}
    </dl>
    <p class="inline">
      <label>
        <input type="checkbox" id="keys-off" />
        {say('keysOff')}
      </label>
    </p>
    <form method="dialog">
      <button type="submit">{say('close')}</button>
    </form>
  </dialog>
);
