import { describe, expect, it } from 'vitest';
import { ratingIn } from '../../shared/mood/ratings.ts';
import { readMood } from '../../shared/mood/read-mood.ts';

describe('What a reply says beside its mood', () => {
  it.each([
    'Where do I find the user guide?',
    'Kust ma leian kasutusjuhendi?',
    'Gde mogu da nađem uputstvo',
    'Kde nájdem návod?',
    'Где найти инструкцию',
    'கையேடு எங்கே கிடைக்கும்?',
    '説明書はどこで見られますか。',
    '说明书在哪里可以看吗',
  ])('a question waits for an answer and is not unhappy by itself: %s', (text) => {
    const reading = readMood(text);
    expect(reading.asks).toBe(true);
    expect(reading.mood).not.toBe('unhappy');
  });

  it('a statement asks nothing', () => {
    expect(readMood('The table is solid.').asks).toBe(false);
    expect(readMood('Kas käisin eile poes või mitte, laud on ilus.').asks).toBe(false);
  });

  it.each([
    'Please unsubscribe me.',
    'STOP',
    'Palun ärge saatke mulle rohkem kirju.',
    'Odjavite me, molim.',
    'Odhláste ma, prosím.',
    'Отпишите меня от рассылки.',
    'Bitte melden Sie mich ab, ich möchte mich abmelden.',
    'Désinscrivez-moi de cette liste.',
    'メールの配信停止をお願いします',
    '请帮我退订',
  ])('a wish for no more mail is heard and is not unhappy by itself: %s', (text) => {
    const reading = readMood(text);
    expect(reading.optsOut).toBe(true);
    expect(reading.mood).not.toBe('unhappy');
  });

  it.each(['I saw this lamp in your newsletter.', 'It did not stop raining.', 'The mailing list at my work is long.'])(
    'talk of mail is no wish to get none: %s',
    (text) => expect(readMood(text).optsOut).toBe(false),
  );

  it('hears a complaint beside the wish for no more mail', () => {
    const reading = readMood('Your lamp is broken, I was never answered, terrible shop. Unsubscribe me.');
    expect(reading).toMatchObject({ mood: 'unhappy', optsOut: true });
  });

  it.each([
    ['2/5', 0.25],
    ['10/10', 1],
    ['4 out of 5, nice', 0.75],
    ['1 täht', 0],
    ['5 звезд', 1],
    ['3 Sterne', 0.5],
    ['★★☆☆☆', 0.25],
    ['4', 0.75],
    ['I bought 4 of them', undefined],
    ['On 3/5/2026 it came', undefined],
    ['11/10', undefined],
  ])('finds the rating in %j', (text, rating) => {
    expect(ratingIn(text)).toBe(rating);
  });
});
