import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type Changing, change } from '../shared/change.ts';
import { formOf, type HttpAnswer, methodOf, page, picture, seeOther } from '../shared/http.ts';
import { type Command, isErased } from '../shared/journey/decide.ts';
import type { Journey } from '../shared/journey/journey.ts';
import { tell, tellOwed } from '../shared/journey/story.ts';
import { onLambda } from '../shared/lambda.ts';
import { en } from '../shared/mail/compose/languages/en.ts';
import { speak } from '../shared/mail/compose/sentences.ts';
import { composeSignIn } from '../shared/mail/compose/staff.ts';
import { staffVoice } from '../shared/mail/compose/staff-words.ts';
import { pictureType } from '../shared/mail/picture-type.ts';
import { openSend, type Send, SendProblem } from '../shared/mail/send.ts';
import { alarmCodes } from '../shared/names.ts';
import { deskPage } from '../shared/pages/desk.tsx';
import { notFoundPage, problemPage } from '../shared/pages/not-found.tsx';
import { signInConfirmPage, signInPage, signInSentPage } from '../shared/pages/sign-in.tsx';
import { type TouchpointPage, touchpointPage } from '../shared/pages/touchpoint.tsx';
import { openRing } from '../shared/ring.ts';
import { readSecrets } from '../shared/secrets.ts';
import type { Staff } from '../shared/shop.ts';
import { openJourneys } from '../shared/store/journeys.ts';
import { type Lists, openLists } from '../shared/store/lists.ts';
import { type MailBucket, openMailBucket } from '../shared/store/mail-bucket.ts';
import { openSending, type SendingStore } from '../shared/store/sending.ts';
import { type StaffLinks, staffLinks } from '../shared/touchpoints/staff-links.ts';
import type { World } from '../shared/world.ts';

export interface StaffDesk extends Changing {
  lists: Lists;
  links: StaffLinks;
  send: Send;
  sending: SendingStore;
  publicUrl: string;
  bucket: Pick<MailBucket, 'find'>;
}

const pageVoice = { language: 'en', say: speak(en, 'en'), addressBy: en.addressBy } as const;
const shownOnDesk = 200;
const longestText = 2000;

/**
 * `/t/{token}` shows one touchpoint and moves it; the link in an alert is the key. `/desk` lists what is open, for whoever
 * signed in by a link mailed to a staff address. A GET only shows.
 */
export function createStaffDesk(serving: StaffDesk) {
  const { shop, clock, log, links } = serving;
  const notFound = () => page(notFoundPage({ shop, voice: pageVoice }), 404);
  const personOf = (id: string | undefined) => shop.staff.find((person) => person.id === id);

  return async (event: APIGatewayProxyEventV2): Promise<HttpAnswer> => {
    const token = event.pathParameters?.token ?? '';
    const isPost = methodOf(event) === 'POST';
    const shown = links.pictureOf(token);
    if (shown) return isPost ? notFound() : showPicture(shown);
    if (event.rawPath.startsWith('/t/'))
      return isPost ? move(token, formOf(event)) : look(token, event.queryStringParameters?.by);
    if (token) return isPost ? signIn(token) : showSignIn(token);
    if (!isPost) return desk(event.cookies ?? []);
    const form = formOf(event);
    return form.action === 'resume-sending' ? resume(event.cookies ?? []) : sendSignIn(form.email ?? '');
  };

  async function look(token: string, by: string | undefined): Promise<HttpAnswer> {
    const journey = await journeyOf(token);
    return journey ? show(journey, { me: personOf(by) }) : notFound();
  }

  /** What it is is read from its bytes, here too. */
  async function showPicture(key: string): Promise<HttpAnswer> {
    const bytes = await serving.bucket.find(key);
    const type = bytes && pictureType(bytes);
    return bytes && type ? picture(bytes, type) : notFound();
  }

  /** Two people may act at once: whoever is second sees what the first did, with their own text kept, and decides again. */
  async function move(token: string, form: Record<string, string>): Promise<HttpAnswer> {
    const journey = await journeyOf(token);
    if (!journey) return notFound();
    const me = personOf(form.by);
    const draft = { action: form.action ?? '', text: form.text?.slice(0, longestText) ?? '' };
    if (!me) return show(journey, { problem: 'who-are-you', draft }, 400);
    const command = commandOf(draft, me);
    if (!command) return show(journey, { me, problem: 'what-was-done', draft }, 400);
    if (form.version !== String(journey.version))
      return show(journey, { me, problem: 'somebody-was-faster', draft }, 409);
    const { events } = await change(serving, journey.id, command);
    log.info('staff-acted', { journey: journey.id, action: command.do, by: me.id, changed: events.length > 0 });
    return seeOther(`${serving.publicUrl}/t/${token}?by=${me.id}`);
  }

  async function journeyOf(token: string): Promise<Journey | undefined> {
    const id = links.touchpointOf(token);
    const journey = id === undefined ? undefined : await serving.journeys.load(id);
    return journey?.touchpoint && !isErased(journey) ? journey : undefined;
  }

  type Shown = Pick<TouchpointPage, 'problem' | 'draft'> & { me?: Staff | undefined };

  function show(journey: Journey, { me, ...shown }: Shown, status = 200): HttpAnswer {
    const story = [...tell(journey, shop.timeZone), ...tellOwed(journey, shop)];
    return page(
      touchpointPage({
        pictureLink: links.toPicture,
        journey,
        shop,
        voice: staffVoice(shop),
        now: clock.now(),
        story,
        ...shown,
        ...(me && { me }),
      }),
      status,
    );
  }

  async function desk(cookies: string[]): Promise<HttpAnswer> {
    const me = links.signedIn(cookies);
    if (!me) return page(signInPage({ shop }), 401);
    const ids = await serving.lists.openTouchpoints(shownOnDesk);
    const journeys = await Promise.all(ids.map((id) => serving.journeys.load(id)));
    const entries = journeys.flatMap((journey) =>
      journey?.touchpoint ? [{ journey, link: links.toTouchpoint(journey.id) }] : [],
    );
    return page(
      deskPage({
        entries,
        shop,
        voice: staffVoice(shop),
        now: clock.now(),
        me,
        sending: await serving.sending.load(clock.now()),
      }),
    );
  }

  /** The cause is gone, says a person: mail to customers goes again. */
  async function resume(cookies: string[]): Promise<HttpAnswer> {
    const me = links.signedIn(cookies);
    if (!me) return page(signInPage({ shop }), 401);
    if (await serving.sending.resume()) log.info('sending-resumed', { by: me.id });
    return seeOther(`${serving.publicUrl}/desk`);
  }

  /** Says the same whether or not the address is one of the staff's. */
  async function sendSignIn(email: string): Promise<HttpAnswer> {
    const person = shop.staff.find((one) => one.email.toLowerCase() === email.trim().toLowerCase());
    if (person) {
      const mail = composeSignIn({ shop, to: person.email, link: links.toSignIn(person) });
      try {
        await serving.send(mail, { journey: 'none', what: 'sign-in' });
      } catch (error) {
        if (!(error instanceof SendProblem)) throw error;
        log.error(error.reason === 'paused' ? alarmCodes.sendingPaused : alarmCodes.mailRejected, { what: 'sign-in' });
        return page(problemPage({ shop, voice: pageVoice }), 503);
      }
    }
    log.info('sign-in-asked', { known: person !== undefined });
    return page(signInSentPage({ shop }));
  }

  /** A scanner on the staff's mail opens the link too; only the press on the button signs in. */
  function showSignIn(token: string): HttpAnswer {
    return links.signingIn(token) ? page(signInConfirmPage({ shop })) : notFound();
  }

  function signIn(token: string): HttpAnswer {
    const person = links.signingIn(token);
    return person ? seeOther(`${serving.publicUrl}/desk`, [links.sessionCookie(person)]) : notFound();
  }
}

/** What the form asks for; undefined when it does not say what was done or noted. */
function commandOf(
  { action, text }: { action: string; text: string },
  by: Staff,
): Extract<Command, { do: 'acknowledge' | 'note' | 'resolve' }> | undefined {
  if (action === 'acknowledge') return { do: 'acknowledge', by: by.name };
  const said = text.trim();
  return said && (action === 'note' || action === 'resolve') ? { do: action, by: by.name, text: said } : undefined;
}

export const wire = async (world: World) => {
  const { namingKey } = await world.secrets();
  const { publicUrl } = world.env;
  return createStaffDesk({
    ...world,
    publicUrl,
    links: staffLinks({ ...world, namingKey, publicUrl }),
    journeys: openJourneys(world),
    lists: openLists(world),
    bucket: openMailBucket(world),
    send: openSend(world),
    sending: openSending(world),
    ring: openRing(world),
  });
};

export const handler = onLambda(wire, readSecrets);
