import type { Forms, Words } from '../sentences.ts';
import { srLatn } from './sr-Latn.ts';

const { addressBy, ...sentences } = srLatn;

/** The alphabet: each letter in Latin, then in Cyrillic. */
const letters = new Map(
  'aа bб vв gг dд đђ eе žж zз iи jј kк lл ljљ mм nн njњ oо pп rр sс tт ćћ uу fф hх cц čч džџ šш'
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

/** Serbian writes the same words in both scripts, letter for letter, so the Latin sentences are the only source. */
export const srCyrl: Words = {
  addressBy,
  ...sentences,
  ...Object.fromEntries(Object.entries(sentences).map(([key, said]) => [key, written(said)])),
};

function written(said: string | Forms): string | Forms {
  if (typeof said === 'string') return inCyrillic(said);
  const { other, ...forms } = said;
  return {
    other: inCyrillic(other),
    ...Object.fromEntries(Object.entries(forms).map(([form, text]) => [form, inCyrillic(text)])),
  };
}

/** Transliterates everything but `{blanks}`. Digraphs first: no sentence holds one of the words where they are two letters. */
function inCyrillic(text: string): string {
  return text.replace(/\{\w+\}|lj|nj|dž|Lj|Nj|Dž|\p{Script=Latin}/gu, (letter) => {
    const lower = letter.toLowerCase();
    const cyrillic = letters.get(lower) ?? letter;
    return letter === lower ? cyrillic : cyrillic.toUpperCase();
  });
}
