import { type StoryLine, shownTime, tell, tellOwed } from '../../shared/journey/story.ts';
import { journeyKey } from '../../shared/keys.ts';
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
  for (const told of tell(journey, timeZone)) console.log(line(told));
  console.log('');
  for (const owed of tellOwed(journey, world.shop)) console.log(line(owed));
});
