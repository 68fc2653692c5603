import type { PackedProfiles } from '../pieces.ts';
import { eachPiece, hashOfPiece } from '../pieces.ts';
import { gapsOf } from '../rows.ts';
import { words } from '../words/all.ts';
import type { Texts } from './texts.ts';
import { kinds } from './texts.ts';

type Profiles = Record<string, [piece: string, weight: number][]>;

const kept = 1000;

/** Languages that share a script with another; the rest are told by their script alone. */
const byScriptAlone = new Set(['ar', 'el', 'he', 'hi', 'ja', 'ko', 'zh']);

/** What each language uses more than the others do: weight 10 is e times more. */
export function profile(texts: Map<string, Texts>): Profiles {
  const shares = new Map([...samples(texts)].map(([language, lines]) => [language, sharesOf(lines)]));
  const everywhere = new Map<string, number>();
  for (const ofLanguage of shares.values())
    for (const [piece, share] of ofLanguage) everywhere.set(piece, (everywhere.get(piece) ?? 0) + share / shares.size);
  return Object.fromEntries([...shares].map(([language, own]) => [language, telling(own, everywhere)]));
}

/** As bytes, see `PackedProfiles`. */
export function bytesOf(profiles: Profiles): Omit<PackedProfiles, 'packed'> & { bytes: Uint8Array } {
  const languages = Object.keys(profiles);
  const users = new Map<number, { language: number; weight: number }[]>();
  for (const [language, name] of languages.entries()) {
    for (const [piece, weight] of profiles[name] ?? []) {
      const hash = hashOfPiece(piece, 0, piece.length);
      users.set(hash, [...(users.get(hash) ?? []), { language, weight }]);
    }
  }
  const hashes = Int32Array.from(users.keys()).sort();
  const lists = Array.from(hashes, (hash) => users.get(hash) ?? []);
  const pairs = lists.flat();
  const bytes = Uint8Array.from([
    ...gapsOf(hashes),
    ...lists.map(({ length }) => length),
    ...pairs.map(({ language }) => language),
    ...pairs.map(({ weight }) => weight),
  ]);
  return { languages, pieces: hashes.length, bytes };
}

function samples(texts: Map<string, Texts>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [language, ofLanguage] of texts) {
    if (byScriptAlone.has(language)) continue;
    const table = Object.values(words[language] ?? {}).flatMap((list) =>
      list.split(' ').filter((word) => !word.endsWith('-')),
    );
    const lines = [
      ...kinds.flatMap((kind) => ofLanguage[kind].map(({ text }) => text)),
      ...table.map((word) => word.replaceAll('_', ' ')),
    ].map((line) => line.normalize('NFC').toLowerCase());
    if (language === 'sr') {
      const latin = lines.map(inLatin);
      found.set('sr-Latn', latin.concat(latin.map(withoutMarks)));
      found.set('sr-Cyrl', latin.map(inCyrillic));
    } else if (language === 'ta')
      found.set(
        'ta',
        lines.filter((line) => /^\P{Script=Tamil}*$/u.test(line)),
      );
    else if (language === 'ru' || language === 'uk' || language === 'bg') found.set(language, lines);
    else found.set(language, lines.concat(lines.map(withoutMarks)));
  }
  return found;
}

function sharesOf(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const line of lines) {
    eachPiece(line, (word, from, to) => {
      const piece = word.slice(from, to);
      counts.set(piece, (counts.get(piece) ?? 0) + 1);
      total += 1;
    });
  }
  return new Map(
    [...counts]
      .filter(([piece, count]) => count > 1 || (piece.startsWith(' ') && piece.endsWith(' ')))
      .map(([piece, count]) => [piece, count / total]),
  );
}

function telling(own: Map<string, number>, everywhere: Map<string, number>): [string, number][] {
  const rated = [...own].map(([piece, share]): { piece: string; worth: number; weight: number } => {
    const odds = Math.log((share + 5e-5) / ((everywhere.get(piece) ?? 0) + 5e-5));
    return { piece, worth: share * odds, weight: Math.min(Math.round(odds * 10), 60) };
  });
  const best = rated
    .filter(({ weight }) => weight > 2)
    .sort((a, b) => b.worth - a.worth || (a.piece < b.piece ? -1 : 1));
  return best.slice(0, kept).map(({ piece, weight }) => [piece, weight]);
}

const withoutMarks = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/đ/gu, 'dj')
    .normalize('NFC');

const cyrillicLetters = [...'абвгдђежзијклмнопрстћуфхцчшљњџ'];
const latinLetters = [...'abvgdđežzijklmnoprstćufhcčš', 'lj', 'nj', 'dž'];

const inLatin = (text: string) =>
  text.replace(/\p{Script=Cyrillic}/gu, (letter) => latinLetters[cyrillicLetters.indexOf(letter)] ?? letter);

const inCyrillic = (text: string) =>
  text.replace(/lj|nj|dž|[a-zđćčžš]/gu, (letter) => cyrillicLetters[latinLetters.indexOf(letter)] ?? letter);
