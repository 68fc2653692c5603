import { describe, expect, it } from 'vitest';
import { clientsOf, onEach, onRequest, openTestSystem } from './open.ts';

describe('two invocations at once', () => {
  /** Each adds one to a number without looking whether somebody else did: what a lost update looks like. */
  const careless = onEach(async (_body, world) => {
    const { get, put } = clientsOf(world);
    const before = (await get('number'))?.n?.S ?? '';
    await put('number', `${before}+`);
  });

  const play = async (seed: number) => {
    const order: string[] = [];
    const system = await openTestSystem({
      interleave: { width: 2, random: mulberry(seed) },
      faults: {
        call({ function: name, invocation, operation }) {
          if (name === 'run-due') order.push(`${invocation} ${operation}`);
          return 'none';
        },
      },
      functions: {
        'receive-order': onRequest(async (_event, { ring }) => {
          await ring('a');
          return ring('b');
        }),
        'run-due': careless,
        'staff-desk': onRequest(async (_event, { get }) => ({ body: (await get('number'))?.n?.S })),
      },
    });
    await system.request({ method: 'POST', path: '/orders/a', headers: {} });
    await system.settle();
    const { body } = await system.request({ method: 'GET', path: '/desk', headers: {} });
    return { order: order.join(', '), number: body.toString() };
  };

  it('meet in every order, the same for the same seed', async () => {
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    const first = await Promise.all(seeds.map(play));
    expect(await Promise.all(seeds.map(play))).toEqual(first);
    expect(new Set(first.map(({ number }) => number))).toEqual(new Set(['+', '++']));
    expect(new Set(first.map(({ order }) => order)).size).toBe(6);
  });

  it('let requests from outside meet too', async () => {
    const system = await openTestSystem({
      interleave: { width: 2, random: mulberry(7) },
      functions: {
        'receive-order': onRequest(async (_event, { get, put }) => {
          const before = (await get('number'))?.n?.S ?? '';
          await put('number', `${before}+`);
          return { statusCode: 200 };
        }),
      },
    });
    const request = () => system.request({ method: 'POST', path: '/orders/a', headers: {} });
    const answers = await Promise.all([request(), request(), request()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});

/** A small seeded generator, 0 to 1. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
