/**
 * Folds a word so that one word has one form: lower case, without diacritics (signs of Indic scripts are kept), Cyrillic
 * and Greek in Latin letters (so Serbian is one language in both scripts, and Slavic languages help each other),
 * every digit as 0, a letter at most twice in a row.
 */
export function fold(word: string): string {
  if (/^[a-z]+$/.test(word)) return word.replace(/(.)\1{2,}/g, '$1$1');
  let folded = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ`´]/gu, "'");
  if (folding.test(folded)) {
    folded = folded.normalize('NFD').replace(marks, '').normalize('NFC');
    folded = folded.replace(foreign, (letter) => latin[letter] ?? letter);
  }
  return folded.replace(/\p{N}/gu, '0').replace(/(.)\1{2,}/gu, '$1$1');
}

const folding = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u;
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
