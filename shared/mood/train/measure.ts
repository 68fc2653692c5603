import { readFileSync } from 'node:fs';
import type { Mood } from '../../journey/journey.ts';
import type { Reading } from '../mood.ts';

/** A labelled line of a development set. */
export interface Labelled {
  lang: string;
  text: string;
  label: 'unhappy' | 'ok';
  kind?: string;
  /** `irony`, `hidden`, `danger` …, where the writer set them. */
  marks?: string[];
  script?: string;
}

/** How well a reader does on a set of lines. */
export interface Figures {
  lines: number;
  /** Chance that an unhappy line scores above an ok one. */
  auc: number;
  /** Share of the unhappy that end in unhappy or unsure. */
  recall: number;
  /** Share of the ok that need nobody. */
  spared: number;
  /** Share of the unhappy that alert at once, and of the ok that do. */
  alerted: number;
  alarmed: number;
}

export function readLabelled(path: URL | string): Labelled[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);
}

/** Figures of readings beside their lines. */
export function figures(lines: readonly Labelled[], readings: readonly Reading[]): Figures {
  const of = (label: string) => readings.filter((_, i) => lines[i]?.label === label);
  const [unhappy, ok] = [of('unhappy'), of('ok')];
  const share = (list: readonly Reading[], moods: readonly Mood[]) =>
    list.filter(({ mood }) => moods.includes(mood)).length / Math.max(list.length, 1);
  return {
    lines: lines.length,
    auc: auc(
      unhappy.map(({ score }) => score),
      ok.map(({ score }) => score),
    ),
    recall: share(unhappy, ['unhappy', 'unsure']),
    spared: share(ok, ['ok', 'happy']),
    alerted: share(unhappy, ['unhappy']),
    alarmed: share(ok, ['unhappy']),
  };
}

function auc(high: readonly number[], low: readonly number[]): number {
  let won = 0;
  for (const h of high) for (const l of low) won += h > l ? 1 : h === l ? 0.5 : 0;
  return won / Math.max(high.length * low.length, 1);
}
