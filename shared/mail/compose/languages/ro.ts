import type { Words } from '../sentences.ts';

export const ro: Words = {
  addressBy: 'firstName',
  greeting: 'Bună ziua, {name},',
  greetingNameless: 'Bună ziua,',
  subject: 'Comanda dumneavoastră {order} la {shop}',
  order: 'Comanda {order}',
  andMore: {
    one: 'și încă un produs',
    few: 'și încă {count} produse',
    other: 'și încă {count} de produse',
  },
  regards: 'Toate cele bune',
  phone: 'Telefon',
  email: 'E-mail',
  hours: 'Program',
  whyThisMail: 'Primiți acest e-mail pentru că ați cumpărat de la {shop}.',
  whyConsent: 'Primiți acest e-mail pentru că v-ați dat acordul atunci când ați cumpărat de la {shop}.',
  sayNo: 'Puteți refuza oricând astfel de e-mailuri, fără alt cost decât cel al trimiterii mesajului dumneavoastră.',
  unsubscribe: 'Nu mai doresc aceste e-mailuri',
  reference: 'Referință',

  rating: '{rating} din 5 – {label}',
  rating1: 'deloc bine',
  rating2: 'nu prea bine',
  rating3: 'așa și așa',
  rating4: 'bine',
  rating5: 'foarte bine',

  thankYouTitle: 'Vă mulțumim pentru comandă',
  thankYouPreview: 'Ce urmează și cui vă puteți adresa.',
  thankYouText: 'Ne bucurăm că ne-ați ales și ne dorim ca ceea ce ați cumpărat să vă aducă bucurie.',
  nextTitle: 'Ce urmează',
  arrives: 'Livrare estimată: {dates}',
  trackTitle: 'Unde este coletul',
  track: 'Urmăriți coletul {parcel}',
  trackAny: 'Urmăriți coletul',
  helpTitle: 'Dacă aveți nevoie de ajutor',
  help: 'Ajutor și răspunsuri la întrebări frecvente',
  helpReply:
    'Aveți o întrebare, o dorință, ceva de schimbat? Răspundeți pur și simplu la acest e-mail: {person} îl citește și vă răspunde.',
  answerHours: {
    one: 'Veți primi un răspuns în cel mult o oră de program.',
    few: 'Veți primi un răspuns în cel mult {count} ore de program.',
    other: 'Veți primi un răspuns în cel mult {count} de ore de program.',
  },
  answerDays: {
    one: 'Veți primi un răspuns în cel mult o zi lucrătoare.',
    few: 'Veți primi un răspuns în cel mult {count} zile lucrătoare.',
    other: 'Veți primi un răspuns în cel mult {count} de zile lucrătoare.',
  },

  checkInTitle: 'Cum a decurs totul?',
  checkInPreview: 'O singură întrebare deschisă. O propoziție este de ajuns.',
  checkInText: 'A trecut ceva timp de când aveți comanda {order}. Am vrea să știm ce părere aveți, cu bune și cu rele.',
  checkInTextMany:
    'A trecut ceva timp de când aveți comenzile {orders}. Am vrea să știm ce părere aveți, cu bune și cu rele.',
  question: 'Ce ar fi trebuit să facem mai bine?',
  replyHint:
    'Răspundeți pur și simplu la acest e-mail; o propoziție este de ajuns. {person} citește fiecare răspuns și se ocupă de ceea ce nu este în regulă.',
  faces: 'Sau alegeți fața care se potrivește cel mai bine:',

  reCheckTitle: 'Este totul în regulă acum?',
  reCheckPreview: 'O scurtă întrebare despre comanda {order}.',
  reCheckText:
    'Ne-ați spus că ceva nu a fost în regulă cu comanda {order}. Ne-am ocupat de acest lucru și vrem să fim siguri că acum totul este bine pentru dumneavoastră.',
  reCheckReply: 'Dacă ceva tot nu este în regulă, răspundeți pur și simplu la acest e-mail. {person} se va ocupa.',
  reCheckFaces: 'Cum stau lucrurile acum?',

  chooseHint: 'Alegeți varianta care se potrivește cel mai bine și apăsați butonul. Abia atunci se salvează răspunsul.',
  send: 'Trimit răspunsul',
  saved: 'Răspunsul dumneavoastră a fost salvat: {rating}.',
  whyTitleLow: 'Ne pare rău. Ce nu a mers bine?',
  whyTitleHigh: 'Ne bucurăm! Ce ar putea fi și mai bine?',
  whyHint: 'Cu cuvintele dumneavoastră, în orice limbă. {person} va citi mesajul.',
  whyLabel: 'Mesajul dumneavoastră',
  sendWords: 'Trimit',
  reach: 'Sau contactați-ne direct',
  thanksTitle: 'Vă mulțumim',
  thanksText: 'Răspunsul dumneavoastră a ajuns la noi și ne ajută să facem lucrurile mai bine.',
  thanksLowText:
    'Răspunsul dumneavoastră a ajuns la noi și îl luăm în serios. {person} sau altcineva din echipă vă va contacta.',
  unsubscribeTitle: 'Nu mai doriți astfel de e-mailuri?',
  unsubscribeText:
    'Apăsați butonul și {shop} nu vă va mai trimite întrebări sau alte e-mailuri despre ceea ce ați cumpărat. Ce ține de comanda în sine, de exemplu factura, veți primi în continuare.',
  unsubscribeButton: 'Mă dezabonez',
  unsubscribedTitle: 'V-ați dezabonat',
  unsubscribedText: 'Nu veți mai primi astfel de e-mailuri. Dacă veți avea vreodată nevoie de noi, suntem aici:',
  notFoundTitle: 'Acest link nu funcționează',
  notFoundText:
    'Poate că a expirat sau o parte din el s-a pierdut pe drum. Vă rugăm să răspundeți la e-mailul nostru sau să ne contactați direct:',
  problemTitle: 'Ceva nu a mers',
  problemText:
    'Greșeala este a noastră. Vă rugăm să încercați din nou peste câteva minute sau să ne contactați direct:',
};
