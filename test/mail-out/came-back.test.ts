import { afterEach, expect, it } from 'vitest';
import { openAllJourneys } from '../../infra/local/console/journeys.ts';
import { functions } from '../../infra/local/functions.ts';
import { day } from '../../shared/journey/instant.ts';
import { type House, openHouse } from '../e2e/house.ts';
import { cast } from '../e2e/month.ts';

let house: House;
afterEach(() => house.close());

const buyer = cast.zsofia;

it('is known to have gone out, though the function died after sending and no `Send` was heard of', async () => {
  let died = 0;
  house = await openHouse({
    functions: {
      ...functions,
      'record-delivery': async (world) => {
        const handler = await functions['record-delivery'](world);
        return async (event: never) =>
          (event as { 'detail-type': string })['detail-type'] === 'Email Sent' ? undefined : handler(event);
      },
    },
    faults: { call: ({ service }) => (service === 'sesv2' && died++ === 0 ? 'crash-after' : 'none') },
  });
  house.system.services.mail.setFate(buyer.email, 'bounce');
  await house.tell('shopify', 'paid', buyer);
  await house.passes(2 * day);
  const [journey] = await openAllJourneys(house.system)();
  expect(died).toBeGreaterThan(0);
  expect(house.mails('thank-you')).toHaveLength(1);
  expect(journey?.outcomes['thank-you']?.is).toBe('sent');
});
