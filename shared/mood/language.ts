import { brotliDecompressSync } from 'node:zlib';
import { packedProfiles } from './language-model.ts';
import { eachPiece, hashOfPiece } from './pieces.ts';
import { fromGaps } from './rows.ts';

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
const scriptNames = Object.keys(scripts);
const runs = Object.values(scripts).map((letter) => new RegExp(`${letter}+`, 'gu'));

/** Scripts that write a whole syllable or word with one sign. */
const dense = new Set(['ko', 'ja', 'zh']);

function scriptOf(text: string): string | undefined {
  const counts = runs.map((run, i) => {
    const letters = [...(text.match(run) ?? []).join('')].length;
    return dense.has(scriptNames[i] ?? '') ? 2 * letters : letters;
  });
  const most = Math.max(...counts);
  if (most === 0) return undefined;
  const name = scriptNames[counts.indexOf(most)];
  return name === 'zh' && (counts[scriptNames.indexOf('ja')] ?? 0) > 0 ? 'ja' : name;
}

function likeliest(text: string, script: string): { language: string; lead: number } {
  profiles ??= load();
  const { names, places, starts, languages, weights } = profiles;
  const sums = new Int32Array(names.length);
  let count = 0;
  eachPiece(text, (word, from, to) => {
    count += 1;
    const place = places.get(hashOfPiece(word, from, to));
    if (place === undefined) return;
    const end = starts[place + 1] as number;
    for (let k = starts[place] as number; k < end; k += 1) {
      const language = languages[k] as number;
      sums[language] = (sums[language] as number) + (weights[k] as number);
    }
  });
  const ranked = names
    .map((language, i) => ({ language, sum: sums[i] ?? 0 }))
    .filter(({ language }) => (script === 'Cyrl') === cyrillic.has(language))
    .sort((a, b) => b.sum - a.sum);
  const [first, second] = ranked;
  if (!first || !second || first.sum === 0) return { language: 'und', lead: 0 };
  // What is missing to a sentence's worth of pieces counts as undecided, so that one short word needs to be typical.
  return { language: first.language, lead: (first.sum - second.sum) / Math.max(count, 20) };
}

const cyrillic = new Set(['ru', 'uk', 'bg', 'sr-Cyrl']);

/** Of each piece, the languages that use it by number, each with its weight: from `starts` of its place to that of the next. */
interface LoadedProfiles {
  names: readonly string[];
  places: Map<number, number>;
  starts: Int32Array;
  languages: Uint8Array;
  weights: Uint8Array;
}

// Unpacked at the first text that needs it.
let profiles: LoadedProfiles | undefined;

function load(): LoadedProfiles {
  const { languages: names, pieces, packed } = packedProfiles;
  const bytes = brotliDecompressSync(Buffer.from(packed, 'base64'));
  const { list, end } = fromGaps(bytes, pieces);
  const starts = new Int32Array(pieces + 1);
  for (let place = 0; place < pieces; place += 1) {
    starts[place + 1] = (starts[place] as number) + (bytes[end + place] as number);
  }
  const from = end + pieces;
  const pairs = starts[pieces] as number;
  return {
    names,
    places: new Map(Array.from(list, (hash, place) => [hash, place])),
    starts,
    languages: bytes.subarray(from, from + pairs),
    weights: bytes.subarray(from + pairs),
  };
}
