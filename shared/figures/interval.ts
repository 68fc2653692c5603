/** A figure with the interval in which it lies with 95 % certainty, where one can be told. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

const z = 1.96;

/**
 * The net promoter score, -100 to 100, of answers 0 to 10: promoters (9, 10) less detractors (0 to 6). The interval is the
 * adjusted Wald one: three answers are added, a quarter promoters, a quarter detractors, half neither, so that few answers
 * promise little (B. Rocks, The American Statistician 70, 2016). It never leaves the score itself out.
 */
export function npsOf(answers: readonly number[]): Interval | undefined {
  const n = answers.length;
  if (n === 0) return undefined;
  const promoters = answers.filter((answer) => answer >= 9).length;
  const detractors = answers.filter((answer) => answer <= 6).length;
  const value = (promoters - detractors) / n;
  const [p, d] = [(promoters + 0.75) / (n + 3), (detractors + 0.75) / (n + 3)];
  const reach = z * Math.sqrt((p + d - (p - d) ** 2) / (n + 3));
  return {
    value: 100 * value,
    low: 100 * Math.max(-1, Math.min(value, p - d - reach)),
    high: 100 * Math.min(1, Math.max(value, p - d + reach)),
  };
}
