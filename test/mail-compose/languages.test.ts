import { describe, expect, test } from 'vitest';
import { followUpKinds, type Journey } from '../../shared/journey/journey.ts';
import { composeFollowUp } from '../../shared/mail/compose/follow-up.ts';
import { directionOf, languageOf } from '../../shared/mail/compose/language.ts';
import { type Language, languages } from '../../shared/mail/compose/languages.ts';
import { type Sentence, sentences, speak } from '../../shared/mail/compose/sentences.ts';
import { exampleJourney, publicUrl, shop } from './example.ts';

const tags = Object.keys(languages) as Language[];

describe.each(tags)('the sentences in %s', (tag) => {
  const words = languages[tag];

  test('are all there and none too many', () => {
    expect(Object.keys(words).sort()).toEqual([...Object.keys(sentences), 'addressBy'].sort());
  });

  test('have exactly the blanks that are filled in', () => {
    for (const [sentence, blanks] of Object.entries(sentences)) {
      const found = [...words[sentence as Sentence].matchAll(/\{(\w+)\}/g)].map(([, blank]) => blank);
      expect(new Set(found), sentence).toEqual(new Set(blanks));
    }
  });

  test('are tidy: no empty one, no double or outer space, no straight apostrophe', () => {
    for (const sentence of Object.keys(sentences) as Sentence[]) {
      expect(words[sentence], sentence).toMatch(/^\S(.*\S)?$/);
      expect(words[sentence], sentence).not.toMatch(/ {2}|'/);
    }
  });

  test('fill whole mails', () => {
    for (const kind of followUpKinds) {
      const journey = exampleJourney({ customer: { locale: tag } });
      const { html, text, subject } = composeFollowUp({ kind, journey, alsoAbout: [], shop, publicUrl });
      expect(html).toContain(`<html lang="${tag}" dir="ltr">`);
      expect(`${text}${subject}`).not.toMatch(/[{}]|undefined|\[object/);
      expect(subject).toContain('#1001');
    }
  });
});

test.each([
  ['ta', /^[^a-z]*$/i],
  ['ru', /^[^a-z]*$/i],
  ['sr-Cyrl', /^[^a-z]*$/i],
  ['sr-Latn', /^[^\p{Script=Cyrillic}]*$/u],
] as const)('%s is written in its own script only', (tag, script) => {
  for (const sentence of Object.keys(sentences) as Sentence[])
    expect(languages[tag][sentence].replace(/\{\w+\}/g, ''), sentence).toMatch(script);
});

test('what is filled in is never filled in again', () => {
  expect(speak(languages.en)('subject', { order: '{shop}', shop: 'X' })).toBe('Your order {shop} at X');
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
  ])('is that of the locale %s', (locale, country, language) => expect(of(locale, country)).toBe(language));

  test.each([
    ['SK', 'sk'],
    ['RS', 'sr-Latn'],
    ['AT', 'de'],
    ['MX', 'es'],
    ['RU', 'ru'],
  ])('is that of the country %s where no locale is known', (country, language) =>
    expect(of(undefined, country)).toBe(language),
  );

  test.each([
    ['tlh', 'EE', 'et'],
    ['not a locale', 'FR', 'fr'],
    ['xx-yy-zz-!!', 'ZZ', 'sk'],
    [undefined, 'UA', 'sk'],
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
