import { between, day, type Instant, minute, plus } from '../journey/instant.ts';
import { alarmCodes } from '../names.ts';
import type { Cursors } from '../store/cursors.ts';
import type { Secrets } from '../world.ts';
import { patiently } from './patience.ts';
import { FetchProblem, type NotUnderstood, type Platform, type PlatformApi, type WebhookRequest } from './platform.ts';
import { type Taking, takeOrderEvent } from './take.ts';

/** What looking for lost webhooks needs. */
export interface Reconciling extends Taking {
  platforms: ReadonlyMap<string, Platform>;
  apis: NonNullable<Secrets['apis']>;
  cursors: Cursors;
  call: PlatformApi['call'];
  /** @param seconds real time */
  wait(seconds: number): Promise<void>;
  /** Keeps what was not understood, to be replayed. */
  keep(platform: Platform, webhook: WebhookRequest, error: NotUnderstood): Promise<unknown>;
}

/** Times of platforms are not ours, and what they list may lag behind what they did. */
const overlap = 10 * minute;
const firstLook = day;
const mostOrders = 2000;
const longest = minute;

/**
 * Asks each platform that may lose webhooks, and whose API the shop gave credentials for, for the orders changed since the last
 * look, and takes them in as if they had come by webhook. What fails is asked for again at the next look, and keeps no other
 * platform from being asked.
 */
export async function reconcile(reconciling: Reconciling): Promise<void> {
  const { shop, platforms, apis, log } = reconciling;
  const unexpected: unknown[] = [];
  for (const name of Object.keys(shop.platforms)) {
    const platform = platforms.get(name);
    if (!platform?.changedSince || Object.keys(apis[name] ?? {}).length === 0) continue;
    try {
      await look(reconciling, platform, platform.changedSince.bind(platform));
    } catch (error) {
      if (!(error instanceof FetchProblem)) unexpected.push(error);
      const { reason, retryAfter } = error instanceof FetchProblem ? error : { reason: 'unexpected' };
      log.error(alarmCodes.reconcileFailed, { platform: name, reason, retryAfter });
    }
  }
  if (unexpected.length > 0) throw unexpected[0];
}

/** Takes all that changed; or, when that is very much, the first of it, and the rest at the next look. */
async function look(
  reconciling: Reconciling,
  platform: Platform,
  changedSince: NonNullable<Platform['changedSince']>,
): Promise<void> {
  const { cursors, clock, log, shop } = reconciling;
  const { name } = platform;
  const store = shop.platforms[name]?.store ?? 'main';
  const started = clock.now();
  const since = (await cursors.load(name, store)) ?? plus(started, -firstLook);
  let reached = since;
  let orders = 0;
  for await (const changed of changedSince(since, apiOf(reconciling, name, started))) {
    const isEnough = orders >= mostOrders || between(started, clock.now()) > longest;
    // Never at the instant at which it began: the next look would end there too.
    if (isEnough && reached > since) return moveTo(reached, 'more');
    orders++;
    if ('notUnderstood' in changed) await reconciling.keep(platform, changed.webhook, changed.notUnderstood);
    else {
      const { orderId, patch, fetch } = changed;
      const told = { orderId, patch, ...(fetch && { fetch }) };
      await takeOrderEvent(reconciling, name, { kind: 'order', topic: 'reconciliation', warnings: [], ...told });
      if (patch.updatedAt > reached && patch.updatedAt <= started) reached = patch.updatedAt;
    }
  }
  return moveTo(plus(started, -overlap), 'all');

  async function moveTo(instant: Instant, what: 'all' | 'more'): Promise<void> {
    await cursors.move(name, store, instant);
    log.info('reconciled', { platform: name, orders, isWhole: what === 'all' });
  }
}

const apiOf = ({ shop, apis, call, wait }: Reconciling, name: string, now: Instant): PlatformApi => ({
  settings: shop.platforms[name]?.settings ?? {},
  credentials: apis[name] ?? {},
  call: patiently({ call, wait, now }),
  now,
});
