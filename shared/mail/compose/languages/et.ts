import type { Words } from '../sentences.ts';

export const et: Words = {
  addressBy: 'firstName',
  greeting: 'Tere, {name}!',
  greetingNameless: 'Tere!',
  subject: 'Teie tellimus {order} – {shop}',
  order: 'Tellimus {order}',
  andMore: {
    one: 'ja veel üks asi',
    other: 'ja veel {count} asja',
  },
  regards: 'Parimate soovidega',
  phone: 'Telefon',
  email: 'E-post',
  hours: 'Tööaeg',
  whyThisMail: 'Saate selle kirja, sest ostsite poest {shop}.',
  whyConsent: 'Saate selle kirja, sest andsite selleks poest {shop} ostes nõusoleku.',
  sayNo: 'Sellistest kirjadest võite igal ajal loobuda. See ei maksa Teile midagi peale sõnumi saatmise.',
  unsubscribe: 'Loobun nendest kirjadest',
  reference: 'Viitenumber',

  rating: '{rating} viiest – {label}',
  rating1: 'üldse ei ole rahul',
  rating2: 'ei ole rahul',
  rating3: 'nii ja naa',
  rating4: 'olen rahul',
  rating5: 'olen väga rahul',

  thankYouTitle: 'Aitäh tellimuse eest!',
  thankYouPreview: 'Mis saab edasi ja kelle poole pöörduda.',
  thankYouText: 'Meil on hea meel, et valisite meid, ja soovime, et jääksite ostuga rahule.',
  nextTitle: 'Mis saab edasi',
  arrives: 'Eeldatav kohalejõudmine: {dates}',
  trackTitle: 'Kus on Teie pakk',
  track: 'Paki {parcel} jälgimine',
  trackAny: 'Paki jälgimine',
  helpTitle: 'Kui vajate abi',
  help: 'Abi ja vastused korduvatele küsimustele',
  helpReply: 'Küsimus, soov või muudatus? Vastake lihtsalt sellele kirjale – {person} loeb selle läbi ja vastab Teile.',
  answerHours: {
    one: 'Vastame Teile ühe töötunni jooksul.',
    other: 'Vastame Teile {count} töötunni jooksul.',
  },
  answerDays: {
    one: 'Vastame Teile ühe tööpäeva jooksul.',
    other: 'Vastame Teile {count} tööpäeva jooksul.',
  },

  checkInTitle: 'Kas jäite rahule?',
  checkInPreview: 'Üks avatud küsimus. Vastuseks piisab ühest lausest.',
  checkInText:
    'Tellimus {order} on nüüd mõnda aega Teie käes. Tahaksime teada, kuidas kõik läks – nii head kui ka halba.',
  checkInTextMany:
    'Teie tellimused {orders} on nüüd mõnda aega Teie käes. Tahaksime teada, kuidas kõik läks – nii head kui ka halba.',
  question: 'Mida oleksime pidanud paremini tegema?',
  replyHint:
    'Vastake lihtsalt sellele kirjale, piisab ühest lausest. {person} loeb iga vastuse läbi ja hoolitseb selle eest, mis on valesti.',
  faces: 'Või valige nägu, mis kõige paremini sobib:',

  reCheckTitle: 'Kas asi sai korda?',
  reCheckPreview: 'Lühike küsimus tellimuse {order} kohta.',
  reCheckText:
    'Andsite meile teada, et tellimusega {order} ei olnud kõik korras. Oleme sellega tegelenud ja tahame olla kindlad, et nüüd on kõik nii, nagu peab.',
  reCheckReply: 'Kui midagi on ikka veel valesti, vastake lihtsalt sellele kirjale. {person} tegeleb sellega.',
  reCheckFaces: 'Kui rahul olete praegu?',

  chooseHint: 'Valige, mis kõige paremini sobib, ja vajutage nuppu. Alles siis Teie vastus salvestatakse.',
  send: 'Saadan vastuse',
  saved: 'Teie vastus on salvestatud: {rating}.',
  whyTitleLow: 'Meil on kahju. Mis läks valesti?',
  whyTitleHigh: 'Tore kuulda! Mis võiks veel parem olla?',
  whyHint: 'Oma sõnadega ja mis tahes keeles. {person} loeb selle läbi.',
  whyLabel: 'Teie sõnum',
  sendWords: 'Saadan',
  reach: 'Või võtke meiega otse ühendust',
  thanksTitle: 'Aitäh!',
  thanksText: 'Teie vastus jõudis kohale. See aitab meil paremaks saada.',
  thanksLowText:
    'Teie vastus jõudis kohale ja me võtame seda tõsiselt. {person} või mõni kolleeg võtab Teiega ühendust.',
  unsubscribeTitle: 'Kas soovite nendest kirjadest loobuda?',
  unsubscribeText:
    'Vajutage nuppu ja {shop} ei saada Teile enam küsimusi ega muid kirju ostetu kohta. See, mis kuulub tellimuse enda juurde, näiteks arve, jõuab ikka Teieni.',
  unsubscribeButton: 'Loobun kirjadest',
  unsubscribedTitle: 'Olete kirjadest loobunud',
  unsubscribedText: 'Te ei saa enam selliseid kirju. Kui Teil meid kunagi vaja läheb, oleme olemas:',
  notFoundTitle: 'See link ei tööta',
  notFoundText:
    'Link võib olla aegunud või on osa sellest teel kaduma läinud. Palun vastake meie kirjale või võtke meiega otse ühendust:',
  problemTitle: 'See ei õnnestunud',
  problemText: 'Viga on meie poolel. Palun proovige mõne minuti pärast uuesti või võtke meiega otse ühendust:',
};
