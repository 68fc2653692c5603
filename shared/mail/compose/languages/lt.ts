import type { Words } from '../sentences.ts';

export const lt: Words = {
  addressBy: 'noName',
  greeting: 'Laba diena, {name}!',
  greetingNameless: 'Laba diena!',
  subject: 'Jūsų užsakymas {order} parduotuvėje {shop}',
  order: 'Užsakymas {order}',
  andMore: {
    one: 'ir dar {count} prekė',
    few: 'ir dar {count} prekės',
    other: 'ir dar {count} prekių',
  },
  regards: 'Su nuoširdžiais linkėjimais',
  phone: 'Telefonas',
  email: 'El. paštas',
  hours: 'Darbo laikas',
  whyThisMail: 'Šį laišką gavote, nes pirkote parduotuvėje {shop}.',
  whyConsent: 'Šį laišką gavote, nes sutikote jį gauti, kai pirkote parduotuvėje {shop}.',
  sayNo: 'Tokių laiškų galite bet kada atsisakyti. Tai nieko nekainuoja, išskyrus pranešimo išsiuntimą.',
  unsubscribe: 'Atsisakyti šių laiškų',
  reference: 'Užklausos numeris',

  rating: '{rating} iš 5 – {label}',
  rating1: 'labai blogai',
  rating2: 'blogai',
  rating3: 'vidutiniškai',
  rating4: 'gerai',
  rating5: 'labai gerai',

  thankYouTitle: 'Dėkojame už užsakymą',
  thankYouPreview: 'Kas bus toliau ir į ką galite kreiptis.',
  thankYouText: 'Džiaugiamės, kad pasirinkote mus, ir norime, kad pirkinys Jums teiktų džiaugsmo.',
  nextTitle: 'Kas bus toliau',
  arrives: 'Numatomas pristatymas: {dates}',
  trackTitle: 'Kur yra Jūsų siunta',
  track: 'Sekti siuntą {parcel}',
  trackAny: 'Sekti siuntą',
  helpTitle: 'Jei prireiktų pagalbos',
  help: 'Pagalba ir atsakymai į dažnus klausimus',
  helpReply:
    'Turite klausimą, pageidavimą ar norite ką nors pakeisti? Tiesiog atsakykite į šį laišką – {person} jį perskaitys ir Jums atsakys.',
  answerHours: {
    one: 'Atsakysime Jums per {count} darbo valandą.',
    few: 'Atsakysime Jums per {count} darbo valandas.',
    other: 'Atsakysime Jums per {count} darbo valandų.',
  },
  answerDays: {
    one: 'Atsakysime Jums per {count} darbo dieną.',
    few: 'Atsakysime Jums per {count} darbo dienas.',
    other: 'Atsakysime Jums per {count} darbo dienų.',
  },

  checkInTitle: 'Kaip vertinate savo pirkinį?',
  checkInPreview: 'Vienas atviras klausimas. Užtenka atsakyti vienu sakiniu.',
  checkInText:
    'Užsakymas {order} jau kurį laiką yra pas Jus. Norėtume sužinoti, kaip viskas pavyko: kas buvo gerai, o kas ne.',
  checkInTextMany:
    'Užsakymai {orders} jau kurį laiką yra pas Jus. Norėtume sužinoti, kaip viskas pavyko: kas buvo gerai, o kas ne.',
  question: 'Ką turėjome padaryti geriau?',
  replyHint:
    'Tiesiog atsakykite į šį laišką, užtenka vieno sakinio. {person} skaito kiekvieną atsakymą ir pasirūpins tuo, kas negerai.',
  faces: 'Arba pasirinkite veiduką, kuris tinka labiausiai:',

  reCheckTitle: 'Ar dabar viskas gerai?',
  reCheckPreview: 'Trumpas klausimas apie Jūsų užsakymą {order}.',
  reCheckText:
    'Pranešėte mums, kad su užsakymu {order} ne viskas gerai. Tuo pasirūpinome ir norime įsitikinti, kad dabar viskas yra taip, kaip turi būti.',
  reCheckReply: 'Jei kas nors vis dar negerai, tiesiog atsakykite į šį laišką. {person} tuo pasirūpins.',
  reCheckFaces: 'Kaip tai vertinate dabar?',

  chooseHint: 'Pasirinkite tai, kas tinka labiausiai, ir paspauskite mygtuką. Tik tada Jūsų atsakymas bus išsaugotas.',
  send: 'Siųsti atsakymą',
  saved: 'Jūsų atsakymas išsaugotas: {rating}.',
  whyTitleLow: 'Labai apgailestaujame. Kas buvo negerai?',
  whyTitleHigh: 'Džiaugiamės! Kas galėtų būti dar geriau?',
  whyHint: 'Savais žodžiais ir bet kuria kalba. {person} tai perskaitys.',
  whyLabel: 'Jūsų žinutė',
  sendWords: 'Siųsti',
  reach: 'Arba susisiekite su mumis tiesiogiai',
  thanksTitle: 'Dėkojame',
  thanksText: 'Jūsų atsakymą gavome. Jis padeda mums tobulėti.',
  thanksLowText: 'Jūsų atsakymą gavome ir vertiname jį rimtai. Su Jumis susisieks {person} arba kas nors iš kolegų.',
  unsubscribeTitle: 'Nebenorite gauti šių laiškų?',
  unsubscribeText:
    'Paspauskite mygtuką, ir parduotuvė {shop} po pirkimo Jums nebesiųs klausimų ir kitų tokių laiškų. Tai, kas susiję su pačiu užsakymu, pavyzdžiui, sąskaita, Jus pasieks ir toliau.',
  unsubscribeButton: 'Atsisakyti laiškų',
  unsubscribedTitle: 'Atsisakėte šių laiškų',
  unsubscribedText: 'Tokių laiškų daugiau negausite. Jei kada nors mūsų prireiktų, esame čia:',
  notFoundTitle: 'Ši nuoroda neveikia',
  notFoundText:
    'Galbūt baigėsi jos galiojimas arba dalis jos pakeliui dingo. Prašome atsakyti į mūsų laišką arba susisiekti su mumis tiesiogiai:',
  problemTitle: 'Nepavyko',
  problemText: 'Tai mūsų klaida. Prašome po kelių minučių pabandyti dar kartą arba susisiekti su mumis tiesiogiai:',
};
