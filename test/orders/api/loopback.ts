import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { callApi } from '../../../shared/orders/api.ts';
import type { PlatformApi } from '../../../shared/orders/platform.ts';

export interface Asked {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** What the API answers: JSON, or the text as it stands. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
}

export const now = '2026-02-01T00:00:00.000Z';

/** A platform's API on loopback, for as long as the suite runs. */
export function serve(answer: (asked: Asked) => Answer) {
  let server: Server;
  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const { method = '', url: path = '', headers } = request;
      const told = answer({ method, path, headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(told.status ?? 200, { 'content-type': 'application/json', ...told.headers });
      response.end(typeof told.body === 'string' ? told.body : JSON.stringify(told.body ?? {}));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  return {
    url: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    api: (settings: Record<string, string>, credentials: Record<string, string>): PlatformApi => ({
      settings,
      credentials,
      call: callApi,
      now,
    }),
  };
}

/** What an API may answer in place of the order, and what comes of it. */
export const troubles: [what: string, answer: Answer, problem: object][] = [
  ['a refused token', { status: 401 }, { reason: 'refused' }],
  ['a missing permission', { status: 403 }, { reason: 'refused' }],
  ['no such order', { status: 404 }, { reason: 'gone' }],
  ['too many calls', { status: 429, headers: { 'retry-after': '17' } }, { reason: 'rate-limited', retryAfter: 17 }],
  [
    'too many calls, until a time',
    { status: 429, headers: { 'retry-after': 'Sun, 01 Feb 2026 00:02:00 GMT' } },
    { reason: 'rate-limited', retryAfter: 120 },
  ],
  ['too many calls, until it does not say', { status: 429 }, { reason: 'rate-limited', retryAfter: undefined }],
  ['a fault', { status: 500 }, { reason: 'unavailable' }],
  ['a pause', { status: 503 }, { reason: 'unavailable' }],
  ['a wrong question', { status: 400 }, { reason: 'not-understood' }],
  ['another address', { status: 302, headers: { location: 'https://other.example/' } }, { reason: 'not-understood' }],
  ['a page in place of JSON', { body: '<html>maintenance</html>' }, { reason: 'not-understood' }],
  ['half of an answer', { body: '{"id": 1' }, { reason: 'not-understood' }],
  ['another object', { body: { error: 'no' } }, { reason: 'not-understood' }],
];
