import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type Changing, change } from '../shared/change.ts';
import { formOf, type HttpAnswer, methodOf, page } from '../shared/http.ts';
import { isErased } from '../shared/journey/decide.ts';
import { type FollowUpKind, followUpKinds, type Journey, type Response } from '../shared/journey/journey.ts';
import { judge } from '../shared/journey/judge.ts';
import { customerKey } from '../shared/journey/plan.ts';
import { isJourneyKey } from '../shared/keys.ts';
import { onLambda } from '../shared/lambda.ts';
import { voiceFor } from '../shared/mail/compose/voice.ts';
import { keptOf } from '../shared/mood/mood.ts';
import { readMood } from '../shared/mood/read-mood.ts';
import { notFoundPage } from '../shared/pages/not-found.tsx';
import { ratingPage, thanksPage, whyPage } from '../shared/pages/rating.tsx';
import { unsubscribedPage, unsubscribePage } from '../shared/pages/unsubscribe.tsx';
import { openRing } from '../shared/ring.ts';
import { type Customers, openCustomers } from '../shared/store/customers.ts';
import { openJourneys } from '../shared/store/journeys.ts';
import type { World } from '../shared/world.ts';

export interface CustomerPages extends Changing {
  customers: Customers;
}

const keptWords = 4000;

/** `/r/{token}` asks for a rating and then why; `/u/{token}` unsubscribes. A GET only shows: mail scanners open every link. */
export function createCustomerPages(serving: CustomerPages) {
  const { shop, log, clock, customers } = serving;

  return async (event: APIGatewayProxyEventV2): Promise<HttpAnswer> => {
    const token = event.pathParameters?.token?.toLowerCase() ?? '';
    const journey = isJourneyKey(token) ? await serving.journeys.load(token) : undefined;
    if (!journey || isErased(journey)) return page(notFoundPage({ shop, voice: voiceFor(undefined, shop) }), 404);
    const isPost = methodOf(event) === 'POST';
    if (event.rawPath.startsWith('/u/'))
      return isPost ? unsubscribe(journey) : page(unsubscribePage({ journey, shop }));
    return isPost
      ? rate(journey, formOf(event))
      : page(ratingPage({ journey, shop, ...proposed(event), id: formId(journey) }));
  };

  /** Names the form as shown, so that it counts once however often it is posted. */
  function formId({ version }: Journey): string {
    return `${Date.parse(clock.now()).toString(36)}-${version}`;
  }

  /** Also the one-click POST of mail programs (RFC 8058): no cookie, no question, 200 and no redirect. */
  async function unsubscribe(journey: Journey): Promise<HttpAnswer> {
    const key = customerKey(journey);
    if (key) await customers.mark(key, 'optedOut', clock.now());
    await change(serving, journey.id, { do: 'opt-out', by: 'page' });
    log.info('customer-opted-out', { journey: journey.id });
    return page(unsubscribedPage({ journey, shop }));
  }

  /** The rating counts as soon as it is posted; the words that may follow join it. */
  async function rate(journey: Journey, form: Record<string, string>): Promise<HttpAnswer> {
    const rating = ratingOf(form.rating);
    const about = aboutOf(form.about);
    const id = /^[\w-]{8,64}$/.test(form.id ?? '') ? `page:${form.id}` : undefined;
    const text = form.text?.trim().slice(0, keptWords);
    const nps = /^(?:\d|10)$/.test(form.nps ?? '') ? Number(form.nps) : undefined;
    if (!id || (!rating && !text)) return page(ratingPage({ journey, shop, about, id: formId(journey) }), 400);
    const response = responseOf({
      id,
      at: clock.now(),
      channel: 'page',
      about,
      ...(rating && { rating }),
      ...(nps !== undefined && { nps }),
      ...(text && { text }),
    });
    const { events, journey: after } = await change(serving, journey.id, { do: 'respond', response });
    if (events.length > 0) log.info('response-taken', { journey: journey.id, mood: response.mood, channel: 'page' });
    if (text || !rating || form.text !== undefined) return page(thanksPage({ journey: after, shop }));
    return page(whyPage({ journey, shop, rating, about, id: form.id ?? '' }));
  }
}

function responseOf(said: Omit<Response, 'mood'>): Response {
  if (!said.text) return { ...said, ...verdict(judge(said.rating, undefined)) };
  const reading = readMood(said.text, {});
  return { ...said, ...keptOf(reading), ...verdict(judge(said.rating, reading.mood)) };
}

const verdict = ({ mood, contradicts }: ReturnType<typeof judge>) => ({ mood, ...(contradicts && { contradicts }) });

function proposed({ queryStringParameters }: APIGatewayProxyEventV2): { chosen?: number; about: FollowUpKind } {
  const chosen = ratingOf(queryStringParameters?.rating);
  return { about: aboutOf(queryStringParameters?.about), ...(chosen && { chosen }) };
}

const ratingOf = (text: string | undefined): number | undefined =>
  /^[1-5]$/.test(text ?? '') ? Number(text) : undefined;
const aboutOf = (text: string | undefined): FollowUpKind => followUpKinds.find((kind) => kind === text) ?? 'check-in';

export const wire = async (world: World) =>
  createCustomerPages({
    ...world,
    journeys: openJourneys(world),
    customers: openCustomers(world),
    ring: openRing(world),
  });

export const handler = onLambda(wire);
