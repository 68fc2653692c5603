import type { S3Event, SQSEvent } from 'aws-lambda';
import { createReceiveMail } from '../../functions/receive-mail.ts';
import { createRunDue } from '../../functions/run-due.ts';
import { functions } from '../../infra/local/functions.ts';
import { openEventBus } from '../../shared/channels/event-bus.ts';
import { nextDue } from '../../shared/journey/due.ts';
import { openSend } from '../../shared/mail/send.ts';
import { platforms } from '../../shared/orders/platforms.ts';
import { openRing, openScheduledRing } from '../../shared/ring.ts';
import { openCustomers } from '../../shared/store/customers.ts';
import { type Journeys, openJourneys } from '../../shared/store/journeys.ts';
import { openLearned } from '../../shared/store/learned.ts';
import { openLists } from '../../shared/store/lists.ts';
import { type MailBucket, openMailBucket } from '../../shared/store/mail-bucket.ts';
import { openSending } from '../../shared/store/sending.ts';
import { openStaffStates } from '../../shared/store/staff-state.ts';
import { staffLinks } from '../../shared/touchpoints/staff-links.ts';
import type { World } from '../../shared/world.ts';
import { shop } from '../journey/given.ts';

type Functions = typeof functions;

export const rules = ['claim', 'version', 'sweep', 'reconciliation', 'relay', 'escalation'] as const;
type Rule = (typeof rules)[number];

/** The same system without one of the rules that every promise rests on. The simulation must notice each. */
export const crippled: Record<Rule, Functions> = {
  claim: { ...functions, 'run-due': async (world) => runDue(world, withoutClaims(openJourneys(world))) },
  version: {
    ...functions,
    'run-due': async (world) => runDue(world, withoutVersions(openJourneys(world))),
    'receive-mail': async (world) => receiveMail(world, withoutVersions(openJourneys(world))),
  },
  sweep: { ...functions, sweep: async () => async () => {} },
  reconciliation: { ...functions, 'receive-order': withoutLooks },
  relay: { ...functions, 'receive-mail': withoutIdempotence },
  escalation: { ...functions, 'run-due': async (world) => runDue(world, withoutEscalation(openJourneys(world))) },
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
    learned: openLearned(world),
    staffStates: openStaffStates(world),
    send: openSend(world),
    sending: openSending(world),
    ring: openScheduledRing(world),
  });
}

/** Whoever is told first is the last to be told: a deadline that is missed is nobody's business. */
const withoutEscalation = (journeys: Journeys): Journeys => ({
  ...journeys,
  save: async ({ touchpoint, ...journey }, now) => {
    const { escalateDue: _never, ...silent } = touchpoint ?? {};
    const quiet = touchpoint ? { ...journey, touchpoint: silent as typeof touchpoint } : journey;
    const { nextDue: _before, ...rest } = quiet;
    const due = nextDue(rest, shop);
    return journeys.save(due === undefined ? rest : { ...rest, nextDue: due }, now);
  },
});

/** The same mail of the staff is another one each time that it comes. */
async function withoutIdempotence(world: World) {
  let times = 0;
  const bucket = openMailBucket(world);
  const handler = await receiveMail(world, openJourneys(world), {
    ...bucket,
    async read(key) {
      const [stored = key, time] = key.split('#');
      const raw = Buffer.from(await bucket.read(stored)).toString('latin1');
      return Buffer.from(time ? raw.replace(/^Message-ID: </im, `Message-ID: <${time}.`) : raw, 'latin1');
    },
  });
  return async (event: SQSEvent) => {
    const Records = await Promise.all(
      event.Records.map(async (record) => {
        const key = (JSON.parse(record.body) as S3Event).Records?.[0]?.s3.object.key;
        const isStaff = key && Buffer.from(await bucket.read(key)).includes('To: s-');
        return isStaff ? { ...record, body: record.body.replace(key, `${key}%23${++times}`) } : record;
      }),
    );
    return handler({ Records });
  };
}

async function receiveMail(world: World, journeys: Journeys, bucket: MailBucket = openMailBucket(world)) {
  const { namingKey } = await world.secrets();
  return createReceiveMail({
    ...world,
    publicUrl: world.env.publicUrl,
    staffStates: openStaffStates(world),
    namingKey,
    journeys,
    bucket,
    customers: openCustomers(world),
    ring: openRing(world),
  });
}
