import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import {
  printBundles,
  printCost,
  printDesk,
  printFigures,
  printIntake,
  printMails,
  printMemory,
  printMoods,
  printReadings,
} from './report.ts';

/**
 * `npm run bench`: what an order costs, how fast it is taken in, how heavy the functions and the one machine are. Each figure
 * beside what nobody can do without, measured in the same run: only such ratios compare between machines.
 */
const { values } = parseArgs({
  options: {
    /** Orders of the load over HTTP, on each number of connections. */
    load: { type: 'string', default: '1500' },
    /** Orders after which memory is looked at; 0 leaves it out. */
    orders: { type: 'string', default: '10000' },
    /** One measurement only: cost, bundles, webhooks, mails, moods, intake, desk, figures or memory. */
    only: { type: 'string' },
  },
});

const measurements: Record<string, () => Promise<void>> = {
  cost: printCost,
  bundles: printBundles,
  webhooks: printReadings,
  mails: printMails,
  moods: printMoods,
  figures: printFigures,
  intake: () => printIntake(Number(values.load)),
  desk: () => printDesk(10_000),
  memory: async () => (Number(values.orders) > 0 ? printMemory(Number(values.orders)) : undefined),
};

const [cpu] = cpus();
console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown CPU'}`,
);
for (const [name, measure] of Object.entries(measurements)) if (!values.only || values.only === name) await measure();
