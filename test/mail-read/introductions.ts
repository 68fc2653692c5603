/** How clients introduce a quotation, a language a row: Gmail's web client, Apple Mail, Outlook's header, a phone's footer. */
export interface Wording {
  gmail: string;
  apple?: string;
  outlook: [from: string, sent: string, to: string, subject: string];
  footer: string;
}

const at = 'Anna Berg <anna@shop.example>';

export const wordings: Record<string, Wording> = {
  en: {
    gmail: `On Tue, Jan 3, 2026 at 5:00 PM ${at} wrote:`,
    apple: 'On Jan 3, 2026, at 5:00 PM, Anna Berg wrote:',
    outlook: ['From', 'Sent', 'To', 'Subject'],
    footer: 'Sent from my iPhone',
  },
  et: {
    gmail: `Kuupäev T, 3. jaanuar 2026 kell 17:00 kirjutas ${at}:`,
    apple: 'Anna Berg kirjutas 3. jaanuar 2026 kell 17:00:',
    outlook: ['Saatja', 'Saatmisaeg', 'Adressaat', 'Teema'],
    footer: 'Saadetud minu iPhone’ist',
  },
  'sr-Latn': {
    gmail: `uto, 3. jan 2026. u 17:00 ${at} je napisao/la:`,
    apple: '3. jan. 2026., u 17:00, Anna Berg je napisala:',
    outlook: ['Od', 'Poslato', 'Za', 'Predmet'],
    footer: 'Poslato sa iPhone-a',
  },
  'sr-Cyrl': {
    gmail: `уто, 3. јан 2026. у 17:00 ${at} је написао/ла:`,
    outlook: ['Од', 'Послато', 'За', 'Тема'],
    footer: 'Послато са iPhone-а',
  },
  sk: {
    gmail: `ut 3. 1. 2026 o 17:00 ${at} napísal(a):`,
    apple: 'Dňa 3. 1. 2026 o 17:00 Anna Berg napísala:',
    outlook: ['Od', 'Odoslané', 'Komu', 'Predmet'],
    footer: 'Odoslané z iPhonu',
  },
  ru: {
    gmail: `вт, 3 янв. 2026 г. в 17:00, ${at}:`,
    apple: '3 янв. 2026 г., в 17:00, Anna Berg написал(а):',
    outlook: ['От', 'Отправлено', 'Кому', 'Тема'],
    footer: 'Отправлено с iPhone',
  },
  ta: {
    gmail: `செவ்., 3 ஜன., 2026, பிற்பகல் 5:00 மணிக்கு, ${at} எழுதியது:`,
    outlook: ['அனுப்புநர்', 'அனுப்பப்பட்டது', 'பெறுநர்', 'பொருள்'],
    footer: 'எனது iPhone இலிருந்து அனுப்பப்பட்டது',
  },
  de: {
    gmail: `Am Di., 3. Jan. 2026 um 17:00 Uhr schrieb ${at}:`,
    apple: 'Am 03.01.2026 um 17:00 schrieb Anna Berg:',
    outlook: ['Von', 'Gesendet', 'An', 'Betreff'],
    footer: 'Von meinem iPhone gesendet',
  },
  fr: {
    gmail: `Le mar. 3 janv. 2026 à 17:00, ${at} a écrit :`,
    apple: 'Le 3 janv. 2026 à 17:00, Anna Berg a écrit :',
    outlook: ['De', 'Envoyé', 'À', 'Objet'],
    footer: 'Envoyé de mon iPhone',
  },
  es: {
    gmail: `El mar, 3 ene 2026 a las 17:00, Anna Berg (<anna@shop.example>) escribió:`,
    apple: 'El 3 ene 2026, a las 17:00, Anna Berg escribió:',
    outlook: ['De', 'Enviado', 'Para', 'Asunto'],
    footer: 'Enviado desde mi iPhone',
  },
  it: {
    gmail: `Il giorno mar 3 gen 2026 alle ore 17:00 ${at} ha scritto:`,
    apple: 'Il giorno 3 gen 2026, alle ore 17:00, Anna Berg ha scritto:',
    outlook: ['Da', 'Inviato', 'A', 'Oggetto'],
    footer: 'Inviato da iPhone',
  },
  pt: {
    gmail: `Em ter., 3 de jan. de 2026 às 17:00, ${at} escreveu:`,
    apple: 'Em 3 de jan. de 2026, à(s) 17:00, Anna Berg escreveu:',
    outlook: ['De', 'Enviado', 'Para', 'Assunto'],
    footer: 'Enviado do meu iPhone',
  },
  nl: {
    gmail: `Op di 3 jan 2026 om 17:00 schreef ${at}:`,
    apple: 'Op 3 jan 2026 om 17:00 heeft Anna Berg het volgende geschreven:',
    outlook: ['Van', 'Verzonden', 'Aan', 'Onderwerp'],
    footer: 'Verstuurd vanaf mijn iPhone',
  },
  pl: {
    gmail: `wt., 3 sty 2026 o 17:00 ${at} napisał(a):`,
    apple: 'Wiadomość napisana przez Anna Berg w dniu 3 sty 2026, o godz. 17:00:',
    outlook: ['Od', 'Wysłane', 'Do', 'Temat'],
    footer: 'Wysłane z iPhone’a',
  },
  cs: {
    gmail: `út 3. 1. 2026 v 17:00 odesílatel ${at} napsal:`,
    apple: '3. 1. 2026 v 17:00, Anna Berg napsala:',
    outlook: ['Od', 'Odesláno', 'Komu', 'Předmět'],
    footer: 'Odesláno z iPhonu',
  },
  fi: {
    gmail: `ti 3. tammik. 2026 klo 17.00 ${at} kirjoitti:`,
    apple: 'Anna Berg kirjoitti 3.1.2026 kello 17.00:',
    outlook: ['Lähettäjä', 'Lähetetty', 'Vastaanottaja', 'Aihe'],
    footer: 'Lähetetty iPhonesta',
  },
  sv: {
    gmail: `Den tis 3 jan. 2026 kl 17:00 skrev ${at}:`,
    apple: '3 jan. 2026 kl. 17:00 skrev Anna Berg:',
    outlook: ['Från', 'Skickat', 'Till', 'Ämne'],
    footer: 'Skickat från min iPhone',
  },
  da: {
    gmail: `Den tirs. 3. jan. 2026 kl. 17.00 skrev ${at}:`,
    apple: 'Den 3. jan. 2026 kl. 17.00 skrev Anna Berg:',
    outlook: ['Fra', 'Sendt', 'Til', 'Emne'],
    footer: 'Sendt fra min iPhone',
  },
  no: {
    gmail: `tir. 3. jan. 2026 kl. 17:00 skrev ${at}:`,
    apple: '3. jan. 2026 kl. 17:00 skrev Anna Berg:',
    outlook: ['Fra', 'Sendt', 'Til', 'Emne'],
    footer: 'Sendt fra min iPhone',
  },
  lv: {
    gmail: `Otrd., 2026. g. 3. janv., plkst. 17:00 — lietotājs Anna Berg (<anna@shop.example>) rakstīja:`,
    outlook: ['No', 'Nosūtīts', 'Kam', 'Tēma'],
    footer: 'Nosūtīts no mana iPhone',
  },
  lt: {
    gmail: `2026-01-03, an, 17:00 ${at} rašė:`,
    outlook: ['Nuo', 'Išsiųsta', 'Kam', 'Tema'],
    footer: 'Išsiųsta iš mano „iPhone“',
  },
  uk: {
    gmail: `вт, 3 січ. 2026 р. о 17:00 ${at} пише:`,
    apple: '3 січ. 2026 р. о 17:00 Anna Berg написав(ла):',
    outlook: ['Від', 'Надіслано', 'Кому', 'Тема'],
    footer: 'Надіслано з iPhone',
  },
  ro: {
    gmail: `În mar., 3 ian. 2026 la 17:00, ${at} a scris:`,
    apple: 'Pe 3 ian. 2026, la 17:00, Anna Berg a scris:',
    outlook: ['De la', 'Trimis', 'Către', 'Subiect'],
    footer: 'Trimis de pe iPhone-ul meu',
  },
  hu: {
    gmail: `Anna Berg <anna@shop.example> ezt írta (időpont: 2026. jan. 3., K, 17:00):`,
    apple: '2026. jan. 3. dátummal, 17:00 időpontban Anna Berg írta:',
    outlook: ['Feladó', 'Elküldve', 'Címzett', 'Tárgy'],
    footer: 'Elküldve az iPhone-omról',
  },
  el: {
    gmail: `Στις Τρί 3 Ιαν 2026 στις 5:00 μ.μ., ο χρήστης ${at} έγραψε:`,
    apple: 'Στις 3 Ιαν 2026, στις 17:00, ο χρήστης Anna Berg έγραψε:',
    outlook: ['Από', 'Στάλθηκε', 'Προς', 'Θέμα'],
    footer: 'Στάλθηκε από το iPhone μου',
  },
  bg: {
    gmail: `На вт, 3.01.2026 г. в 17:00 ${at} написа:`,
    outlook: ['От', 'Изпратено', 'До', 'Относно'],
    footer: 'Изпратено от моя iPhone',
  },
  hr: {
    gmail: `uto, 3. sij 2026. u 17:00 ${at} napisao je:`,
    apple: 'Dana 3. sij 2026., u 17:00, Anna Berg napisala je:',
    outlook: ['Od', 'Poslano', 'Prima', 'Predmet'],
    footer: 'Poslano s mog iPhonea',
  },
  sl: {
    gmail: `V V tor., 3. jan. 2026 ob 17:00 je oseba ${at} napisala:`,
    outlook: ['Od', 'Poslano', 'Za', 'Zadeva'],
    footer: 'Poslano iz mojega iPhona',
  },
  tr: {
    gmail: `Anna Berg <anna@shop.example>, 3 Oca 2026 Sal, 17:00 tarihinde şunu yazdı:`,
    apple: 'Anna Berg şunları yazdı (3 Oca 2026 17:00):',
    outlook: ['Kimden', 'Gönderildi', 'Kime', 'Konu'],
    footer: "iPhone'umdan gönderildi",
  },
  ar: {
    gmail: `في الثلاثاء، 3 يناير 2026 في 5:00 م تمت كتابة ما يلي بواسطة \u202aAnna Berg\u202c\u200f <\u202aanna@shop.example\u202c\u200f>:`,
    outlook: ['من', 'تاريخ الإرسال', 'إلى', 'الموضوع'],
    footer: 'أرسلت من الـ iPhone',
  },
  he: {
    gmail: `\u202bבתאריך יום ג׳, 3 בינו׳ 2026 ב-17:00 מאת \u202aAnna Berg\u202c\u200f <\u202aanna@shop.example\u202c\u200f>:\u202c`,
    outlook: ['מאת', 'נשלח', 'אל', 'נושא'],
    footer: 'נשלח מה-iPhone שלי',
  },
  hi: {
    gmail: `मंगल, 3 जन॰ 2026 को 5:00 pm बजे को ${at} ने लिखा:`,
    outlook: ['से', 'भेजा गया', 'प्रति', 'विषय'],
    footer: 'मेरे iPhone से भेजा गया',
  },
  ja: {
    gmail: `2026年1月3日(火) 17:00 ${at}:`,
    apple: '2026/01/03 17:00、Anna Bergのメール:',
    outlook: ['差出人', '送信日時', '宛先', '件名'],
    footer: 'iPhoneから送信',
  },
  'zh-Hans': {
    gmail: `Anna Berg <anna@shop.example> 于2026年1月3日周二 17:00写道：`,
    apple: '2026年1月3日 17:00，Anna Berg 写道：',
    outlook: ['发件人', '发送时间', '收件人', '主题'],
    footer: '发自我的iPhone',
  },
  'zh-Hant': {
    gmail: `Anna Berg <anna@shop.example> 於 2026年1月3日 週二 下午5:00寫道：`,
    apple: 'Anna Berg 於 2026年1月3日 下午5:00 寫道：',
    outlook: ['寄件者', '寄件日期', '收件者', '主旨'],
    footer: '從我的 iPhone 傳送',
  },
  ko: {
    gmail: `2026년 1월 3일 (화) 오후 5:00, Anna Berg <anna@shop.example>님이 작성:`,
    apple: '2026. 1. 3. 오후 5:00, Anna Berg 작성:',
    outlook: ['보낸 사람', '보낸 날짜', '받는 사람', '제목'],
    footer: '나의 iPhone에서 보냄',
  },
  ca: {
    gmail: `Missatge de Anna Berg <anna@shop.example> del dia dt., 3 de gen. 2026 a les 17:00:`,
    outlook: ['De', 'Enviat', 'Per a', 'Assumpte'],
    footer: 'Enviat des del meu iPhone',
  },
  vi: {
    gmail: `Vào Th 3, 3 thg 1, 2026 vào lúc 17:00 Anna Berg <anna@shop.example> đã viết:`,
    outlook: ['Từ', 'Đã gửi', 'Đến', 'Chủ đề'],
    footer: 'Đã gửi từ iPhone của tôi',
  },
  th: {
    gmail: `ในวันที่ อ. 3 ม.ค. 2026 เวลา 17:00 Anna Berg <anna@shop.example> เขียนว่า:`,
    outlook: ['จาก', 'ส่ง', 'ถึง', 'เรื่อง'],
    footer: 'ส่งจาก iPhone ของฉัน',
  },
  fa: {
    gmail: `در تاریخ سه‌شنبه ۳ ژانویهٔ ۲۰۲۶ ساعت ۱۷:۰۰ Anna Berg <anna@shop.example> نوشت:`,
    outlook: ['از', 'تاریخ', 'به', 'موضوع'],
    footer: 'ارسال شده از iPhone من',
  },
};
