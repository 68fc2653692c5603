import { describe, expect, test } from 'vitest';
import { categoriesOf, mistakesInWords } from '../../shared/mail/compose/check-words.ts';
import { languages } from '../../shared/mail/compose/languages.ts';
import { speak } from '../../shared/mail/compose/sentences.ts';

const { en, ru } = languages;

describe('a mistake in the words is named', () => {
  test.each([
    ['a key too many', { ...en, greetings: 'Hi' }, /^greetings: expected a sentence/],
    ['a key too few', { ...en, question: undefined }, /^question: expected some text, came undefined/],
    ['a blank too few', { ...en, greeting: 'Hello,' }, /^greeting: expected the blank \{name\}, came "Hello,"/],
    ['a blank too many', { ...en, regards: 'Bye, {name}' }, /^regards: expected no blank \{name\} \(there is none\)/],
    ['a brace left open', { ...en, regards: 'Bye {' }, /^regards: expected every \{ closed/],
    ['an empty text', { ...en, regards: ' ' }, /^regards: expected some text/],
    ['no plural forms', { ...en, andMore: 'and more' }, /^andMore: expected one text for each of one, other/],
    ['a form too few', { ...en, andMore: { other: '{count} more' } }, /^andMore.one: expected words/],
    [
      'a form that the language has not',
      { ...en, andMore: { ...en.andMore, few: '{count} more' } },
      /^andMore.few: expected one of one, other, the plural forms of en/,
    ],
    [
      'a count that is never said',
      { ...en, andMore: { one: 'one more', other: 'more' } },
      /^andMore.other: .*\{count\}/,
    ],
  ])('%s', (_, words, mistake) => {
    expect(mistakesInWords(words, 'en', true)).toEqual([expect.stringMatching(mistake)]);
  });

  test('and a shop may give a few words of its own', () => {
    expect(mistakesInWords({ regards: 'Cheers' }, 'en', false)).toEqual([]);
    expect(mistakesInWords({}, 'en', true)).toContain('regards: expected words, came nothing');
  });
});

test('plural forms are those that whole numbers take in the language', () => {
  expect(['en', 'ja', 'cs', 'pl', 'lt', 'lv', 'sl', 'ar', 'fr'].map((tag) => categoriesOf(tag).join(' '))).toEqual([
    'one other',
    'other',
    'few one other',
    'few many one other',
    'few one other',
    'one other zero',
    'few one other two',
    'few many one other two zero',
    'one other',
  ]);
});

test('what is counted takes the form of its number', () => {
  const hours = (count: number) => speak(ru, 'ru')('answerHours', { count });
  expect([1, 4, 5, 21].map(hours)).toEqual([
    'Мы ответим Вам в течение 1 рабочего часа.',
    'Мы ответим Вам в течение 4 рабочих часов.',
    'Мы ответим Вам в течение 5 рабочих часов.',
    'Мы ответим Вам в течение 21 рабочего часа.',
  ]);
  expect(speak(en, 'en')('andMore', { count: 1 })).toBe('and one more thing');
  expect(speak(en, 'en')('andMore', { count: 1200 })).toBe('and 1,200 more things');
});
