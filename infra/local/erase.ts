import { customerKeyOf } from '../../shared/keys.ts';
import { erase } from '../../shared/orders/erase.ts';
import { openRing } from '../../shared/ring.ts';
import { openCustomers } from '../../shared/store/customers.ts';
import { openForgetMail } from '../../shared/store/forget-mail.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { openQuarantine } from '../../shared/store/quarantine.ts';
import { run } from './tools.ts';

/** `npm run erase -- <address>`: forgets a person in the table, the quarantine and the stored mails, and drops what is owed. */
await run(async ({ world, words: [address] }) => {
  if (!address?.includes('@')) throw new Error('usage: npm run erase -- <address>');
  const { namingKey } = await world.secrets();
  const erased = await erase(
    {
      ...world,
      journeys: openJourneys(world),
      customers: openCustomers(world),
      quarantine: openQuarantine(world),
      forgetMail: openForgetMail(world),
      ring: openRing(world),
    },
    { customers: [customerKeyOf(namingKey, address)], journeys: [], addresses: [address] },
  );
  console.log(`${erased} journeys erased; a webhook that is sent again brings nobody back`);
});
