import { join } from 'node:path';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Log } from '../../shared/log.ts';
import { counting, type FunctionName, mailPrefix, reconciliation } from '../../shared/names.ts';
import { callApi } from '../../shared/orders/api.ts';
import type { PlatformApi } from '../../shared/orders/platform.ts';
import type { Shop } from '../../shared/shop.ts';
import type { AwsSettings, Secrets } from '../../shared/world.ts';
import {
  fromResult,
  gatewayAnswer,
  largestRequest,
  matchRoute,
  toEvent,
  type WebAnswer,
  type WebRequest,
} from './api.ts';
import type { MovableClock } from './clock.ts';
import { createDeliveries } from './deliveries.ts';
import type { SentMail } from './endpoints/mail.ts';
import type { DeadLetter } from './endpoints/queue.ts';
import { environment, openServices, type Services } from './endpoints/services.ts';
import type { Faults } from './faults.ts';
import type { Wire } from './functions.ts';
import { type Envelope, received } from './inbound.ts';
import { createInvocations } from './invocations.ts';
import { openRecords } from './records.ts';
import { openRuntime, type Runtime } from './runtime.ts';
import { keptSecrets, sampleSecrets } from './secrets.ts';
import { createTime, type Time } from './time.ts';
import { Turns } from './turns.ts';

export interface SystemOptions {
  shop: Shop;
  clock: MovableClock;
  /** Where the customers' and staff's links lead. */
  publicUrl: string;
  /** Where everything is kept; in memory when absent. */
  folder?: string;
  /** Those kept in the folder, or samples in memory, when absent. */
  secrets?: Secrets;
  faults?: Faults;
  /** The way to the platforms' APIs: over the network when absent. */
  call?: PlatformApi['call'];
  /** Asks the platforms for lost orders only when `reconcile` is called, and not every hour, so that idle months pass fast. */
  reconcilesWhenAsked?: boolean;
  /** Counts the figures by itself, and not only when `count` is called. */
  counts?: boolean;
  /** Told each log line, besides `logs`. */
  log?: Log;
  /** Instead of all functions; those that are left out are not there. */
  functions?: Partial<Record<FunctionName, Wire>>;
  /** Runs up to `width` deliveries at once and lets one call at a time proceed, chosen by `random` (0 to 1, 1 excluded). */
  interleave?: { width: number; random: () => number };
  /** How many messages of a queue a function gets at once. */
  batchSize?: number;
}

/** The whole system on one machine: the functions, and below them AWS as far as they use it. */
export interface System extends Time, Pick<Runtime, 'logs' | 'failures'> {
  clock: MovableClock;
  services: Services;
  secrets: Secrets;
  /** What API Gateway answers to a request from outside. */
  request(request: WebRequest): Promise<WebAnswer>;
  /** What SES does with a mail from outside; answers with its key in the bucket. It is read once time passes or settles. */
  deliverMail(raw: Buffer, recipients: readonly string[], envelope?: Envelope): string;
  /** Sweeps now, and settles. */
  sweep(): Promise<void>;
  /** Asks the platforms for lost orders now, and settles. */
  reconcile(): Promise<void>;
  /** Counts the figures now, and settles. */
  count(): Promise<void>;
  /** All mails sent, the oldest first. */
  outbox(): SentMail[];
  deadLetters(): DeadLetter[];
  /** How often the functions called each operation of AWS, such as `dynamodb.PutItem`. */
  calls: ReadonlyMap<string, number>;
  /** Settings for SDK clients of somebody else in this process. */
  aws: AwsSettings;
  close(): Promise<void>;
}

/** Opens the system and makes all its functions; throws when one of them cannot be made. Deterministic, the secrets of a new folder apart. */
export async function openSystem(options: SystemOptions): Promise<System> {
  const { shop, clock, publicUrl, folder, faults, interleave, log, call = callApi, batchSize = 1 } = options;
  const secrets = options.secrets ?? (folder ? keptSecrets(folder, shop) : sampleSecrets(shop));
  const newId = openIds(folder);
  const services = await openServices({ clock, newId, secrets, faults, folder });
  const turns = interleave && new Turns(interleave.random);
  const invocations = createInvocations({ aws: services.answer, faults, turns });
  const wires = options.functions ?? (await import('./functions.ts')).functions;
  const world = { env: environment(publicUrl), clock, shop, call, secrets: async () => secrets };
  const runtime = await openRuntime({ wires, world, invocations, log });
  const count = () => wake('staff-desk', counting.event);
  const asksByItself = Object.keys(secrets.apis ?? {}).length > 0 && !options.reconcilesWhenAsked;
  const reconcile = () => wake('receive-order', reconciliation.event);
  const time = createTime({
    clock,
    deliveries: createDeliveries({ services, ...runtime, batchSize }),
    width: interleave?.width ?? 1,
    sweep: () => wake('sweep', {}),
    earliestDue: services.table.earliestDue,
    reconcile: asksByItself ? reconcile : undefined,
    count: options.counts ? count : undefined,
    timeZone: shop.timeZone,
    expire: () => services.table.expire(clock.now()),
  });

  return {
    ...time,
    clock,
    services,
    secrets,
    request,
    deliverMail(raw, recipients, envelope = {}) {
      const id = newId();
      const key = `${mailPrefix}${id}`;
      services.bucket.put(key, received(raw, recipients, id, clock.now(), envelope));
      return key;
    },
    async sweep() {
      await wake('sweep', {});
      await time.settle();
    },
    async reconcile() {
      await reconcile();
      await time.settle();
    },
    async count() {
      await count();
      await time.settle();
    },
    outbox: services.mail.outbox,
    deadLetters: () => [services.due, services.mailQueue, services.events].flatMap((one) => one.deadLetters()),
    logs: runtime.logs,
    failures: runtime.failures,
    calls: invocations.calls,
    aws: invocations.settings(),
    close: services.close,
  };

  async function request(web: WebRequest): Promise<WebAnswer> {
    const match = matchRoute(web);
    if (!match || !runtime.has(match.name)) return gatewayAnswer(404, 'Not Found');
    if (Buffer.byteLength(web.body ?? '') > largestRequest) return gatewayAnswer(413, 'Request Entity Too Large');
    try {
      const result = await runtime.invoke(match.name, toEvent(web, match, newId(), clock.now()));
      return fromResult(result as APIGatewayProxyStructuredResultV2);
    } catch {
      return gatewayAnswer(500, 'Internal Server Error');
    }
  }

  /** By rate. What fails is not repeated: the next time is the repetition. */
  async function wake(name: FunctionName, event: object): Promise<void> {
    if (runtime.has(name)) await runtime.invoke(name, event).catch(() => {});
  }
}

/** Ids in the order in which they were made, different from all made before in the same folder. */
function openIds(folder: string | undefined): () => string {
  const openings = openRecords<number>(folder && join(folder, 'openings.jsonl'));
  const opening = (openings.get('count') ?? 0) + 1;
  openings.set('count', opening);
  openings.close();
  let made = 0;
  return () => `${hex(opening, 8)}-${hex(++made, 12)}`;
}

const hex = (number: number, length: number): string => number.toString(16).padStart(length, '0');
