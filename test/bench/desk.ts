import { createHash } from 'node:crypto';
import { wire } from '../../functions/staff-desk.ts';
import { matchRoute, toEvent } from '../../infra/local/api.ts';
import { VirtualClock } from '../../infra/local/clock.ts';
import { environment } from '../../infra/local/endpoints/services.ts';
import { openSystem } from '../../infra/local/system.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { openSessions } from '../../shared/store/sessions.ts';
import type { World } from '../../shared/world.ts';
import { shop, unhappyJourney } from '../mail-compose/example.ts';

const start = '2026-03-03T09:40:00.000Z';
const letters = 'abcdefghijklmnopqrstuvwxyz';

const pages = { list: '', 'list, searched': 'q=%23999999' };

/** How the desk's list fares among so many orders, every thirtieth of them open: server time of the first look and the median, reads and bytes. */
export async function measureDesk(orders: number) {
  const system = await openSystem({ shop, clock: new VirtualClock(start), publicUrl: 'http://localhost' });
  const env = environment('http://localhost');
  const journeys = openJourneys({ aws: system.aws, env });
  let open = 0;
  for (let number = 0; number < orders; number++) {
    const state = number % 30 === 0 ? 'open' : 'resolved';
    if (state === 'open') open++;
    await journeys.save({ ...unhappyJourney({ state }), id: keyOf(number), version: 0 }, start);
  }
  const held = 'x'.repeat(43);
  const hash = createHash('sha256').update(held).digest('base64url');
  const sessions = openSessions({ aws: system.aws, env });
  await sessions.keep(hash, { staff: 'mari', began: start, seen: start }, 3_600_000);
  const log = { info() {}, error() {} };
  let calls = 0;
  const { requestHandler } = system.aws;
  const handleCall = (request: never, options: never) => {
    calls++;
    return requestHandler?.handle(request, options);
  };
  const aws = { ...system.aws, requestHandler: { handle: handleCall } };
  const world = { env, aws, clock: system.clock, log, shop, secrets: async () => system.secrets };
  const handle = await wire(world as unknown as World);
  const rows = [];
  for (const [name, query] of Object.entries(pages)) {
    const web = { method: 'GET', path: '/desk', query, headers: { cookie: `__Host-desk=${held}` } };
    const match = matchRoute(web);
    if (!match) throw new Error('no route');
    const times: number[] = [];
    let bytes = 0;
    const before = { calls, units: system.services.table.usage.reads };
    for (let round = 0; round < rounds; round++) {
      const began = performance.now();
      const { body = '' } = await handle(toEvent(web, match, 'bench', start));
      times.push(performance.now() - began);
      bytes = Buffer.byteLength(body);
    }
    const [first = 0] = times;
    const median = times.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0;
    const reads = (calls - before.calls) / rounds;
    const units = (system.services.table.usage.reads - before.units) / rounds;
    rows.push({ name, first, median, reads, units, bytes });
  }
  await system.close();
  return { open, rows };
}

const rounds = 15;
const keyOf = (number: number): string =>
  [...String(number).padStart(20, '0')].map((digit) => letters[Number(digit)]).join('');
