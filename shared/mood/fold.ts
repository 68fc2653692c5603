/**
 * Folds a word so that one word has one form: lower case, without diacritics (signs of Indic scripts are kept), Cyrillic
 * and Greek in Latin letters (so Serbian is one language in both scripts, and Slavic languages help each other),
 * every digit as 0, a letter at most twice in a row.
 */
export function fold(word: string): string {
  let folded = '';
  for (const letter of word.normalize('NFKC')) folded += known.get(letter) ?? foldLetter(letter);
  return longRun.test(folded) ? folded.replace(longRuns, '$1$1') : folded;
}

/** Letters met so far: texts are long, alphabets short. */
const known = new Map<string, string>();

function foldLetter(letter: string): string {
  const bare = letter.toLowerCase().normalize('NFD').replace(marks, '').normalize('NFC');
  const folded = bare
    .replace(foreign, (one) => latin[one] ?? one)
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/\p{N}/gu, '0');
  known.set(letter, folded);
  return folded;
}

const longRun = /(.)\1\1/u;
const longRuns = /(.)\1{2,}/gu;
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/gu;
const foreign = /[ıßøæœđðłþىةکـ]|[\u0370-\u052f]/gu;

const latin: Record<string, string> = {
  ...{ ı: 'i', ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', ł: 'l', þ: 'th' },
  ...{ ى: 'ي', ة: 'ه', ک: 'ك', ـ: '' },
  ...letters('абвгґдежзиіклмнопрстуфхцчшыэјєђћ', 'abvggdezziiklmnoprstufhccsyejedc'),
  ...{ щ: 'sc', ъ: '', ь: '', ю: 'ju', я: 'ja', љ: 'lj', њ: 'nj', џ: 'dz' },
  ...letters('αβγδεζηικλμνξοπρσςτυφχω', 'avgdeziiklmnxoprsstyfho'),
  ...{ θ: 'th', ψ: 'ps' },
};

function letters(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, i) => [letter, to[i] ?? '']));
}
