import { NotUnderstood } from '../../shared/orders/platform.ts';
import { platforms } from '../../shared/orders/platforms.ts';
import { takeOrderEvent } from '../../shared/orders/take.ts';
import { openRing } from '../../shared/ring.ts';
import { openCustomers } from '../../shared/store/customers.ts';
import { openForgetMail } from '../../shared/store/forget-mail.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { openQuarantine } from '../../shared/store/quarantine.ts';
import { run } from './tools.ts';

const atOnce = 100;

/** `npm run replay`: reads again, after a fix, what was authentic and not understood. What is understood now leaves the quarantine. */
await run(async ({ world }) => {
  const { namingKey, apis = {} } = await world.secrets();
  const quarantine = openQuarantine(world);
  const taking = {
    ...world,
    namingKey,
    journeys: openJourneys(world),
    customers: openCustomers(world),
    ring: openRing(world),
    quarantine,
    forgetMail: openForgetMail(world),
  };
  const kept = await quarantine.list(atOnce);
  let understood = 0;
  for (const { id, platform, request, at } of kept) {
    try {
      const reader = platforms.get(platform);
      if (!reader) throw new NotUnderstood(`there is no platform called ${platform}`);
      const hasApi = Object.keys(apis[platform] ?? {}).length > 0;
      const told = reader.normalise(request, {
        receivedAt: at,
        settings: world.shop.platforms[platform]?.settings,
        hasApi,
      });
      for (const event of told) await takeOrderEvent(taking, platform, event);
      await quarantine.release(id);
      understood++;
    } catch (error) {
      if (!(error instanceof NotUnderstood)) throw error;
      console.log(`${id} of ${platform}, kept since ${at}: still not understood: ${error.message}`);
    }
  }
  console.log(
    `${understood} of ${kept.length} understood now${kept.length === atOnce ? '; there may be more: run it again' : ''}`,
  );
});
