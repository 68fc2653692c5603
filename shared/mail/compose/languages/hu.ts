import type { Words } from '../sentences.ts';

// No article stands before a blank: whether it is `a` or `az` hangs on the first sound of what fills it.
export const hu: Words = {
  addressBy: 'familyNameFirst',
  greeting: 'Kedves {name}!',
  greetingNameless: 'Kedves Vásárlónk!',
  subject: 'Rendelése: {order} – {shop}',
  order: 'Rendelés: {order}',
  andMore: {
    one: 'és még egy termék',
    other: 'és még {count} termék',
  },
  regards: 'Szívélyes üdvözlettel',
  phone: 'Telefon',
  email: 'E-mail',
  hours: 'Nyitvatartás',
  whyThisMail: 'Azért kapja ezt a levelet, mert nálunk ({shop}) vásárolt.',
  whyConsent: 'Azért kapja ezt a levelet, mert amikor nálunk ({shop}) vásárolt, hozzájárult ehhez.',
  sayNo: 'Az ilyen leveleket bármikor lemondhatja; ez az üzenete elküldésén kívül semmibe sem kerül.',
  unsubscribe: 'Leiratkozás ezekről a levelekről',
  reference: 'Hivatkozási szám',

  rating: '5-ből {rating} – {label}',
  rating1: 'nagyon elégedetlen',
  rating2: 'elégedetlen',
  rating3: 'közepesen elégedett',
  rating4: 'elégedett',
  rating5: 'nagyon elégedett',

  thankYouTitle: 'Köszönjük a rendelését',
  thankYouPreview: 'Mi következik most, és kihez fordulhat.',
  thankYouText: 'Örülünk, hogy minket választott. Fontos nekünk, hogy elégedett legyen azzal, amit vásárolt.',
  nextTitle: 'Mi következik most',
  arrives: 'Várható érkezés: {dates}',
  trackTitle: 'Hol jár a csomagja',
  track: 'Csomagkövetés: {parcel}',
  trackAny: 'Csomagkövetés',
  helpTitle: 'Ha segítségre van szüksége',
  help: 'Segítség és válaszok gyakori kérdésekre',
  helpReply:
    'Kérdése vagy kérése van, vagy változtatna valamin? Csak válaszoljon erre a levélre: {person} elolvassa, és ír Önnek.',
  answerHours: {
    one: 'Egy munkaórán belül választ kap.',
    other: '{count} munkaórán belül választ kap.',
  },
  answerDays: {
    one: 'Egy munkanapon belül választ kap.',
    other: '{count} munkanapon belül választ kap.',
  },

  checkInTitle: 'Mennyire elégedett?',
  checkInPreview: 'Egyetlen nyitott kérdés. Válaszul egy mondat is elég.',
  checkInText:
    'Rendelése ({order}) már egy ideje Önnél van. Szeretnénk megtudni, hogyan vált be, a jót és a rosszat egyaránt.',
  checkInTextMany:
    'Rendelései ({orders}) már egy ideje Önnél vannak. Szeretnénk megtudni, hogyan váltak be, a jót és a rosszat egyaránt.',
  question: 'Mit kellett volna jobban csinálnunk?',
  replyHint:
    'Csak válaszoljon erre a levélre, egy mondat is elég. {person} minden választ elolvas, és foglalkozik azzal, ami nincs rendben.',
  faces: 'Vagy válassza ki a leginkább találó arcot:',

  reCheckTitle: 'Sikerült rendbe hoznunk?',
  reCheckPreview: 'Rövid kérdés a rendeléséről ({order}).',
  reCheckText:
    'Jelezte nekünk, hogy valami nem volt rendben a rendelésével ({order}). Foglalkoztunk vele, és szeretnénk biztosak lenni abban, hogy most már minden rendben van.',
  reCheckReply: 'Ha valami még mindig nincs rendben, csak válaszoljon erre a levélre. {person} foglalkozni fog vele.',
  reCheckFaces: 'Most mennyire elégedett?',

  chooseHint: 'Válassza ki a leginkább találó választ, és nyomja meg a gombot. Csak ezután mentjük el a válaszát.',
  send: 'Elküldöm a válaszomat',
  saved: 'Válaszát elmentettük: {rating}.',
  whyTitleLow: 'Sajnáljuk. Mi volt a gond?',
  whyTitleHigh: 'Örülünk! Mi lehetne még jobb?',
  whyHint: 'A saját szavaival, bármilyen nyelven. {person} elolvassa.',
  whyLabel: 'Üzenete',
  sendWords: 'Elküldöm',
  reach: 'Vagy keressen minket közvetlenül',
  thanksTitle: 'Köszönjük',
  thanksText: 'Válasza megérkezett. Segít abban, hogy jobban végezzük a dolgunkat.',
  thanksLowText:
    'Válasza megérkezett, és komolyan vesszük. {person} vagy egy munkatársunk hamarosan jelentkezik Önnél.',
  unsubscribeTitle: 'Nem kér több ilyen levelet?',
  unsubscribeText:
    'Nyomja meg a gombot, és nem küldünk Önnek több kérdést vagy más levelet arról, amit nálunk ({shop}) vásárolt. Ami magához a rendeléshez tartozik, például a számla, továbbra is megérkezik Önhöz.',
  unsubscribeButton: 'Leiratkozom',
  unsubscribedTitle: 'Sikeresen leiratkozott',
  unsubscribedText: 'Több ilyen levelet nem kap. Ha valaha szüksége lesz ránk, itt vagyunk:',
  notFoundTitle: 'Ez a link nem működik',
  notFoundText:
    'Lehet, hogy lejárt, vagy egy része elveszett útközben. Kérjük, válaszoljon a levelünkre, vagy keressen minket közvetlenül:',
  problemTitle: 'Ez most nem sikerült',
  problemText: 'A hiba a mi oldalunkon van. Kérjük, próbálja újra néhány perc múlva, vagy keressen minket közvetlenül:',
};
