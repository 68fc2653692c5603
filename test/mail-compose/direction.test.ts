import { describe, expect, test } from 'vitest';
import { composeFollowUp } from '../../shared/mail/compose/follow-up.ts';
import { hoursSays } from '../../shared/mail/compose/hours.ts';
import { setIn } from '../../shared/mail/compose/language.ts';
import { together } from '../../shared/mail/compose/sentences.ts';
import { unsubscribedPage } from '../../shared/pages/unsubscribe.tsx';
import { exampleJourney, publicUrl, shop } from './example.ts';

const mark = '\u200e';
const mailIn = (locale: string) =>
  composeFollowUp({
    kind: 'thank-you',
    journey: exampleJourney({ customer: { locale } }),
    alsoAbout: [],
    shop,
    publicUrl,
  });

describe.each(['ar', 'he'])('from right to left, %s', (tag) => {
  const { html, text, subject } = mailIn(tag);

  test('says so on the table too, for programs that keep nothing of html and body', () => {
    expect(html).toMatch(new RegExp(`<table[^>]* lang="${tag}" dir="rtl"`));
    expect(html).toContain('text-align:right');
  });

  test('keeps order number, telephone and address in one piece, where nothing but the text can say so', () => {
    expect(subject).toContain(`${mark}#1001${mark}`);
    for (const whole of [shop.contact.phone, shop.contact.email, shop.postalAddress, '1 × Beech cutting board (large)'])
      expect(text).toContain(`${mark}${whole}${mark}`);
  });

  test('has the shop’s own words, in another language, run their own way', () => {
    expect(html).toContain('<div lang="en" dir="ltr">');
    expect(html).toMatch(new RegExp(`lang="en" dir="ltr">${shop.postalAddress.replace('&', '&amp;')}`));
  });

  test('isolates the telephone number on pages', () => {
    const page = unsubscribedPage({ journey: exampleJourney({ customer: { locale: tag } }), shop });
    expect(page).toContain(`<bdi>${shop.contact.phone}</bdi>`);
  });
});

test('marks stand around what runs the other way only', () => {
  expect(setIn('#1001', 'ar')).toBe(`${mark}#1001${mark}\u200f`);
  expect(setIn('متجر 24', 'ar')).toBe('متجر 24');
  expect(setIn('#1001', 'en')).toBe('#1001');
});

test('days are written out in Japanese and Chinese ranges, and labels have the colon of the script', () => {
  expect(mailIn('ja').text).toMatch(/お届け予定：1月\d+日～1月\d+日/);
  expect(mailIn('zh-TW').text).toMatch(/預計送達：1月\d+日至1月\d+日/);
  expect(mailIn('ja').text).toContain(`電話：${shop.contact.phone}`);
  expect(hoursSays(shop, 'zh-Hans', 'zh-Hans-CN')).toBe('周一至周五 09:00至17:00');
  expect(hoursSays(shop, 'ko', 'ko-KR')).toBe('월~금 오전 9:00~오후 5:00');
});

test('no space follows a full-width stop', () => {
  expect(together('終わり。', undefined, '始まり。')).toBe('終わり。始まり。');
  expect(together('An end.', 'A beginning.')).toBe('An end. A beginning.');
});
