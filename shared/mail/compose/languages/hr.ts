import type { Words } from '../sentences.ts';

/** What follows the greeting begins small, as after its comma. */
export const hr: Words = {
  addressBy: 'noName',
  greeting: 'Dobar dan, {name},',
  greetingNameless: 'Dobar dan,',
  subject: 'Vaša narudžba {order} u trgovini {shop}',
  order: 'Narudžba {order}',
  andMore: {
    one: 'i još {count} proizvod',
    few: 'i još {count} proizvoda',
    other: 'i još {count} proizvoda',
  },
  regards: 'Srdačan pozdrav',
  phone: 'Telefon',
  email: 'E-pošta',
  hours: 'Radno vrijeme',
  whyThisMail: 'Ovu ste poruku dobili jer ste kupovali u trgovini {shop}.',
  whyConsent: 'Ovu ste poruku dobili jer ste na to pristali pri kupnji u trgovini {shop}.',
  sayNo: 'Ovakve poruke možete odbiti u svakom trenutku. To Vas ne stoji ništa osim slanja poruke.',
  unsubscribe: 'Ne želim više ovakve poruke',
  reference: 'Oznaka',

  rating: '{rating} od 5 – {label}',
  rating1: 'vrlo loše',
  rating2: 'loše',
  rating3: 'osrednje',
  rating4: 'dobro',
  rating5: 'vrlo dobro',

  thankYouTitle: 'Hvala Vam na narudžbi',
  thankYouPreview: 'Što slijedi i kome se možete obratiti.',
  thankYouText: 'drago nam je što ste odabrali nas i stalo nam je do toga da budete zadovoljni kupnjom.',
  nextTitle: 'Što slijedi',
  arrives: 'Očekivana dostava: {dates}',
  trackTitle: 'Gdje je Vaš paket',
  track: 'Pratite paket {parcel}',
  trackAny: 'Pratite paket',
  helpTitle: 'Ako Vam zatreba pomoć',
  help: 'Pomoć i odgovori na česta pitanja',
  helpReply:
    'Imate pitanje ili želju, ili biste nešto promijenili? Samo odgovorite na ovu poruku – {person} će je pročitati i odgovoriti Vam.',
  answerHours: {
    one: 'Odgovorit ćemo Vam u roku od {count} radnog sata.',
    few: 'Odgovorit ćemo Vam u roku od {count} radna sata.',
    other: 'Odgovorit ćemo Vam u roku od {count} radnih sati.',
  },
  answerDays: {
    one: 'Odgovorit ćemo Vam u roku od {count} radnog dana.',
    few: 'Odgovorit ćemo Vam u roku od {count} radna dana.',
    other: 'Odgovorit ćemo Vam u roku od {count} radnih dana.',
  },

  checkInTitle: 'Kako ocjenjujete svoju kupnju?',
  checkInPreview: 'Jedno otvoreno pitanje. Dovoljna je jedna rečenica.',
  checkInText:
    'narudžba {order} već je neko vrijeme kod Vas. Voljeli bismo znati kako je sve ispalo – i ono dobro i ono loše.',
  checkInTextMany:
    'Vaše narudžbe {orders} već su neko vrijeme kod Vas. Voljeli bismo znati kako je sve ispalo – i ono dobro i ono loše.',
  question: 'Što smo trebali učiniti bolje?',
  replyHint:
    'Samo odgovorite na ovu poruku, dovoljna je i jedna rečenica. {person} čita svaki odgovor i pobrinut će se za ono što nije u redu.',
  faces: 'Ili odaberite lice koje najbolje odgovara:',

  reCheckTitle: 'Je li sada sve u redu?',
  reCheckPreview: 'Kratko pitanje o Vašoj narudžbi {order}.',
  reCheckText:
    'javili ste nam da s narudžbom {order} nije sve u redu. Pozabavili smo se time i želimo biti sigurni da je sada sve kako treba.',
  reCheckReply: 'Ako nešto još uvijek nije u redu, samo odgovorite na ovu poruku. {person} će se pobrinuti za to.',
  reCheckFaces: 'Kako to ocjenjujete sada?',

  chooseHint: 'Odaberite ono što najbolje odgovara i pritisnite gumb. Tek će se tada Vaš odgovor spremiti.',
  send: 'Pošaljite odgovor',
  saved: 'Vaš je odgovor spremljen: {rating}.',
  whyTitleLow: 'Žao nam je. Što nije bilo u redu?',
  whyTitleHigh: 'Drago nam je! Što bi moglo biti još bolje?',
  whyHint: 'Svojim riječima i na bilo kojem jeziku. {person} će to pročitati.',
  whyLabel: 'Vaša poruka',
  sendWords: 'Pošaljite',
  reach: 'Ili nam se javite izravno',
  thanksTitle: 'Hvala Vam',
  thanksText: 'Vaš je odgovor stigao. Pomaže nam da budemo bolji.',
  thanksLowText: 'Vaš je odgovor stigao i shvaćamo ga ozbiljno. Javit će Vam se {person} ili netko od kolega.',
  unsubscribeTitle: 'Ne želite više ovakve poruke?',
  unsubscribeText:
    'Pritisnite gumb i trgovina {shop} više Vam neće slati pitanja ni druge takve poruke nakon kupnje. Ono što pripada samoj narudžbi, na primjer račun, i dalje će Vam stizati.',
  unsubscribeButton: 'Odjavite me',
  unsubscribedTitle: 'Odjavljeni ste',
  unsubscribedText: 'Više nećete dobivati ovakve poruke. Ako Vam ikad zatrebamo, tu smo:',
  notFoundTitle: 'Ova poveznica ne radi',
  notFoundText:
    'Možda je istekla ili se jedan njezin dio putem izgubio. Molimo Vas da odgovorite na našu poruku ili nam se javite izravno:',
  problemTitle: 'Nije uspjelo',
  problemText: 'Pogreška je naša. Molimo Vas da pokušate ponovno za nekoliko minuta ili nam se javite izravno:',
};
