import { staffTime } from '../../../shared/mail/compose/staff-facts.ts';
import { staffVoice } from '../../../shared/mail/compose/staff-words.ts';
import type { Buttons } from './actions.ts';
import { jumpTarget, nextDueOf } from './jumps.ts';
import type { Room } from './room.ts';

/** Lets time pass; everything happens in its order on the way. */
export const clockButtons =
  ({ system, shop, mailbox, journeys }: Room): Buttons =>
  async (_, { by = '' }) => {
    const target = jumpTarget(by, system.clock.now(), shop, nextDueOf(await journeys(), shop));
    if (!target) return { says: 'Nothing is owed to anybody: the clock stays where it is.' };
    const before = mailbox.count();
    await system.advanceTo(target);
    const mails = mailbox.count() - before;
    const came = mails === 0 ? 'No mail' : mails === 1 ? 'One mail' : `${mails} mails`;
    return {
      says: `It is ${staffTime(system.clock.now(), shop, staffVoice(shop, 'en'))} now. ${came} went out meanwhile.`,
    };
  };
