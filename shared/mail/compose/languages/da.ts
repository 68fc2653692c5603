import type { Words } from '../sentences.ts';

export const da: Words = {
  addressBy: 'firstName',
  greeting: 'Hej {name}',
  greetingNameless: 'Hej',
  subject: 'Din bestilling {order} hos {shop}',
  order: 'Bestilling {order}',
  andMore: {
    one: 'og én vare mere',
    other: 'og {count} varer mere',
  },
  regards: 'Mange hilsner',
  phone: 'Telefon',
  email: 'E-mail',
  hours: 'Åbningstider',
  whyThisMail: 'Du får denne mail, fordi du har handlet hos {shop}.',
  whyConsent: 'Du får denne mail, fordi du sagde ja til det, da du handlede hos {shop}.',
  sayNo: 'Du kan altid sige nej til den slags mails. Det koster dig ikke andet end at sende din besked.',
  unsubscribe: 'Frameld mig disse mails',
  reference: 'Reference',

  rating: '{rating} af 5 – {label}',
  rating1: 'meget utilfreds',
  rating2: 'utilfreds',
  rating3: 'så som så',
  rating4: 'tilfreds',
  rating5: 'meget tilfreds',

  thankYouTitle: 'Tak for din bestilling',
  thankYouPreview: 'Hvad der sker nu, og hvem du kan henvende dig til.',
  thankYouText: 'Vi er glade for, at du valgte os, og vi vil gerne have, at du bliver tilfreds med det, du har købt.',
  nextTitle: 'Det sker der nu',
  arrives: 'Forventet levering: {dates}',
  trackTitle: 'Din pakke',
  track: 'Følg pakken {parcel}',
  trackAny: 'Følg pakken',
  helpTitle: 'Hvis du har brug for hjælp',
  help: 'Hjælp og svar på ofte stillede spørgsmål',
  helpReply:
    'Har du et spørgsmål, et ønske eller noget, du vil ændre? Svar blot på denne mail, så læser {person} den og svarer dig.',
  answerHours: {
    one: 'Du får svar inden for én arbejdstime.',
    other: 'Du får svar inden for {count} arbejdstimer.',
  },
  answerDays: {
    one: 'Du får svar inden for én arbejdsdag.',
    other: 'Du får svar inden for {count} arbejdsdage.',
  },

  checkInTitle: 'Hvor tilfreds er du?',
  checkInPreview: 'Ét åbent spørgsmål. Én sætning er nok som svar.',
  checkInText:
    'Nu har du haft din bestilling {order} et stykke tid. Vi vil gerne vide, hvordan det er gået, både det gode og det mindre gode.',
  checkInTextMany:
    'Nu har du haft dine bestillinger {orders} et stykke tid. Vi vil gerne vide, hvordan det er gået, både det gode og det mindre gode.',
  question: 'Hvad burde vi have gjort bedre?',
  replyHint:
    'Svar blot på denne mail, én sætning er nok. {person} læser alle svar og tager sig af det, der ikke er, som det skal være.',
  faces: 'Eller vælg det ansigt, der passer bedst:',

  reCheckTitle: 'Er det i orden nu?',
  reCheckPreview: 'Et kort spørgsmål om din bestilling {order}.',
  reCheckText:
    'Du fortalte os, at noget ved din bestilling {order} ikke var, som det skulle være. Vi har taget os af det og vil gerne være sikre på, at det er i orden for dig nu.',
  reCheckReply: 'Hvis noget stadig ikke er i orden, så svar blot på denne mail. {person} tager sig af det.',
  reCheckFaces: 'Hvor tilfreds er du nu?',

  chooseHint: 'Vælg det, der passer bedst, og tryk på knappen. Først da bliver dit svar gemt.',
  send: 'Send mit svar',
  saved: 'Dit svar er gemt: {rating}.',
  whyTitleLow: 'Det er vi kede af. Hvad gik galt?',
  whyTitleHigh: 'Det er vi glade for! Hvad kan blive endnu bedre?',
  whyHint: 'Med dine egne ord og på det sprog, du har lyst til. {person} læser det.',
  whyLabel: 'Din besked',
  sendWords: 'Send',
  reach: 'Eller kontakt os direkte',
  thanksTitle: 'Tak',
  thanksText: 'Vi har modtaget dit svar. Det hjælper os med at blive bedre.',
  thanksLowText: 'Vi har modtaget dit svar, og vi tager det alvorligt. {person} eller en kollega kontakter dig.',
  unsubscribeTitle: 'Ikke flere af den slags mails?',
  unsubscribeText:
    'Tryk på knappen, så sender {shop} dig ikke flere spørgsmål eller andre mails om det, du har købt. Det, der hører til selve bestillingen, for eksempel fakturaen, får du stadig.',
  unsubscribeButton: 'Frameld mig',
  unsubscribedTitle: 'Du er frameldt',
  unsubscribedText: 'Du får ikke flere af den slags mails. Hvis du en dag får brug for os, er vi her:',
  notFoundTitle: 'Dette link virker ikke',
  notFoundText:
    'Det er måske udløbet, eller en del af det er gået tabt undervejs. Svar på vores mail, eller kontakt os direkte:',
  problemTitle: 'Det lykkedes ikke',
  problemText: 'Fejlen er vores. Prøv igen om et par minutter, eller kontakt os direkte:',
};
