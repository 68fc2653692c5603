import { earliest, hour, type Instant, plus } from '../../../shared/journey/instant.ts';
import type { Journey } from '../../../shared/journey/journey.ts';
import { sampleOf } from '../../../shared/orders/samples.ts';
import type { Shop } from '../../../shared/shop.ts';
import { openAllJourneys } from '../console/journeys.ts';
import { nextDueOf } from '../console/jumps.ts';
import { openMailbox, type ReadMail } from '../console/mailbox.ts';
import { eventSays, platformSays } from '../console/sample-shop.ts';
import type { System } from '../system.ts';
import { journeysOf } from './happened.ts';
import type { Act, Sale, Scene } from './scene.ts';

/** Hears the story as it is played. */
export interface Audience {
  /** Somebody does something. */
  does(at: Instant, who: string, what: string): void;
  /** What Aftercare made of it; asked after each step. */
  look(journeys: readonly Journey[]): void;
}

interface Planned {
  at: Instant;
  scene: Scene;
  act: Act;
  mail?: ReadMail;
}

/** Plays all scenes at once until the end, from one act or promise to the next. Answers with how each scene's webhooks were answered, where not by 200. */
export async function play(
  scenes: readonly Scene[],
  { system, shop, until, audience }: { system: System; shop: Shop; until: Instant; audience: Audience },
): Promise<Map<Scene, number[]>> {
  const { clock } = system;
  const mailbox = openMailbox(system);
  const journeys = openAllJourneys(system);
  const answers = new Map<Scene, number[]>(scenes.map((scene) => [scene, []]));
  const planned: Planned[] = [];
  const met = new Set<string>();
  let read = 0;
  for (const scene of scenes) plan(scene, [...scene.sales.flatMap(tellings), ...(scene.acts ?? [])], clock.now());

  while (clock.now() < until) {
    const [next] = planned;
    const pause = await nextPause();
    if (next && next.at <= pause) await perform(planned.shift() ?? next);
    else await system.advanceTo(pause);
    audience.look(await journeys());
    await react();
  }
  return answers;

  /** What is due now and was not done waits for a sweep; a mail that came in is read within the hour. */
  async function nextPause(): Promise<Instant> {
    const due = nextDueOf(await journeys(), shop)?.at;
    const later = due && due > clock.now() ? due : plus(clock.now(), hour);
    return earliest([later, plus(clock.now(), 6 * hour)]) ?? later;
  }

  function plan(scene: Scene, acts: readonly Act[], from: Instant, mail?: ReadMail): void {
    for (const act of acts) planned.push({ at: plus(from, act.after), scene, act, ...(mail && { mail }) });
    planned.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  }

  async function perform({ at, scene, act, mail }: Planned): Promise<void> {
    await system.advanceTo(at);
    audience.look(await journeys());
    audience.does(at, act.who ?? scene.customer.name, act.does);
    const answered = (status: number) => void (status !== 200 && answers.get(scene)?.push(status));
    await act.act({ system, scene, mail, journeys, answered });
    await system.settle();
  }

  /** Whoever got a mail since the last look does what the scene has for it, once for each kind. */
  async function react(): Promise<void> {
    const fresh = system.outbox().slice(read);
    read += fresh.length;
    for (const { id } of fresh) {
      const mail = await mailbox.find(id);
      if (!mail) continue;
      const all = await journeys();
      const scene = scenes.find((one) => journeysOf(one, all, system).some((journey) => journey.id === mail.journey));
      if (!scene?.on?.[mail.kind] || met.has(`${scene.title} ${mail.kind}`)) continue;
      met.add(`${scene.title} ${mail.kind}`);
      plan(scene, scene.on[mail.kind] ?? [], mail.at, mail);
    }
  }
}

/** What the platform tells of a sale, as acts. */
const tellings = ({ platform, order, tells }: Sale): Act[] =>
  tells.map(([after, event]) => ({
    after,
    does: `${eventSays[event].toLowerCase()}: #${order.number}, ${order.items[0]?.name}, on ${platformSays(platform)}`,
    async act({ system, answered }) {
      const secret = system.secrets.platforms[platform]?.[0] ?? '';
      const webhook = sampleOf(platform, event)?.(order, secret, system.clock.now());
      if (!webhook) throw new Error(`${platform} cannot tell of ${event}`);
      answered((await system.request(webhook)).status);
    },
  }));
