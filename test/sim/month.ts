import { VirtualClock } from '../../infra/local/clock.ts';
import { functions as allFunctions } from '../../infra/local/functions.ts';
import { sampleSecrets } from '../../infra/local/secrets.ts';
import { openSystem, type System } from '../../infra/local/system.ts';
import { day, hour, type Instant, minute, plus } from '../../shared/journey/instant.ts';
import { mailTags } from '../../shared/names.ts';
import { apiCredentials, platformApis } from './apis/apis.ts';
import { castOf, start } from './cast.ts';
import { createChaos } from './chaos.ts';
import { violationsOf } from './invariants.ts';
import { outbreakOf } from './outbreak.ts';
import { channelHost, monthOf } from './plots.ts';
import { seeded } from './random.ts';
import { customerReacts } from './reactions.ts';
import { openReceivers } from './receivers.ts';
import { staffReact } from './staff.ts';
import { resumeSending } from './staff-pages.ts';
import { type Deed, isForStaff, listen, nameOf, publicUrl, setStage } from './stage.ts';
import { looksFor, noteFoundEnds, webhooksOf } from './webhooks.ts';

export interface MonthOptions {
  seed: number;
  orders?: number;
  /** Instead of the real functions: rules switched off, to show that the simulation notices. */
  functions?: typeof allFunctions;
  tell?: (line: string) => void;
}

export interface MonthReport {
  seed: number;
  violations: string[];
  mails: number;
  doubled: number;
  faults: number;
  calls: number;
  /** How often what was met: codes of the functions' log lines, and kinds of mails. */
  met: ReadonlyMap<string, number>;
}

const lasts = 80 * day;

/** Between quiet points whatever can go wrong does; at a quiet point a redelivery, a claim and a sweep have had their time. */
const betweenQuietPoints = 16 * day;
const quietFor = 30 * minute;

/** Plays a month of a shop on the virtual clock: the real functions, the local endpoints, and the faults that the seed draws. */
export async function playMonth({
  seed,
  orders: asked,
  functions = allFunctions,
  tell = () => {},
}: MonthOptions): Promise<MonthReport> {
  const random = seeded(seed);
  const { plot, shop, channels, orders: usual } = monthOf(seed);
  const orders = asked ?? usual;
  const clock = new VirtualClock(start);
  const heard = listen(clock);
  const chaos = createChaos(random.fork());
  const secrets = { ...sampleSecrets(shop), apis: apiCredentials, channels };
  const cast = castOf(random.fork(), { seed, orders, plot }, { secrets, shop });
  const outside = { now: () => clock.now(), isCalm: () => chaos.isCalm };
  const apis = platformApis({ ...outside, cast, random: random.fork() });
  const receivers = openReceivers({ ...outside, random: random.fork() });
  const system = await openSystem({
    shop,
    clock,
    secrets,
    call: (request) => (new URL(request.url).hostname === channelHost ? receivers : { call: apis }).call(request),
    reconcilesWhenAsked: true,
    publicUrl,
    faults: chaos,
    functions,
    log: heard.log,
    interleave: { width: 3, random: random.fork() },
  });
  for (const { buyer } of cast) system.services.mail.setFate(buyer.email, buyer.fate);
  const plan = (deed: Deed) => void deeds.push(deed);
  const stage = setStage({ plot, system, shop, random: random.fork(), cast, receivers, heard, tell, plan });
  const deeds: Deed[] = cast.flatMap((purchase) => [...webhooksOf(stage, purchase), ...looksFor(stage, purchase)]);
  if (plot === 'outbreak') deeds.push(...outbreakOf(stage));
  const seen = new Set<string>();
  const violations: string[] = [];

  for (
    let quiet = plus(start, betweenQuietPoints);
    quiet <= plus(start, lasts);
    quiet = plus(quiet, betweenQuietPoints)
  ) {
    await playUntil(quiet);
    chaos.isCalm = true;
    await system.advanceTo(plus(quiet, quietFor));
    redrive(system);
    await system.reconcile();
    noteFoundEnds(stage);
    await system.advanceTo(plus(quiet, 2 * quietFor));
    // A mail that was delayed on its way is not lost yet.
    while (system.services.mailQueue.size > 0) await system.advanceTo(plus(clock.now(), quietFor));
    violations.push(...(await violationsOf(stage, chaos.orphaned)));
    chaos.isCalm = false;
    if (violations.length > 0) break;
  }
  const mails = system.outbox();
  const report = {
    seed,
    violations,
    mails: mails.length,
    doubled: mails.length - new Set(mails.map(nameOf)).size,
    faults: [...chaos.made.values()].reduce((sum, count) => sum + count, 0),
    calls: [...system.calls.values()].reduce((sum, count) => sum + count, 0),
    met: heard.counts,
  };
  await system.close();
  return report;

  async function playUntil(end: Instant): Promise<void> {
    for (;;) {
      const next = takeNext(end);
      const until = next?.at ?? end;
      const before = Math.min(Date.parse(until), Date.parse(clock.now()) + 6 * hour);
      await system.advanceTo(new Date(before).toISOString());
      react();
      if (before < Date.parse(until)) {
        if (next) deeds.push(next);
        continue;
      }
      if (!next) return;
      tell(`${next.at} ${next.what}`);
      await next.act();
      await system.settle();
      react();
    }
  }

  function takeNext(end: Instant): Deed | undefined {
    const next = deeds.filter(({ at }) => at <= end).sort((a, b) => (a.at < b.at ? -1 : 1))[0];
    if (next) deeds.splice(deeds.indexOf(next), 1);
    return next;
  }

  /** Whoever got a mail does something about it, or not. */
  function react(): void {
    for (const mail of system.outbox()) {
      if (seen.has(mail.id)) continue;
      seen.add(mail.id);
      tell(`${mail.at} mail: ${nameOf(mail)} to ${mail.to.join(', ')}`);
      const what = mail.tags[mailTags.what] ?? '';
      heard.log.info(`mail: ${what.split('-')[0]}`);
      if (what === 'paused') resumeSending(stage, plus(mail.at, random.between(hour, 12 * hour)));
      else if (isForStaff(stage, mail)) staffReact(stage, mail);
      else customerReacts(stage, mail);
    }
  }
}

/** What an operator does with dead letters once the fault is gone. */
function redrive(system: System): void {
  for (const { queue, body, id } of system.deadLetters()) {
    if (redriven.get(system)?.has(id)) continue;
    redriven.set(system, (redriven.get(system) ?? new Set()).add(id));
    if (queue === system.services.mailQueue.name) system.services.mailQueue.send(body);
  }
}

const redriven = new WeakMap<System, Set<string>>();
