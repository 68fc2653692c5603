import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMood } from '../../shared/mood/read-mood.ts';
import type { Figures, Labelled } from '../../shared/mood/train/measure.ts';
import { figures, readLabelled } from '../../shared/mood/train/measure.ts';

const corpus = new URL('../../../shared/corpus/mood/', import.meta.url);

/** What was reached when the bands were set, rounded down; a change may not fall below it. */
const reached: Record<string, Partial<Figures>> = {
  'replies-dev': { auc: 0.935, recall: 0.992, spared: 0.46 },
  'challenge-dev': { auc: 0.97, recall: 0.985, spared: 0.69 },
};

describe.skipIf(!existsSync(corpus))('Mood on the development sets (skipped where ../shared is not there)', () => {
  const sets = Object.keys(reached).map((name) => ({ name, lines: existsSync(corpus) ? readSet(name) : [] }));

  it.each(sets)('$name: no figure below the last one', ({ name, lines }) => {
    console.log(table(name, lines));
    const all = of(lines);
    for (const [figure, least] of Object.entries(reached[name] ?? {})) {
      expect(all[figure as keyof Figures], figure).toBeGreaterThanOrEqual(least);
    }
  });

  it('at least 97 of 100 unhappy writers end in unhappy or unsure', () => {
    expect(of(sets.flatMap(({ lines }) => lines)).recall).toBeGreaterThanOrEqual(0.97);
  });
});

function readSet(name: string): Labelled[] {
  return readLabelled(new URL(`${name}.jsonl`, corpus));
}

function of(lines: readonly Labelled[]): Figures {
  return figures(
    lines,
    lines.map(({ text }) => readMood(text)),
  );
}

function table(name: string, lines: readonly Labelled[]): string {
  const languages = [...new Set(lines.map(({ lang }) => lang))].sort();
  const row = (title: string, { lines: count, auc, recall, spared }: Figures) =>
    [
      title.padEnd(14),
      String(count).padStart(5),
      ...[auc, recall, spared].map((figure) => figure.toFixed(2).padStart(7)),
    ].join('');
  return [
    `${'set'.padEnd(14)}lines    AUC recall spared   (recall: unhappy seen; spared: ok that need nobody)`,
    row(name, of(lines)),
    ...languages.map((language) => row(`  ${language}`, of(lines.filter(({ lang }) => lang === language)))),
  ].join('\n');
}
