import { createReceiveMail } from '../../functions/receive-mail.ts';
import { createRunDue } from '../../functions/run-due.ts';
import { functions } from '../../infra/local/functions.ts';
import { openEventBus } from '../../shared/channels/event-bus.ts';
import { openSend } from '../../shared/mail/send.ts';
import { platforms } from '../../shared/orders/platforms.ts';
import { openRing, openScheduledRing } from '../../shared/ring.ts';
import { openCustomers } from '../../shared/store/customers.ts';
import { type Journeys, openJourneys } from '../../shared/store/journeys.ts';
import { openLists } from '../../shared/store/lists.ts';
import { openMailBucket } from '../../shared/store/mail-bucket.ts';
import { openSending } from '../../shared/store/sending.ts';
import { openStaffStates } from '../../shared/store/staff-state.ts';
import { staffLinks } from '../../shared/touchpoints/staff-links.ts';
import type { World } from '../../shared/world.ts';

type Functions = typeof functions;

/** The same system without one of the rules that every promise rests on. The simulation must notice each. */
export const crippled: Record<'claim' | 'version' | 'sweep' | 'reconciliation', Functions> = {
  claim: { ...functions, 'run-due': async (world) => runDue(world, withoutClaims(openJourneys(world))) },
  version: {
    ...functions,
    'run-due': async (world) => runDue(world, withoutVersions(openJourneys(world))),
    'receive-mail': async (world) => receiveMail(world, withoutVersions(openJourneys(world))),
  },
  sweep: { ...functions, sweep: async () => async () => {} },
  reconciliation: { ...functions, 'receive-order': withoutLooks },
};

/** What a platform lost stays lost. */
async function withoutLooks(world: World) {
  const handler = await functions['receive-order'](world);
  return async (event: never) => ('reconcile' in (event as object) ? undefined : handler(event));
}

/** A claim is not saved: whoever comes next finds the same thing due, and does it too. */
const withoutClaims = (journeys: Journeys): Journeys => ({
  ...journeys,
  save: async (journey, now) => (journey.claim ? journey : journeys.save(journey, now)),
});

/** The last one to save wins, whatever was saved in between. */
const withoutVersions = (journeys: Journeys): Journeys => ({
  ...journeys,
  async save(journey, now) {
    const current = await journeys.load(journey.id);
    return journeys.save({ ...journey, version: current?.version ?? 0 }, now);
  },
});

async function runDue(world: World, journeys: Journeys) {
  const { namingKey, apis = {}, channels = {} } = await world.secrets();
  const { publicUrl } = world.env;
  return createRunDue({
    ...world,
    namingKey,
    journeys,
    platforms,
    apis,
    channels,
    publish: openEventBus(world),
    publicUrl,
    links: staffLinks({ ...world, namingKey, publicUrl }),
    customers: openCustomers(world),
    lists: openLists(world),
    staffStates: openStaffStates(world),
    send: openSend(world),
    sending: openSending(world),
    ring: openScheduledRing(world),
  });
}

async function receiveMail(world: World, journeys: Journeys) {
  const { namingKey } = await world.secrets();
  return createReceiveMail({
    ...world,
    publicUrl: world.env.publicUrl,
    staffStates: openStaffStates(world),
    namingKey,
    journeys,
    bucket: openMailBucket(world),
    customers: openCustomers(world),
    ring: openRing(world),
  });
}
