import { expect, test } from 'vitest';
import { patiently } from '../../shared/orders/patience.ts';
import type { ApiAnswer } from '../../shared/orders/platform.ts';

const now = '2026-02-01T00:00:00.000Z';
const answerOf = (status: number, headers: Record<string, string> = {}): ApiAnswer => ({
  status,
  headers,
  body: Buffer.alloc(0),
});

/** Asks once an API that answers these, one after the other; says what came and how long was waited. */
async function ask(...answers: ApiAnswer[]) {
  const waits: number[] = [];
  let asked = 0;
  const call = patiently({
    call: async () => answers[asked++] ?? answerOf(500),
    wait: async (seconds) => void waits.push(seconds),
    now,
  });
  const { status } = await call({ method: 'GET', url: 'https://shop.example/', headers: {} });
  return { status, asked, waits };
}

test('waits as long as the platform asks for, and asks again', async () => {
  const soon = answerOf(429, { 'retry-after': '2' });
  expect(await ask(soon, soon, answerOf(200))).toEqual({ status: 200, asked: 3, waits: [2, 2] });
});

test('gives up after the third refusal', async () => {
  const soon = answerOf(429, { 'retry-after': '1' });
  expect(await ask(soon, soon, soon, answerOf(200))).toEqual({ status: 429, asked: 3, waits: [1, 1] });
});

test.each([
  ['long', { 'retry-after': '600' }],
  ['until it does not say when', {}],
])('does not wait %s', async (_, headers: Record<string, string>) => {
  expect(await ask(answerOf(429, headers), answerOf(200))).toEqual({ status: 429, asked: 1, waits: [] });
});

test('lets Shopify’s bucket leak before it flows over', async () => {
  const calls = 'x-shopify-shop-api-call-limit';
  expect(await ask(answerOf(200, { [calls]: '39/40' }))).toEqual({ status: 200, asked: 1, waits: [1] });
  expect(await ask(answerOf(200, { [calls]: '12/40' }))).toEqual({ status: 200, asked: 1, waits: [] });
});

test('passes on every other answer at once', async () => {
  expect(await ask(answerOf(503, { 'retry-after': '2' }))).toEqual({ status: 503, asked: 1, waits: [] });
});
