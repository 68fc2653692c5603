import { fold } from './fold.ts';
import type { Meaning } from './meanings.ts';
import { model } from './model.ts';
import type { Token } from './tokens.ts';
import { firstNames, titles } from './words/first-names.ts';

const most = 3;

/**
 * Persons that a text with a good word in it names, as written: first names, whatever ending they bear, and what stands
 * beside a title or after a word that mostly goes before a name. Whom the text addresses and who signs it are left out.
 */
export function praisedIn(text: string, tokens: readonly Token[], meanings: readonly Meaning[]): string[] {
  if (!meanings.some(({ is }) => is === 'good' || is === 'thanks' || is === 'fixed')) return [];
  known ??= {
    names: new Set([...model.names, ...firstNames.split(' ').map(fold)].flatMap((name) => [name, ...declined(name)])),
    before: new Set([...model.beforeNames, ...titles.before.split(' ').map(fold)]),
    after: new Set(titles.after.split(' ').map(fold)),
  };
  const lastWords = tokens.filter(({ kind }) => kind === 'word').slice(-3);
  const found = tokens.filter((token, i) => {
    if (token.kind !== 'word' || (i <= 2 && isAddressed(text, token))) return false;
    if (lastWords.includes(token) && isSignature(text, token)) return false;
    const raw = text.slice(token.start, token.end);
    const hasCase = raw.toLowerCase() !== raw.toUpperCase();
    if (hasCase && !/^\p{Lu}\p{Ll}/u.test(raw)) return false;
    return isName(token.text) || (hasCase && isTitled(tokens, i));
  });
  return [...new Set([...found.map(({ start, end }) => text.slice(start, end)), ...eastern(text)])].slice(0, most);
}

function isTitled(tokens: readonly Token[], i: number): boolean {
  const { before, after } = known as Known;
  const beside = (at: number, titles: Set<string>) =>
    tokens[at]?.sentence === tokens[i]?.sentence && titles.has(tokens[at]?.text ?? '');
  return beside(i - 1, before) || beside(i + 1, after);
}

/** Words that are a name themselves, or a name of four letters or more with an ending of two, of a longer one three. */
function isName(word: string): boolean {
  const { names } = known as Known;
  for (let length = word.length; length >= Math.max(word.length - 3, 4); length -= 1) {
    if (names.has(word.slice(0, length))) return length > 4 || word.length - length < 3;
  }
  return names.has(word);
}

/** Jelena is also Jeleni, Jelenu, Jelenom. */
const declined = (name: string) => (/^[a-z]{5,}a$/.test(name) ? [name.slice(0, -1)] : []);

/** Names where words are not spaced, by what is joined to them. */
function eastern(text: string): string[] {
  if (!/[\p{Script=Han}\p{Script=Hangul}]/u.test(text)) return [];
  return [japanese, chinese, korean].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, name]) => (name && !roles.test(name) ? [name] : [])),
  );
}

const japanese = /(?<![\p{Script=Han}お])([\p{Script=Han}]{2,3}|\p{Script=Katakana}{2,5})(?:さん|氏)/gu;
const surnames = '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭谢謝蔡許许曾邱廖賴洪';
const chinese = new RegExp(
  `([小老阿][${surnames}](?!\\p{Script=Han}?孩)|[${surnames}](?:先生|小姐|女士|师傅|師傅|经理|經理|姐|哥))`,
  'gu',
);
const korean =
  /(?<!\p{Script=Hangul})(\p{Script=Hangul}{2,3})\s?(?:씨|(?:상담사|상담원|기사|매니저|대리|팀장|과장)님)/gu;
/** What a person does, not who it is. */
const roles = /店員|業者|担当|配達|職人|皆|客|スタッフ|ドライバー|オペレーター|작업|배송|택배|설치|담당|고객|상담/u;

/** Whether one of the last words of a text stands with few others after a stop, a comma or on a line. */
function isSignature(text: string, { start }: Token): boolean {
  const lead = /[,.!?\n]([^,.!?\n]*)$/u.exec(text.slice(0, start));
  return lead !== null && (lead[1] ?? '').trim().split(/\s+/u).filter(Boolean).length <= 1;
}

/** Hello Tom, … */
const isAddressed = (text: string, { end }: Token): boolean => /^\s*[,!،\n]/u.test(text.slice(end, end + 9));

interface Known {
  names: Set<string>;
  before: Set<string>;
  after: Set<string>;
}
let known: Known | undefined;
