import type { Figure } from '../figures/figure.ts';
import type { Dimension } from '../figures/figures.ts';
import type { Measure, MeasureName } from '../figures/measures.ts';
import { measures } from '../figures/measures.ts';
import { hour, minute } from '../journey/instant.ts';
import { dateFormat, nameOfCode, numberFormat } from '../mail/compose/formatters.ts';
import { line } from '../mail/compose/shown.ts';
import type { StaffVoice } from '../mail/compose/staff-words.ts';

/** `81 %`, `28h 10m`, `+32`, as the locale writes it. */
export function valueSays(name: MeasureName, value: number, { locale }: StaffVoice): string {
  const { unit }: Measure = measures[name];
  if (unit === 'time') return hoursSays(value, locale);
  if (unit === 'share') return number(value, locale, { style: 'percent', maximumFractionDigits: value < 0.1 ? 1 : 0 });
  if (unit === 'score') return number(value, locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 });
  return number(value, locale, {});
}

export const figureSays = (name: MeasureName, figure: Figure | undefined, voice: StaffVoice): string =>
  figure ? valueSays(name, figure.value, voice) : voice.say('noFigure');

/** What stands behind a figure: `81 of 100`, `from 100`; with the interval, where there is one. */
export function behindSays(name: MeasureName, { part, whole, low, high }: Figure, voice: StaffVoice): string {
  const { unit }: Measure = measures[name];
  if (unit === 'count') return '';
  const { say } = voice;
  const from = unit === 'share' ? say('ofWhole', { part, whole }) : say('fromCount', { count: part });
  if (low === undefined || high === undefined) return from;
  return `${from}, ${say('intervalSays', { low: valueSays(name, low, voice), high: valueSays(name, high, voice) })}`;
}

/** `3 Mar`, a Monday. */
export const weekSays = (week: string, { locale }: StaffVoice): string =>
  dateFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(Date.parse(week));

/** What a line of a breakdown is about: a product or a carrier as it is called, a country or a language by its name. */
export function keySays(by: Dimension | 'week', key: string, voice: StaffVoice): string {
  if (by === 'week') return weekSays(key, voice);
  if (by === 'country') return nameOfCode('region', key, voice.language);
  return by === 'language' ? nameOfCode('language', key, voice.language) : line(key, 90);
}

/** Business time has no days. */
function hoursSays(time: number, locale: string): string {
  const minutes = Math.max(1, Math.round(time / minute));
  const [hours, rest] = [Math.floor((minutes * minute) / hour), minutes % 60];
  const unit = (count: number, unit: string) => number(count, locale, { style: 'unit', unit, unitDisplay: 'narrow' });
  return [hours > 0 && unit(hours, 'hour'), (rest > 0 || hours === 0) && unit(rest, 'minute')]
    .filter(Boolean)
    .join(' ');
}

const number = (value: number, locale: string, how: Intl.NumberFormatOptions) =>
  numberFormat(locale, how).format(value);
