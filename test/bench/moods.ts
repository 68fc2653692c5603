import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readMood } from '../../shared/mood/read-mood.ts';
import { developmentSets } from '../../shared/mood/train/card.ts';
import { readLabelled } from '../../shared/mood/train/measure.ts';

export interface MoodReading {
  language: string;
  letters: number;
  /** Milliseconds to read the text. */
  house: number;
  /** Milliseconds to hash the same text once (SHA-256). */
  least: number;
}

/** Replies as people write them, told again until they are about 500 letters long. */
const replies: Record<string, string> = {
  en: 'The parcel came two weeks late and one corner of the board is cracked. I wrote twice and nobody answered. The card was lovely though. ',
  et: 'Pakk jõudis kaks nädalat hiljem ja laua üks nurk on mõranenud. Kirjutasin kaks korda, aga keegi ei vastanud. Kaart oli küll armas. ',
  ta: 'பொதி இரண்டு வாரம் தாமதமாக வந்தது, பலகையின் ஓரம் உடைந்திருந்தது. இரண்டு முறை எழுதினேன், யாரும் பதில் சொல்லவில்லை. ',
  ja: '荷物は二週間遅れて届き、板の角が割れていました。二度問い合わせましたが返事がありません。カードは素敵でした。',
};

const letters = 500;
const rounds = 300;

/** Median of each, in turns, after a warm-up; last of texts that are never the same twice running, of all languages. */
export function measureMoods(): MoodReading[] {
  const one = Object.entries(replies).map(([language, reply]) => {
    const text = reply.repeat(Math.ceil(letters / reply.length)).slice(0, letters);
    return measure(language, [text], rounds);
  });
  const all = manyTexts();
  return [...one, measure('all, in turns', all, 2 * all.length)];
}

function measure(language: string, texts: readonly string[], count: number): MoodReading {
  const times: { house: number[]; least: number[] } = { house: [], least: [] };
  for (let round = -count; round < count; round++) {
    const text = texts[(round + count) % texts.length] ?? '';
    const began = performance.now();
    readMood(text);
    const read = performance.now();
    createHash('sha256').update(text).digest('hex');
    const hashed = performance.now();
    if (round < 0) continue;
    times.house.push(read - began);
    times.least.push(hashed - read);
  }
  return { language, letters, house: median(times.house), least: median(times.least) };
}

/** The lines of the development sets, a language's one after another. */
function manyTexts(): string[] {
  const joined = new Map<string, string>();
  for (const name of ['dev-x', 'dev-y'])
    for (const { lang, text } of readLabelled(developmentSets[name] ?? ''))
      joined.set(lang, `${joined.get(lang) ?? ''}${text} `);
  return [...joined.values()].flatMap((text) =>
    Array.from({ length: Math.floor(text.length / letters) }, (_, i) => text.slice(i * letters, (i + 1) * letters)),
  );
}

/** Milliseconds of processor time that a new process takes for its first text: model and words are unpacked for it. */
export function measureFirstMood(): number {
  const reader = new URL('../../shared/mood/read-mood.ts', import.meta.url).href;
  const script = `import { readMood } from ${JSON.stringify(reader)};
    const before = process.cpuUsage();
    readMood(${JSON.stringify(replies.en)});
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1000);`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', script];
  const runs = Array.from({ length: 5 }, () => Number(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout));
  return median(runs);
}

const median = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
