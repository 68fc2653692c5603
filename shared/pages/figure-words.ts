import type { Figure } from '../figures/figure.ts';
import type { Measure, MeasureName } from '../figures/measures.ts';
import { measures } from '../figures/measures.ts';
import { hour, minute } from '../journey/instant.ts';
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
  kept(
    `week ${locale}`,
    () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  ).format(Date.parse(week));

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
  kept(`${locale} ${JSON.stringify(how)}`, () => new Intl.NumberFormat(locale, how)).format(value);

type Formatter = { format(value: number): string };
const formatters = new Map<string, Formatter>();

/** To make one takes longer than to use it a hundred times, and a page of figures uses hundreds. */
function kept(name: string, make: () => Formatter): Formatter {
  const made = formatters.get(name) ?? make();
  formatters.set(name, made);
  return made;
}
