import { VirtualClock } from '../../infra/local/clock.ts';
import type { SentMail } from '../../infra/local/endpoints/mail.ts';
import { functions as allFunctions } from '../../infra/local/functions.ts';
import { openSystem, type System } from '../../infra/local/system.ts';
import { day, hour, type Instant, minute, plus } from '../../shared/journey/instant.ts';
import { mailTags } from '../../shared/names.ts';
import { shop } from '../journey/given.ts';
import { castOf, type Purchase, start } from './cast.ts';
import { createChaos } from './chaos.ts';
import { type Accepted, violationsOf } from './invariants.ts';
import { seeded } from './random.ts';
import { customerReacts, staffReact } from './reactions.ts';
import { signedAt } from './sender.ts';

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
}

/** Something that somebody does at a time. */
export interface Deed {
  at: Instant;
  what: string;
  act(): Promise<void>;
}

const lasts = 80 * day;

/** Between quiet points whatever can go wrong does; at a quiet point a redelivery, a claim and a sweep have had their time. */
const betweenQuietPoints = 16 * day;
const quietFor = 30 * minute;

/** Plays a month of a shop on the virtual clock: the real functions, the local endpoints, and the faults that the seed draws. */
export async function playMonth({
  seed,
  orders = 4,
  functions = allFunctions,
  tell = () => {},
}: MonthOptions): Promise<MonthReport> {
  const random = seeded(seed);
  const clock = new VirtualClock(start);
  const chaos = createChaos(random.fork());
  const system = await openSystem({
    shop,
    clock,
    publicUrl: 'https://after.example',
    faults: chaos,
    functions,
    interleave: { width: 3, random: random.fork() },
  });
  const cast = castOf(random.fork(), orders, system.secrets);
  const accepted: Accepted = { ends: new Map(), optOuts: new Map(), words: [] };
  const stage: Stage = { system, random: random.fork(), cast, accepted, tell, plan: (deed) => deeds.push(deed) };
  const deeds: Deed[] = cast.flatMap((purchase) => webhooksOf(stage, purchase));
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
    await system.advanceTo(plus(quiet, 2 * quietFor));
    violations.push(...(await violationsOf(system, cast, accepted, chaos.orphaned)));
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
      const isForStaff = mail.to.some((address) => shop.staff.some(({ email }) => email === address));
      if (isForStaff) staffReact(stage, mail);
      else customerReacts(stage, mail);
    }
  }
}

/** What those who act in the month share. */
export interface Stage {
  system: System;
  random: ReturnType<typeof seeded>;
  cast: readonly Purchase[];
  accepted: Accepted;
  tell(line: string): void;
  plan(deed: Deed): void;
}

export const nameOf = ({ tags }: SentMail): string => `${tags[mailTags.journey]} ${tags[mailTags.what]}`;

/** Each webhook is late, comes again, and is sent anew until it is answered 2xx: so they also overtake each other. */
function webhooksOf(stage: Stage, purchase: Purchase): Deed[] {
  const { random } = stage;
  const secret = stage.system.secrets.platforms[purchase.platform]?.[0] ?? '';
  return purchase.tells.flatMap(({ event, at, webhook }) => {
    const sent = plus(at, random.chance(0.8) ? random.between(0, minute) : random.between(0, day));
    const again = random.chance(0.2) ? [plus(sent, random.between(minute, day))] : [];
    return [sent, ...again].map((time) => post(time, 0));

    function post(time: Instant, attempt: number): Deed {
      return {
        at: time,
        what: `webhook ${purchase.platform} ${purchase.order.number} ${event}`,
        async act() {
          const signed = signedAt(purchase.platform, webhook, secret, stage.system.clock.now());
          const { status } = await stage.system.request(signed);
          if (status < 300) {
            if (isEnd(event)) note(stage.accepted.ends, purchase.journey, stage.system.clock.now());
          } else stage.plan(post(plus(stage.system.clock.now(), 2 ** attempt * minute), attempt + 1));
        },
      };
    }
  });
}

const isEnd = (event: string) => ['cancelled', 'refunded', 'disputed', 'deleted'].includes(event);

/** The first time stays. */
export const note = (times: Map<string, Instant>, name: string, at: Instant): void => {
  if (!times.has(name)) times.set(name, at);
};

/** What an operator does with dead letters once the fault is gone. */
function redrive(system: System): void {
  for (const { queue, body, id } of system.deadLetters()) {
    if (redriven.get(system)?.has(id)) continue;
    redriven.set(system, (redriven.get(system) ?? new Set()).add(id));
    if (queue === system.services.mailQueue.name) system.services.mailQueue.send(body);
  }
}

const redriven = new WeakMap<System, Set<string>>();
