import type { Token } from './tokens.ts';

const most = 5;

/** The words that pulled the score towards the mood, as they were written, strongest first; neighbours together. */
export function evidenceOf(
  text: string,
  tokens: readonly Token[],
  pulls: readonly number[],
  unhappy: boolean,
): string[] {
  const towards = tokens.map(({ kind }, i) => (kind === 'sign' ? 0 : (pulls[i] ?? 0) * (unhappy ? 1 : -1)));
  const least = Math.max(...towards, 0) * 0.3;
  const phrases: { start: number; end: number; pull: number; words: number; last: number }[] = [];
  for (const [i, { start, end, sentence }] of tokens.entries()) {
    const pull = towards[i] ?? 0;
    if (pull <= 0 || pull < least) continue;
    const open = phrases.at(-1);
    if (open && open.last === i - 1 && tokens[i - 1]?.sentence === sentence && open.words < 3) {
      Object.assign(open, { end, pull: open.pull + pull, words: open.words + 1, last: i });
    } else phrases.push({ start, end, pull, words: 1, last: i });
  }
  const strongest = phrases
    .sort((a, b) => b.pull - a.pull)
    .map(({ start, end }) => text.slice(start, end).slice(0, longest));
  return [...new Set(strongest)].slice(0, most);
}

/** Letters of a piece of evidence: where words are not spaced, a whole sentence is one. */
const longest = 80;
