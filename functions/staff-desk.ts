import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type Changing, change } from '../shared/change.ts';
import { formOf, type HttpAnswer, methodOf, page, seeOther } from '../shared/http.ts';
import { type Command, isErased } from '../shared/journey/decide.ts';
import { day, hour } from '../shared/journey/instant.ts';
import type { Journey } from '../shared/journey/journey.ts';
import { tell, tellOwed } from '../shared/journey/story.ts';
import { readStaffToken, staffToken } from '../shared/keys.ts';
import { onLambda } from '../shared/lambda.ts';
import { composeSignIn } from '../shared/mail/compose/staff.ts';
import { openSend, type Send } from '../shared/mail/send.ts';
import { deskPage } from '../shared/pages/desk.tsx';
import { notFoundPage } from '../shared/pages/not-found.tsx';
import { signInConfirmPage, signInPage, signInSentPage } from '../shared/pages/sign-in.tsx';
import { touchpointPage } from '../shared/pages/touchpoint.tsx';
import { openRing } from '../shared/ring.ts';
import type { Staff } from '../shared/shop.ts';
import { openJourneys } from '../shared/store/journeys.ts';
import { type Lists, openLists } from '../shared/store/lists.ts';
import type { World } from '../shared/world.ts';

export interface StaffDesk extends Changing {
  lists: Lists;
  send: Send;
  namingKey: string;
  publicUrl: string;
}

const linkLasts = 90 * day;
const signInLasts = hour / 4;
const sessionLasts = 12 * hour;
const shownOnDesk = 200;
const longestText = 2000;
const cookie = '__Host-desk';

/**
 * `/t/{token}` shows one touchpoint and moves it; the link in an alert is the key. `/desk` lists what is open, for whoever
 * signed in by a link mailed to a staff address. A GET only shows.
 */
export function createStaffDesk(serving: StaffDesk) {
  const { shop, clock, log, namingKey } = serving;

  return async (event: APIGatewayProxyEventV2): Promise<HttpAnswer> => {
    const token = event.pathParameters?.token;
    const isPost = methodOf(event) === 'POST';
    if (event.rawPath.startsWith('/t/')) return touchpoint(token ?? '', isPost ? formOf(event) : undefined);
    if (token) return isPost ? signIn(token) : showSignIn(token);
    return isPost ? sendSignIn(formOf(event).email ?? '') : desk(event.cookies ?? []);
  };

  async function touchpoint(token: string, form: Record<string, string> | undefined): Promise<HttpAnswer> {
    const id = readStaffToken(namingKey, token, epochSeconds());
    const journey = id === undefined ? undefined : await serving.journeys.load(id);
    if (!journey?.touchpoint || isErased(journey)) return page(notFoundPage({ shop }), 404);
    if (!form) return show(journey);
    const by = shop.staff.find((person) => person.id === form.by);
    const command = by && commandOf(form, by);
    if (!command) return show(journey, by ? 'what-was-done' : 'who-are-you', 400);
    if (form.version !== String(journey.version)) return show(journey, 'somebody-was-faster', 409, by);
    const { events } = await change(serving, journey.id, command);
    log.info('staff-acted', { journey: journey.id, action: command.do, by: by.id, changed: events.length > 0 });
    return seeOther(`${serving.publicUrl}/t/${token}?by=${by.id}`);
  }

  function show(journey: Journey, problem?: string, status = 200, me?: Staff): HttpAnswer {
    const story = [...tell(journey), ...tellOwed(journey, shop)];
    return page(
      touchpointPage({ journey, shop, now: clock.now(), story, ...(problem && { problem }), ...(me && { me }) }),
      status,
    );
  }

  async function desk(cookies: string[]): Promise<HttpAnswer> {
    const me = staffOf(cookies.find((one) => one.startsWith(`${cookie}=`))?.slice(cookie.length + 1), 'session');
    if (!me) return page(signInPage({ shop }), 401);
    const ids = await serving.lists.openTouchpoints(shownOnDesk);
    const journeys = await Promise.all(ids.map((id) => serving.journeys.load(id)));
    const entries = journeys.flatMap((journey) => (journey?.touchpoint ? [{ journey, link: linkTo(journey) }] : []));
    return page(deskPage({ entries, shop, now: clock.now(), me }));
  }

  /** Says the same whether or not the address is one of the staff's. */
  async function sendSignIn(email: string): Promise<HttpAnswer> {
    const person = shop.staff.find((one) => one.email.toLowerCase() === email.trim().toLowerCase());
    if (person) {
      const link = `${serving.publicUrl}/desk/${staffToken(namingKey, `sign-in:${person.id}`, epochSeconds(signInLasts))}`;
      await serving.send(composeSignIn({ shop, to: person.email, link }), { journey: 'none', what: 'sign-in' });
    }
    log.info('sign-in-asked', { known: person !== undefined });
    return page(signInSentPage({ shop }));
  }

  /** A scanner on the staff's mail opens the link too; only the press on the button signs in. */
  function showSignIn(token: string): HttpAnswer {
    return staffOf(token, 'sign-in') ? page(signInConfirmPage({ shop })) : page(notFoundPage({ shop }), 404);
  }

  function signIn(token: string): HttpAnswer {
    const person = staffOf(token, 'sign-in');
    if (!person) return page(notFoundPage({ shop }), 404);
    const session = staffToken(namingKey, `session:${person.id}`, epochSeconds(sessionLasts));
    const lasts = `Max-Age=${sessionLasts / 1000}`;
    return seeOther(`${serving.publicUrl}/desk`, {}, [
      `${cookie}=${session}; Path=/; ${lasts}; HttpOnly; Secure; SameSite=Strict`,
    ]);
  }

  function staffOf(token: string | undefined, purpose: 'sign-in' | 'session'): Staff | undefined {
    const [forPurpose, id] = (token && readStaffToken(namingKey, token, epochSeconds())?.split(':')) || [];
    return forPurpose === purpose ? shop.staff.find((person) => person.id === id) : undefined;
  }

  const linkTo = ({ id }: Journey) => `${serving.publicUrl}/t/${staffToken(namingKey, id, epochSeconds(linkLasts))}`;
  function epochSeconds(later = 0): number {
    return Math.floor((Date.parse(clock.now()) + later) / 1000);
  }
}

/** What the form asks for; undefined when it does not say what was done or noted. */
function commandOf(
  form: Record<string, string>,
  by: Staff,
): Extract<Command, { do: 'acknowledge' | 'note' | 'resolve' }> | undefined {
  const text = form.text?.trim().slice(0, longestText);
  if (form.action === 'acknowledge') return { do: 'acknowledge', by: by.name };
  if (!text || (form.action !== 'note' && form.action !== 'resolve')) return undefined;
  return { do: form.action, by: by.name, text };
}

export const wire = async (world: World) => {
  const { namingKey } = await world.secrets();
  return createStaffDesk({
    ...world,
    namingKey,
    publicUrl: world.env.publicUrl,
    journeys: openJourneys(world),
    lists: openLists(world),
    send: openSend(world),
    ring: openRing(world),
  });
};

export const handler = onLambda(wire);
