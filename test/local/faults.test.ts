import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallFault, Faults, FunctionCall } from '../../infra/local/faults.ts';
import type { Wire } from '../../infra/local/functions.ts';
import { hour, plus } from '../../shared/journey/instant.ts';
import { clientsOf, onEach, onRequest, openTestSystem, start } from './open.ts';

/** Does `fault` to the call that `when` names, the first time only. */
const once = (fault: CallFault, when: (call: FunctionCall) => boolean): Faults => {
  let isDone = false;
  return {
    call(call) {
      if (isDone || !when(call)) return 'none';
      isDone = true;
      return fault;
    },
  };
};

const ringer = onRequest(async (_event, { ring }) => {
  await ring('a');
  return { statusCode: 200 };
});

describe('a fault of a call', () => {
  /** Lets a function put an item with the fault, and tells how the call looked to it and whether the item is there. */
  async function putWith(fault: CallFault) {
    let error: { name?: string; code?: string; $metadata?: { httpStatusCode?: number } } | undefined;
    const system = await openTestSystem({
      faults: once(fault, ({ operation }) => operation === 'PutItem'),
      functions: {
        'receive-order': onRequest(async (_event, { put }) => {
          await put('a').catch((thrown) => {
            error = thrown;
          });
          return { statusCode: 200 };
        }),
        'staff-desk': onRequest(async (_event, { get }) => ({ body: JSON.stringify(Boolean(await get('a'))) })),
      },
    });
    const { status } = await system.request({ method: 'POST', path: '/orders/a', headers: {} });
    const { body } = await system.request({ method: 'GET', path: '/desk', headers: {} });
    return { error, status, isThere: JSON.parse(body.toString()), failures: system.failures };
  }

  it('is throttling that the SDK understands, without effect', async () => {
    expect(await putWith('throttle')).toMatchObject({ error: { name: 'ThrottlingException' }, isThere: false });
  });

  it('is an error of the server, without effect', async () => {
    const { error, isThere } = await putWith('fail');
    expect([error?.name, error?.$metadata?.httpStatusCode, isThere]).toEqual(['InternalServerError', 500, false]);
  });

  it('is a lost answer, after the effect', async () => {
    expect(await putWith('lose-answer')).toMatchObject({ error: { code: 'ECONNRESET' }, isThere: true, status: 200 });
  });

  it.each([
    ['crash-before', false],
    ['crash-after', true],
  ] as const)('is a %s that the handler cannot catch its way out of', async (fault, isThere) => {
    expect(await putWith(fault)).toMatchObject({ error: { name: 'CrashError' }, isThere, status: 500, failures: [] });
  });

  it('names the function, the invocation and the call', async () => {
    const seen: string[] = [];
    const call = (about: FunctionCall) => {
      seen.push([about.function, about.invocation, about.call, about.service, about.operation].join(' '));
      return 'none' as const;
    };
    const system = await openTestSystem({
      faults: { call },
      functions: {
        'receive-order': onRequest(async (_event, { put, ring }) => {
          await put('a');
          return ring('a');
        }),
        'run-due': onEach((_body, world) => clientsOf(world).get('a')),
      },
    });
    await system.request({ method: 'POST', path: '/orders/a', headers: {} });
    await system.settle();
    expect(seen).toEqual([
      'receive-order 1 1 dynamodb PutItem',
      'receive-order 1 2 sqs SendMessage',
      'run-due 2 1 dynamodb GetItem',
    ]);
    expect([...system.calls]).toEqual([
      ['dynamodb.PutItem', 1],
      ['sqs.SendMessage', 1],
      ['dynamodb.GetItem', 1],
    ]);
  });
});

describe('a crash', () => {
  it('ends the invocation: what it still calls has no effect, and the message comes again', async () => {
    const attempts: string[] = [];
    const system = await openTestSystem({
      faults: once('crash-after', ({ operation }) => operation === 'PutItem'),
      functions: {
        'receive-order': ringer,
        'run-due': onEach(async (_body, world) => {
          attempts.push(world.clock.now());
          const { put, send } = clientsOf(world);
          await put('claim').catch(() => {});
          await send('ann@customer.example').catch(() => {});
        }),
      },
    });
    await system.request({ method: 'POST', path: '/orders/a', headers: {} });
    await system.settle();
    expect(system.outbox()).toHaveLength(0);
    await system.advanceTo(plus(start, hour));
    expect(system.outbox()).toHaveLength(1);
    expect(attempts).toEqual([start, '2026-11-22T10:06:00.000Z']);
  });

  it('leaves calls that are made after the answer without effect', async () => {
    let late: Promise<unknown> = Promise.resolve();
    const system = await openTestSystem({
      functions: {
        'receive-order': onRequest(async (_event, { send }) => {
          late = new Promise((resolve) => setImmediate(resolve)).then(() => send('ann@customer.example'));
          return { statusCode: 200 };
        }),
      },
    });
    await system.request({ method: 'POST', path: '/orders/a', headers: {} });
    await expect(late).rejects.toMatchObject({ name: 'CrashError' });
    expect(system.outbox()).toEqual([]);
  });
});

describe('nothing is lost', () => {
  /** Sends once: the item says so, and is read before and written after. */
  const sendOnce: Wire = onEach(async (body, world) => {
    const { get, put, send } = clientsOf(world);
    if (await get(`sent-${body}`)) return;
    await send(`${body}@customer.example`);
    await put(`sent-${body}`);
  });

  it('however the calls of a function fail, as long as a message comes again: each mail is sent at least once', async () => {
    const fault = fc.constantFrom<CallFault>('throttle', 'fail', 'lose-answer', 'crash-before', 'crash-after');
    const faults = fc.array(fc.option(fault, { nil: 'none' as const, freq: 2 }), { maxLength: 24 });
    await fc.assert(
      fc.asyncProperty(faults, async (script) => {
        const left = [...script];
        // At most four attempts of a message may go wrong: the fifth is its last.
        const perMessage = new Map<number, number>();
        const system = await openTestSystem({
          faults: {
            call({ function: name, invocation }) {
              if (name !== 'run-due') return 'none';
              const met = left.shift() ?? 'none';
              if (met !== 'none') perMessage.set(invocation, 1);
              return perMessage.size > 4 ? 'none' : met;
            },
          },
          functions: { 'receive-order': ringer, 'run-due': sendOnce },
        });
        await system.request({ method: 'POST', path: '/orders/a', headers: {} });
        await system.advanceTo(plus(start, 2 * hour));
        expect(system.outbox().length).toBeGreaterThanOrEqual(1);
        expect(system.deadLetters()).toEqual([]);
        expect(system.services.due.size).toBe(0);
        await system.close();
      }),
      { numRuns: 60 },
    );
  });

  it('between a lost answer and the redelivery: a mail that was sent is not sent again where the function looks first', async () => {
    const system = await openTestSystem({
      faults: once('lose-answer', ({ operation }) => operation === 'PutItem'),
      functions: { 'receive-order': ringer, 'run-due': sendOnce },
    });
    await system.request({ method: 'POST', path: '/orders/a', headers: {} });
    await system.advanceTo(plus(start, hour));
    expect(system.outbox()).toHaveLength(1);
    expect(system.failures).toHaveLength(1);
    expect(system.services.due.size).toBe(0);
  });
});
