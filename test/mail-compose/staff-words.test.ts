import { describe, expect, test } from 'vitest';
import { composeAlert } from '../../shared/mail/compose/staff.ts';
import { en, type StaffWords } from '../../shared/mail/compose/staff-languages/en.ts';
import { et } from '../../shared/mail/compose/staff-languages/et.ts';
import { ru } from '../../shared/mail/compose/staff-languages/ru.ts';
import { sk } from '../../shared/mail/compose/staff-languages/sk.ts';
import { srLatn } from '../../shared/mail/compose/staff-languages/sr-Latn.ts';
import { type StoryWords, storyEn } from '../../shared/mail/compose/staff-languages/story-en.ts';
import { storyEt } from '../../shared/mail/compose/staff-languages/story-et.ts';
import { storyRu } from '../../shared/mail/compose/staff-languages/story-ru.ts';
import { storySk } from '../../shared/mail/compose/staff-languages/story-sk.ts';
import { storySrLatn } from '../../shared/mail/compose/staff-languages/story-sr-Latn.ts';
import { storyTa } from '../../shared/mail/compose/staff-languages/story-ta.ts';
import { ta } from '../../shared/mail/compose/staff-languages/ta.ts';
import { staffLanguages } from '../../shared/mail/compose/staff-tags.ts';
import { staffVoice, staffVoiceTo } from '../../shared/mail/compose/staff-words.ts';
import { shopWith } from '../journey/given.ts';
import { now, shop, unhappyJourney } from './example.ts';

const whole = { ...en, ...storyEn };
const others: Record<string, StaffWords & StoryWords> = {
  et: { ...et, ...storyEt },
  sk: { ...sk, ...storySk },
  'sr-Latn': { ...srLatn, ...storySrLatn },
  ru: { ...ru, ...storyRu },
  ta: { ...ta, ...storyTa },
};
const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('every language that staff may choose has its words', () => {
  expect(Object.keys(others).sort()).toEqual(staffLanguages.filter((tag) => tag !== 'en').sort());
});

describe.each(Object.entries(others))('the words of %s', (tag, words) => {
  test('have the keys and the blanks of English, none empty, and hardly one left in English', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(whole).sort());
    for (const [key, text] of Object.entries(whole)) {
      const said = words[key as keyof typeof whole];
      expect(blanks(said), key).toEqual(blanks(text));
      expect(said.trim(), key).not.toBe('');
      expect(said, key).not.toMatch(/[{}](?!\w*\})(?<!\{\w*\})/);
    }
    const same = Object.entries(whole).filter(
      ([key, text]) => /[a-z]{3}/.test(text.replace(/\{\w+\}/g, '')) && words[key as keyof typeof whole] === text,
    );
    expect(same.length, same.join()).toBeLessThan(4);
  });

  test.skipIf(tag === 'et' || tag === 'sk' || tag === 'sr-Latn')('are written in their own script', () => {
    const script = tag === 'ta' ? /\p{Script=Tamil}/u : /\p{Script=Cyrillic}/u;
    const bare = Object.entries(words).filter(
      ([, text]) => /\p{L}/u.test(text.replace(/\{\w+\}/g, '')) && !script.test(text),
    );
    expect(bare).toEqual([]);
  });
});

test('a person is spoken to in their language, else in the shop’s, else in English', () => {
  expect(staffVoice({ language: 'et', country: 'EE' }).language).toBe('et');
  expect(staffVoice({ language: 'et', country: 'EE' }, 'ta').language).toBe('ta');
  expect(staffVoice({ language: 'sr', country: 'RS' }).language).toBe('sr-Latn');
  expect(staffVoice({ language: 'ru_RU', country: 'EE' }).language).toBe('ru');
  expect(staffVoice({ language: 'fr', country: 'FR' }).language).toBe('en');
});

test('a mail to one person is in their language; to several who differ, in the shop’s', () => {
  const staff = shop.staff.map((one) => (one.id === 'mari' ? { ...one, language: 'ru' as const } : one));
  const mixed = shopWith({ staff });
  expect(staffVoiceTo(mixed, ['mari@shop.example']).language).toBe('ru');
  expect(staffVoiceTo(mixed, ['mari@shop.example', 'jaan@shop.example']).language).toBe('en');
  const mail = composeAlert({
    journey: unhappyJourney({ assignee: 'mari' }),
    shop: mixed,
    link: 'https://care.shop.example/t/x',
    replyTo: 's-a@reply.shop.example',
    now,
  });
  expect(mail.html).toContain('<html lang="ru"');
  expect(mail.text).toContain('Недовольство: Anna Kask');
  expect(mail.text).toContain('Ответить до');
});
