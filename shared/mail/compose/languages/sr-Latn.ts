import type { Words } from '../sentences.ts';

export const srLatn: Words = {
  addressBy: 'firstName',
  greeting: 'Dobar dan, {name},',
  greetingNameless: 'Dobar dan,',
  subject: 'Vaša porudžbina {order} u prodavnici {shop}',
  order: 'Porudžbina {order}',
  andMore: {
    one: 'i još {count} stvar',
    few: 'i još {count} stvari',
    other: 'i još {count} stvari',
  },
  regards: 'Srdačan pozdrav',
  phone: 'Telefon',
  email: 'E-pošta',
  hours: 'Radno vreme',
  whyThisMail: 'Ovu poruku ste dobili jer ste kupovali u prodavnici {shop}.',
  whyConsent: 'Ovu poruku ste dobili jer ste na to pristali prilikom kupovine u prodavnici {shop}.',
  sayNo: 'Ovakve poruke možete odbiti u svakom trenutku. To Vas ne košta ništa osim slanja poruke.',
  unsubscribe: 'Ne želim više ovakve poruke',
  reference: 'Oznaka',

  rating: '{rating} od 5 – {label}',
  rating1: 'veoma loše',
  rating2: 'loše',
  rating3: 'osrednje',
  rating4: 'dobro',
  rating5: 'veoma dobro',

  thankYouTitle: 'Hvala Vam na porudžbini',
  thankYouPreview: 'Šta sledi i kome možete da se obratite.',
  thankYouText: 'Drago nam je što ste izabrali nas i stalo nam je da budete zadovoljni kupovinom.',
  nextTitle: 'Šta sledi',
  arrives: 'Očekivana isporuka: {dates}',
  trackTitle: 'Gde je Vaš paket',
  track: 'Pratite paket {parcel}',
  trackAny: 'Pratite paket',
  helpTitle: 'Ako Vam zatreba pomoć',
  help: 'Pomoć i odgovori na česta pitanja',
  helpReply:
    'Imate pitanje, želju ili izmenu? Samo odgovorite na ovu poruku – {person} će je pročitati i odgovoriti Vam.',
  answerHours: {
    one: 'Odgovor dobijate najkasnije za {count} radni sat.',
    few: 'Odgovor dobijate najkasnije za {count} radna sata.',
    other: 'Odgovor dobijate najkasnije za {count} radnih sati.',
  },
  answerDays: {
    one: 'Odgovor dobijate najkasnije za {count} radni dan.',
    few: 'Odgovor dobijate najkasnije za {count} radna dana.',
    other: 'Odgovor dobijate najkasnije za {count} radnih dana.',
  },

  checkInTitle: 'Kako ocenjujete svoju kupovinu?',
  checkInPreview: 'Jedno otvoreno pitanje. Dovoljna je jedna rečenica.',
  checkInText:
    'Porudžbina {order} je već neko vreme kod Vas. Voleli bismo da znamo kako je sve ispalo – i dobro i loše.',
  checkInTextMany:
    'Vaše porudžbine {orders} su već neko vreme kod Vas. Voleli bismo da znamo kako je sve ispalo – i dobro i loše.',
  question: 'Šta je trebalo da uradimo bolje?',
  replyHint:
    'Samo odgovorite na ovu poruku, dovoljna je i jedna rečenica. {person} čita svaki odgovor i pobrinuće se za ono što nije u redu.',
  faces: 'Ili izaberite lice koje najviše odgovara:',

  reCheckTitle: 'Da li je sada sve u redu?',
  reCheckPreview: 'Kratko pitanje o Vašoj porudžbini {order}.',
  reCheckText:
    'Javili ste nam da sa porudžbinom {order} nije sve bilo u redu. Pozabavili smo se time i želimo da budemo sigurni da je sada sve kako treba.',
  reCheckReply: 'Ako nešto još uvek nije u redu, samo odgovorite na ovu poruku. {person} će se pobrinuti za to.',
  reCheckFaces: 'Kako to ocenjujete sada?',

  chooseHint: 'Izaberite šta najviše odgovara i pritisnite dugme. Tek tada se Vaš odgovor čuva.',
  send: 'Pošaljite odgovor',
  saved: 'Vaš odgovor je sačuvan: {rating}.',
  whyTitleLow: 'Žao nam je. Šta nije bilo u redu?',
  whyTitleHigh: 'Drago nam je! Šta bi moglo da bude još bolje?',
  whyHint: 'Svojim rečima i na bilo kom jeziku. {person} će to pročitati.',
  whyLabel: 'Vaša poruka',
  sendWords: 'Pošaljite',
  reach: 'Ili nam se javite direktno',
  thanksTitle: 'Hvala Vam',
  thanksText: 'Vaš odgovor je stigao. Pomaže nam da budemo bolji.',
  thanksLowText: 'Vaš odgovor je stigao i shvatamo ga ozbiljno. Javiće Vam se {person} ili neko od kolega.',
  unsubscribeTitle: 'Ne želite više ovakve poruke?',
  unsubscribeText:
    'Pritisnite dugme i prodavnica {shop} Vam više neće slati pitanja ni druge poruke posle kupovine. Ono što pripada samoj porudžbini, na primer račun, i dalje će Vam stizati.',
  unsubscribeButton: 'Odjavite me',
  unsubscribedTitle: 'Odjavljeni ste',
  unsubscribedText: 'Više nećete dobijati ovakve poruke. Ako Vam ikada zatrebamo, tu smo:',
  notFoundTitle: 'Ovaj link ne radi',
  notFoundText:
    'Možda je istekao ili se jedan deo izgubio usput. Molimo Vas, odgovorite na našu poruku ili nam se javite direktno:',
  problemTitle: 'Nije uspelo',
  problemText: 'Greška je naša. Molimo Vas, pokušajte ponovo za nekoliko minuta ili nam se javite direktno:',
};
