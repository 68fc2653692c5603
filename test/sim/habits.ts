import type { SamplePlatform } from '../../shared/orders/samples.ts';

/** How a platform behaves whose webhook was not taken; the README's table of platforms has it in words. */
export interface Habit {
  /** Seconds from one attempt to the next; after the last it gives up. */
  retries: readonly number[];
  /** How many of a hundred webhooks are never even tried. */
  lost?: number;
  /** After how many failures in a row nothing is sent any more. */
  offAfter?: number;
  /** Statuses after which it does not try again. */
  givesUpOn?: (status: number) => boolean;
  /** It can be asked for what was lost. */
  reconciled?: true;
}

const minutes = (...all: number[]): number[] => all.map((one) => one * 60);
const often = (times: number, seconds: number): number[] => Array.from({ length: times }, () => seconds);
const hour = 3600;
const standard = [5, ...minutes(5, 30, 120, 300, 600, 840, 1200, 1440)];

export const habits: Record<SamplePlatform, Habit> = {
  shopify: { retries: minutes(1, 3, 6, 12, 25, 45, 60, 80), lost: 4, offAfter: 8, reconciled: true },
  woocommerce: { retries: [], lost: 15, offAfter: 5, reconciled: true },
  stripe: { retries: minutes(1, 5, 30, 120, 300, 600, 720, 720, 720, 720) },
  'standard-webhooks': { retries: standard },
  cloudevents: { retries: standard },
  squarespace: { retries: minutes(1, 5, 15, 60, 180, 360, 720, 720, 720) },
  wix: { retries: minutes(1, 10, 60, 120, 120, 120, 240, 240, 240, 480, 480, 720) },
  bigcommerce: { retries: minutes(1, 3, 5, 10, 15, 30, 60, 120, 360, 840, 1440) },
  square: { retries: minutes(1, 2, 4, 8, 15, 30, 60, 120, 240, 480, 480) },
  'adobe-commerce': { retries: [...minutes(1, 2, 4, 8), ...often(94, 15 * 60)] },
  shopware: { retries: [1, 2, 4], offAfter: 10 },
  saleor: { retries: [10, 20, 40, 80, 160], givesUpOn: (status) => status < 500 },
  ecwid: { retries: [...often(4, 15 * 60), ...often(23, hour)] },
};
