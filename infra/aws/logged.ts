import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import { metricNamespace } from '../../shared/names.ts';
import { period } from './bell.ts';
import type { HouseFunction } from './function.ts';
import { pascal } from './functions.ts';

/**
 * Counts log lines with the code, or takes a number from them. The pattern reads the line of shared/log.ts as it is:
 * that goes to standard output directly, because Lambda wraps what `console` prints into a string within its own JSON,
 * where no filter finds a field.
 */
export function logged(code: string, by: HouseFunction[], { value = '1', statistic = Stats.SUM } = {}): Metric {
  for (const { logs } of by) {
    logs.addMetricFilter(pascal(code), {
      filterPattern: FilterPattern.stringValue('$.code', '=', code),
      metricNamespace,
      metricName: code,
      metricValue: value,
    });
  }
  return new Metric({ namespace: metricNamespace, metricName: code, statistic, period });
}
