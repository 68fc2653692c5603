import { customerKeyOf } from '../../shared/keys.ts';
import { erase } from '../../shared/orders/erase.ts';
import { eraseEveryone } from '../../shared/orders/erase-everyone.ts';
import { openRing } from '../../shared/ring.ts';
import { allJourneys } from '../../shared/store/all-journeys.ts';
import { openCustomers } from '../../shared/store/customers.ts';
import { openForgetMail } from '../../shared/store/forget-mail.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { openQuarantine } from '../../shared/store/quarantine.ts';
import { run } from './tools.ts';

const usage =
  'usage: npm run erase -- <address>\n       npm run erase -- --everyone --platform <platform> --store <store>, such as main';

/**
 * `npm run erase -- <address>`: forgets a person in the table, the quarantine and the stored mails, and drops what is owed;
 * `npm run erase -- --everyone --platform <platform> --store <store>`: everyone who bought there.
 */
await run(async ({ world, words: [address, ...more], options: { everyone, platform, store } }) => {
  const erasing = {
    ...world,
    journeys: openJourneys(world),
    customers: openCustomers(world),
    quarantine: openQuarantine(world),
    forgetMail: openForgetMail(world),
    ring: openRing(world),
  };
  if (everyone && platform && store && !address) {
    const erased = await eraseEveryone({ ...erasing, all: allJourneys(world) }, platform, store);
    console.log(`${erased} journeys of ${platform}, store ${store}, erased; take its webhooks and secrets away too`);
    return;
  }
  if (everyone || more.length > 0 || !address?.includes('@')) throw new Error(usage);
  const { namingKey } = await world.secrets();
  const customers = [customerKeyOf(namingKey, address)];
  const erased = await erase(erasing, { customers, journeys: [], addresses: [address] });
  console.log(`${erased} journeys erased; a webhook that is sent again brings nobody back`);
});
