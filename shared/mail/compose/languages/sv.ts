import type { Words } from '../sentences.ts';

export const sv: Words = {
  addressBy: 'firstName',
  greeting: 'Hej {name}!',
  greetingNameless: 'Hej!',
  subject: 'Din beställning {order} hos {shop}',
  order: 'Beställning {order}',
  andMore: {
    one: 'och en vara till',
    other: 'och {count} varor till',
  },
  regards: 'Varma hälsningar',
  phone: 'Telefon',
  email: 'E-post',
  hours: 'Öppettider',
  whyThisMail: 'Du får det här mejlet för att du har handlat hos {shop}.',
  whyConsent: 'Du får det här mejlet för att du sa ja till det när du handlade hos {shop}.',
  sayNo: 'Du kan när som helst tacka nej till sådana mejl. Det kostar inget utöver att skicka ditt meddelande.',
  unsubscribe: 'Avregistrera mig från de här mejlen',
  reference: 'Referens',

  rating: '{rating} av 5 – {label}',
  rating1: 'mycket missnöjd',
  rating2: 'missnöjd',
  rating3: 'sådär',
  rating4: 'nöjd',
  rating5: 'mycket nöjd',

  thankYouTitle: 'Tack för din beställning',
  thankYouPreview: 'Vad som händer nu och vem du kan vända dig till.',
  thankYouText: 'Vad roligt att du valde oss. Vi vill att du ska bli nöjd med det du har köpt.',
  nextTitle: 'Det här händer nu',
  arrives: 'Beräknad leverans: {dates}',
  trackTitle: 'Ditt paket',
  track: 'Spåra paketet {parcel}',
  trackAny: 'Spåra paketet',
  helpTitle: 'Om du behöver hjälp',
  help: 'Hjälp och svar på vanliga frågor',
  helpReply:
    'Har du en fråga, ett önskemål eller något du vill ändra? Svara bara på det här mejlet, så läser {person} det och svarar dig.',
  answerHours: {
    one: 'Du får svar inom en arbetstimme.',
    other: 'Du får svar inom {count} arbetstimmar.',
  },
  answerDays: {
    one: 'Du får svar inom en arbetsdag.',
    other: 'Du får svar inom {count} arbetsdagar.',
  },

  checkInTitle: 'Hur nöjd är du?',
  checkInPreview: 'En öppen fråga. Det räcker med en mening till svar.',
  checkInText:
    'Nu har du haft din beställning {order} ett tag. Vi vill gärna veta hur det blev, både det som är bra och det som är mindre bra.',
  checkInTextMany:
    'Nu har du haft dina beställningar {orders} ett tag. Vi vill gärna veta hur det blev, både det som är bra och det som är mindre bra.',
  question: 'Vad borde vi ha gjort bättre?',
  replyHint:
    'Svara bara på det här mejlet, det räcker med en mening. {person} läser alla svar och tar hand om det som inte är som det ska.',
  faces: 'Eller välj det ansikte som stämmer bäst:',

  reCheckTitle: 'Blev det bra till slut?',
  reCheckPreview: 'En kort fråga om din beställning {order}.',
  reCheckText:
    'Du hörde av dig om att något inte stämde med din beställning {order}. Vi har tagit hand om det och vill vara säkra på att allt är som det ska för dig nu.',
  reCheckReply: 'Om något fortfarande inte är bra, svara bara på det här mejlet, så tar {person} hand om det.',
  reCheckFaces: 'Hur nöjd är du nu?',

  chooseHint: 'Välj det som stämmer bäst och tryck på knappen. Först då sparas ditt svar.',
  send: 'Skicka mitt svar',
  saved: 'Ditt svar är sparat: {rating}.',
  whyTitleLow: 'Det beklagar vi. Vad gick fel?',
  whyTitleHigh: 'Vad roligt! Vad kan bli ännu bättre?',
  whyHint: 'Med dina egna ord, på vilket språk du vill. {person} läser det du skriver.',
  whyLabel: 'Ditt meddelande',
  sendWords: 'Skicka',
  reach: 'Eller hör av dig direkt till oss',
  thanksTitle: 'Tack',
  thanksText: 'Vi har fått ditt svar. Det hjälper oss att bli bättre.',
  thanksLowText: 'Vi har fått ditt svar och tar det på allvar. {person} eller en kollega hör av sig till dig.',
  unsubscribeTitle: 'Inga fler sådana mejl?',
  unsubscribeText:
    'Tryck på knappen, så skickar {shop} inga fler frågor eller andra mejl till dig om det du har köpt. Det som hör till själva beställningen, till exempel fakturan, får du fortfarande.',
  unsubscribeButton: 'Avregistrera mig',
  unsubscribedTitle: 'Du är avregistrerad',
  unsubscribedText: 'Du får inga fler sådana mejl. Om du behöver oss någon gång finns vi här:',
  notFoundTitle: 'Den här länken fungerar inte',
  notFoundText:
    'Den kan ha gått ut, eller så har en del av den försvunnit på vägen. Svara på vårt mejl eller hör av dig direkt till oss:',
  problemTitle: 'Det fungerade inte',
  problemText: 'Felet ligger hos oss. Försök igen om några minuter eller hör av dig direkt till oss:',
};
