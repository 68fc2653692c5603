import { change } from '../change.ts';
import { type HttpAnswer, page, seeOther } from '../http.ts';
import { isErased } from '../journey/decide.ts';
import type { StaffCommand } from '../journey/decide-staff.ts';
import type { Journey } from '../journey/journey.ts';
import { customerKey } from '../journey/plan.ts';
import { exampleKey, isJourneyKey } from '../keys.ts';
import { answerTo } from '../mail/compose/staff-facts.ts';
import type { StaffVoice } from '../mail/compose/staff-words.ts';
import { tell, tellOwed } from '../mail/compose/story.ts';
import { exampleOf } from '../mood/examples.ts';
import { type TouchpointPage, touchpointPage } from '../pages/touchpoint.tsx';
import type { Staff } from '../shop.ts';
import { commandOf, type Problem } from './act.ts';
import type { Desk, Visit } from './desk.ts';
import { journeysOf } from './find.ts';
import { seenMark } from './seen.ts';

/** Who looks at a touchpoint: somebody who is signed in, or whoever has the link that a mail brought. */
export interface Looking {
  me?: Staff | undefined;
  voice: StaffVoice;
  csrf?: string | undefined;
}

type Shown = Pick<TouchpointPage, 'problem' | 'draft' | 'isSaved'>;

export async function loadJourney({ journeys }: Desk, id: string): Promise<Journey | undefined> {
  const journey = isJourneyKey(id) ? await journeys.load(id) : undefined;
  return journey && !isErased(journey) ? journey : undefined;
}

/** One customer, with all that is known of them where somebody is signed in; behind a link, with the one order alone. */
export async function showTouchpoint(
  desk: Desk,
  journey: Journey,
  looking: Looking,
  shown: Shown = {},
  status = 200,
): Promise<HttpAnswer> {
  const { shop, clock, links } = desk;
  const { voice } = looking;
  const whole = looking.csrf ? await journeysOf(desk, customerKey(journey)) : [];
  const body = touchpointPage({
    ...looking,
    ...shown,
    journey,
    others: whole.filter(({ id }) => id !== journey.id),
    shop,
    now: clock.now(),
    seen: seenMark(journey),
    story: [...tell(journey, { shop, voice }), ...tellOwed(journey, { shop, voice })],
    pictureLink: links.toPicture,
    currency: currencyOf(journey),
    address: looking.csrf ? addressOf(journey) : undefined,
  });
  return page(body, status, {}, looking.csrf !== undefined);
}

/** Two people may act at once: whoever is second sees what the first did, with their own text kept, and decides again. */
export async function actOn(
  desk: Desk,
  journey: Journey,
  visit: Pick<Visit, 'me' | 'form' | 'voice'> & { csrf?: string },
  back: string,
): Promise<HttpAnswer> {
  const { me, form } = visit;
  const refuse = (problem: Problem, status: number, now = journey) =>
    showTouchpoint(desk, now, visit, { problem, draft: form }, status);
  const { touchpoint } = journey;
  if (!touchpoint) return refuse('problem.unknown-action', 400);
  const { shop, clock } = desk;
  const acting = { touchpoint, me, shop, now: clock.now(), currency: currencyOf(journey), address: addressOf(journey) };
  const command = commandOf(form, acting);
  if (typeof command === 'string') return refuse(command, command === 'problem.manager-only' ? 403 : 400);
  if (form.version !== seenMark(journey)) return refuse('problem.somebody-was-faster', 409);
  const problem = await record(desk, journey, command, form.version);
  if (problem) return refuse(problem, 409, (await loadJourney(desk, journey.id)) ?? journey);
  desk.log.info('staff-acted', { journey: journey.id, action: command.do, by: me.id });
  return seeOther(back);
}

/** Looked at again in the very moment of saving. */
async function record(desk: Desk, { id }: Journey, command: StaffCommand, seen: string): Promise<Problem | undefined> {
  let isStale = false;
  const { journey: after, events } = await change(desk, id, (journey) => {
    isStale = seenMark(journey) !== seen;
    return isStale ? undefined : command;
  });
  if (isStale) return 'problem.somebody-was-faster';
  const example = command.do === 'label' ? exampleOf(after, desk.shop) : undefined;
  if (example) await desk.examples.save(exampleKey(desk.namingKey, id), example);
  return events.length > 0 ? undefined : 'problem.not-now';
}

/** Where a mail reaches the customer; an address that takes none is as good as none. */
const addressOf = (journey: Journey): string | undefined =>
  journey.touchpoint?.kind === 'unreachable' ? undefined : answerTo(journey);

const currencyOf = ({ order }: Journey): string => order?.details?.total?.currency ?? 'EUR';
