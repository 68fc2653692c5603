import fc from 'fast-check';
import { expect, test } from 'vitest';
import { magnitude, moneyOf, moneyOfMinor, stripeExponentOf } from '../../shared/orders/money.ts';

test.each([
  ['29.35', 'USD', '2935', 2],
  ['361.9500', 'USD', '36195', 2],
  ['2', 'EUR', '200', 2],
  ['5.', 'EUR', '500', 2],
  ['.5', 'EUR', '50', 2],
  ['0.005', 'EUR', '1', 2],
  ['0.0049', 'EUR', '0', 2],
  ['1000', 'JPY', '1000', 0],
  ['1000.00', 'JPY', '1000', 0],
  ['1.234', 'KWD', '1234', 3],
  ['-10.00', 'USD', '-1000', 2],
  ['-0.00', 'USD', '0', 2],
  ['123456789012345678901.99', 'USD', '12345678901234567890199', 2],
])('%s %s is %s minor units', (text, currency, minor, exponent) =>
  expect(moneyOf(text, currency)).toEqual({ currency, minor, exponent, raw: text }),
);

test.each(['', '.', '1,00', '1e3', 'NaN', '$5', '--1', '1.2.3'])('%j is no amount', (text) =>
  expect(moneyOf(text, 'EUR')).toBeUndefined(),
);

test('minor units are never lost on the way through major units', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 20n }),
      fc.constantFrom('EUR', 'JPY', 'KWD', 'CLF'),
      (minor, currency) => {
        const exponent = moneyOf('0', currency)?.exponent ?? 0;
        const digits = String(minor).padStart(exponent + 1, '0');
        const text = exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
        expect(moneyOf(text, currency)?.minor).toBe(String(minor));
      },
    ),
  );
});

test('amounts in minor units keep the exponent that the platform gives them', () => {
  expect(moneyOfMinor('500', 'JPY')).toEqual({ currency: 'JPY', minor: '500', exponent: 0, raw: '500' });
  expect(moneyOfMinor('500', 'ISK', stripeExponentOf('ISK'))).toMatchObject({ minor: '500', exponent: 2 });
  expect(stripeExponentOf('KWD')).toBe(3);
  expect(moneyOfMinor('1.5', 'EUR')).toBeUndefined();
});

test('a refund is an amount without its sign', () =>
  expect(magnitude({ currency: 'USD', minor: '-1000', exponent: 2, raw: '-10.00' })).toBe('1000'));
