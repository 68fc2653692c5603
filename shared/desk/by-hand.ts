import { change } from '../change.ts';
import { type HttpAnswer, page, seeOther } from '../http.ts';
import type { Command } from '../journey/decide.ts';
import type { Journey, Response } from '../journey/journey.ts';
import { categories } from '../journey/touchpoint.ts';
import { customerKeyOf, strangerKey } from '../keys.ts';
import { type ByHandPage, byHandPage, feelings, heardBy } from '../pages/by-hand.tsx';
import { textOf } from './act.ts';
import type { Desk, Visit } from './desk.ts';
import { findJourneys } from './find.ts';
import { loadJourney } from './touchpoint.ts';

type Shown = Pick<ByHandPage, 'problem' | 'draft' | 'journey'>;

/** The page on which a call, a visit or a chat is written down. */
export async function showByHand(desk: Desk, visit: Visit, shown: Shown = {}, status = 200): Promise<HttpAnswer> {
  const { q, journey: id } = visit.query;
  const journey = shown.journey ?? (id ? await loadJourney(desk, id) : undefined);
  const found = q ? await findJourneys(desk, q) : undefined;
  const formId = shown.draft?.id ?? `${visit.me.id}-${Date.parse(desk.clock.now()).toString(36)}`;
  const body = byHandPage({ ...visit, ...shown, shop: desk.shop, journey, q, found, id: formId });
  return page(body, status, {}, true);
}

/** What the customer said becomes a response like any other; posted twice, it counts once. */
export async function writeDown(desk: Desk, visit: Visit): Promise<HttpAnswer> {
  const { form, me } = visit;
  const { namingKey, customers, clock, log, publicUrl } = desk;
  const known = form.journey ? await loadJourney(desk, form.journey) : undefined;
  const refuse = (problem: NonNullable<Shown['problem']>) =>
    showByHand(desk, visit, { problem, draft: form, journey: known }, 400);
  if (form.journey && !known) return refuse('problem.customer');
  const formId = /^[\w-]{4,60}$/.exec(form.id ?? '')?.[0];
  if (!formId) return refuse('problem.stale-form');
  const response = responseOf(form, me.name, clock.now());
  if (typeof response === 'string') return refuse(response);
  const sender = known ? undefined : senderOf(form, namingKey);
  if (typeof sender === 'string') return refuse(sender);

  const said: Response = { ...response, id: `hand:${formId}` };
  const id = known?.id ?? strangerKey(namingKey, `hand:${formId}`);
  if (sender?.address) await customers.join(sender.key, id, clock.now());
  const command: Command = { do: 'take-down', response: said, ...(sender && { sender }) };
  await change(desk, id, command);
  log.info('response-taken', { journey: id, mood: said.mood, channel: said.channel });
  return seeOther(`${publicUrl}/desk/touchpoints/${id}?saved=1`);
}

function responseOf(
  form: Visit['form'],
  by: string,
  now: string,
): Omit<Response, 'id'> | NonNullable<Shown['problem']> {
  const channel = heardBy.find((one) => one === form.channel);
  const feeling = feelings.find((one) => one === form.mood);
  const category = categories.find((one) => one === form.category);
  const text = textOf(form.text);
  if (!channel) return 'problem.channel';
  if (!text) return 'problem.what-was-done';
  if (!feeling) return 'problem.mood';
  return {
    at: now,
    channel,
    text,
    mood: feeling === 'asking' ? 'ok' : feeling,
    ...(feeling === 'asking' && { asks: true }),
    ...(category && { category }),
    receivedBy: by,
  };
}

function senderOf(form: Visit['form'], namingKey: string): Journey['sender'] | NonNullable<Shown['problem']> {
  const [name, address, phone] = [form.name, form.address, form.phone].map((one) => (one ?? '').trim().slice(0, 120));
  if (!name && !address && !phone) return 'problem.customer';
  if (address && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) return 'problem.address';
  return {
    address: address ?? '',
    name: name ?? '',
    key: customerKeyOf(namingKey, address || `hand:${form.id}`),
    ...(phone && { phone }),
  };
}
