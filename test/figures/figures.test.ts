import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../shared/figures/csv.ts';
import { openFacts } from '../../shared/figures/fact-store.ts';
import { factOf, withReturns } from '../../shared/figures/facts.ts';
import { dimensions, figuresOver } from '../../shared/figures/figures.ts';
import { npsOf } from '../../shared/figures/interval.ts';
import { measureNames } from '../../shared/figures/measures.ts';
import { weeksUntil } from '../../shared/figures/weeks.ts';
import { shop } from '../journey/given.ts';
import { crowd } from './crowd.ts';
import { recount } from './recount.ts';

const zone = shop.timeZone;

describe('the figures of 10,000 orders', () => {
  const journeys = crowd(10_000);
  const facts = withReturns(journeys.flatMap((journey) => factOf(journey, shop) ?? []));
  const weeks = weeksUntil('2026-03-29T12:00:00.000Z', 8, zone);
  const figures = figuresOver(facts, weeks, zone);
  const plain = recount(journeys, shop);

  it.each(measureNames)('%s equal a plain recount from the raw journeys, in all, by week and broken down', (name) => {
    const told = (figure: object | undefined) => figure && { value: 0, part: 0, whole: 0, ...figure };
    expect(told(figures.total(name))).toMatchObject(plain(name, weeks) ?? {});
    const byWeek = figures.byWeek(name);
    expect(byWeek.map(({ key }) => key)).toEqual(weeks);
    for (const { key, figure } of byWeek) expect([key, figure]).toMatchObject([key, plain(name, [key])]);
    for (const dimension of dimensions) {
      const lines = figures.by(name, dimension);
      expect(lines.length).toBeGreaterThan(2);
      for (const { key, figure } of lines)
        expect([key, figure]).toMatchObject([key, plain(name, weeks, { dimension, key })]);
    }
  });

  it('come back from where they are kept as they were, but for whose they are and who has them now', async () => {
    let object = new Uint8Array();
    const bucket = {
      keep: async (_key: string, bytes: Uint8Array) => {
        object = new Uint8Array(bytes);
      },
      find: async () => object,
    };
    await openFacts(bucket).keep({ at: '2026-03-29T12:00:00.000Z', facts });
    const loaded = await openFacts(bucket).load();
    expect(loaded?.facts).toEqual(facts.map(({ customer: _, due: __, assignee: ___, ...rest }) => rest));
    expect(gunzipSync(object).toString()).not.toMatch(/"k\d+"/);
  });

  it('hold no name, address or word of a customer', () => {
    const held = JSON.stringify(facts);
    expect(held).not.toMatch(/@example|words|Aitäh|#\d/);
    expect(facts.length).toBeLessThan(journeys.length);
  });
});

describe('the net promoter score', () => {
  it('lies within its interval, which lies within -100 and 100 and narrows with more of the same answers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 200 }), (answers) => {
        const one = npsOf(answers);
        const more = npsOf([...answers, ...answers, ...answers, ...answers]);
        if (!one || !more) throw new Error('no score');
        expect(one.low).toBeGreaterThanOrEqual(-100);
        expect(one.high).toBeLessThanOrEqual(100);
        expect(one.value).toBeGreaterThanOrEqual(one.low);
        expect(one.value).toBeLessThanOrEqual(one.high);
        expect(more.value).toBeCloseTo(one.value, 9);
        expect(more.high - more.low).toBeLessThan(one.high - one.low + 1e-9);
      }),
    );
  });

  it('turns round when promoters and detractors change places', () => {
    const [one, other] = [npsOf([10, 10, 9, 7, 3]), npsOf([0, 1, 2, 8, 10])];
    expect(one?.value).toBeCloseTo(-(other?.value ?? 0), 9);
    expect(one?.low).toBeCloseTo(-(other?.high ?? 0), 9);
  });

  it('covers the truth about as often as it says, also with few answers', () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed / 2147483648;
    };
    let covered = 0;
    const rounds = 2000;
    for (let round = 0; round < rounds; round++) {
      const told = npsOf(Array.from({ length: 25 }, () => (random() < 0.5 ? 10 : random() < 0.5 ? 8 : 3)));
      if (told && told.low <= 25 && told.high >= 25) covered++;
    }
    expect(covered / rounds).toBeGreaterThan(0.93);
  });

  it('is told of no answers at all', () => {
    expect(npsOf([])).toBeUndefined();
  });
});

describe('the CSV', () => {
  it('reads back as what was written, and no cell begins like a formula', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[=+@\-\t\r ]{1,3}[a-z"',\n]{0,5}$/));
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const read = parse(csvOf(rows).slice(1));
        expect(read).toHaveLength(rows.length);
        rows.forEach((row, at) => {
          row.forEach((cell, column) => {
            const came = read[at]?.[column] ?? '';
            expect(came === cell || came === `'${cell}`).toBe(true);
            if (!/^-?\d+(\.\d+)?$/.test(came)) expect(came).not.toMatch(/^(?:\s*[=+\-@]|[\t\r\n])/);
          });
        });
      }),
    );
  });

  it('leaves numbers as numbers', () => {
    expect(csvOf([[-12.5, '-3', '+3', '=1+1', undefined]])).toBe("\ufeff-12.5,-3,'+3,'=1+1,\r\n");
  });
});

/** RFC 4180, as a reader would. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < csv.length) {
    let cell = '';
    if (csv[at] === '"') {
      for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
        if (csv[at] === '"') at++;
        cell += csv[at];
      }
      at++;
    } else {
      const end = csv.slice(at).search(/,|\r\n/);
      cell = csv.slice(at, at + end);
      at += end;
    }
    rows.at(-1)?.push(cell);
    if (csv[at] === ',') at++;
    else {
      at += 2;
      if (at < csv.length) rows.push([]);
    }
  }
  return rows;
}
