import type { Money } from '../journey/order.ts';

/**
 * Reads an amount in major units, such as `361.9500`, into minor units, rounded half up to the currency's exponent; the text is
 * kept. `undefined` when it is no plain decimal number.
 */
export function moneyOf(amount: string, currency: string, exponent = exponentOf(currency)): Money | undefined {
  const parts = /^(-?)(\d{0,24})(?:\.(\d{0,24}))?$/.exec(amount.trim());
  const [sign, whole, fraction] = [parts?.[1] ?? '', parts?.[2] ?? '', parts?.[3] ?? ''];
  if (!parts || whole + fraction === '') return undefined;
  const padded = fraction.padEnd(exponent + 1, '0');
  const minor = BigInt(whole + padded.slice(0, exponent)) + (padded.charAt(exponent) >= '5' ? 1n : 0n);
  return { currency, minor: `${sign && minor > 0n ? sign : ''}${minor}`, exponent, raw: amount };
}

/** Reads an amount that is already in minor units, in the platform's own idea of how many a major unit has. */
export function moneyOfMinor(minor: string, currency: string, exponent = exponentOf(currency)): Money | undefined {
  return /^-?\d{1,24}$/.test(minor) ? { currency, minor: `${BigInt(minor)}`, exponent, raw: minor } : undefined;
}

/** The amount without its sign: some platforms tell refunds as negative. */
export const magnitude = (money: Money): string => money.minor.replace('-', '');

/** Decimal digits of the currency's minor unit (ISO 4217); 2 for currencies that are not listed. */
export const exponentOf = (currency: string): number => exponents.get(currency) ?? 2;

/** The same as Stripe sees it. https://docs.stripe.com/currencies#special-cases */
export const stripeExponentOf = (currency: string): number => stripeExponents.get(currency) ?? exponentOf(currency);

const stripeExponents = new Map([
  ['ISK', 2],
  ['UGX', 2],
  ['MGA', 0],
]);

const exponents = new Map(
  Object.entries({
    0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
    3: 'BHD IQD JOD KWD LYD OMR TND',
    4: 'CLF UYW',
  }).flatMap(([exponent, currencies]) =>
    currencies.split(' ').map((currency) => [currency, Number(exponent)] as const),
  ),
);
