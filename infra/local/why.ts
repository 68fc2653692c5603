import { journeyKey } from '../../shared/keys.ts';
import { staffVoice } from '../../shared/mail/compose/staff-words.ts';
import { type StoryLine, tell, tellOwed } from '../../shared/mail/compose/story.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { run } from './tools.ts';

/** Which of a platform's ids an order goes by, where people would try another. */
const hints: Record<string, string> = {
  stripe: '; its orders go by the payment intent (pi_…), where the session has one',
  shopify: '; its orders go by the long id in the address of the order’s page, not by the #number',
};

/** `npm run why -- <platform> <order id>`: the story of a journey, and what it owes. */
await run(async ({ world, words: [platform, orderId] }) => {
  if (!platform || !orderId) throw new Error('usage: npm run why -- <platform> <order id>');
  const { platforms, timeZone } = world.shop;
  const setUp = platforms[platform];
  if (!setUp)
    throw new Error(`no platform called ${platform} is set up; there are ${Object.keys(platforms).join(', ')}`);
  const { namingKey } = await world.secrets();
  const id = journeyKey(namingKey, platform, setUp.store, orderId);
  const journey = await openJourneys(world).load(id);
  if (!journey) throw new Error(`nothing is known of order ${orderId} of ${platform}${hints[platform] ?? ''}`);
  const line = ({ at, text }: StoryLine) => `${at ? shownTime(at, timeZone) : ' '.repeat(16)}  ${text}`;
  console.log(`${journey.order?.details?.name ?? orderId} of ${platform}, journey ${id}`);
  console.log(`It is ${shownTime(world.clock.now(), timeZone)}; all times are those of ${timeZone}.\n`);
  const to = { shop: world.shop, voice: staffVoice(world.shop, 'en') };
  for (const told of tell(journey, to)) console.log(line(told));
  console.log('');
  for (const owed of tellOwed(journey, to)) console.log(line(owed));
});

/** `2026-03-03 14:12`, in the zone. */
const shownTime = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant));
