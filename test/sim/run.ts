import { parseArgs } from 'node:util';
import { playMonth } from './month.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    orders: { type: 'string' },
  },
});
const runs = Number(values.runs);
const first = Number(values.seed);

const met = new Map<string, number>();
let failed = 0;
const totals = { mails: 0, doubled: 0, faults: 0, calls: 0 };
for (let seed = first; seed < first + runs; seed++) {
  const tell = runs === 1 ? console.log : () => {};
  const asked = values.orders === undefined ? {} : { orders: Number(values.orders) };
  const { violations, ...counts } = await playMonth({ seed, tell, ...asked });
  for (const [what, count] of counts.met) met.set(what, (met.get(what) ?? 0) + count);
  for (const name of ['mails', 'doubled', 'faults', 'calls'] as const) totals[name] += counts[name];
  if (violations.length === 0) continue;
  failed++;
  console.log(`seed ${seed}:\n  ${violations.join('\n  ')}`);
}
console.log(
  `${runs} months from seed ${first}: ${failed} broke a promise; ${totals.mails} mails, ${totals.doubled} of them twice ` +
    `(excused by a lost outcome), ${totals.calls} calls to AWS, ${totals.faults} faults`,
);
console.log(
  [...met]
    .map(([what, count]) => `${what}: ${count}`)
    .sort()
    .join(', '),
);
process.exitCode = failed > 0 ? 1 : 0;
