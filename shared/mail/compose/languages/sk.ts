import type { Words } from '../sentences.ts';

export const sk: Words = {
  addressBy: 'firstName',
  greeting: 'Dobrý deň, {name},',
  greetingNameless: 'Dobrý deň,',
  subject: 'Vaša objednávka {order} v obchode {shop}',
  order: 'Objednávka {order}',
  andMore: {
    one: 'a ešte jedna vec',
    few: 'a ešte {count} veci',
    other: 'a ešte {count} vecí',
  },
  regards: 'So srdečným pozdravom',
  phone: 'Telefón',
  email: 'E-mail',
  hours: 'Pracovný čas',
  whyThisMail: 'Tento e-mail ste dostali, lebo ste nakúpili v obchode {shop}.',
  whyConsent: 'Tento e-mail ste dostali, lebo ste s tým pri nákupe v obchode {shop} súhlasili.',
  sayNo: 'Takéto e-maily môžete kedykoľvek odmietnuť. Nestojí Vás to nič okrem odoslania správy.',
  unsubscribe: 'Odhlásiť sa z týchto e-mailov',
  reference: 'Značka',

  rating: '{rating} z 5 – {label}',
  rating1: 'veľmi zle',
  rating2: 'zle',
  rating3: 'tak napoly',
  rating4: 'dobre',
  rating5: 'veľmi dobre',

  thankYouTitle: 'Ďakujeme za Vašu objednávku',
  thankYouPreview: 'Čo bude nasledovať a na koho sa môžete obrátiť.',
  thankYouText: 'Teší nás, že ste si vybrali nás, a záleží nám na tom, aby ste boli s nákupom spokojní.',
  nextTitle: 'Čo bude nasledovať',
  arrives: 'Predpokladané doručenie: {dates}',
  trackTitle: 'Kde je Váš balík',
  track: 'Sledovať balík {parcel}',
  trackAny: 'Sledovať balík',
  helpTitle: 'Ak potrebujete pomoc',
  help: 'Pomoc a odpovede na časté otázky',
  helpReply:
    'Máte otázku, želanie alebo chcete niečo zmeniť? Stačí odpovedať na tento e-mail – {person} si ho prečíta a odpovie Vám.',
  answerHours: {
    one: 'Odpovieme Vám do jednej pracovnej hodiny.',
    few: 'Odpovieme Vám do {count} pracovných hodín.',
    other: 'Odpovieme Vám do {count} pracovných hodín.',
  },
  answerDays: {
    one: 'Odpovieme Vám do jedného pracovného dňa.',
    few: 'Odpovieme Vám do {count} pracovných dní.',
    other: 'Odpovieme Vám do {count} pracovných dní.',
  },

  checkInTitle: 'Ako to dopadlo?',
  checkInPreview: 'Jedna otvorená otázka. Stačí odpovedať jednou vetou.',
  checkInText:
    'Objednávku {order} už máte nejaký čas u seba. Radi by sme vedeli, ako všetko dopadlo – to dobré aj to zlé.',
  checkInTextMany:
    'Svoje objednávky {orders} už máte nejaký čas u seba. Radi by sme vedeli, ako všetko dopadlo – to dobré aj to zlé.',
  question: 'Čo sme mali urobiť lepšie?',
  replyHint:
    'Stačí odpovedať na tento e-mail, hoci len jednou vetou. {person} číta každú odpoveď a postará sa o to, čo nie je v poriadku.',
  faces: 'Alebo vyberte tvár, ktorá sa hodí najviac:',

  reCheckTitle: 'Podarilo sa nám to napraviť?',
  reCheckPreview: 'Krátka otázka k Vašej objednávke {order}.',
  reCheckText:
    'Dali ste nám vedieť, že s objednávkou {order} nebolo všetko v poriadku. Venovali sme sa tomu a chceme si byť istí, že teraz je to tak, ako má byť.',
  reCheckReply: 'Ak stále niečo nie je v poriadku, stačí odpovedať na tento e-mail. {person} sa o to postará.',
  reCheckFaces: 'Ako to hodnotíte teraz?',

  chooseHint: 'Vyberte, čo sa hodí najviac, a stlačte tlačidlo. Až potom sa Vaša odpoveď uloží.',
  send: 'Odoslať odpoveď',
  saved: 'Vaša odpoveď je uložená: {rating}.',
  whyTitleLow: 'Mrzí nás to. Čo sa nepodarilo?',
  whyTitleHigh: 'To nás teší! Čo by mohlo byť ešte lepšie?',
  whyHint: 'Vlastnými slovami a v ľubovoľnom jazyku. {person} si to prečíta.',
  whyLabel: 'Vaša správa',
  sendWords: 'Odoslať',
  reach: 'Alebo sa nám ozvite priamo',
  thanksTitle: 'Ďakujeme',
  thanksText: 'Vaša odpoveď k nám dorazila. Pomáha nám zlepšovať sa.',
  thanksLowText: 'Vaša odpoveď k nám dorazila a berieme ju vážne. {person} alebo niekto z kolegov sa Vám ozve.',
  unsubscribeTitle: 'Neželáte si už tieto e-maily?',
  unsubscribeText:
    'Stlačte tlačidlo a obchod {shop} Vám už nebude posielať otázky ani iné e-maily po nákupe. To, čo patrí k samotnej objednávke, napríklad faktúra, Vám príde aj naďalej.',
  unsubscribeButton: 'Odhlásiť sa',
  unsubscribedTitle: 'Odhlásili sme Vás',
  unsubscribedText: 'Tieto e-maily Vám už nebudeme posielať. Ak nás budete niekedy potrebovať, sme tu pre Vás:',
  notFoundTitle: 'Tento odkaz nefunguje',
  notFoundText:
    'Možno už neplatí alebo sa jeho časť cestou stratila. Odpovedzte, prosím, na náš e-mail alebo sa nám ozvite priamo:',
  problemTitle: 'Nepodarilo sa to',
  problemText: 'Chyba je na našej strane. Skúste to, prosím, o pár minút znova alebo sa nám ozvite priamo:',
};
