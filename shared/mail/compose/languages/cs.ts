import type { Words } from '../sentences.ts';

/** What follows the greeting begins small, as after its comma. To one person a participle would show the gender: `nakoupil`. */
export const cs: Words = {
  addressBy: 'noName',
  greeting: 'Dobrý den, {name},',
  greetingNameless: 'Dobrý den,',
  subject: 'Vaše objednávka {order} v obchodě {shop}',
  order: 'Objednávka {order}',
  andMore: {
    one: 'a ještě jedna věc',
    few: 'a ještě {count} věci',
    other: 'a ještě {count} věcí',
  },
  regards: 'Se srdečným pozdravem',
  phone: 'Telefon',
  email: 'E-mail',
  hours: 'Pracovní doba',
  whyThisMail: 'Tento e-mail Vám posíláme v souvislosti s Vaším nákupem v obchodě {shop}.',
  whyConsent: 'Tento e-mail Vám posíláme na základě souhlasu, který jsme od Vás dostali při nákupu v obchodě {shop}.',
  sayNo: 'Takové e-maily můžete kdykoli odmítnout. Nestojí Vás to nic kromě odeslání zprávy.',
  unsubscribe: 'Odhlásit se z těchto e-mailů',
  reference: 'Značka',

  rating: '{rating} z 5 – {label}',
  rating1: 'velmi špatně',
  rating2: 'špatně',
  rating3: 'tak napůl',
  rating4: 'dobře',
  rating5: 'velmi dobře',

  thankYouTitle: 'Děkujeme za Vaši objednávku',
  thankYouPreview: 'Co bude dál a na koho se můžete obrátit.',
  thankYouText: 'vážíme si Vaší důvěry a záleží nám na tom, aby Vám nákup přinesl radost.',
  nextTitle: 'Co bude dál',
  arrives: 'Předpokládané doručení: {dates}',
  trackTitle: 'Kde je Vaše zásilka',
  track: 'Sledovat zásilku {parcel}',
  trackAny: 'Sledovat zásilku',
  helpTitle: 'Když potřebujete pomoc',
  help: 'Pomoc a odpovědi na časté otázky',
  helpReply:
    'Máte dotaz, přání nebo chcete něco změnit? Stačí odpovědět na tento e-mail – {person} si ho přečte a odpoví Vám.',
  answerHours: {
    one: 'Odpovíme Vám do jedné pracovní hodiny.',
    few: 'Odpovíme Vám do {count} pracovních hodin.',
    other: 'Odpovíme Vám do {count} pracovních hodin.',
  },
  answerDays: {
    one: 'Odpovíme Vám do jednoho pracovního dne.',
    few: 'Odpovíme Vám do {count} pracovních dnů.',
    other: 'Odpovíme Vám do {count} pracovních dnů.',
  },

  checkInTitle: 'Jak hodnotíte svůj nákup?',
  checkInPreview: 'Jedna otevřená otázka. Stačí odpovědět jednou větou.',
  checkInText:
    'objednávku {order} máte už nějakou dobu u sebe. Rádi bychom věděli, jak všechno dopadlo – to dobré i to špatné.',
  checkInTextMany:
    'objednávky {orders} máte už nějakou dobu u sebe. Rádi bychom věděli, jak všechno dopadlo – to dobré i to špatné.',
  question: 'Co jsme měli udělat lépe?',
  replyHint:
    'Stačí odpovědět na tento e-mail, klidně jen jednou větou. {person} čte každou odpověď a postará se o to, co není v pořádku.',
  faces: 'Nebo vyberte smajlíka, který nejlépe odpovídá:',

  reCheckTitle: 'Podařilo se nám to napravit?',
  reCheckPreview: 'Krátká otázka k Vaší objednávce {order}.',
  reCheckText:
    'dostali jsme od Vás zprávu, že s objednávkou {order} není všechno v pořádku. Věnovali jsme se tomu a chceme mít jistotu, že teď je vše tak, jak má být.',
  reCheckReply: 'Pokud stále něco není v pořádku, stačí odpovědět na tento e-mail. {person} se o to postará.',
  reCheckFaces: 'Jak to hodnotíte teď?',

  chooseHint: 'Vyberte, co nejlépe odpovídá, a stiskněte tlačítko. Teprve potom se Vaše odpověď uloží.',
  send: 'Odeslat odpověď',
  saved: 'Vaše odpověď je uložena: {rating}.',
  whyTitleLow: 'Mrzí nás to. Co se nepovedlo?',
  whyTitleHigh: 'To nás těší! Co by mohlo být ještě lepší?',
  whyHint: 'Vlastními slovy a v jakémkoli jazyce. {person} si to přečte.',
  whyLabel: 'Vaše zpráva',
  sendWords: 'Odeslat',
  reach: 'Nebo se nám ozvěte přímo',
  thanksTitle: 'Děkujeme',
  thanksText: 'Vaše odpověď k nám dorazila. Pomáhá nám zlepšovat se.',
  thanksLowText: 'Vaše odpověď k nám dorazila a bereme ji vážně. Ozve se Vám {person} nebo někdo z kolegů.',
  unsubscribeTitle: 'Už tyto e-maily nechcete?',
  unsubscribeText:
    'Stiskněte tlačítko a obchod {shop} Vám po nákupu už nebude posílat otázky ani jiné podobné e-maily. To, co patří k samotné objednávce, například faktura, Vám bude chodit i nadále.',
  unsubscribeButton: 'Odhlásit se',
  unsubscribedTitle: 'Odhlásili jsme Vás',
  unsubscribedText: 'Tyto e-maily Vám už nebudeme posílat. Kdykoli nás budete potřebovat, jsme tu pro Vás:',
  notFoundTitle: 'Tento odkaz nefunguje',
  notFoundText:
    'Možná už neplatí, nebo se jeho část cestou ztratila. Odpovězte prosím na náš e-mail nebo se nám ozvěte přímo:',
  problemTitle: 'Nepodařilo se to',
  problemText: 'Chyba je na naší straně. Zkuste to prosím za pár minut znovu nebo se nám ozvěte přímo:',
};
