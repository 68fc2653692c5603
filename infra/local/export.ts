import { customerKeyOf } from '../../shared/keys.ts';
import { mailsOf } from '../../shared/orders/erase.ts';
import { openCustomers } from '../../shared/store/customers.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { openMailBucket } from '../../shared/store/mail-bucket.ts';
import { run } from './tools.ts';

/** `npm run export -- <address>`: prints everything that is known of a person, as JSON, their mails and pictures in base64, for their request under data protection law. */
await run(async ({ world, words: [address] }) => {
  if (!address?.includes('@')) throw new Error('usage: npm run export -- <address>');
  const { namingKey } = await world.secrets();
  const customer = await openCustomers(world).load(customerKeyOf(namingKey, address));
  const journeys = openJourneys(world);
  const known = await Promise.all((customer?.journeys ?? []).map((id) => journeys.load(id)));
  const found = known.filter((journey) => journey !== undefined);
  const mails: Record<string, string> = {};
  for (const key of found.flatMap(mailsOf)) {
    const bytes = await openMailBucket(world).find(key);
    if (bytes) mails[key] = Buffer.from(bytes).toString('base64');
  }
  console.log(JSON.stringify({ address, customer, journeys: found, mails }, null, 2));
});
