import type { SamplePlatform } from '../../shared/orders/samples.ts';
import { shop } from '../journey/given.ts';
import { measureBundles } from './bundles.ts';
import { costOfOrders } from './cost.ts';
import { measureDesk } from './desk.ts';
import { measureFigures } from './figures.ts';
import { type Load, measureIntake } from './intake.ts';
import { measureMails } from './mails.ts';
import { measureMemory } from './memory.ts';
import { measureFirstMood, measureMoods } from './moods.ts';
import { printTable } from './table.ts';
import { measureReadings } from './webhooks.ts';

export async function printCost(): Promise<void> {
  const { usage, components, total, floor, ratio, allCold } = await costOfOrders('shopify');
  const { table, logs } = usage;
  printTable(
    'Calls to AWS for an order: four webhooks of Shopify, thank-you, check-in, a rating',
    ['function', 'invocations', 'calls'],
    Object.entries(usage.invocations).map(([name, count]) => [name, String(count), callsOf(name, usage.calls)]),
  );
  console.log(`  in all ${sum(Object.values(usage.calls))} calls`);
  console.log(
    `  table: ${table.writes} write units, ${table.indexWrites} on its indexes, ${table.reads} read units; ` +
      `${usage.stored.journeys} + ${usage.stored.customers} bytes stay (journey, customer); ${logs.lines} log lines, ${logs.bytes} bytes`,
  );
  printTable(
    'Dollars for 1,000 such orders',
    ['component', 'dollars', 'of the floor'],
    [...components.filter(([, dollars]) => dollars > 0), ['in all', total] as const].map(([name, dollars]) => [
      name,
      dollars.toFixed(5),
      `${((100 * dollars) / floor).toFixed(1)} %`,
    ]),
  );
  console.log(
    `  ${ratio.toFixed(3)} times the floor of two mails, $${floor.toFixed(2)} (aim: 1.25); +$${allCold.toFixed(3)} if every start were cold`,
  );
  const others = (Object.keys(shop.platforms) as SamplePlatform[]).filter((platform) => platform !== 'shopify');
  const ratios = [];
  for (const platform of others) ratios.push(`${platform} ${(await costOfOrders(platform)).ratio.toFixed(3)}`);
  console.log(`  platforms that tell of fewer steps: ${ratios.join(', ')}`);
}

export async function printBundles(): Promise<void> {
  const bundles = await measureBundles();
  printTable(
    'Bundles (aim: 450 KB); import above that of an empty handler, median of fresh processes',
    ['function', 'KB', 'import', 'clients', 'mostly'],
    bundles.map(({ name, size, milliseconds, clients, parts }) => [
      name,
      size.toFixed(0),
      `+${milliseconds.toFixed(0)} ms`,
      clients.map((client) => client.replace('client-', '')).join(' '),
      parts
        .slice(0, 4)
        .map(([part, kilobytes]) => `${part} ${kilobytes.toFixed(0)}`)
        .join(', '),
    ]),
  );
}

export async function printReadings(): Promise<void> {
  printTable(
    'Verify and normalise a webhook, beside one JSON.parse and one HMAC of it',
    ['platform', 'bytes', 'house', 'least', 'ratio'],
    measureReadings().map(({ platform, bytes, house, least }) => [
      platform,
      String(bytes),
      `${house.toFixed(0)} us`,
      `${least.toFixed(0)} us`,
      `×${(house / least).toFixed(1)}`,
    ]),
  );
}

export async function printIntake(load: number): Promise<void> {
  const rows = (await measureIntake(load)).flatMap(({ connections, house, bare }) => [
    [`house, ${connections} connections`, ...figures(house)],
    [`only writes the item, ${connections}`, ...figures(bare)],
    ['  ratio', ...ratiosOf(house, bare)],
  ]);
  printTable('Webhook to durable answer, over HTTP, on disk', ['server', 'p50', 'p99', 'orders a second'], rows);
}

const figures = ({ p50, p99, perSecond }: Load) => [
  `${p50.toFixed(1)} ms`,
  `${p99.toFixed(1)} ms`,
  perSecond.toFixed(0),
];
const ratiosOf = (house: Load, bare: Load) => [
  `×${(house.p50 / bare.p50).toFixed(1)}`,
  `×${(house.p99 / bare.p99).toFixed(1)}`,
  `×${(house.perSecond / bare.perSecond).toFixed(2)}`,
];

/** Four times the mail should take about four times as long. */
export async function printMails(): Promise<void> {
  const rows = (await measureMails()).map(({ kind, kilobytes, house, least }) => [
    kind,
    `${kilobytes.toFixed(0)} KB`,
    `${house.toFixed(1)} ms`,
    `${((1000 * house) / kilobytes).toFixed(1)} µs`,
    `${least.toFixed(1)} ms`,
    `×${(house / least).toFixed(1)}`,
  ]);
  const heads = ['mail', 'size', 'read whole', 'a KB', 'postal-mime alone', 'ratio'];
  printTable('Reading a mail: time grows with its size, whatever is in it', heads, rows);
}

export async function printMoods(): Promise<void> {
  const rows = measureMoods().map(({ language, letters, house, least }) => [
    language,
    String(letters),
    `${house.toFixed(2)} ms`,
    `${(1000 * least).toFixed(1)} µs`,
    `×${(house / least).toFixed(0)}`,
  ]);
  printTable('Reading the mood of a reply (aim: 1 ms)', ['language', 'letters', 'read', 'hashed once', 'ratio'], rows);
  console.log(`  the first text of a new process: ${measureFirstMood().toFixed(0)} ms of processor time`);
}

export async function printDesk(orders: number): Promise<void> {
  const { open, rows } = await measureDesk(orders);
  printTable(
    `The desk's list of ${orders} orders, ${open} open (aim: 100 ms of server time), the local table included`,
    ['page', 'first', 'median', 'table reads', 'read units', 'size'],
    rows.map(({ name, first, median, reads, units, bytes }) => [
      ...[name, `${first.toFixed(0)} ms`, `${median.toFixed(0)} ms`],
      ...[String(reads), units.toFixed(1), `${(bytes / 1024).toFixed(0)} KB`],
    ]),
  );
}

export async function printFigures(): Promise<void> {
  const { rows, kilobytes } = await measureFigures(10_000);
  printTable(
    `The desk's figures of 10,000 orders: processor time of a page (aim: 100 ms), beside one object of ${kilobytes.toFixed(0)} KB read`,
    ['page', 'first', 'median', 'table reads'],
    rows.map(({ name, first, median, reads }) => [
      ...[name, `${first.toFixed(0)} ms`, `${median.toFixed(0)} ms`, String(reads)],
    ]),
  );
}

export async function printMemory(orders: number): Promise<void> {
  const { atRest, after } = await measureMemory(orders);
  printTable(
    'Memory of the one machine',
    ['', 'resident'],
    [
      ['at rest', `${atRest} MB`],
      [`after ${orders} orders`, `${after} MB`],
    ],
  );
}

const callsOf = (name: string, calls: Record<string, number>): string =>
  Object.entries(calls)
    .filter(([call]) => call.startsWith(`${name} `))
    .map(([call, count]) => `${count} ${call.replace(/.*\./, '')}`)
    .join(', ');

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
