import { pausedSays } from '../../shared/mail/compose/paused.ts';
import { staffVoice } from '../../shared/mail/compose/staff-words.ts';
import { dayOf, mostOn, type SendingDay } from '../../shared/mail/reputation.ts';
import { openSending } from '../../shared/store/sending.ts';
import { run } from './tools.ts';

/** `npm run sending [-- pause | resume]`: how mail to customers goes, day by day; stops it, or lets it go again. */
await run(async ({ world, words: [asked] }) => {
  const sending = openSending(world);
  const now = world.clock.now();
  if (asked === 'pause') await sending.pause('staff', now, 'The operator');
  else if (asked === 'resume') await sending.resume();
  else if (asked !== undefined) throw new Error('usage: npm run sending [-- pause | resume]');
  const state = await sending.load(now);
  if (!state) return console.log('No mail has gone to a customer yet.');
  const { paused, days, firstDay } = state;
  console.log(
    paused
      ? `PAUSED since ${paused.at}. ${pausedSays(state, staffVoice(world.shop, 'en'))}\nIt goes again with: npm run sending -- resume`
      : 'Mail to customers goes.',
  );
  const most = mostOn(dayOf(now), firstDay, world.shop.mail.rampUpFrom);
  if (Number.isFinite(most)) console.log(`The sender is new: at most ${most} mails today.`);
  console.log('\nday           sent  bounced  complained');
  for (const one of days) console.log(line(one));
});

const line = ({ day, sent, bounced, complained }: SendingDay): string =>
  [day, String(sent).padStart(8), String(bounced).padStart(9), String(complained).padStart(12)].join('');
