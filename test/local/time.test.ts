import { describe, expect, it } from 'vitest';
import { hour, plus } from '../../shared/journey/instant.ts';
import { clientsOf, onEach, onRequest, openTestSystem, start } from './open.ts';

describe('time', () => {
  it('wakes the function at each schedule of a month, in order, at its instant', async () => {
    const woken: string[] = [];
    const instants = Array.from({ length: 40 }, (_, index) => plus(start, (((index * 17) % 40) + 1) * 18 * hour));
    const system = await openTestSystem({
      functions: {
        'receive-order': onRequest(async (_event, { schedule }) => {
          for (const [index, at] of instants.entries()) await schedule(`s${index}`, at);
          return { statusCode: 200 };
        }),
        'run-due': onEach((body, { clock }) => woken.push(`${clock.now()} ${body}`)),
      },
    });
    await system.request({ method: 'POST', path: '/orders/a', headers: {} });
    const end = plus(start, 31 * 24 * hour);
    await system.advanceTo(plus(start, 10 * 24 * hour));
    const early = instants.filter((at) => at <= plus(start, 10 * 24 * hour)).length;
    expect(woken).toHaveLength(early);
    await system.advanceTo(end);
    expect(woken).toEqual(instants.map((at, index) => `${at} s${index}`).toSorted());
    expect(system.clock.now()).toBe(end);
  });

  it('settles what functions ring for each other without moving the clock', async () => {
    const woken: string[] = [];
    const system = await openTestSystem({
      functions: {
        'receive-order': onRequest(async (_event, { ring }) => ring('3')),
        'run-due': onEach(async (body, world) => {
          woken.push(body);
          if (body !== '0') await clientsOf(world).ring(String(Number(body) - 1));
        }),
      },
    });
    await system.request({ method: 'POST', path: '/orders/a', headers: {} });
    expect(woken).toEqual([]);
    await system.settle();
    expect(woken).toEqual(['3', '2', '1', '0']);
    expect(system.clock.now()).toBe(start);
  });

  it('sweeps at the first five-minute mark at which something is overdue, and once at the end', async () => {
    const sweeps: string[] = [];
    const system = await openTestSystem({
      functions: {
        'receive-order': onRequest(async (_event, { put }) => {
          await put('a', '2026-11-24T03:21:00.000Z');
          return {};
        }),
        sweep: async (world) => async () => {
          sweeps.push(world.clock.now());
          await clientsOf(world).put('a');
        },
      },
    });
    await system.request({ method: 'POST', path: '/orders/a', headers: {} });
    await system.advanceTo('2026-11-30T00:03:00.000Z');
    expect(sweeps).toEqual(['2026-11-24T03:25:00.000Z', '2026-11-30T00:03:00.000Z']);
  });

  it('sweeps at every mark for as long as something stays overdue', async () => {
    let sweeps = 0;
    const system = await openTestSystem({
      functions: {
        'receive-order': onRequest(async (_event, { put }) => put('a', '2026-11-22T10:07:00.000Z')),
        sweep: async () => async () => ++sweeps,
      },
    });
    await system.request({ method: 'POST', path: '/orders/a', headers: {} });
    await system.advanceTo('2026-11-22T11:00:00.000Z');
    expect(sweeps).toBe(11);
  });
});
