import { day, hour, type Instant, minute, plus, second } from '../../shared/journey/instant.ts';
import type { Purchase } from './cast.ts';
import { habits } from './habits.ts';
import { signedAt } from './sender.ts';
import type { Deed, Stage } from './stage.ts';

/** Ends of an order, by the webhooks that tell them. */
export const isEnd = (event: string): boolean => ['cancelled', 'refunded', 'disputed', 'deleted'].includes(event);

/** Each webhook is late, comes again, and is tried anew as its platform does until it is taken: so they also overtake each other. */
export function webhooksOf(stage: Stage, purchase: Purchase): Deed[] {
  const { random, accepted } = stage;
  const { platform } = purchase;
  const { retries, lost = 0, offAfter = Number.POSITIVE_INFINITY, givesUpOn = () => false } = habits[platform];
  const secret = stage.system.secrets.platforms[platform]?.[0] ?? '';
  return purchase.tells.flatMap(({ event, at, webhook }) => {
    if (random.chance(lost / 100)) return [];
    const sent = plus(at, random.chance(0.8) ? random.between(0, minute) : random.between(0, day));
    const again = random.chance(0.2) ? [plus(sent, random.between(minute, day))] : [];
    return [sent, ...again].map((time) => post(time, 0));

    function post(time: Instant, attempt: number): Deed {
      return {
        at: time,
        what: `webhook ${platform} ${purchase.order.number} ${event}`,
        async act() {
          if ((stage.failing.get(platform) ?? 0) > offAfter) return;
          const now = stage.system.clock.now();
          const { status } = await stage.system.request(signedAt(platform, webhook, secret, now));
          if (status < 300) return taken(stage.system.clock.now());
          stage.failing.set(platform, (stage.failing.get(platform) ?? 0) + 1);
          const pause = retries[attempt];
          if (pause !== undefined && !givesUpOn(status)) stage.plan(post(plus(now, pause * second), attempt + 1));
        },
      };
    }

    function taken(now: Instant): void {
      stage.failing.delete(platform);
      if (event === 'paid') accepted.paid.add(purchase.journey);
      if (isEnd(event)) note(accepted.ends, purchase.journey, now);
    }
  });
}

/** The hourly looks at which there is something to be found: those after each change, and two more should they fail. */
export const looksFor = (stage: Stage, { platform, tells }: Purchase): Deed[] =>
  habits[platform].reconciled
    ? tells.flatMap(({ at }) =>
        [1, 2, 3].map((hours) => ({
          at: plus(`${at.slice(0, 13)}:00:00.000Z`, hours * hour),
          what: 'looks for lost webhooks',
          act: () => stage.system.reconcile(),
        })),
      )
    : [];

/** After a look in which nothing went wrong what is listed as ended is known to have ended, whatever became of its webhook. */
export function noteFoundEnds({ cast, accepted, system }: Stage): void {
  const now = system.clock.now();
  for (const { platform, journey, tells } of cast) {
    const so = tells.filter(({ at }) => at <= now).map(({ event }) => event);
    const isListed = habits[platform].reconciled && !so.includes('deleted');
    if (isListed && (so.includes('cancelled') || so.includes('refunded'))) note(accepted.ends, journey, now);
  }
}

/** The first time stays. */
export const note = (times: Map<string, Instant>, name: string, at: Instant): void => {
  if (!times.has(name)) times.set(name, at);
};
