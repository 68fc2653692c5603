import { describe, expect, test } from 'vitest';
import { followUpKinds, type Journey } from '../../shared/journey/journey.ts';
import { mistakesInWords } from '../../shared/mail/compose/check-words.ts';
import { composeFollowUp } from '../../shared/mail/compose/follow-up.ts';
import { directionOf, languageOf } from '../../shared/mail/compose/language.ts';
import { languages } from '../../shared/mail/compose/languages.ts';
import { marker } from '../../shared/mail/compose/links.ts';
import { speak } from '../../shared/mail/compose/sentences.ts';
import { tags } from '../../shared/mail/compose/tags.ts';
import { journeyKeys } from '../../shared/mail/read/match.ts';
import { ownWords } from '../../shared/mail/read/own-words.ts';
import { exampleJourney, publicUrl, shop } from './example.ts';

describe.each(tags)('the words of %s', (tag) => {
  const words = languages[tag];
  const texts = Object.entries({ ...words, addressBy: '' }).flatMap(([key, said]) =>
    typeof said === 'string'
      ? said
        ? [[key, said] as const]
        : []
      : Object.values(said).map((text) => [key, text] as const),
  );

  test('are all there and none too many, with exactly the blanks and plural forms that are asked for', () => {
    expect(mistakesInWords({ ...words }, tag, true)).toEqual([]);
  });

  test('are tidy: no empty one, no double or outer space, no straight apostrophe', () => {
    for (const [key, text] of texts) {
      expect(text, key).toMatch(/^\S(.*\S)?$/);
      expect(text, key).not.toMatch(/ {2}|'/);
    }
  });

  test('are written in its own script, but for a rating in figures alone', () => {
    const script = new Intl.Locale(tag).maximize().script;
    const own = new RegExp(`[${(scripts[script ?? ''] ?? [script]).map((one) => `\\p{Script=${one}}`).join('')}]`, 'u');
    for (const [key, text] of texts) {
      const said = text.replace(/\{\w+\}/g, '');
      if (key !== 'rating' || /\p{Letter}/u.test(said)) expect(said, key).toMatch(own);
    }
  });

  test('have labels and buttons that fit a phone', () => {
    for (const key of ['phone', 'email', 'hours', 'reference'] as const)
      expect(words[key].length, key).toBeLessThanOrEqual(24);
    for (const key of ['send', 'sendWords', 'unsubscribeButton'] as const)
      expect(words[key].length, key).toBeLessThanOrEqual(32);
  });

  test('lead an answer back by the line at the foot, and let it end there, however the mail is quoted', () => {
    const foot = marker(words.reference, 'abcdefghijklmnop2345');
    const head = 'From: Shop <shop@shop.example>\nSent: 3 January 2026 17:00\nTo: Bo\nSubject: x';
    const text = `${head}\n\n${words.question}\n\n${foot}\n\n42 is broken.`;
    expect(journeyKeys({ recipients: [], references: [], subject: '', text }).map(({ key }) => key)).toEqual([
      'abcdefghijklmnop2345',
    ]);
    expect(ownWords(text).words).toBe('42 is broken.');
  });

  test('fill whole mails', () => {
    for (const kind of followUpKinds) {
      const journey = exampleJourney({ customer: { locale: tag } });
      const { html, text, subject } = composeFollowUp({ kind, journey, alsoAbout: [], shop, publicUrl });
      expect(html).toContain(`<html lang="${tag}" dir="${directionOf(tag)}">`);
      expect(`${text}${subject}`).not.toMatch(/[{}]|undefined|\[object/);
      expect(subject).toContain('#1001');
    }
  });
});

test('what is filled in is never filled in again', () => {
  expect(speak(languages.en, 'en')('subject', { order: '{shop}', shop: 'X' })).toBe('Your order {shop} at X');
});

describe('the language of a customer', () => {
  const of = (locale?: string, country?: string, language = 'en') =>
    languageOf(withCustomer({ ...(locale && { locale }), ...(country && { country }) }), { ...shop, language });

  test.each([
    ['et', undefined, 'et'],
    ['en_US', 'EE', 'en'],
    ['de-CH', 'CH', 'de'],
    ['sr', 'RS', 'sr-Latn'],
    ['sr-Cyrl-RS', 'RS', 'sr-Cyrl'],
    ['sr_Latn', 'RS', 'sr-Latn'],
    ['ta-IN', 'IN', 'ta'],
    ['pt_BR', 'BR', 'pt'],
    ['no', 'NO', 'nb'],
    ['nn-NO', 'NO', 'nb'],
    ['ar', 'SA', 'ar'],
    ['iw-IL', 'IL', 'he'],
    ['ja-JP', 'JP', 'ja'],
    ['zh-CN', 'CN', 'zh-Hans'],
    ['zh_TW', 'TW', 'zh-Hant'],
    ['zh-HK', 'HK', 'zh-Hant'],
    ['zh-Hant', 'US', 'zh-Hant'],
  ])('is that of the locale %s', (locale, country, language) => expect(of(locale, country)).toBe(language));

  test.each([
    ['SK', 'sk'],
    ['RS', 'sr-Latn'],
    ['AT', 'de'],
    ['MX', 'es'],
    ['RU', 'ru'],
    ['NO', 'nb'],
    ['BR', 'pt'],
    ['UA', 'uk'],
    ['CY', 'el'],
    ['IL', 'he'],
    ['EG', 'ar'],
    ['TW', 'zh-Hant'],
    ['KR', 'ko'],
  ])('is that of the country %s where no locale is known', (country, language) =>
    expect(of(undefined, country)).toBe(language),
  );

  test.each([
    ['tlh', 'EE', 'et'],
    ['not a locale', 'FR', 'fr'],
    ['xx-yy-zz-!!', 'ZZ', 'sk'],
    [undefined, 'GE', 'sk'],
  ])('falls back where %s in %s is not spoken', (locale, country, language) =>
    expect(of(locale, country, 'sk')).toBe(language),
  );

  test('is English where not even the shop’s is spoken', () => expect(of(undefined, undefined, 'tlh')).toBe('en'));

  function withCustomer(customer: { locale?: string; country?: string }): Journey {
    const { order, ...journey } = exampleJourney();
    if (!order?.details) throw new Error('the example has an order');
    return { ...journey, order: { ...order, details: { ...order.details, customer } } };
  }
});

test('Arabic, Hebrew and Urdu run from right to left', () => {
  expect(['ar', 'he', 'ur-PK', 'en', 'ta'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'ltr']);
});

/** Scripts that stand for one or several alphabets. */
const scripts: Record<string, string[]> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul'],
};
