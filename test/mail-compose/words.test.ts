import { describe, expect, test } from 'vitest';
import { categoriesOf, mistakesInWords } from '../../shared/mail/compose/check-words.ts';
import { languages } from '../../shared/mail/compose/languages.ts';
import { speak } from '../../shared/mail/compose/sentences.ts';

const { en, ru } = languages;

describe('a mistake in the words is named', () => {
  test.each([
    ['a key too many', { ...en, greetings: 'Hi' }, 'greetings', 'one of the keys of shared/mail/compose/sentences.ts'],
    ['a key too few', { ...en, question: undefined }, 'question', 'some text'],
    ['a blank too few', { ...en, greeting: 'Hello,' }, 'greeting', 'the blank {name}'],
    ['a blank too many', { ...en, regards: 'Bye, {name}' }, 'regards', 'no blank {name}, only text'],
    ['a brace left open', { ...en, regards: 'Bye {' }, 'regards', 'every { closed by a }'],
    ['an empty text', { ...en, regards: ' ' }, 'regards', 'some text'],
    [
      'no plural forms',
      { ...en, andMore: 'and more' },
      'andMore',
      'a text for each of one, other (the plural forms of en)',
    ],
    ['a form too few', { ...en, andMore: { other: '{count} more' } }, 'andMore.one', 'some text'],
    [
      'a form that the language has not',
      { ...en, andMore: { ...en.andMore, few: '{count} more' } },
      'andMore.few',
      'one of one, other (the plural forms of en)',
    ],
    [
      'a count that is never said',
      { ...en, andMore: { one: 'one more', other: 'more' } },
      'andMore.other',
      'the blank {count}',
    ],
    [
      'no manner of writing names',
      { ...en, addressBy: 'nick' },
      'addressBy',
      'one of firstName, fullName, familyNameFirst, noName',
    ],
  ])('%s', (_, words, at, expected) => {
    expect(mistakesInWords(words, 'en', true)).toEqual([{ path: at.split('.'), expected }]);
  });

  test('and a shop may give a few words of its own', () => {
    expect(mistakesInWords({ regards: 'Cheers' }, 'en', false)).toEqual([]);
    expect(mistakesInWords({}, 'en', true)).toContainEqual({ path: ['regards'], expected: 'some text' });
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
