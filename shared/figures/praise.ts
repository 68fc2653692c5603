import type { Journey } from '../journey/journey.ts';
import { folded } from '../journey/judge.ts';
import type { Shop } from '../shop.ts';
import type { Fact } from './facts.ts';

/** Happy words, and whom of the staff they name: by first name, whole name, or in another case of it (`Mari`, `Marile`, `Jánovi`). */
export function praised({ responses }: Journey, { staff }: Pick<Shop, 'staff'>): Pick<Fact, 'praiseAt' | 'praised'> {
  const happy = responses.findLast(({ mood, text }) => mood === 'happy' && text);
  if (!happy) return {};
  const named = (happy.praises ?? []).map(folded);
  const ids = staff.filter(({ name }) => named.some((one) => isNamed(folded(name), one))).map(({ id }) => id);
  return { praiseAt: happy.at, praised: ids.length > 0 ? ids : undefined };
}

/** Languages bend names at their end, by a few letters at most. */
function isNamed(name: string, written: string): boolean {
  const [first = '', ...rest] = name.split(' ');
  const [given = '', ...more] = written.split(' ');
  const bends = (one: string, other: string) => other.startsWith(one) && other.length - one.length <= longestEnding;
  return (
    first.length > 1 &&
    bends(first, given) &&
    (more.length === 0 || rest.some((family) => more.some((other) => bends(family, other))))
  );
}

const longestEnding = 4;
