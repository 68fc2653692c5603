import type { Dice } from './dice.ts';
import { dice } from './dice.ts';
import type { Texts } from './texts.ts';

/** A message to learn from. */
export interface Example {
  text: string;
  unhappy: boolean;
  weight: number;
}

/** How many messages are composed of the clauses of a language for each label, beside the lines themselves. */
const composed = 500;

/** Learns from every line as it stands and from messages composed of clauses, as customers string them together. */
export function compose(texts: Map<string, Texts>): Example[] {
  return [...texts].flatMap(([language, ofLanguage], index) => balance(ofOne(ofLanguage, dice(index + 1)), language));
}

function ofOne(texts: Texts, { roll, pick }: Dice): Example[] {
  const lines = (list: readonly string[], unhappy: boolean, weight: number) =>
    list.map((text) => ({ text, unhappy, weight }));
  const found = [
    ...lines(texts.complaint, true, 1),
    ...lines(texts.unhappy, true, 3),
    ...lines([...texts.praise, ...texts.negated, ...texts.neutral, ...texts.optout], false, 1),
    ...lines([...texts.resolved, ...texts.ok], false, 3),
  ];
  const connector = (list: readonly string[]) => (list.length === 0 ? ',' : pick(list));
  const join = (first: string, second: string) =>
    roll() < 0.6 ? `${first}${stop(first)} ${second}` : `${first}, ${connector(texts.and)} ${second}`;
  const good = () => pick(roll() < 0.7 ? texts.praise : texts.negated);
  const unhappy: [number, () => string][] = [
    [0.25, () => pick(texts.complaint)],
    [0.3, () => join(pick(texts.complaint), pick(texts.complaint))],
    [0.25, () => `${good()}, ${connector(texts.but)} ${pick(texts.complaint)}`],
    [0.1, () => join(good(), pick(texts.complaint))],
    [0.07, () => join(pick(texts.complaint), pick(texts.neutral))],
    [0.03, () => `${pick(texts.fixed)}, ${connector(texts.but)} ${pick(texts.complaint)}`],
  ];
  const ok: [number, () => string][] = [
    [0.2, () => pick(texts.praise)],
    [0.25, () => join(pick(texts.praise), pick(texts.praise))],
    [0.2, () => join(pick(texts.negated), good())],
    [0.1, () => join(pick(texts.neutral), pick(texts.neutral))],
    [0.1, () => join(good(), pick(texts.neutral))],
    [0.13, () => join(pick(texts.resolved), pick(texts.praise))],
    [0.02, () => `${pick(texts.complaint)}, ${connector(texts.but)} ${pick(texts.fixed)}`],
  ];
  for (let i = 0; i < composed; i += 1) {
    found.push({ text: dress(draw(unhappy, roll()), texts, { roll, pick }), unhappy: true, weight: 1 });
    found.push({ text: dress(draw(ok, roll()), texts, { roll, pick }), unhappy: false, weight: 1 });
  }
  return found;
}

function draw(kinds: readonly [number, () => string][], rolled: number): string {
  let left = rolled;
  for (const [share, make] of kinds) {
    left -= share;
    if (left < 0) return make();
  }
  return kinds[0]?.[1]() ?? '';
}

const stop = (text: string) => (/[.!?。！？…]$/u.test(text) ? '' : '.');

/** Greeting, capitals and stops as people use them or leave them out. */
function dress(text: string, texts: Texts, { roll, pick }: Dice): string {
  const greeted = roll() < 0.25 && texts.opener.length > 0 ? `${pick(texts.opener)} ${text}` : text;
  return roll() < 0.3 ? `${greeted}${stop(greeted)}` : roll() < 0.15 ? `${greeted}!` : greeted;
}

/** Both labels of a language weigh the same, and languages by the root of their distinct texts. */
function balance(examples: Example[], language: string): Example[] {
  const total = (unhappy: boolean) =>
    examples.reduce((sum, example) => sum + (example.unhappy === unhappy ? example.weight : 0), 0);
  const totals = { unhappy: total(true), ok: total(false) };
  if (totals.unhappy === 0 || totals.ok === 0) throw new Error(`${language}: text of one label only`);
  const share = Math.sqrt(totals.unhappy + totals.ok);
  return examples.map((example) => ({
    ...example,
    weight: (example.weight * share) / (example.unhappy ? totals.unhappy : totals.ok),
  }));
}
