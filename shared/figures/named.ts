import type { Staff } from '../shop.ts';

/**
 * Who of the staff is named in a text, by first name or whole name, in any case of it (`Mari`, `Marile`, `Jánovi`, `Анне`).
 * Not who is merely greeted, for the mails come in somebody's name; nor the customer, who may be called the same.
 * @param own the customer's names
 */
export function namedIn(text: string, staff: readonly Staff[], own: readonly string[] = []): Staff[] {
  const words = wordsOf(text);
  const named = words.flatMap((word, at) => {
    if (!word.isName || own.some((one) => bends(plain(one), word.plain)) || isGreeted(words, at)) return [];
    const called = staff.filter(({ name }) => isCalled(name, word));
    const family = words[at + 1]?.plain ?? '';
    const byFamily = called.filter(({ name }) =>
      partsOf(name)
        .slice(1)
        .some((one) => bends(one, family)),
    );
    const exactly = called.filter(({ name }) => partsOf(name)[0] === word.plain);
    return [byFamily, exactly, called].find((some) => some.length > 0) ?? [];
  });
  return staff.filter((person) => named.includes(person));
}

interface Word {
  plain: string;
  /** Written as names are: with a capital, where its script has them. */
  isName: boolean;
  beginsSentence: boolean;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    plain: plain(word),
    isName: word[0] !== word[0]?.toLowerCase() || word[0] === word[0]?.toUpperCase(),
    beginsSentence: /(^|[.!?…\n])[^\p{L}]*$/u.test(text.slice(Math.max(0, index - 10), index)) || index === 0,
  }));
}

/** Letters with and without marks are the same; signs of Indic scripts are letters. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase();
const partsOf = (name: string): string[] => plain(name).split(/\s+/);

function isCalled(name: string, { plain: word, beginsSentence }: Word): boolean {
  const [first = ''] = partsOf(name);
  if (beginsSentence && alsoWords.has(first)) return false;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(first)
    ? word.includes(first)
    : bends(first, word);
}

/** Languages bend names at their end, by a few letters, or by another vowel and a few. Names of two letters stay as they are. */
function bends(name: string, word: string): boolean {
  if (name.length < 3) return name === word && name !== '';
  if (january.test(word)) return false;
  const longestEnding = /\p{M}/u.test(name) ? 5 : 3;
  if (word.startsWith(name)) return word.length - name.length <= longestEnding;
  const stem = /[aeoуюаяоеη]$/.test(name) && name.length > 3 ? name.slice(0, -1) : undefined;
  return stem !== undefined && word.startsWith(stem) && word.length - stem.length < longestEnding;
}

/** Looks like many a Jan and Jaan. */
const january = /^ja+n(uar|var)/;

/** First names that begin many an English sentence of the content: `Will buy again`. */
const alsoWords = new Set(
  'art bill chase drew faith frank grace grant hope joy mark may miles pat ray rob rose sue will'.split(' '),
);

/** `Hi Mari`, `Dobrý deň, Mari`: within the first words, after a word of greeting. */
const isGreeted = (words: readonly Word[], at: number): boolean =>
  at <= 3 && words.slice(0, at).some((word) => greetings.has(word.plain));

const greetings = new Set(
  `hi hello hey dear good hallo liebe lieber guten moin tere tervist hei kallis ahoj dobry mila mily vazena vazeny zdravim zdravo
  dragi draga postovani postovana pozdrav dobar привет здравствуите дорогая дорогои уважаемая уважаемыи добрыи вітаю привіт добрии
  шановна здравеите здраво வணக்கம் அன்புள்ள bonjour salut chere cher hola buenos buenas estimada estimado querida ciao buongiorno
  cara caro gentile ola boa bom hej kara kære kjære moi hyva terve sveiki labas labdien czesc dzien szanowna droga szia kedves buna
  γεια αγαπητη merhaba sayın sevgili שלום مرحبا नमस्ते 您好 你好 안녕하세요`
    .split(/\s+/)
    .map(plain),
);
