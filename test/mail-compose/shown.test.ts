import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, palettes } from '../../shared/mail/compose/colour.ts';
import { timeBetween } from '../../shared/mail/compose/dates.ts';
import { hoursSays } from '../../shared/mail/compose/hours.ts';
import { beginning, line, lines, nameOf, webLink } from '../../shared/mail/compose/shown.ts';
import { shop } from './example.ts';

const anyText = fc.string({ unit: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), tricks()) });

describe('text from outside', () => {
  test('in one line holds no line break, control character or bidi control', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(line(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(line(text).length).toBeLessThanOrEqual(200);
      }),
    );
  });

  test('in several lines keeps its lines and nothing else that is not seen', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(lines(text)).not.toMatch(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
    expect(lines('one\r\ntwo\rthree\n\u202eevil\u2069')).toBe('one\ntwo\nthree\nevil');
  });

  test('is cut between characters', () => {
    expect(line(`${'x'.repeat(198)}😀😀`)).toBe(`${'x'.repeat(198)}…`);
    expect(beginning('abc 😀', 5)).toBe('abc …');
    expect(beginning('short', 10)).toBe('short');
  });

  test.each(['Anna', 'Anne-Marie', 'O’Neill', 'José Luis', 'கயல்விழி', 'Jr. Smith'])('is a name: %s', (name) =>
    expect(nameOf(name)).toBe(name),
  );

  test.each(['', '   ', 'www win', 'a@b', 'http://x', 'visit evil.com', 'x'.repeat(61), '{shop}'])(
    'is no name: %s',
    (name) => expect(nameOf(name)).toBeUndefined(),
  );

  test('is a link only when it leads to the web', () => {
    expect(webLink('https://dhl.example/1?a=b')).toBe('https://dhl.example/1?a=b');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '//x', 'dhl', undefined])
      expect(webLink(url)).toBeUndefined();
  });
});

test('whatever the shop’s colour, it can be read in both themes', () => {
  const colour = fc.tuple(...[0, 1, 2].map(() => fc.nat(255))).map((parts) => `#${parts.map(hex).join('')}`);
  fc.assert(
    fc.property(colour, (own) => {
      for (const { accent, ink, muted, alarm, page, card, soft } of Object.values(palettes(own)))
        for (const front of [accent, ink, muted, alarm])
          for (const ground of [page, card, soft]) expect(contrast(front, ground)).toBeGreaterThanOrEqual(4.5);
    }),
  );
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

test('time left is told in its two greatest units', () => {
  const from = '2026-03-03T09:00:00.000Z';
  const left = (to: string) => timeBetween(from, to, 'en');
  expect(left('2026-03-03T09:00:10.000Z')).toBe('1m');
  expect(left('2026-03-03T11:05:00.000Z')).toBe('2h 5m');
  expect(left('2026-03-01T05:00:00.000Z')).toBe('2d 4h');
  expect(left('2026-03-05T09:30:00.000Z')).toBe('2d');
});

test('hours are the owner’s words in the shop’s language, else the business hours', () => {
  expect(hoursSays(shop, 'en', 'en')).toBe(shop.contact.hours);
  expect(hoursSays(shop, 'de', 'de-DE')).toBe('Mo–Fr 09:00–17:00');
  const week = { monday: ['09:00', '17:00'], wednesday: ['09:00', '17:00'] } satisfies typeof shop.businessHours.week;
  expect(hoursSays({ ...shop, businessHours: { week, holidays: [] } }, 'et', 'et')).toBe(
    'E 09:00–17:00, K 09:00–17:00',
  );
});

function tricks() {
  return fc.constantFrom('\r\n', '\n', '\u2028', '\u202e', '\u2066', '\u0000', '\u0085', ' ', 'a', '😀');
}

function hex(part: number): string {
  return part.toString(16).padStart(2, '0');
}
