import { describe, expect, test } from 'vitest';
import type { FollowUpKind } from '../../shared/journey/journey.ts';
import { composeFollowUp } from '../../shared/mail/compose/follow-up.ts';
import { thanksPage } from '../../shared/pages/rating.tsx';
import { parseShop, type Shop, type ShopConfig } from '../../shared/shop.ts';
import shopConfig from '../../shop.config.ts';
import { complaint, exampleJourney, publicUrl } from './example.ts';

type Mail = Partial<ShopConfig['mail']>;
const withMail = (mail: unknown): Shop => parseShop({ ...shopConfig, mail: { ...shopConfig.mail, ...(mail as Mail) } });
const text = (mail: Mail, kind: FollowUpKind = 'thank-you', locale = 'en', country = 'EE') =>
  composeFollowUp({
    kind,
    journey: exampleJourney({ customer: { locale, country } }),
    alsoAbout: [],
    shop: withMail(mail),
    publicUrl,
  }).text;

describe('a shop’s own words', () => {
  test('take the place of ours in their language, in mails and on pages', () => {
    const words = { en: { regards: 'Cheers', thanksText: 'Got it!' }, de: { greeting: 'Moin {name},' } };
    expect(text({ words })).toContain('Cheers\n');
    expect(text({ words })).not.toContain('Warm regards');
    expect(text({ words }, 'check-in', 'de')).toContain('Moin Anna Kask,');
    expect(text({ words }, 'check-in', 'de')).toContain('Herzliche Grüße');
    expect(thanksPage({ journey: exampleJourney(), shop: withMail({ words }) })).toContain('Got it!');
  });

  test.each([
    [
      { en: { regard: 'x' } },
      'mail.words.en.regard: expected one of the keys of shared/mail/compose/sentences.ts, came "x"',
    ],
    [
      { en: { regards: 'Bye {name}' } },
      'mail.words.en.regards: expected no blank {name}, only text, came "Bye {name}"',
    ],
    [{ en: { greeting: 'Hi' } }, 'mail.words.en.greeting: expected the blank {name}, came "Hi"'],
    [
      { sk: { andMore: { one: 'x', other: '{count}' } } },
      'mail.words.sk.andMore.few: expected some text, came nothing',
    ],
    [{ tlh: { regards: 'Qapla' } }, 'mail.words: expected no field called tlh'],
  ])('with a mistake stop the start: %j', (words, message) => {
    expect(() => withMail({ words })).toThrow(message);
  });
});

describe('a shop’s own blocks', () => {
  const blocks = [
    {
      in: 'thank-you',
      heading: 'Care',
      text: 'Oil it once a year.',
      link: { text: 'How', url: 'https://shop.example/oil' },
    },
    { in: 'thank-you', language: 'et', heading: 'Hooldus', text: 'Õlita kord aastas.' },
  ] satisfies Mail['blocks'];

  test('come in the customer’s language, else in the shop’s, marked as such', () => {
    expect(text({ blocks }, 'thank-you', 'et')).toContain('Hooldus\nÕlita kord aastas.');
    expect(text({ blocks }, 'thank-you', 'et')).not.toContain('Care');
    expect(text({ blocks }, 'thank-you', 'de')).toContain(
      'Care\nOil it once a year.\n\nHow:\nhttps://shop.example/oil',
    );
    expect(text({ blocks }, 'check-in', 'et')).not.toContain('Hooldus');
  });

  test('may be left out', () => {
    expect(text({})).toContain('Beech cutting board');
    const less = text({ leaveOut: ['orders', 'help', 'arrival', 'answer'] });
    expect(less).not.toMatch(/Beech|need help|Expected to arrive|working hours/);
  });
});

describe('what the customer may expect', () => {
  test('is a day of arrival, counted in working days, by country', () => {
    const delivery = { days: [2, 5], countries: { DE: [8, 8] } } satisfies Mail['delivery'];
    // Paid on Tuesday 20 January 2026.
    expect(text({ delivery })).toContain('Expected to arrive: 22–27 January');
    expect(text({ delivery }, 'thank-you', 'de', 'DE')).toContain('Voraussichtliche Lieferung: 30. Januar');
    expect(text({ delivery: undefined })).not.toContain('Expected to arrive');
  });

  test('is an answer within the time after which the manager is told', () => {
    const within = (respondWithin: string, locale = 'en') =>
      composeFollowUp({
        kind: 'check-in',
        journey: exampleJourney({ customer: { locale } }),
        alsoAbout: [],
        shop: parseShop({ ...shopConfig, touchpoints: { respondWithin } }),
        publicUrl,
      }).text;
    expect(within('PT4H')).toContain('You will have an answer within 4 working hours.');
    expect(within('PT24H')).toContain('You will have an answer within 3 working days.');
    expect(within('PT1H', 'ru')).toContain('в течение 1 рабочего часа');
  });

  test('stands on the page that an unhappy customer ends on', () => {
    const journey = exampleJourney();
    const page = (responses: (typeof complaint)[]) =>
      thanksPage({ journey: { ...journey, responses }, shop: withMail({}) });
    expect(page([complaint])).toContain('within 4 working hours');
    expect(page([])).not.toContain('working hours');
  });
});
