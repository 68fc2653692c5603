import { styleText } from 'node:util';

/** A scene, what should have happened in it, and what did. */
export interface Verdict {
  title: string;
  should: readonly string[];
  did: readonly string[];
}

/** The same things, as often; in whatever order. */
export const isRight = ({ should, did }: Verdict): boolean =>
  JSON.stringify(should.toSorted()) === JSON.stringify(did.toSorted());

/** A table for the terminal: a scene on one line, where it went right; what was missing and what was too much, where not. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  const width = Math.max(...verdicts.map(({ title }) => title.length));
  return verdicts
    .flatMap((verdict) => {
      const { title, should, did } = verdict;
      const row = (mark: string, name: string, says: string, lines: readonly string[]) =>
        `  ${mark} ${name.padEnd(width)}  ${styleText('dim', says)}  ${lines.join(' · ') || 'nothing'}`;
      const right = isRight(verdict);
      const mark = right ? styleText('green', '✓') : styleText('red', '✗');
      return [row(mark, title, 'should', should), row(' ', '', '   did', did)];
    })
    .join('\n');
}
