import type { Words } from '../sentences.ts';

export const nb: Words = {
  addressBy: 'firstName',
  greeting: 'Hei, {name}!',
  greetingNameless: 'Hei!',
  subject: 'Bestillingen din {order} hos {shop}',
  order: 'Bestilling {order}',
  andMore: {
    one: 'og én vare til',
    other: 'og {count} varer til',
  },
  regards: 'Vennlig hilsen',
  phone: 'Telefon',
  email: 'E-post',
  hours: 'Åpningstider',
  whyThisMail: 'Du får denne e-posten fordi du har handlet hos {shop}.',
  whyConsent: 'Du får denne e-posten fordi du sa ja til det da du handlet hos {shop}.',
  sayNo: 'Du kan når som helst si nei til slike e-poster. Det koster deg ikke noe utover å sende meldingen din.',
  unsubscribe: 'Meld meg av disse e-postene',
  reference: 'Referanse',

  rating: '{rating} av 5 – {label}',
  rating1: 'svært misfornøyd',
  rating2: 'misfornøyd',
  rating3: 'sånn passe',
  rating4: 'fornøyd',
  rating5: 'svært fornøyd',

  thankYouTitle: 'Takk for bestillingen',
  thankYouPreview: 'Hva som skjer nå, og hvem du kan henvende deg til.',
  thankYouText: 'Vi er glade for at du valgte oss, og vil at du skal bli fornøyd med det du har kjøpt.',
  nextTitle: 'Dette skjer nå',
  arrives: 'Forventet levering: {dates}',
  trackTitle: 'Pakken din',
  track: 'Spor pakken {parcel}',
  trackAny: 'Spor pakken',
  helpTitle: 'Hvis du trenger hjelp',
  help: 'Hjelp og svar på vanlige spørsmål',
  helpReply:
    'Har du et spørsmål, et ønske eller noe du vil endre? Bare svar på denne e-posten, så leser {person} den og svarer deg.',
  answerHours: {
    one: 'Du får svar i løpet av én arbeidstime.',
    other: 'Du får svar i løpet av {count} arbeidstimer.',
  },
  answerDays: {
    one: 'Du får svar i løpet av én arbeidsdag.',
    other: 'Du får svar i løpet av {count} arbeidsdager.',
  },

  checkInTitle: 'Hvor fornøyd er du?',
  checkInPreview: 'Ett åpent spørsmål. Det holder med én setning til svar.',
  checkInText:
    'Nå har du hatt bestillingen {order} en stund. Vi vil gjerne vite hvordan det har gått, både det som er bra, og det som er mindre bra.',
  checkInTextMany:
    'Nå har du hatt bestillingene {orders} en stund. Vi vil gjerne vite hvordan det har gått, både det som er bra, og det som er mindre bra.',
  question: 'Hva burde vi ha gjort bedre?',
  replyHint:
    'Bare svar på denne e-posten, én setning er nok. {person} leser alle svar og tar seg av det som ikke er som det skal.',
  faces: 'Eller velg ansiktet som passer best:',

  reCheckTitle: 'Er alt i orden nå?',
  reCheckPreview: 'Et kort spørsmål om bestillingen {order}.',
  reCheckText:
    'Du sa fra til oss om at noe med bestillingen {order} ikke var som det skulle. Vi har tatt tak i det og vil være sikre på at det er i orden for deg nå.',
  reCheckReply: 'Hvis noe fortsatt ikke er i orden, er det bare å svare på denne e-posten. {person} tar seg av det.',
  reCheckFaces: 'Hvor fornøyd er du nå?',

  chooseHint: 'Velg det som passer best, og trykk på knappen. Først da blir svaret ditt lagret.',
  send: 'Send svaret mitt',
  saved: 'Svaret ditt er lagret: {rating}.',
  whyTitleLow: 'Det er vi lei for. Hva gikk galt?',
  whyTitleHigh: 'Så hyggelig! Hva kan bli enda bedre?',
  whyHint: 'Med dine egne ord, på det språket du vil. {person} leser det du skriver.',
  whyLabel: 'Meldingen din',
  sendWords: 'Send',
  reach: 'Eller ta kontakt med oss direkte',
  thanksTitle: 'Takk',
  thanksText: 'Vi har fått svaret ditt. Det hjelper oss å bli bedre.',
  thanksLowText: 'Vi har fått svaret ditt og tar det på alvor. {person} eller en kollega tar kontakt med deg.',
  unsubscribeTitle: 'Ikke flere slike e-poster?',
  unsubscribeText:
    'Trykk på knappen, så sender {shop} deg ikke flere spørsmål eller andre e-poster om det du har kjøpt. Det som hører til selve bestillingen, for eksempel fakturaen, får du fortsatt.',
  unsubscribeButton: 'Meld meg av',
  unsubscribedTitle: 'Du er meldt av',
  unsubscribedText: 'Du får ikke flere slike e-poster. Hvis du trenger oss en gang, er vi her:',
  notFoundTitle: 'Denne lenken virker ikke',
  notFoundText:
    'Den kan være utløpt, eller en del av den kan ha falt bort på veien. Svar på e-posten vår, eller ta kontakt med oss direkte:',
  problemTitle: 'Det gikk ikke',
  problemText: 'Feilen er vår. Prøv igjen om noen minutter, eller ta kontakt med oss direkte:',
};
