import { csvOf } from './csv.ts';
import type { Figure } from './figure.ts';
import { dimensions, type figuresOver } from './figures.ts';
import { type MeasureName, measureNames, measures } from './measures.ts';

const hourInMilliseconds = 3_600_000;

/** Every figure by week and broken down, one a row, for spreadsheets. Times are in hours. */
export function exportCsv(figures: ReturnType<typeof figuresOver>): string {
  const row = (name: MeasureName, by: string, key: string, figure: Figure | undefined) => {
    const { unit } = measures[name];
    const { value, part, whole, low, high } = figure ?? {};
    const shown = value !== undefined && unit === 'time' ? value / hourInMilliseconds : value;
    return [name, unit === 'time' ? 'hours' : unit, by, key, shown, part, whole, low, high];
  };
  return csvOf([
    ['measure', 'unit', 'by', 'key', 'value', 'part', 'whole', 'low', 'high'],
    ...measureNames.flatMap((name) => [
      row(name, 'all', '', figures.total(name)),
      ...figures.byWeek(name).map(({ key, figure }) => row(name, 'week', key, figure)),
      ...dimensions.flatMap((by) => figures.by(name, by).map(({ key, figure }) => row(name, by, key, figure))),
    ]),
  ]);
}
