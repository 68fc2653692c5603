import { describe, expect, test } from 'vitest';
import { optsOut } from '../../shared/mood/opt-out.ts';
import { readMood } from '../../shared/mood/read-mood.ts';

/** A word that is all there is, a sentence, and a refusal without the word, a language a row. */
const rows: Record<string, string[]> = {
  en: [
    'unsubscribe',
    'Please unsubscribe me from this list.',
    'No more emails please',
    'Stop emailing me!',
    'Please stop sending me these surveys',
    'Take me off your mailing list',
    'Do not write to me again',
  ],
  et: ['Loobun', 'Palun eemaldage mind listist.', 'Ärge saatke mulle rohkem kirju.'],
  'sr-Latn': ['Odjava', 'Odjavite me, molim vas.', 'Ne šaljite mi više mejlove.'],
  'sr-Cyrl': ['Одјава', 'Одјавите ме, молим вас.', 'Не шаљите ми више поруке.'],
  sk: ['Odhlásiť', 'Odhláste ma, prosím.', 'Neposielajte mi už žiadne maily.'],
  ru: ['Отписаться', 'Отпишите меня от рассылки.', 'Не присылайте мне больше писем.', 'Хватит слать мне письма'],
  ta: ['நிறுத்து', 'என்னை பட்டியலில் இருந்து நீக்கவும்.', 'மின்னஞ்சல்கள் இனி அனுப்ப வேண்டாம்.'],
  de: [
    'Abmelden',
    'Ich möchte mich abmelden.',
    'Bitte keine Mails mehr.',
    'Schicken Sie mir keine weiteren E-Mails',
    'Hören Sie auf, mir E-Mails zu schicken',
    'Bitte streichen Sie mich aus dem Verteiler',
  ],
  fr: [
    'Désinscription',
    'Merci de me désinscrire.',
    "Ne m'envoyez plus de mails.",
    'Arrêtez de m’envoyer des courriels',
  ],
  es: ['Baja', 'Quiero darme de baja.', 'No me envíen más correos.'],
  it: ['Disiscrizione', 'Vorrei disiscrivermi.', 'Non mandatemi più email.', 'Basta email'],
  pt: ['Descadastrar', 'Quero cancelar a inscrição.', 'Não me enviem mais mensagens.'],
  nl: ['Afmelden', 'Ik wil me uitschrijven.', 'Stuur mij geen mails meer.'],
  pl: ['Wypisz', 'Proszę mnie wypisać z listy.', 'Nie wysyłajcie mi więcej wiadomości.'],
  cs: ['Odhlásit', 'Prosím odhlaste mě.', 'Neposílejte mi další zprávy.'],
  fi: ['Peruuta', 'Poistakaa minut listalta.', 'Älkää lähettäkö minulle enää viestejä.'],
  sv: ['Avregistrera', 'Avregistrera mig, tack.', 'Skicka inga fler mejl.'],
  da: ['Afmeld', 'Afmeld mig venligst.', 'Send ikke flere mails til mig.'],
  no: ['Avmeld', 'Meld meg av, takk.', 'Ikke send flere e-post meldinger.'],
  lv: ['Atrakstīties', 'Lūdzu, atrakstiet mani.', 'Nesūtiet man vairs vēstules.'],
  lt: ['Atsisakau', 'Noriu atsisakyti prenumeratos.', 'Nesiųskite man daugiau laiškų.'],
  uk: ['Відписатися', 'Відпишіть мене, будь ласка.', 'Не надсилайте мені більше листів.'],
  ro: ['Dezabonare', 'Vreau să mă dezabonez.', 'Nu îmi mai trimiteți mesaje.'],
  hu: ['Leiratkozás', 'Szeretnék leiratkozni.', 'Ne küldjenek több levelet.'],
  el: ['Διαγραφή', 'Διαγράψτε με από τη λίστα.', 'Μην μου στέλνετε άλλα email.'],
  bg: ['Отписване', 'Отпишете ме, моля.', 'Не ми изпращайте повече имейли.'],
  hr: ['Odjava', 'Želim se odjaviti se s liste.', 'Ne šaljite mi više poruke.'],
  sl: ['Odjava', 'Odjavite me s seznama.', 'Ne pošiljajte mi več sporočil.'],
  tr: ['RET', 'Aboneliğimi iptal edin.', 'Bana artık e-posta göndermeyin.'],
  ar: ['إلغاء', 'أريد إلغاء الاشتراك.', 'لا ترسلوا لي رسائل بعد الآن.'],
  he: ['הסר', 'הסירו אותי מרשימת התפוצה.', 'אל תשלחו לי יותר מיילים.'],
  hi: ['बंद करो', 'मुझे अनसब्सक्राइब करें।', 'मुझे और ईमेल मत भेजो।'],
  ja: ['配信停止', 'メールの配信を停止してください。', 'もうメールは送らないでください。'],
  'zh-Hans': ['退订', '我想取消订阅。', '请不要再给我发邮件。'],
  'zh-Hant': ['退訂', '我想取消訂閱。', '請勿再寄郵件。'],
  ko: ['수신거부', '구독을 취소해 주세요.', '메일 보내지 마세요.'],
};

describe.each(Object.entries(rows))('a wish for no more mail in %s', (_, texts) => {
  test.each(texts)('%s', (text) => expect(optsOut(text)).toBe(true));
});

test.each(['STOP', 'stop.', 'Stop!', 'Stopp', 'СТОП', 'Please stop', 'stop\n\nAnn', 'UNSUBSCRIBE\nAnn Berg'])(
  '%j is one',
  (text) => expect(optsOut(text)).toBe(true),
);

test('a complaint beside it is heard', () =>
  expect(readMood('The lamp is broken and nobody answers, terrible. Unsubscribe me!')).toMatchObject({
    optsOut: true,
    mood: 'unhappy',
  }));

test.each([
  'Please stop by when you are in town.',
  'I could not stop laughing.',
  'The alarm does not stop.',
  'It stopped working after a week.',
  'The bus stop is near your shop.',
  'Stop the order, I chose the wrong colour.',
  'I got no email with the invoice.',
  'You did not send me the manual by mail.',
  'Do not send me another broken lamp.',
  'Please send no more lamps, two are enough.',
  'I do not want to unsubscribe, I like your news.',
  'Please remove the scratch.',
  'Cancel my order.',
  'No more problems since the repair!',
  'I never had to write to you before.',
  'Die Uhr stoppt jede Nacht.',
  'Ich habe keine Mail bekommen.',
  'Das Radio hört nicht auf zu rauschen.',
  'Keine Probleme mehr.',
  'Je n’ai pas reçu de mail.',
  'La lampe ne s’arrête pas.',
  'No recibí el correo.',
  'Non ho ricevuto la mail.',
  'Я не получил письмо.',
  'Не работает больше.',
  'Будильник не останавливается.',
  'Ma ei ole kirja saanud.',
  'Kell jäi seisma.',
  'En ole saanut viestiä.',
  'メールが届きません。',
  '時計が止まりました。',
  '我没有收到邮件。',
  '메일을 못 받았어요.',
  'لم أستلم البريد.',
  'Jeg har ikke fået en mail.',
  'Nedostal jsem e-mail.',
  'Nie dostałem maila.',
  '',
])('%j is none', (text) => expect(optsOut(text)).toBe(false));
