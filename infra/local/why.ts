import { type StoryLine, tell, tellOwed } from '../../shared/journey/story.ts';
import { journeyKey } from '../../shared/keys.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { run } from './tools.ts';

/** `npm run why -- <platform> <order id>`: the story of a journey, and what it owes. */
await run(async ({ world, words: [platform, orderId] }) => {
  if (!platform || !orderId) throw new Error('usage: npm run why -- <platform> <order id>');
  const setUp = world.shop.platforms[platform];
  if (!setUp)
    throw new Error(
      `no platform called ${platform} is set up; there are ${Object.keys(world.shop.platforms).join(', ')}`,
    );
  const { namingKey } = await world.secrets();
  const id = journeyKey(namingKey, platform, setUp.store, orderId);
  const journey = await openJourneys(world).load(id);
  if (!journey) throw new Error(`nothing is known of order ${orderId} of ${platform}${hints[platform] ?? ''}`);
  console.log(
    `${journey.order?.details?.name ?? orderId} of ${platform}, journey ${id}, at ${shown(world.clock.now())} (UTC)\n`,
  );
  for (const line of tell(journey)) console.log(sentence(line));
  console.log('');
  for (const line of tellOwed(journey, world.shop)) console.log(sentence(line));
});

const hints: Record<string, string> = {
  stripe: '; its orders go by the payment intent (pi_…), where the session has one',
  shopify: '; its orders go by the long id of the order page’s address, not by the #number',
};

function sentence({ at, text }: StoryLine): string {
  return `${at ? shown(at) : ' '.repeat(16)}  ${text}`;
}

function shown(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ');
}
