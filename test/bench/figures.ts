import { type Counted, openFacts } from '../../shared/figures/fact-store.ts';
import { factOf, withReturns } from '../../shared/figures/facts.ts';
import { createLearning, type Learning } from '../../shared/figures/serve.tsx';
import type { Journey } from '../../shared/journey/journey.ts';
import { staffVoice } from '../../shared/mail/compose/staff-words.ts';
import { crowd } from '../figures/crowd.ts';
import { shop } from '../journey/given.ts';

/** Server time of the desk's pages of figures, of the first look and the median of several, and how often the table was read for one. */
export async function measureFigures(orders: number) {
  const journeys = new Map(crowd(orders).map((journey): [string, Journey] => [journey.id, journey]));
  let kept = new Uint8Array();
  let reads = 0;
  const keep = async (_key: string, bytes: Uint8Array) => {
    kept = new Uint8Array(bytes);
  };
  const facts = openFacts({ keep, find: async () => kept });
  const at = '2026-03-31T11:00:00.000Z';
  const counted: Counted = { at, facts: withReturns([...journeys.values()].flatMap((one) => factOf(one, shop) ?? [])) };
  await facts.keep(counted);
  const load = async (id: string) => {
    reads++;
    return journeys.get(id);
  };
  const learning = createLearning({
    facts,
    shop,
    clock: { now: () => at },
    publicUrl: '',
    journeys: { load },
  } as unknown as Learning);
  const me = shop.staff.find(({ role }) => role === 'manager');
  if (!me) throw new Error('the sample shop has no manager');
  const visit = { me, voice: staffVoice(shop), csrf: 'c', query: {}, form: {} };
  const pages = {
    figures: () => learning.showFigures(visit),
    'one figure': () => learning.showFigures({ ...visit, query: { measure: 'satisfied' } }),
    'those behind it': () => learning.showFigures({ ...visit, query: { measure: 'satisfied', list: 'yes' } }),
    CSV: () => learning.showFigures({ ...visit, query: { csv: '1' } }),
    problems: () => learning.showProblems(visit),
  };
  const rows = [];
  for (const [name, show] of Object.entries(pages)) {
    const times = [];
    for (let round = 0; round < 9; round++) {
      reads = 0;
      const start = process.cpuUsage();
      await show();
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
    }
    const [first = 0] = times;
    rows.push({ name, first, median: times.sort((one, other) => one - other)[4] ?? 0, reads });
  }
  return { rows, kilobytes: kept.length / 1024 };
}
