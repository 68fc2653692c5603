import { describe, expect, it } from 'vitest';
import { bytesOf, profile } from '../../shared/mood/train/languages.ts';
import { learn } from '../../shared/mood/train/learn.ts';
import { merge } from '../../shared/mood/train/merge.ts';
import { samplesOf } from '../../shared/mood/train/samples.ts';
import { kinds, readTexts, type Texts } from '../../shared/mood/train/texts.ts';

/** A few lines of each kind of two languages. */
const few = new Map(
  [...readTexts()]
    .filter(([language]) => language === 'en' || language === 'et')
    .map(([language, texts]) => [
      language,
      Object.fromEntries(kinds.map((kind) => [kind, texts[kind].slice(0, 12)])) as Texts,
    ]),
);

function grow() {
  const { samples, classes, slotOfRow, linesOfRow } = samplesOf(few.values());
  const course = { size: 4, rounds: 2, pace: 0.15, dropped: 0.4, doubt: 0.05, marks: 2, rows: slotOfRow.length };
  const isUnhappy = classes.map((name) => name.startsWith('unhappy.'));
  const nets = [1, 2].map((seed) => learn(samples, { ...course, seed, classes: isUnhappy }));
  const shape = { size: 6, outputs: classes.length + 2, classes: classes.length, counts: linesOfRow };
  return { nets, merged: merge(nets, shape), languages: bytesOf(profile(few)) };
}

describe('The model grown from its training text', () => {
  it('is the same each time, number for number', () => {
    const first = grow();
    expect(first.merged.vectors.some((number) => number !== 0)).toBe(true);
    expect(grow()).toEqual(first);
  });

  it('is another one from another seed', () => {
    const [one, two] = grow().nets;
    expect(one?.heads).not.toEqual(two?.heads);
  });
});
