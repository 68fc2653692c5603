import { setTimeout as sleep } from 'node:timers/promises';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { onLambda } from '../shared/lambda.ts';
import { alarmCodes, type reconciliation } from '../shared/names.ts';
import { isAuthentic } from '../shared/orders/authentic.ts';
import {
  FetchProblem,
  type Handshake,
  NotUnderstood,
  type OrderEvent,
  type Platform,
  type WebhookRequest,
} from '../shared/orders/platform.ts';
import { platforms } from '../shared/orders/platforms.ts';
import { openPublicKeys, type PublicKeys } from '../shared/orders/public-keys.ts';
import { type Reconciling, reconcile } from '../shared/orders/reconcile.ts';
import { takeOrderEvent } from '../shared/orders/take.ts';
import { openRing } from '../shared/ring.ts';
import { readSecrets } from '../shared/secrets.ts';
import { openCursors } from '../shared/store/cursors.ts';
import { openCustomers } from '../shared/store/customers.ts';
import { openForgetMail } from '../shared/store/forget-mail.ts';
import { openJourneys } from '../shared/store/journeys.ts';
import { openQuarantine, type Quarantine } from '../shared/store/quarantine.ts';
import type { Secrets, World } from '../shared/world.ts';

export interface ReceiveOrder extends Omit<Reconciling, 'keep'> {
  secrets: Secrets['platforms'];
  publicKeys: PublicKeys;
  quarantine: Quarantine;
}

type Answer = APIGatewayProxyStructuredResultV2;

const largestBody = 1024 * 1024;

/**
 * `ANY /orders/{platform}`: verifies the signature over the raw bytes, reads what it says, and answers 2xx once it is saved.
 * And every hour, without anybody waiting for the answer: asks the platforms for what no webhook told.
 */
export function createReceiveOrder(receiving: ReceiveOrder) {
  const { log, clock } = receiving;

  return async (event: APIGatewayProxyEventV2 | typeof reconciliation.event): Promise<Answer> => {
    if ('reconcile' in event) {
      await reconcile({ ...receiving, keep: quarantine });
      return answer(200, 'reconciled');
    }
    const name = event.pathParameters?.platform ?? '';
    const platform = receiving.shop.platforms[name] && receiving.platforms.get(name);
    if (!platform) return answer(404, `no platform called ${name.slice(0, 40)} is set up`);
    const request = requestOf(event);
    if (request.body.length > largestBody) return refuse(413, 'body-too-large', 'the body is larger than 1 MB');
    const secrets = receiving.secrets[name] ?? [];
    const settings = receiving.shop.platforms[name]?.settings ?? {};
    const now = Math.floor(Date.parse(clock.now()) / 1000);
    const handshake = platform.handshake?.(request, secrets, { settings, now });
    if (handshake) return shake(name, handshake);
    if (request.method !== 'POST') return answer(405, 'webhooks are posted');
    try {
      if (!(await isAuthentic(platform, request, { secrets, settings, now, publicKeys: receiving.publicKeys })))
        return refuse(401, 'signature-refused', 'the signature is missing or wrong');
    } catch (error) {
      if (!(error instanceof FetchProblem)) throw error;
      return refuse(503, 'public-keys-unavailable', 'the keys that the platform publishes cannot be had');
    }
    return take(platform, request);

    function refuse(status: number, code: string, text: string): Answer {
      log.info(code, { platform: name, bytes: request.body.length });
      return answer(status, text);
    }
  };

  /** What the platform wants visited is its own; whether it was reached only the platform can say. */
  async function shake(platform: string, { status, body, headers, visit }: Handshake): Promise<Answer> {
    if (visit !== undefined) {
      const visited = await receiving.call({ method: 'GET', url: visit, headers: {} }).catch(() => undefined);
      log.info('handshake-visited', { platform, status: visited?.status });
    }
    return answer(status, body, headers);
  }

  async function take(platform: Platform, request: WebhookRequest): Promise<Answer> {
    let told: OrderEvent[];
    try {
      const hasApi = Object.keys(receiving.apis[platform.name] ?? {}).length > 0;
      const { settings } = receiving.shop.platforms[platform.name] ?? {};
      told = platform.normalise(request, { receivedAt: clock.now(), settings, hasApi });
    } catch (error) {
      if (!(error instanceof NotUnderstood)) throw error;
      return quarantine(platform, request, error);
    }
    for (const one of told) await takeOrderEvent(receiving, platform.name, one);
    return answer(200, 'taken');
  }

  /** Authentic but not understood: a platform switches off a webhook that fails, so it is kept, counted and answered 2xx. */
  async function quarantine(platform: Platform, request: WebhookRequest, { message }: NotUnderstood): Promise<Answer> {
    const kept = { ...request, headers: only(request.headers, platform.meaningfulHeaders) };
    const id = await receiving.quarantine.keep(platform.name, kept, message, clock.now());
    log.error(alarmCodes.quarantined, { platform: platform.name, quarantined: id });
    return answer(platform.wants200 ? 200 : 202, 'kept, not understood');
  }
}

export const wire = async (world: World) => {
  const { namingKey, platforms: secrets, apis = {} } = await world.secrets();
  return createReceiveOrder({
    ...world,
    namingKey,
    secrets,
    apis,
    platforms,
    wait: (seconds) => sleep(seconds * 1000),
    cursors: openCursors(world),
    publicKeys: openPublicKeys(world.call, world.clock),
    journeys: openJourneys(world),
    customers: openCustomers(world),
    quarantine: openQuarantine(world),
    forgetMail: openForgetMail(world),
    ring: openRing(world),
  });
};

export const handler = onLambda(wire, readSecrets);

/** API Gateway gives header names in lower case, and base64 for what it takes to be no text. */
const requestOf = (event: APIGatewayProxyEventV2): WebhookRequest => ({
  method: event.requestContext.http.method,
  headers: event.headers,
  query: event.queryStringParameters ?? {},
  body: Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8'),
});

const only = (headers: WebhookRequest['headers'], names: readonly string[]): WebhookRequest['headers'] =>
  Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));

const answer = (statusCode: number, body: string, headers: Record<string, string> = {}): Answer => ({
  statusCode,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
  body,
});
