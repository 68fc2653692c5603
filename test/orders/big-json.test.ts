import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../shared/orders/big-json.ts';
import { NotUnderstood } from '../../shared/orders/platform.ts';

const parse = (text: string) => parseJson(Buffer.from(text));

test('reads ids beyond 2^53 as text, digit by digit', () => {
  expect(parse('{"id":820982911946154508,"list":[-9007199254740993 ,1]}')).toEqual({
    id: '820982911946154508',
    list: ['-9007199254740993', 1],
  });
});

test('leaves digits inside of strings, fractions and exponents alone', () => {
  const text =
    '{"a":"820982911946154508","b\\"820982911946154508":1.1234567890123456789,"c":"\\\\","d":1234567890123456e3}';
  expect(parse(text)).toEqual(JSON.parse(text));
});

test('reads whatever JSON.stringify writes as JSON.parse does, as long as no integer is long', () => {
  const short = fc.jsonValue().filter((value) => !/\d{16}/.test(JSON.stringify(value)));
  fc.assert(
    fc.property(short, (value) => {
      expect(parse(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('reads any integer to the last digit', () => {
  fc.assert(
    fc.property(fc.bigInt(), (n) => {
      expect(String(parse(`[${n}]`))).toBe(String(n));
    }),
  );
});

test('counts the last of duplicate keys', () => expect(parse('{"id":1,"id":2}')).toEqual({ id: 2 }));

test('keeps a key called __proto__ from becoming a prototype', () => {
  const value = parse('{"__proto__":{"id":"forged"}}') as { id?: string };
  expect(value.id).toBeUndefined();
  expect(({} as { id?: string }).id).toBeUndefined();
});

test('keeps lone surrogates without complaint', () => expect(parse('"\\ud800"')).toBe('\ud800'));

test.each([
  ['nothing', ''],
  ['text that is no JSON', 'webhook_id=1'],
  ['a body cut off inside of a string', '{"id":"abc'],
  ['a body cut off behind a backslash', '{"id":"abc\\'],
  ['a long integer with a leading zero', '[01234567890123456]'],
])('does not understand %s', (_what, text) => expect(() => parse(text)).toThrow(NotUnderstood));

test('does not understand a body that is not UTF-8', () => {
  expect(() => parseJson(Buffer.from('{"name":"Jos\xe9"}', 'latin1'))).toThrow(/UTF-8/);
});

test('passes over a byte order mark, which some senders put first', () => {
  expect(parse('\ufeff{"id":1}')).toEqual({ id: 1 });
});

test('refuses deep nesting, however it is interleaved, and takes 64 levels', () => {
  const nested = (levels: number) => `${'[0,'.repeat(levels - 1)}[]${']'.repeat(levels - 1)}`;
  expect(() => parse(nested(64))).not.toThrow();
  expect(() => parse(nested(65))).toThrow(/levels/);
  expect(() => parse('['.repeat(500_000))).toThrow(NotUnderstood);
  expect(() => parse(`{"a":[[],{},${'{"a":[1,'.repeat(40)}`)).toThrow(/levels/);
});

test('counts no brackets inside of strings', () => expect(parse(`["${'['.repeat(100)}"]`)).toEqual(['['.repeat(100)]));
