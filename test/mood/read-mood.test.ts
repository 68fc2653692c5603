import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMood } from '../../shared/mood/read-mood.ts';

const moodOf = (text: string, language?: string) => readMood(text, language ? { language } : undefined).mood;

describe('A reply read for its mood', () => {
  it.each([
    'The strap snapped on the second day and nobody answers my calls. I want my money back.',
    'Kell läks katki ja keegi ei vasta mu kirjadele, tahan raha tagasi.',
    'Sat se pokvario posle dva dana, niko se ne javlja i tražim povraćaj novca.',
    'Сат се покварио после два дана, нико се не јавља и тражим повраћај новца.',
    'Hodinky sa pokazili a nikto mi neodpovedá, chcem vrátiť peniaze.',
    'Часы сломались через два дня, никто не отвечает, верните деньги.',
    'கடிகாரம் உடைந்துவிட்டது, யாரும் பதில் சொல்லவில்லை, பணத்தை திருப்பித் தாருங்கள்.',
    'Die Uhr ist nach zwei Tagen kaputt gegangen und niemand antwortet. Ich will mein Geld zurück.',
    '時計が二日で壊れました。返事もありません。返金してください。',
  ])('tells an unhappy customer: %s', (text) => {
    expect(moodOf(text)).toBe('unhappy');
  });

  it.each([
    'Thank you, the watch is beautiful and works perfectly. We love it!',
    'Suur tänu, kell on väga ilus ja töötab suurepäraselt!',
    'Hvala vam, sat je prelep i radi savršeno, preporučujem!',
    'Ďakujem, hodinky sú krásne a fungujú výborne!',
    'Спасибо, часы очень красивые и отлично работают, рекомендую!',
    'மிக்க நன்றி, கடிகாரம் மிகவும் அழகாக உள்ளது, அருமையாக வேலை செய்கிறது!',
    'Merci beaucoup, la montre est magnifique et fonctionne parfaitement !',
  ])('leaves a content customer in peace: %s', (text) => {
    expect(['ok', 'happy']).toContain(moodOf(text));
  });

  it.each(['Great watch, but the strap broke.', 'Schöne Uhr, aber das Armband ist gerissen.'])(
    'sees the complaint behind praise: %s',
    (text) => expect(['unsure', 'unhappy']).toContain(moodOf(text)),
  );

  it.each(['', '   ', '\n\n', '…', 'qwrt zxcvb plmkt wrtzp', '!!!', '12345678'])('never calls %j content', (text) => {
    expect(['unsure', 'unhappy']).toContain(moodOf(text));
  });

  it.each(['👍', '😊😊', 'Super!', '5/5', '5 stars', '★★★★★'])('takes %s for content', (text) => {
    expect(['ok', 'happy']).toContain(moodOf(text));
  });

  it.each(['👎', '😡', '1/5', '2 stars', '★'])('does not take %s for content', (text) => {
    expect(['unsure', 'unhappy']).toContain(moodOf(text));
  });

  it.each(['Wonderful "leather" wallet, perfect for a week.', 'Super Regenschirm, ehrlich 😂'])(
    'does not take mockery for content: %s',
    (text) => {
      expect(['unsure', 'unhappy']).toContain(moodOf(text));
    },
  );

  it.each(['Enttäuscht.', 'Vilets.', 'Разочарован', 'Decepción'])('does not pass over a bare verdict: %s', (text) => {
    expect(['unsure', 'unhappy']).toContain(moodOf(text));
  });

  it.each([
    ['danger', 'The toaster set the curtain on fire and my son burned his hand.'],
    ['danger', 'Pann läks põlema ja ma põletasin käe ära, käisin haiglas.'],
    ['danger', 'Nakon kreme sam dobila alergiju i otekao mi je vrat, bila sam u bolnici.'],
    ['danger', 'Якщо не повернете гроші, звернуся до адвоката і в поліцію.'],
    ['churn', 'It broke again. Never again, I will buy from your competitors.'],
    ['churn', 'Lampa se zase rozbila. Už nikdy u vás nic nekoupím.'],
    ['churn', 'இனிமேல் உங்க கடையில வாங்க மாட்டேன், வேற கடைக்கு போறேன். மோசமான தரம்.'],
  ] as const)('marks %s: %s', (mark, text) => {
    expect(readMood(text).marks).toContain(mark);
  });

  it('marks neither where fire and rivals are part of the praise', () => {
    expect(
      readMood('The hot sauce is on fire, in the best way, and far better than that of the others. Thanks!').marks,
    ).toBe(undefined);
  });

  it.each([
    ['Jelenu', 'Sve je stiglo na vreme, pohvalite Jelenu iz podrške, bila je divna.'],
    ['Murat', 'Saat çok güzel, Murat Bey çok yardımcı oldu, teşekkürler.'],
    ['முருகன்', 'உங்கள் ஊழியர் முருகன் நல்லா உதவினார், நன்றி.'],
    ['佐藤', '届きました。佐藤さんの説明が分かりやすく、とても満足です。'],
  ])('names %s, whom the words praise', (name, text) => {
    expect(readMood(text).praises).toContain(name);
  });

  it('names nobody who is only greeted', () => {
    expect(readMood('Hello Anna, all is fine, thank you.').praises).toBe(undefined);
  });

  it('lets a low rating win over kind words', () => {
    expect(moodOf('Lovely people, thank you, 1/5')).toBe('unhappy');
  });

  it.each(['The charger caught fire.', 'Das Kabel hat Funken gesprüht, es ist gefährlich.'])(
    'never passes over danger: %s',
    (text) => {
      expect(['unsure', 'unhappy']).toContain(moodOf(text));
    },
  );

  it('is not talked round by a page of pleasantries before the complaint', () => {
    const kind = 'The weather here is lovely and the whole family says hello to you. '.repeat(60);
    expect(['unsure', 'unhappy']).toContain(moodOf(`${kind}The kettle is broken and I want a refund.`));
  });

  it('reads in the language of the order where the text does not tell', () => {
    expect(readMood('12', { language: 'et' }).language).toBe('et');
    expect(readMood('Где мой заказ?', { language: 'et' }).language).toBe('ru');
  });

  it('shows words of the text itself, five at most, that speak for the mood', () => {
    const text = 'Hello, the Kettle is BROKEN, it leaks and I want a refund. Regards, Mary';
    const { evidence } = readMood(text);
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.length).toBeLessThanOrEqual(5);
    for (const words of evidence) expect(text).toContain(words);
    expect(evidence.join(' ')).toMatch(/BROKEN|leaks|refund/u);
  });

  it('gives any text whatever a score from 0 to 1, the same each time', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    );
    fc.assert(
      fc.property(text, fc.option(fc.constantFrom('et', 'sr-Cyrl', 'xx', ''), { nil: undefined }), (any, language) => {
        const hint = language === undefined ? undefined : { language };
        const reading = readMood(any, hint);
        expect(reading.score).toBeGreaterThanOrEqual(0);
        expect(reading.score).toBeLessThanOrEqual(1);
        expect(readMood(any, hint)).toEqual(reading);
      }),
    );
  });

  it.each(['a', 'a@', '(', ':', 'ё', '9.', '\u0301', 'நி', '不', '👍\u200d'])(
    'reads only so much of a text that goes on and on: %j',
    (unit) => {
      const long = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const capped = `${long.slice(0, 15_000)}\n${long.slice(-5_000)}`.toWellFormed();
      expect(readMood(long).score).toBeCloseTo(readMood(capped).score, 1);
    },
  );
});
