import { writeFileSync } from 'node:fs';
import { agreementOf } from '../../shared/mood/agreement.ts';
import type { Example } from '../../shared/mood/examples.ts';
import { openExamples } from '../../shared/store/examples.ts';
import { run } from './tools.ts';

/**
 * `npm run mood:examples -- [file]`: what staff said of customers' words, month by month beside what was read; with a file, the
 * examples themselves, a JSON object a line, for `npm run mood:train -- --examples <file>`.
 */
await run(async ({ world, words: [file] }) => {
  const examples: Example[] = [];
  for await (const example of openExamples(world).all()) examples.push(example);
  const percent = (share: number | undefined) =>
    (share === undefined ? '-' : `${(share * 100).toFixed(0)} %`).padStart(6);
  console.log('month    examples  unhappy seen  others spared');
  for (const { month, examples: count, seen, spared } of agreementOf(examples))
    console.log(
      `${month}  ${String(count).padStart(8)}  ${percent(seen).padStart(12)}  ${percent(spared).padStart(13)}`,
    );
  if (!file) return;
  writeFileSync(file, examples.map((example) => `${JSON.stringify(example)}\n`).join(''));
  console.log(`${examples.length} examples written to ${file}`);
});
