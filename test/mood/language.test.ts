import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../shared/mood/language.ts';

describe('The language of a reply', () => {
  it.each([
    ['en', 'The parcel came this morning and we are very pleased with it.'],
    ['et', 'Pakk tuli täna hommikul kohale ja me oleme sellega väga rahul.'],
    ['sr-Latn', 'Paket je stigao jutros i veoma smo zadovoljni, lepo ste ga spakovali.'],
    ['sr-Cyrl', 'Пакет је стигао јутрос и веома смо задовољни њиме.'],
    ['sk', 'Balík prišiel dnes ráno a sme s ním veľmi spokojní.'],
    ['ru', 'Посылка пришла сегодня утром, и мы ею очень довольны.'],
    ['uk', 'Посилка прийшла сьогодні вранці, і ми дуже задоволені.'],
    ['bg', 'Пратката пристигна тази сутрин и сме много доволни от нея.'],
    ['ta', 'பொட்டலம் இன்று காலை வந்தது, எங்களுக்கு மிகவும் பிடித்திருக்கிறது.'],
    ['de', 'Das Paket kam heute Morgen an und wir sind sehr zufrieden damit.'],
    ['fr', 'Le colis est arrivé ce matin et nous en sommes très contents.'],
    ['es', 'El paquete llegó esta mañana y estamos muy contentos con él.'],
    ['it', 'Il pacco è arrivato stamattina e ne siamo molto contenti.'],
    ['pt', 'A encomenda chegou hoje de manhã e estamos muito satisfeitos com ela.'],
    ['nl', 'Het pakket kwam vanmorgen aan en we zijn er heel blij mee.'],
    ['pl', 'Paczka przyszła dziś rano i jesteśmy z niej bardzo zadowoleni.'],
    ['fi', 'Paketti tuli tänä aamuna ja olemme siihen todella tyytyväisiä.'],
    ['tr', 'Paket bu sabah geldi ve ondan çok memnunuz.'],
    ['hu', 'A csomag ma reggel érkezett, és nagyon elégedettek vagyunk vele.'],
    ['el', 'Το δέμα ήρθε σήμερα το πρωί και είμαστε πολύ ευχαριστημένοι.'],
    ['he', 'החבילה הגיעה הבוקר ואנחנו מאוד מרוצים ממנה.'],
    ['ar', 'وصل الطرد هذا الصباح ونحن سعداء به جدا.'],
    ['hi', 'पैकेट आज सुबह आया और हम उससे बहुत खुश हैं।'],
    ['ja', '今朝荷物が届き、とても満足しています。'],
    ['zh', '包裹今天早上到了,我们非常满意。'],
    ['ko', '오늘 아침에 소포가 왔고 아주 만족합니다.'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', '123', '👍', '?!', 'xqz'])('cannot be told of %j', (text) => {
    expect(detectLanguage(text)).toBe('und');
  });
});
