import type { Example } from './examples.ts';

/** How far the reader and the staff agreed in a month. */
export interface Agreement {
  month: string;
  examples: number;
  /** Of those that staff call unhappy: how many the reader called unhappy or unsure. 0 to 1; undefined without any. */
  seen: number | undefined;
  /** Of those that staff do not call unhappy: how many the reader did not call unhappy either. */
  spared: number | undefined;
}

/** Month by month, the oldest first. Staff label what came before them, so this says nothing of replies that called nobody. */
export function agreementOf(examples: readonly Example[]): Agreement[] {
  const months = [...new Set(examples.map(({ month }) => month))].sort();
  return months.map((month) => {
    const here = examples.filter((one) => one.month === month);
    const unhappy = here.filter((one) => one.unhappy);
    const rest = here.filter((one) => !one.unhappy);
    return {
      month,
      examples: here.length,
      seen: share(unhappy, ({ read }) => read === 'unhappy' || read === 'unsure'),
      spared: share(rest, ({ read }) => read !== 'unhappy'),
    };
  });
}

const share = (list: readonly Example[], holds: (one: Example) => boolean): number | undefined =>
  list.length > 0 ? list.filter(holds).length / list.length : undefined;
