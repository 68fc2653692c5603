import type { Instant } from '../journey/instant.ts';
import { staffTime } from '../mail/compose/staff-facts.ts';
import { Csrf } from './desk-frame.tsx';
import { type FiguresView, figuresPath } from './figures-view.ts';

/** When it was counted, and the button that counts anew. */
export const AsOf = ({ at, shop, voice, csrf }: Pick<FiguresView, 'shop' | 'voice' | 'csrf'> & { at?: Instant }) => (
  <form method="post" action={figuresPath} class="choose asof">
    {at && <span>{voice.say('figuresAsOf', { time: staffTime(at, shop, voice) })}</span>}
    <Csrf csrf={csrf} />
    <button type="submit" name="action" value="count" class="quiet">
      {voice.say('countAnew')}
    </button>
  </form>
);
