import { join } from 'node:path';
import type { Clock } from '../../../shared/clock.ts';
import { type env, mailPrefix } from '../../../shared/names.ts';
import type { Secrets } from '../../../shared/world.ts';
import type { Faults, Message } from '../faults.ts';
import { type Bucket, openBucket } from './bucket.ts';
import { type EventBus, openEventBus } from './event-bus.ts';
import { type Events, openEvents } from './events.ts';
import { type MailService, openMail } from './mail.ts';
import { openQueue, type Queue, queueArn, queueUrl } from './queue.ts';
import { queueEndpoint } from './queue-api.ts';
import { openScheduler, type Scheduler } from './scheduler.ts';
import { secretsEndpoint } from './secrets.ts';
import { openTable, type Table } from './table.ts';
import { type AwsAnswer, type AwsRequest, account, identify, type Service } from './wire.ts';

/** Everything of AWS that the functions use, on this machine. */
export interface Services {
  /** Answers a request of an SDK client. */
  answer(request: AwsRequest): Promise<AwsAnswer>;
  table: Table;
  scheduler: Scheduler;
  due: Queue;
  mailQueue: Queue;
  mail: MailService;
  bucket: Bucket;
  events: Events;
  bus: EventBus;
  close(): Promise<void>;
}

/** The environment of the functions: what the stack sets, with the names of this machine. */
export const environment = (publicUrl: string): Record<keyof typeof env, string> => ({
  table: 'aftercare',
  dueQueue: queueUrl('due'),
  dueQueueArn: queueArn('due'),
  mailQueue: queueUrl('mail'),
  scheduleGroup: 'aftercare',
  scheduleRole: `arn:aws:iam::${account}:role/aftercare-schedule`,
  mailBucket: 'aftercare-mail',
  configurationSet: 'aftercare',
  secret: 'aftercare',
  publicUrl,
  oidc: '',
  eventBus: 'aftercare',
});

interface Options {
  clock: Clock;
  newId: () => string;
  secrets: Secrets;
  faults?: Faults | undefined;
  folder?: string | undefined;
}

export async function openServices({ clock, newId, secrets, faults = {}, folder }: Options): Promise<Services> {
  const names = environment('');
  const path = (name: string) => folder && join(folder, name);
  const fate = (on: Message['on']) => (body: string) => faults.message?.({ on, body }) ?? 'none';
  const table = await openTable(names.table, path('table'));
  const due = openQueue({ name: 'due', clock, newId, fate: fate('due'), file: path('due') });
  const mailQueue = openQueue({ name: 'mail', clock, newId, fate: fate('mail'), file: path('mail') });
  const events = openEvents({ clock, fate: fate('events'), file: path('events') });
  const scheduler = openScheduler({
    clock,
    group: names.scheduleGroup,
    targets: new Map([due, mailQueue].map((queue) => [queue.arn, (input) => void queue.send(input)])),
    withinMinute: faults.withinMinute?.bind(faults),
    file: path('schedules.jsonl'),
  });
  const mail = openMail({
    clock,
    newId,
    configurationSet: names.configurationSet,
    tell: events.tell,
    folder: path('outbox'),
  });
  const bus = openEventBus({ name: names.eventBus, newId });
  const bucket = openBucket({
    name: names.mailBucket,
    clock,
    notify: { prefix: mailPrefix, send: (event) => mailQueue.send(JSON.stringify(event)) },
    folder: path('bucket'),
  });
  const endpoints: Record<Service, (request: AwsRequest) => Promise<AwsAnswer>> = {
    dynamodb: table.endpoint,
    scheduler: scheduler.endpoint,
    sqs: queueEndpoint([due, mailQueue]),
    sesv2: mail.endpoint,
    s3: bucket.endpoint,
    secretsmanager: secretsEndpoint(names.secret, secrets),
    events: bus.endpoint,
  };

  return {
    answer: (request) => endpoints[identify(request).service](request),
    table,
    scheduler,
    due,
    mailQueue,
    mail,
    bucket,
    events,
    bus,
    async close() {
      for (const one of [due, mailQueue, scheduler, mail, bucket, events]) one.close();
      await table.close();
    },
  };
}
