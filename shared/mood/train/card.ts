import { existsSync } from 'node:fs';
import { readMood } from '../read-mood.ts';
import type { Labelled } from './measure.ts';
import { figures, readLabelled } from './measure.ts';

/** The development sets: two in the repo, two beside it where they are there; and `dev-z`, on which no edge was set. */
export const developmentSets: Record<string, URL> = {
  'dev-x': new URL('../../../test/mood/dev/dev-x.jsonl', import.meta.url),
  'dev-y': new URL('../../../test/mood/dev/dev-y.jsonl', import.meta.url),
  'replies-dev': new URL('../../../../shared/corpus/mood/replies-dev.jsonl', import.meta.url),
  'challenge-dev': new URL('../../../../shared/corpus/mood/challenge-dev.jsonl', import.meta.url),
  'dev-z': new URL('../../../test/mood/dev/dev-z.jsonl', import.meta.url),
};

export function printCard(): void {
  for (const [name, path] of Object.entries(developmentSets)) {
    if (!existsSync(path)) continue;
    const lines: Labelled[] = readLabelled(path);
    const { auc, recall, spared, alerted, alarmed } = figures(
      lines,
      lines.map(({ text }) => readMood(text)),
    );
    const share = (value: number) => value.toFixed(3);
    console.log(
      `${name}: AUC ${share(auc)}, unhappy seen ${share(recall)}, ok spared ${share(spared)}; alerts: unhappy ${share(alerted)}, ok ${share(alarmed)}`,
    );
  }
}
