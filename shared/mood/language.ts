import { brotliDecompressSync } from 'node:zlib';
import { packedLanguages } from './language-model.ts';
import type { Profiles } from './pieces.ts';
import { pieces } from './pieces.ts';

/**
 * The language of a text as a BCP 47 primary tag, with `sr-Cyrl` and `sr-Latn` apart; `und` when it cannot be told.
 * Its script decides first; languages that share one are told apart by the pieces of words each uses most.
 */
export const detectLanguage = (text: string): string => guessLanguage(text).language;

/**
 * The language and, where it is `und`, still the likeliest one: the hint if there is one, else the best of the script.
 */
export function guessLanguage(text: string, hint?: string): { language: string; likely: string } {
  const read = text.slice(0, lettersRead).normalize('NFC').toLowerCase();
  const script = scriptOf(read);
  const known = (language: string) => ({ language, likely: language });
  if (script === undefined) return hint ? { language: hint, likely: hint } : known('und');
  if (script !== 'Latn' && script !== 'Cyrl') return known(script);
  if (script === 'Cyrl' && /[ђћљњџј]/u.test(read)) return known('sr-Cyrl');
  const { language, lead } = likeliest(read, script);
  if (lead >= leastLead) return known(language);
  return hint ? known(hint) : { language: 'und', likely: language };
}

/** How far the best language must be ahead of the next, in weight a piece; below it the text could be either. */
const leastLead = 0.08;

/** Letters that are enough to tell a language by. */
const lettersRead = 250;

/** Scripts that tell a language by themselves, then the two that many share. */
const scripts = {
  ko: String.raw`\p{Script=Hangul}`,
  ja: String.raw`[\p{Script=Hiragana}\p{Script=Katakana}]`,
  zh: String.raw`\p{Script=Han}`,
  ta: String.raw`\p{Script=Tamil}`,
  hi: String.raw`\p{Script=Devanagari}`,
  el: String.raw`\p{Script=Greek}`,
  he: String.raw`\p{Script=Hebrew}`,
  ar: String.raw`\p{Script=Arabic}`,
  Cyrl: String.raw`\p{Script=Cyrillic}`,
  Latn: String.raw`\p{Script=Latin}`,
};
const names = Object.keys(scripts);
const runs = new RegExp(
  Object.values(scripts)
    .map((letter) => `(${letter}+)`)
    .join('|'),
  'gu',
);

/** Scripts that write a whole syllable or word with one sign. */
const dense = new Set(['ko', 'ja', 'zh']);

function scriptOf(text: string): string | undefined {
  const counts = names.map(() => 0);
  for (const [run, ...groups] of text.matchAll(runs)) {
    const at = groups.findIndex((group) => group !== undefined);
    counts[at] = (counts[at] ?? 0) + [...run].length * (dense.has(names[at] ?? '') ? 2 : 1);
  }
  const most = Math.max(...counts);
  if (most === 0) return undefined;
  const name = names[counts.indexOf(most)];
  return name === 'zh' && (counts[names.indexOf('ja')] ?? 0) > 0 ? 'ja' : name;
}

function likeliest(text: string, script: string): { language: string; lead: number } {
  const { names, weights } = load();
  const sums = new Float64Array(names.length);
  const found = pieces(text);
  for (const piece of found) {
    const pairs = weights.get(piece);
    for (let k = 0; pairs && k < pairs.length; k += 2) {
      const language = pairs[k] ?? 0;
      sums[language] = (sums[language] ?? 0) + (pairs[k + 1] ?? 0);
    }
  }
  const ranked = names
    .map((language, i) => ({ language, sum: sums[i] ?? 0 }))
    .filter(({ language }) => (script === 'Cyrl') === cyrillic.has(language))
    .sort((a, b) => b.sum - a.sum);
  const [first, second] = ranked;
  if (!first || !second || first.sum === 0) return { language: 'und', lead: 0 };
  // What is missing to a sentence's worth of pieces counts as undecided, so that one short word needs to be typical.
  return { language: first.language, lead: (first.sum - second.sum) / Math.max(found.length, 20) };
}

const cyrillic = new Set(['ru', 'uk', 'bg', 'sr-Cyrl']);

let loaded: { names: string[]; weights: Map<string, number[]> } | undefined;

/** Of each piece, the languages that use it, by number, each followed by its weight. */
function load() {
  if (loaded) return loaded;
  const profiles = JSON.parse(brotliDecompressSync(Buffer.from(packedLanguages, 'base64')).toString()) as Profiles;
  const names = Object.keys(profiles);
  const weights = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    for (const [piece, weight] of profiles[name] ?? []) {
      const pairs = weights.get(piece);
      if (pairs) pairs.push(index, weight);
      else weights.set(piece, [index, weight]);
    }
  }
  loaded = { names, weights };
  return loaded;
}
