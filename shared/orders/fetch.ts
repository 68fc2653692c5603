import { type Changing, change } from '../change.ts';
import type { Journey } from '../journey/journey.ts';
import type { OrderPatch } from '../journey/order.ts';
import type { Customers } from '../store/customers.ts';
import type { Secrets } from '../world.ts';
import { FetchProblem, type Platform, type PlatformApi } from './platform.ts';
import { withCustomer } from './take.ts';

/** What fetching an order needs. */
export interface Fetching extends Changing {
  customers: Customers;
  namingKey: string;
  platforms: ReadonlyMap<string, Platform>;
  apis: NonNullable<Secrets['apis']>;
  call: PlatformApi['call'];
}

/** Fetches the order that the journey's webhooks point at. What fails is tried again later, and says why in the history. */
export async function fetchOrder(fetching: Fetching, journey: Journey): Promise<Journey> {
  const { log } = fetching;
  const platform = journey.order?.platform ?? '';
  try {
    const patch = await ask(fetching, platform, journey);
    const { journey: after } = await change(fetching, journey.id, async (before) => ({
      do: 'take-fetched',
      patch: await withCustomer(fetching, before, platform, patch),
    }));
    log.info('order-fetched', { journey: journey.id, platform });
    return after;
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    const { reason, retryAfter } = error;
    if (reason === 'gone' && (journey.fetching?.tries ?? 0) >= triesUntilDeleted)
      return takeAsDeleted(fetching, journey);
    const failed = await change(fetching, journey.id, { do: 'note-failed-fetch', reason, retryAfter });
    log.info('order-not-fetched', { journey: journey.id, platform, reason });
    return failed.journey;
  }
}

/** An order may not be there yet in the first minutes; after this many tries it is not there any more. */
const triesUntilDeleted = 4;

async function takeAsDeleted(fetching: Fetching, { id }: Journey): Promise<Journey> {
  const now = fetching.clock.now();
  const patch = { updatedAt: now, milestones: {}, ends: { deleted: now } };
  const { journey } = await change(fetching, id, { do: 'take-fetched', patch });
  fetching.log.info('order-gone', { journey: id });
  return journey;
}

async function ask(
  { platforms, apis, call, shop, clock }: Fetching,
  name: string,
  { fetching }: Journey,
): Promise<OrderPatch> {
  const platform = platforms.get(name);
  if (!platform?.fetch || !fetching) throw new FetchProblem('not-understood');
  const settings = shop.platforms[name]?.settings ?? {};
  return platform.fetch(fetching, { settings, credentials: apis[name] ?? {}, call, now: clock.now() });
}
