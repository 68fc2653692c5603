import { fold } from '../fold.ts';
import { tokens } from '../tokens.ts';
import type { Line, Texts } from './texts.ts';
import { kinds } from './texts.ts';

/** Names that lines of training text are marked with, and words that mostly go before a name. */
export function namesOf(texts: Iterable<Texts>): { names: string[]; beforeNames: string[] } {
  const lines = [...texts].flatMap((ofLanguage) => kinds.flatMap((kind) => ofLanguage[kind]));
  const marked = new Set(lines.flatMap(named));
  const common = new Set(
    lines.flatMap(({ text }) =>
      tokens(text).flatMap((token) => (isSmall(text.slice(token.start, token.end)) ? [token.text] : [])),
    ),
  );
  const names = [...marked].filter((name) => name.length > 2 && !common.has(name)).sort();
  const counts = new Map<string, { names: number; all: number }>();
  for (const line of lines) {
    const own = new Set(named(line));
    const found = tokens(line.text);
    for (const [i, token] of found.entries()) {
      const before = found[i - 1];
      if (!before || before.sentence !== token.sentence) continue;
      if (!/^\p{Lu}\p{Ll}/u.test(line.text.slice(token.start, token.end))) continue;
      const count = counts.get(before.text) ?? { names: 0, all: 0 };
      count.all += 1;
      if ([...own].some((name) => token.text.startsWith(name))) count.names += 1;
      counts.set(before.text, count);
    }
  }
  const beforeNames = [...counts].filter(([, count]) => count.names >= 2 && count.names >= count.all * 0.4);
  return { names, beforeNames: beforeNames.map(([word]) => word).sort() };
}

const named = ({ marks }: Line) =>
  marks.flatMap((mark) => (mark.startsWith('name=') ? mark.slice(5).split(/\s+/u).map(fold) : []));

/** Written small in the middle of a text: a word like any other. */
const isSmall = (raw: string) => raw.toLowerCase() === raw && raw.toUpperCase() !== raw;
