import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Journey, Response } from '../../shared/journey/journey.ts';
import { raw } from '../mail-read/raw.ts';
import { domain, type MailHouse, openMailHouse } from './house.ts';

let house: MailHouse | undefined;
let orders = 0;
let ann = '';
beforeEach(async () => {
  house ??= await openMailHouse('2026-08-03T08:00:00.000Z');
  ann = await house.buys(`ann${++orders}@home.example`, `${1000 + orders}`);
});
afterAll(() => house?.system.close());

async function says(
  body: string,
  headers: Record<string, string> = {},
): Promise<{ journey: Journey; response: Response }> {
  const from = `Ann <ann${orders}@home.example>`;
  const text = raw({ From: from, 'Content-Type': 'text/plain; charset=utf-8', ...headers }, body);
  await house?.comes(text, { to: `r-${ann}@${domain}` });
  const journey = await house?.load(ann);
  const response = journey?.responses.at(-1);
  if (!journey || !response) throw new Error('nothing was taken');
  return { journey, response };
}

describe('a rating in a reply', () => {
  test.each<[string, number, string, string | undefined]>([
    ['2', 2, 'unhappy', 'unhappy'],
    ['4/5\n\nAnn', 4, 'ok happy', undefined],
    ['5 stars, great!', 5, 'happy', undefined],
    ['👎', 1, 'unhappy', 'unhappy'],
    ['fünf Sterne, alles super, vielen Dank', 5, 'happy', undefined],
    ['viis punkti', 5, 'happy', undefined],
  ])('%j counts as the rating %i', async (text, rating, moods, kind) => {
    const { journey, response } = await says(text);
    expect(response.rating).toBe(rating);
    expect(moods.split(' ')).toContain(response.mood);
    expect(journey.touchpoint?.kind).toBe(kind);
  });

  test('that words contradict is believed less than the words', async () => {
    const { journey, response } = await says('5 stars. No: it broke at once, terrible, I want my money back.');
    expect(response).toMatchObject({ rating: 5, mood: 'unhappy', contradicts: true });
    expect(journey.touchpoint?.kind).toBe('unhappy');
  });

  test('is none where something is only counted', async () => {
    expect((await says('It came 2 weeks late.')).response.rating).toBeUndefined();
  });
});

describe('a wish for no more mail', () => {
  test('is granted at once, and what else is said is read', async () => {
    const { journey, response } = await says('Unsubscribe me. The lamp is broken and nobody answers.');
    expect(journey.optedOut).toBeDefined();
    expect(response.mood).toBe('unhappy');
    expect(journey.touchpoint?.kind).toBe('unhappy');
  });

  test('is heard in a subject without a body', async () => {
    expect((await says('', { Subject: 'STOP' })).journey.optedOut).toBeDefined();
  });

  test('is none in what our own subject says', async () => {
    for (const Subject of ['Re: Unsubscribe from lamps', 'Fwd: Stop', 'WG: Stop']) {
      const { journey, response } = await says('', { Subject });
      expect([journey.optedOut, response.text]).toEqual([undefined, undefined]);
    }
    const answer = await says('', { Subject: 'Stop', References: '<a@b.example>' });
    expect(answer.journey.optedOut).toBeUndefined();
  });

  test('is not heard in "please stop by"', async () => {
    expect(
      (await says('Thank you, all is well. Please stop by when you are in town.')).journey.optedOut,
    ).toBeUndefined();
  });
});

test.each(['Where is the manual?', 'Kus on kasutusjuhend?', 'Wo finde ich die Anleitung?'])(
  'a question wants a person: %s',
  async (text) => {
    const { journey, response } = await says(text);
    expect(response.asks).toBe(true);
    expect(journey.touchpoint?.kind).toBe('asking');
  },
);

test('words in a subject without a body are the customer’s words', async () => {
  const { journey, response } = await says('', { Subject: 'Your lamp is broken' });
  expect(response.text).toBe('Your lamp is broken');
  expect(journey.touchpoint?.kind).toBe('unhappy');
});

describe('answers within a quotation that bears no marks', () => {
  const header =
    '-----Original Message-----\nFrom: Shop <shop@shop.example>\nSent: 3 August 2026 17:00\nTo: ann\nSubject: x';
  test('go to a person, whole, when the words point to them', async () => {
    const { journey, response } = await says(
      `Please see my answers below in red.\n\n${header}\n\nHow was it?\nIt broke.`,
    );
    expect(response.text).toContain('It broke.');
    expect(journey.touchpoint).toBeDefined();
  });

  test('are not looked for when nothing points to them', async () => {
    const { response } = await says(`All is well, thank you. The red one looks nice.\n\n${header}\n\nHow was it?`);
    expect(response.text).toBe('All is well, thank you. The red one looks nice.');
  });
});
