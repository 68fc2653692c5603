import { functionNames } from '../../shared/names.ts';
import type { SamplePlatform } from '../../shared/orders/samples.ts';
import { floor, prices } from './prices.ts';
import { play } from './typical-order.ts';
import type { Usage } from './usage.ts';

export interface Cost {
  /** Dollars for 1,000 orders, by component. */
  components: [name: string, dollars: number][];
  total: number;
  /** Of the two mails alone, for 1,000 orders. */
  floor: number;
  ratio: number;
  /** Dollars more for 1,000 orders, were every invocation a cold start: the other end of what a small shop may see. */
  allCold: number;
  usage: Usage;
}

/** How many orders get a reply by mail, and how many a complaint, as `facts/aws.md` takes it. */
const shares = { replied: 0.05, complained: 0.01 };

/** What 1,000 orders of a platform cost: each rated on the page, some answered by mail, and some complaints. */
export async function costOfOrders(platform: SamplePlatform): Promise<Cost> {
  const usage = await play('rated', platform);
  const rated = componentsOf(usage);
  const more = async (course: keyof typeof shares) =>
    (sum(componentsOf(await play(course, platform))) - sum(rated)) * shares[course];
  const components = [
    ...rated,
    [`replies (${shares.replied * 100} %)`, await more('replied')],
    [`touchpoints (${shares.complained * 100} %)`, await more('complained')],
  ].map(([name, dollars]): [string, number] => [String(name), 1000 * Number(dollars)]);
  const total = sum(components);
  const cold = 1000 * invocationsOf(usage) * coldSeconds * gigabytes * prices.gigabyteSecond;
  return { components, total, floor: 1000 * floor, ratio: total / (1000 * floor), allCold: cold, usage };
}

/** Of infra/aws/function.ts. */
const gigabytes = 0.5;
/** Facts, section 3: what an invocation takes; one that sends waits for SES. */
const seconds = { usual: 0.04, sending: 0.15, reading: 0.25 };
const coldSeconds = 0.375;

/** Of shared/store: how long an item is kept, in months. */
const months = { journey: 400 / 30.4, customer: 400 / 30.4 };
/** DynamoDB keeps an index of 100 bytes on each item. */
const besidesItem = 100;

/** Dollars for one order. */
function componentsOf({
  invocations,
  calls,
  recipients,
  table,
  stored,
  logs,
}: Usage): [name: string, dollars: number][] {
  const count = (operation: string) => sum(Object.entries(calls).filter(([call]) => call.endsWith(`.${operation}`)));
  const of = (...names: (typeof functionNames)[number][]) =>
    names.reduce((total, name) => total + (invocations[name] ?? 0), 0);
  const requests = of('receive-order', 'customer-pages', 'staff-desk');
  const received = of('receive-mail');
  const sent = count('SendEmail');
  const all = of(...functionNames);
  const running = seconds.usual * (all - sent - received) + seconds.sending * sent + seconds.reading * received;
  const kept = (bytes: number, time: number, price: number) => ((bytes + besidesItem) / 1e9) * time * price;
  const journey = (price: number) => kept(stored.journeys, months.journey, price);
  const customer = (price: number) => kept(stored.customers, months.customer, price);
  const gigabyteMonth = prices.storedGigabyteMonth;
  return [
    ['SES', recipients * prices.mailSent],
    ['HTTP API', requests * prices.httpRequest],
    ['Lambda, invocations', all * prices.invocation],
    ['Lambda, time', running * gigabytes * prices.gigabyteSecond],
    ['table, writes', table.writes * prices.writeUnit],
    ['table, index writes', table.indexWrites * prices.writeUnit],
    ['table, reads', table.reads * prices.readUnit],
    ['table, journey kept 400 days', journey(gigabyteMonth)],
    ['table, customer kept 400 days', customer(gigabyteMonth)],
    ['point-in-time recovery', journey(prices.recoveryGigabyteMonth) + customer(prices.recoveryGigabyteMonth)],
    ['Scheduler', count('CreateSchedule') * prices.schedule],
    ['SQS', of('run-due', 'receive-mail') * requestsAMessage * prices.queueRequest],
    ['events of SES', of('record-delivery') * prices.event],
    ['mail received, S3', received * (prices.mailReceived + prices.objectPut) + count('GetObject') * prices.objectGet],
    [
      'logs',
      ((logs.bytes + logs.lines * besidesLine + all * runtimeLines + requests * accessLine) / 1e9) * prices.logGigabyte,
    ],
  ];
}

/** Sent, received, deleted. */
const requestsAMessage = 3;

/** CloudWatch bills each line with this many bytes more. */
const besidesLine = 26;

/** What the runtime writes about an invocation: https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html */
const id = '79b4f56e-95b1-4643-9700-2807f4e68189';
const time = '2026-03-02T10:01:00.000Z';
const runtimeLines = lengthOf(
  { time, type: 'platform.start', record: { requestId: id, version: '$LATEST' } },
  {
    time,
    type: 'platform.report',
    record: {
      requestId: id,
      metrics: { durationMs: 140.123, billedDurationMs: 141, memorySizeMB: 512, maxMemoryUsedMB: 120 },
      status: 'success',
    },
  },
);

/** What infra/aws/api.ts has API Gateway write about a request. */
const accessLine = lengthOf({
  at: '02/Mar/2026:10:01:00 +0000',
  request: 'Ab1CdEf2GhIjKlM=',
  route: 'ANY /orders/{platform}',
  status: '200',
  milliseconds: '40',
  integrationError: '-',
});

function lengthOf(...lines: object[]): number {
  return lines.reduce((total, line) => total + besidesLine + JSON.stringify(line).length, 0);
}

const invocationsOf = ({ invocations }: Usage): number =>
  Object.values(invocations).reduce((total, one) => total + one, 0);

const sum = (entries: readonly (readonly [string, number])[]): number =>
  entries.reduce((total, [, one]) => total + one, 0);
