import { createHash } from 'node:crypto';
import type { Instant } from '../../journey/instant.ts';
import { exponentOf, moneyOf } from '../money.ts';

/** An order in plain words. */
export interface SampleOrder {
  /** Up to 15 digits stay the order's id on platforms that number orders. */
  id: string;
  number: string;
  email: string;
  firstName: string;
  lastName: string;
  phone?: string;
  /** ISO 3166-1 alpha-2, and the region of ISO 3166-2 without it. */
  country: string;
  region?: string;
  /** BCP 47. */
  locale: string;
  currency: string;
  /** In major units, such as `49.90`. */
  total: string;
  items: { name: string; quantity: number; variant?: string }[];
  /** Whether marketing was agreed to; not told when absent. */
  consent?: boolean;
  /** When the order was placed; else the time of the webhook. */
  placedAt?: Instant;
}

/** A request, ready to be posted below the address of the API. */
export interface SampleWebhook {
  method: 'POST';
  path: `/orders/${string}`;
  headers: Record<string, string>;
  body: string;
}

/** A number that is always the same for the same text, and hardly ever for another. */
export const numberOf = (text: string, digits = 13): string =>
  `1${BigInt(`0x${createHash('sha256').update(text).digest('hex')}`)
    .toString()
    .slice(0, digits - 1)}`;

/** The order's id where platforms number orders. */
export const numericId = (order: SampleOrder, digits = 13): string =>
  /^[1-9]\d{0,14}$/.test(order.id) ? order.id : numberOf(order.id, digits);

/** Letters and digits that are always the same for the same text. */
export const tokenOf = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('base64url').replace(/[-_]/g, '0').slice(0, length);

/** Minor units of the whole and of the half that a partial refund gives back, with their texts in major units. */
export function amountsOf({ total, currency }: SampleOrder, exponent = exponentOf(currency)) {
  const { minor = '0' } = moneyOf(total, currency, exponent) ?? {};
  const half = `${BigInt(minor) / 2n}`;
  return { minor, half, total: decimal(minor, exponent), halfTotal: decimal(half, exponent) };
}

function decimal(minor: string, exponent: number): string {
  if (exponent === 0) return minor;
  const padded = minor.padStart(exponent + 1, '0');
  return `${padded.slice(0, -exponent)}.${padded.slice(-exponent)}`;
}

/** Seconds since 1970. */
export const secondsOf = (at: Instant): number => Math.floor(Date.parse(at) / 1000);
