import type { Journey } from '../../../shared/journey/journey.ts';
import { journeyKey } from '../../../shared/keys.ts';
import { orderIdOf } from '../../../shared/orders/samples.ts';
import type { Shop } from '../../../shared/shop.ts';
import { openQuarantine } from '../../../shared/store/quarantine.ts';
import { openAllJourneys } from '../console/journeys.ts';
import { openMailbox, type ReadMail } from '../console/mailbox.ts';
import { environment } from '../endpoints/services.ts';
import type { System } from '../system.ts';
import type { Scene } from './scene.ts';

/** The journeys that came of a scene. */
export function journeysOf(scene: Scene, all: readonly Journey[], { secrets }: System): Journey[] {
  const ids = scene.sales.map(({ platform, order }) =>
    journeyKey(secrets.namingKey, platform, 'main', orderIdOf(platform, order)),
  );
  return all.filter(({ id, sender }) => ids.includes(id) || sender?.address === scene.customer.email);
}

/** How everything stands at the end. */
export interface Ending {
  all: readonly Journey[];
  /** The oldest first. */
  mails: readonly ReadMail[];
  system: System;
  shop: Shop;
}

export async function endingOf(system: System, shop: Shop): Promise<Ending> {
  const mailbox = openMailbox(system);
  const mails = [...(await mailbox.list('customers', most)), ...(await mailbox.list('staff', most))];
  mails.sort((one, other) => (one.id < other.id ? -1 : 1));
  return { all: await openAllJourneys(system)(), mails, system, shop };
}

const most = 1000;

/** What happened in a scene, line by line, as the outbox, the journeys and the quarantine have it. The script is not asked. */
export async function happened(
  scene: Scene,
  { all, mails, answers, system, shop }: Ending & { answers: readonly number[] },
): Promise<string[]> {
  const journeys = journeysOf(scene, all, system);
  const ids = new Set(journeys.map(({ id }) => id));
  return [
    ...answers.map((status) => `answered ${status}`),
    ...(answers.includes(202) ? await inQuarantine(system) : []),
    ...(scene.sales.length > 0 && journeys.length === 0 ? ['nothing kept'] : []),
    ...mails.filter(({ journey }) => journey && ids.has(journey)).map((mail) => mailed(mail, scene, shop)),
    ...journeys.flatMap(lived),
  ];
}

/** A mail, by who got it. */
function mailed(mail: ReadMail, scene: Scene, shop: Shop): string {
  const isTo = (role: string) => mail.to.every((to) => shop.staff.some((one) => one.role === role && one.email === to));
  if (isTo('agent')) return mail.kind === 'reminder' ? 'staff reminded' : 'staff alerted';
  if (isTo('manager')) return 'manager told';
  if (mail.to.join() !== scene.customer.email) return `a mail to ${mail.to.join(', ')}`;
  const named = scene.sales.map(({ order }) => `#${order.number}`).filter((name) => mail.text.includes(name));
  return named.length > 1 ? `${mail.kind} naming ${named.join(' and ')}` : mail.kind;
}

/** What a journey says of itself. */
function lived(journey: Journey): string[] {
  const { history, responses, touchpoint, order } = journey;
  const kept = history.filter(({ is }) => is === 'skipped' || is === 'dropped');
  const machines = history.filter(({ is }) => is === 'machine-mail').map(({ kind }) => kind);
  const never = order?.details?.never;
  return [
    ...kept.map(({ kind, reason }) => `no ${kind} (${reason})`),
    ...(never ? [`never mailed (${never})`] : []),
    ...(machines.length > 0 ? [`machine mail: ${machines.join(', ')}`] : []),
    ...(responses.length > 0 ? [`answered: ${responses.map(({ mood }) => mood).join(', ')}`] : []),
    ...(touchpoint ? [`touchpoint ${touchpoint.state}${touchpoint.reopened > 0 ? ', reopened' : ''}`] : []),
  ];
}

async function inQuarantine({ aws }: System): Promise<string[]> {
  const kept = await openQuarantine({ aws, env: environment('') }).list(10);
  return kept.map(() => 'in quarantine');
}
