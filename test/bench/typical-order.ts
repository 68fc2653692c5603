import { VirtualClock } from '../../infra/local/clock.ts';
import { openSystem, type System } from '../../infra/local/system.ts';
import { day, hour, minute, plus } from '../../shared/journey/instant.ts';
import { mailTags } from '../../shared/names.ts';
import { type SampleEvent, type SampleOrder, type SamplePlatform, sampleOf } from '../../shared/orders/samples.ts';
import { shop } from '../journey/given.ts';
import { mime } from '../sim/mime.ts';
import { countUsage, type Usage } from './usage.ts';

/** How it goes on after the check-in: rated on the page; answered by mail besides; or a complaint that staff put right. */
export type Course = 'rated' | 'replied' | 'complained';

export const typicalOrder: SampleOrder = {
  id: '5000000000001',
  number: '1042',
  email: 'kadri.kuusk@example.com',
  firstName: 'Kadri',
  lastName: 'Kuusk',
  phone: '+372 5555 1234',
  country: 'EE',
  locale: 'et-EE',
  currency: 'EUR',
  total: '78.40',
  items: [
    { name: 'Juniper bowl', quantity: 1, variant: 'large' },
    { name: 'Linen tea towel', quantity: 2 },
  ],
};

const start = '2026-03-02T08:00:00.000Z';
const publicUrl = 'https://care.shop.example';
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const told: readonly [event: SampleEvent, after: number][] = [
  ['created', 0],
  ['paid', minute],
  ['fulfilled', day],
  ['delivered', 3 * day],
];

/** Plays an order from the first webhook to the last answer, and counts what it used. Not every platform tells of every step. */
export async function play(course: Course, platform: SamplePlatform): Promise<Usage> {
  const { functions, watch, usage } = countUsage();
  const clock = new VirtualClock(start);
  const system = await openSystem({ shop, clock, publicUrl, functions });
  watch(system);
  const secret = system.secrets.platforms[platform]?.[0] ?? '';
  for (const [event, after] of told) {
    await system.advanceTo(plus(start, after));
    const webhook = sampleOf(platform, event)?.(typicalOrder, secret, clock.now());
    if (webhook) await answered(200, system.request(webhook));
  }
  await system.advanceTo(plus(start, 45 * day));
  await courses[course](system);
  await system.advanceTo(plus(clock.now(), 5 * day));
  const used = await usage();
  await system.close();
  return used;
}

const courses: Record<Course, (system: System) => Promise<void>> = {
  rated: (system) => rate(system, 'check-in', 5),
  async replied(system) {
    await rate(system, 'check-in', 5);
    await reply(system, 'Everything is perfect, I love the bowl. Thank you very much!');
  },
  async complained(system) {
    await rate(system, 'check-in', 1);
    await reply(system, 'The bowl arrived broken and nobody answers me. I want my money back.');
    await system.advanceTo(plus(system.clock.now(), hour));
    await act(system, { action: 'acknowledge', by: 'mari' });
    await act(system, { action: 'resolve', by: 'mari', text: 'Sent a new bowl by courier, with an apology.' });
    await system.advanceTo(plus(system.clock.now(), 5 * day));
    await rate(system, 're-check', 5);
  },
};

async function rate(system: System, about: string, rating: number): Promise<void> {
  const path = `/r/${lastSent(system, about).tags[mailTags.journey]}`;
  const query = `rating=${rating}&about=${about}`;
  const page = await answered(200, system.request({ method: 'GET', path, query, headers: {} }));
  const body = new URLSearchParams({ rating: String(rating), about, id: fieldOf(page, 'id') }).toString();
  await answered(200, system.request({ method: 'POST', path, headers: form, body }));
}

async function reply(system: System, text: string): Promise<void> {
  const { replyTo, subject } = lastSent(system, 'check-in');
  const [to = ''] = replyTo;
  const date = system.clock.now();
  system.deliverMail(mime({ from: typicalOrder.email, to, subject: `Re: ${subject}`, text, date }), [to]);
  await system.settle();
}

/** On the touchpoint's page, reached by the link in the alert. */
async function act(system: System, fields: Record<string, string>): Promise<void> {
  const alert = (await lastSent(system, 'alert').mime()).toString().replaceAll('=\r\n', '');
  const path = new RegExp(`${publicUrl}(/t/[\\w.:-]+)`).exec(alert)?.[1] ?? '';
  const page = await answered(200, system.request({ method: 'GET', path, headers: {} }));
  const body = new URLSearchParams({ ...fields, version: fieldOf(page, 'version') }).toString();
  await answered(303, system.request({ method: 'POST', path, headers: form, body }));
}

function lastSent(system: System, what: string) {
  const mail = system.outbox().findLast(({ tags }) => tags[mailTags.what]?.startsWith(what));
  if (!mail) throw new Error(`no ${what} was sent by ${system.clock.now()}`);
  return mail;
}

const fieldOf = (page: string, name: string): string =>
  new RegExp(`<input(?=[^>]* name="${name}")[^>]* value="([^"]*)"`).exec(page)?.[1] ?? '';

async function answered(status: number, answer: ReturnType<System['request']>): Promise<string> {
  const came = await answer;
  if (came.status !== status) throw new Error(`answered ${came.status} instead of ${status}: ${came.body}`);
  return came.body.toString();
}
