import { customerKeyOf } from '../../shared/keys.ts';
import { openCustomers } from '../../shared/store/customers.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { run } from './tools.ts';

/** `npm run export -- <address>`: prints everything that is known of a person, as JSON, for their request under data protection law. */
await run(async ({ world, words: [address] }) => {
  if (!address?.includes('@')) throw new Error('usage: npm run export -- <address>');
  const { namingKey } = await world.secrets();
  const customer = await openCustomers(world).load(customerKeyOf(namingKey, address));
  const journeys = openJourneys(world);
  const known = await Promise.all((customer?.journeys ?? []).map((id) => journeys.load(id)));
  console.log(
    JSON.stringify({ address, customer, journeys: known.filter((journey) => journey !== undefined) }, null, 2),
  );
});
