import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, instantOfUnix, isZeroTime, latest, paidBy } from '../../shared/orders/timestamps.ts';

describe('a time with its zone', () => {
  test.each([
    ['ISO 8601 with an offset', '2021-12-31T19:00:00-05:00', '2022-01-01T00:00:00.000Z'],
    ['ISO 8601 in UTC', '2022-01-01T00:00:00Z', '2022-01-01T00:00:00.000Z'],
    ['an offset without a colon', '2026-06-01T12:00:00+0530', '2026-06-01T06:30:00.000Z'],
    ['an offset of hours alone', '2026-06-01T12:00:00+02', '2026-06-01T10:00:00.000Z'],
    ['nanoseconds (Shopify)', '2024-08-07T22:57:57.290670248Z', '2024-08-07T22:57:57.290Z'],
    ['no seconds (Squarespace)', '2020-04-22T22:18+00:00', '2020-04-22T22:18:00.000Z'],
    ['blanks (Ecwid)', '2018-05-31 15:08:36 +0000', '2018-05-31T15:08:36.000Z'],
    ['RFC 2822 (BigCommerce)', 'Tue, 20 Nov 2012 01:02:03 +0000', '2012-11-20T01:02:03.000Z'],
    ['RFC 2822 without the weekday', '5 Feb 2026 10:00:00 GMT', '2026-02-05T10:00:00.000Z'],
    ['a leap second', '2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
  ])('reads %s', (_what, text, instant) => expect(instantOf(text, 'refused')).toBe(instant));

  test('reads any instant that Date writes, in any offset', () => {
    const date = fc.date({
      min: new Date('1970-01-03T00:00:00Z'),
      max: new Date('9998-12-30T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, fc.integer({ min: -14 * 4, max: 14 * 4 }), (at, quarters) => {
        const local = new Date(at.getTime() + quarters * 15 * 60_000).toISOString().slice(0, -1);
        const minutes = Math.abs(quarters) * 15;
        const two = (n: number) => String(n).padStart(2, '0');
        const offset = `${quarters < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
        expect(instantOf(`${local}${offset}`, 'refused')).toBe(at.toISOString());
      }),
    );
  });
});

test('a time without a zone is read only where the platform says that it is UTC', () => {
  expect(instantOf('2017-03-22T19:28:02', 'utc')).toBe('2017-03-22T19:28:02.000Z');
  expect(instantOf('2017-03-22 19:28:02', 'utc')).toBe('2017-03-22T19:28:02.000Z');
  expect(instantOf('2017-03-22T19:28:02', 'refused')).toBeUndefined();
});

test.each([
  '2026-02-30T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-01-01T24:00:00Z',
  '2026-01-01T00:60:00Z',
  '2026-01-01T00:00:00+25:00',
  '2026-01-01',
  '1969-12-31T23:59:59Z',
  '30 Feb 2026 10:00:00 GMT',
  '5 Foo 2026 10:00:00 GMT',
  '05/02/2026 10:00',
  '1767225600',
  'yesterday',
  '',
])('%j is no time', (text) => expect(instantOf(text, 'utc')).toBeUndefined());

test('seconds since 1970 are read in seconds only', () => {
  expect(instantOfUnix(1648319949)).toBe('2022-03-26T18:39:09.000Z');
  expect(instantOfUnix(1648319949000)).toBeUndefined();
  expect(instantOfUnix(-1)).toBeUndefined();
  expect(instantOfUnix(1.5)).toBeUndefined();
});

test('what systems write for no time is none', () => {
  expect(isZeroTime('0000-00-00 00:00:00')).toBe(true);
  expect(isZeroTime('0001-01-01T00:00:00Z')).toBe(true);
  expect(isZeroTime('2000-01-01T00:00:00Z')).toBe(false);
});

test('the latest of several instants', () => {
  expect(latest(['2026-01-02T00:00:00.000Z', undefined, '2026-01-03T00:00:00.000Z'])).toBe('2026-01-03T00:00:00.000Z');
  expect(latest([undefined])).toBeUndefined();
});

test('an order that is touched long after it was placed does not count as paid just now', () => {
  const placed = '2026-01-01T00:00:00.000Z';
  expect(paidBy('2026-01-03T00:00:00.000Z', placed)).toBe('2026-01-03T00:00:00.000Z');
  expect(paidBy('2026-06-01T00:00:00.000Z', placed)).toBe('2026-01-15T00:00:00.000Z');
});
