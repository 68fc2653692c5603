import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { openEventBus } from '../shared/channels/event-bus.ts';
import { showByHand, writeDown } from '../shared/desk/by-hand.ts';
import { isManager, type Visit } from '../shared/desk/desk.ts';
import { isForeign, isFrom, openDoor } from '../shared/desk/door.ts';
import { closeIncident } from '../shared/desk/incidents.ts';
import { showList } from '../shared/desk/list.ts';
import { mailedLinks } from '../shared/desk/mailed-link.ts';
import { oidcSettings } from '../shared/desk/oidc.ts';
import { passwordSignIn } from '../shared/desk/password.ts';
import { seenMark } from '../shared/desk/seen.ts';
import { type Caller, mailedSignIn } from '../shared/desk/sign-in.ts';
import { setPresence, showTeam } from '../shared/desk/team.ts';
import { actOn, loadJourney, showTouchpoint } from '../shared/desk/touchpoint.ts';
import { openFacts } from '../shared/figures/fact-store.ts';
import { createLearning, type Learning } from '../shared/figures/serve.tsx';
import { learn } from '../shared/figures/tell.ts';
import { formOf, type HttpAnswer, methodOf, notModified, page, script, seeOther } from '../shared/http.ts';
import { onLambda } from '../shared/lambda.ts';
import { staffVoice } from '../shared/mail/compose/staff-words.ts';
import { openSend } from '../shared/mail/send.ts';
import type { counting } from '../shared/names.ts';
import { deskScript } from '../shared/pages/desk-script.ts';
import { nothingHerePage } from '../shared/pages/sign-in.tsx';
import { openRing } from '../shared/ring.ts';
import { readSecrets } from '../shared/secrets.ts';
import { allJourneys } from '../shared/store/all-journeys.ts';
import { openCustomers } from '../shared/store/customers.ts';
import { openExamples } from '../shared/store/examples.ts';
import { openJourneys } from '../shared/store/journeys.ts';
import { openLearned } from '../shared/store/learned.ts';
import { openLists } from '../shared/store/lists.ts';
import { openMailBucket } from '../shared/store/mail-bucket.ts';
import { openSending } from '../shared/store/sending.ts';
import { openSessions } from '../shared/store/sessions.ts';
import { openStaffStates } from '../shared/store/staff-state.ts';
import { openTallies } from '../shared/store/tallies.ts';
import { staffLinks } from '../shared/touchpoints/staff-links.ts';
import type { World } from '../shared/world.ts';

const languageCookie = '__Host-desk-language';

/**
 * `/t/{token}` shows one touchpoint and moves it; the link in an alert is the key. `/desk` is for whoever signed in: the list,
 * every customer, calls written down, the team, the figures. A GET only shows; a POST carries the token of its session.
 * And every hour, without anybody waiting for it: counts the figures, and tells the staff what they tell.
 */
export function createStaffDesk(desk: Learning) {
  const { shop, publicUrl, log } = desk;
  const door = openDoor(desk);
  const mailed = mailedSignIn(desk);
  const password = passwordSignIn(desk);
  const link = mailedLinks(desk);
  const learning = createLearning(desk);

  return async (event: APIGatewayProxyEventV2 | typeof counting.event): Promise<HttpAnswer> => {
    if ('count' in event) {
      await learn(desk);
      return { statusCode: 200 };
    }
    const caller = callerOf(event);
    const isPost = methodOf(event) === 'POST';
    const { page: room = '', token = '' } = event.pathParameters ?? {};
    if (isPost && isForeign(event.headers)) return nothingHere(caller);
    if (event.rawPath.startsWith('/t/')) return isPost ? link.act(caller, token) : link.show(caller, token);
    if (room === 'desk.js') return script(deskScript);
    const entering = await entrance(caller, room, token, isPost);
    if (entering) return entering;
    const version = event.headers['x-live'] === '1' ? (event.headers['if-none-match'] ?? '') : undefined;
    const signedIn = await door.who(caller.cookies, version !== undefined);
    if (!signedIn) {
      const isOurs = event.headers['sec-fetch-site'] === 'same-origin';
      return mailed.ask(caller, 401, undefined, event.rawPath, isOurs ? caller.form.text : undefined);
    }
    const { me, csrf } = signedIn;
    const visit: Visit = { ...caller, me, csrf, voice: staffVoice(shop, caller.language ?? me.language) };
    if (!isPost) return show(visit, room, token, version);
    return isFrom(signedIn, caller.form.csrf) ? post(visit, caller, room, token) : stale(visit, room, token);
  };

  /** What is open to whoever is not signed in; undefined where one must be. */
  async function entrance(
    caller: Caller,
    room: string,
    token: string,
    isPost: boolean,
  ): Promise<HttpAnswer | undefined> {
    if (room === 'sign-in') {
      if (token) return isPost ? mailed.enter(caller, token) : mailed.show(caller, token);
      return isPost ? mailed.send(caller) : mailed.ask(caller, 200);
    }
    if (isPost || !password) return undefined;
    if (room === 'password') return password.begin(caller);
    return room === 'callback' ? password.finish(caller) : undefined;
  }

  async function show(visit: Visit, room: string, token: string, version?: string): Promise<HttpAnswer> {
    if (room === '') return showList(desk, visit, version);
    if (room === 'new') return showByHand(desk, visit);
    if (room === 'team') return showTeam(desk, visit);
    if (room === 'figures') return learning.showFigures(visit);
    if (room === 'problems') return learning.showProblems(visit);
    const journey = room === 'touchpoints' ? await loadJourney(desk, token) : undefined;
    if (!journey) return nothingHere(visit);
    // Only whether something moved is asked: the page would be read from the table every few seconds.
    if (version !== undefined) return version === seenMark(journey) ? notModified : { statusCode: 204 };
    return showTouchpoint(desk, journey, visit, { isSaved: visit.query.saved === '1' });
  }

  async function post(visit: Visit, caller: Caller, room: string, token: string): Promise<HttpAnswer> {
    if (room === 'sign-out') {
      const everywhere = visit.form.action === 'everywhere';
      log.info('signed-out', { by: visit.me.id, everywhere });
      const asked = mailed.ask(caller, 200, 'signedOut');
      return { ...asked, cookies: [await door.end(caller.cookies, visit.me, everywhere)] };
    }
    if (room === 'me') return speak(visit);
    if (room === 'new') return writeDown(desk, visit);
    if (room === 'team') return setPresence(desk, visit);
    if (room === 'figures') return learning.count(visit);
    if (room === '' && visit.form.action === 'resume-sending') return resume(visit);
    if (room === '' && visit.form.action === 'close-incident') return closeIncident(desk, visit);
    const journey = room === 'touchpoints' ? await loadJourney(desk, token) : undefined;
    if (!journey) return nothingHere(visit);
    return actOn(desk, journey, visit, `${publicUrl}/desk/touchpoints/${journey.id}?saved=1`);
  }

  /** A form of another session, or of somebody else's making: nothing is done, and what was typed is kept. */
  async function stale(visit: Visit, room: string, token: string): Promise<HttpAnswer> {
    const problem = 'problem.stale-form';
    if (room === 'new') return showByHand(desk, visit, { problem, draft: visit.form }, 403);
    if (room === 'team') return showTeam(desk, visit, problem, 403);
    if (room === 'figures') return learning.showFigures(visit, 403);
    const journey = room === 'touchpoints' ? await loadJourney(desk, token) : undefined;
    if (journey) return showTouchpoint(desk, journey, visit, { problem, draft: visit.form }, 403);
    return { ...(await showList(desk, visit)), statusCode: 403 };
  }

  /** The cause is gone, says a manager: mail to customers goes again. */
  async function resume({ me, ...visit }: Visit): Promise<HttpAnswer> {
    if (!isManager(me)) return { ...(await showList(desk, { me, ...visit })), statusCode: 403 };
    if (await desk.sending.resume()) log.info('sending-resumed', { by: me.id });
    return seeOther(`${publicUrl}/desk`);
  }

  function speak({ form, voice }: Visit): HttpAnswer {
    const { language } = staffVoice(shop, form.language ?? voice.language);
    const kept = `${languageCookie}=${language}; Path=/; Max-Age=31536000; HttpOnly; Secure; SameSite=Lax`;
    return seeOther(`${publicUrl}/desk`, [kept]);
  }

  function nothingHere(of: Pick<Caller, 'language'> | Visit): HttpAnswer {
    const voice = 'voice' in of ? of.voice : staffVoice(shop, of.language);
    return page(nothingHerePage({ shop, voice }), 404);
  }
}

const callerOf = (event: APIGatewayProxyEventV2): Caller => {
  const cookies = event.cookies ?? [];
  const language = cookies.find((one) => one.startsWith(`${languageCookie}=`))?.slice(languageCookie.length + 1);
  return {
    cookies,
    language,
    ip: event.requestContext.http.sourceIp,
    form: methodOf(event) === 'POST' ? formOf(event) : {},
    query: event.queryStringParameters ?? {},
  };
};

export const wire = async (world: World) => {
  const { namingKey, channels = {} } = await world.secrets();
  const { publicUrl } = world.env;
  return createStaffDesk({
    ...world,
    namingKey,
    publicUrl,
    channels,
    publish: openEventBus(world),
    oidc: oidcSettings(world.env.oidc),
    fetch,
    links: staffLinks({ ...world, namingKey, publicUrl }),
    journeys: openJourneys(world),
    learned: openLearned(world),
    lists: openLists(world),
    customers: openCustomers(world),
    examples: openExamples(world),
    staffStates: openStaffStates(world),
    sessions: openSessions(world),
    tallies: openTallies(world),
    send: openSend(world),
    sending: openSending(world),
    bucket: openMailBucket(world),
    facts: openFacts(openMailBucket(world)),
    everyJourney: () => allJourneys(world),
    ring: openRing(world),
  });
};

export const handler = onLambda(wire, readSecrets);
