import { onRequest, openTestSystem } from './open.ts';

/** Run by kill.test.ts: takes orders one after the other, and says of each that it was answered, until it is killed. */
const system = await openTestSystem({
  folder: process.argv[2] ?? '',
  functions: {
    'receive-order': onRequest(async (event, { put, ring, schedule, send }) => {
      const { platform: id = '' } = event.pathParameters ?? {};
      await put(id, '2026-12-01T00:00:00.000Z');
      await put(id, '2026-12-02T00:00:00.000Z');
      await ring(id);
      await schedule(id, '2026-12-01T00:00:00.000Z');
      await send(`${id}@customer.example`);
      return { statusCode: 200 };
    }),
  },
});
for (let order = 0; ; order++) {
  const { status } = await system.request({ method: 'POST', path: `/orders/o${order}`, headers: {} });
  process.stdout.write(`${status} o${order}\n`);
}
