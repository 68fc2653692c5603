import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readMood } from '../read-mood.ts';
import { developmentSets } from './card.ts';
import { dice } from './dice.ts';
import type { Labelled } from './measure.ts';
import { figures, readLabelled } from './measure.ts';

// Writes the published figures between the two marks of `docs/mood.md`.

const replySets = ['dev-x', 'dev-y', 'replies-dev'];
const page = new URL('../../../docs/mood.md', import.meta.url);

const read = Object.entries(developmentSets).flatMap(([set, path]) =>
  existsSync(path) ? readLabelled(path).map((line) => ({ set, line, reading: readMood(line.text) })) : [],
);
type Read = (typeof read)[number];
const replies = read.filter(({ set }) => replySets.includes(set));

const head = '| | lines | AUC (95 %) | unhappy seen | ok that need nobody | unhappy alerted at once | ok alerted |';
const rule = '| --- | --- | --- | --- | --- | --- | --- |';
const sets = Object.keys(developmentSets).map((name) =>
  row(
    name,
    read.filter(({ set }) => set === name),
  ),
);
const languages = [...new Set(replies.map(({ line }) => line.lang))].sort().map((language) =>
  row(
    language,
    replies.filter(({ line }) => line.lang === language),
  ),
);
const kinds = [...new Set(replies.map(({ line }) => `${line.label} ${line.kind}`))].sort();

const tables = [
  [head, rule, ...sets],
  [head, rule, ...languages],
  [
    '| kind | lines | alerted at once | unsure | ok or happy |',
    '| --- | --- | --- | --- | --- |',
    ...kinds.map(kindRow),
  ],
  ['| mark | lines | told | told where it is not |', '| --- | --- | --- | --- |', markRow('danger'), markRow('churn')],
];
const { before, after } = around(readFileSync(page, 'utf8'));
writeFileSync(
  page,
  `${before}\n${tables.map((table) => table.join('\n')).join('\n\n')}\n\n${categoryLine()}\n\n${after}`,
);

function around(text: string) {
  const from = text.indexOf('<!-- figures -->') + '<!-- figures -->\n'.length;
  return { before: text.slice(0, from), after: text.slice(text.indexOf('<!-- end -->')) };
}

function row(name: string, of: readonly Read[]): string {
  const found = figures(
    of.map(({ line }) => line),
    of.map(({ reading }) => reading),
  );
  const [low, high] = interval(of);
  const shares = [found.recall, found.spared, found.alerted, found.alarmed].map(percent);
  return `| ${[name, of.length, `${found.auc.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`, ...shares].join(' | ')} |`;
}

/** By 200 draws with replacement. */
function interval(of: readonly Read[]): [number, number] {
  const { pick } = dice(1);
  const drawn = Array.from({ length: 200 }, () => {
    const sample = of.map(() => pick(of));
    return figures(
      sample.map(({ line }) => line),
      sample.map(({ reading }) => reading),
    ).auc;
  }).sort((a, b) => a - b);
  return [drawn[5] ?? 0, drawn[194] ?? 1];
}

function kindRow(kind: string): string {
  const of = replies.filter(({ line }) => `${line.label} ${line.kind}` === kind).map(({ reading }) => reading.mood);
  const share = (...moods: string[]) => percent(of.filter((mood) => moods.includes(mood)).length / of.length);
  return `| ${[kind, of.length, share('unhappy'), share('unsure'), share('ok', 'happy')].join(' | ')} |`;
}

function markRow(mark: 'danger' | 'churn'): string {
  const marked = (line: Labelled) => line.marks?.includes(mark) ?? false;
  const of = replies.filter(({ line }) => line.marks);
  const told = (list: readonly Read[]) => list.filter(({ reading }) => reading.marks?.includes(mark)).length;
  const [yes, no] = [of.filter(({ line }) => marked(line)), of.filter(({ line }) => !marked(line))];
  return `| ${[mark, yes.length, percent(told(yes) / yes.length), percent(told(no) / no.length)].join(' | ')} |`;
}

function categoryLine(): string {
  const of = replies.filter(
    ({ set, line }) => set !== 'replies-dev' && line.label === 'unhappy' && line.kind !== 'short',
  );
  const told = of.filter(({ reading }) => reading.category);
  const right = told.filter(({ line, reading }) => line.kind === reading.category).length;
  return `Of ${of.length} complaints (dev-x, dev-y) the category is told for ${percent(told.length / of.length)}, and of these ${percent(right / told.length)} are right.`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share > 0.97 || share < 0.03 ? 1 : 0)} %`;
}
