import type { Words } from '../sentences.ts';

export const nl: Words = {
  addressBy: 'firstName',
  greeting: 'Hallo {name},',
  greetingNameless: 'Hallo,',
  subject: 'Je bestelling {order} bij {shop}',
  order: 'Bestelling {order}',
  andMore: {
    one: 'en nog één artikel',
    other: 'en nog {count} artikelen',
  },
  regards: 'Hartelijke groet',
  phone: 'Telefoon',
  email: 'E-mail',
  hours: 'Bereikbaar',
  whyThisMail: 'Je krijgt deze e-mail omdat je iets hebt gekocht bij {shop}.',
  whyConsent: 'Je krijgt deze e-mail omdat je daar toestemming voor gaf toen je iets kocht bij {shop}.',
  sayNo:
    'Je kunt je op elk moment voor zulke e-mails afmelden. Dat kost je niets, behalve het versturen van je bericht.',
  unsubscribe: 'Afmelden voor deze e-mails',
  reference: 'Kenmerk',

  rating: '{rating} van 5 – {label}',
  rating1: 'heel ontevreden',
  rating2: 'ontevreden',
  rating3: 'gaat wel',
  rating4: 'tevreden',
  rating5: 'heel tevreden',

  thankYouTitle: 'Bedankt voor je bestelling',
  thankYouPreview: 'Wat er nu gebeurt en wie er voor je klaarstaat.',
  thankYouText: 'Fijn dat je voor ons hebt gekozen. We willen graag dat je blij bent met wat je hebt gekocht.',
  nextTitle: 'Wat er nu gebeurt',
  arrives: 'Verwachte bezorging: {dates}',
  trackTitle: 'Waar je pakket is',
  track: 'Volg pakket {parcel}',
  trackAny: 'Volg je pakket',
  helpTitle: 'Als je hulp nodig hebt',
  help: 'Hulp en antwoorden op veelgestelde vragen',
  helpReply:
    'Heb je een vraag of een wens, of wil je iets wijzigen? Beantwoord gewoon deze e-mail: {person} leest hem en schrijft je terug.',
  answerHours: {
    one: 'Je hebt binnen één werkuur antwoord.',
    other: 'Je hebt binnen {count} werkuren antwoord.',
  },
  answerDays: {
    one: 'Je hebt binnen één werkdag antwoord.',
    other: 'Je hebt binnen {count} werkdagen antwoord.',
  },

  checkInTitle: 'Hoe tevreden ben je?',
  checkInPreview: 'Eén open vraag. Eén zin als antwoord is genoeg.',
  checkInText:
    'Je hebt je bestelling {order} nu een tijdje in huis. We horen graag hoe het je bevalt, het goede en het minder goede.',
  checkInTextMany:
    'Je hebt je bestellingen {orders} nu een tijdje in huis. We horen graag hoe alles je bevalt, het goede en het minder goede.',
  question: 'Wat hadden we beter moeten doen?',
  replyHint:
    'Beantwoord gewoon deze e-mail, één zin is genoeg. {person} leest elk antwoord en gaat aan de slag met wat niet in orde is.',
  faces: 'Of kies het gezichtje dat het best past:',

  reCheckTitle: 'Is het nu in orde?',
  reCheckPreview: 'Een korte vraag over je bestelling {order}.',
  reCheckText:
    'Je liet ons weten dat er iets niet goed was met je bestelling {order}. We hebben het opgepakt en willen zeker weten dat het nu voor je in orde is.',
  reCheckReply: 'Is er nog steeds iets niet goed? Beantwoord dan gewoon deze e-mail. {person} pakt het op.',
  reCheckFaces: 'Hoe tevreden ben je nu?',

  chooseHint: 'Kies wat het best past en druk op de knop. Pas dan wordt je antwoord opgeslagen.',
  send: 'Verstuur mijn antwoord',
  saved: 'Je antwoord is opgeslagen: {rating}.',
  whyTitleLow: 'Dat spijt ons. Wat ging er mis?',
  whyTitleHigh: 'Fijn om te horen! Wat kan er nog beter?',
  whyHint: 'In je eigen woorden, in elke taal. {person} leest het.',
  whyLabel: 'Je bericht',
  sendWords: 'Verstuur',
  reach: 'Of neem direct contact met ons op',
  thanksTitle: 'Bedankt',
  thanksText: 'Je antwoord is binnen. Het helpt ons om het beter te doen.',
  thanksLowText: 'Je antwoord is binnen en we nemen het serieus. {person} of een collega neemt contact met je op.',
  unsubscribeTitle: 'Geen e-mails meer zoals deze?',
  unsubscribeText:
    'Druk op de knop en {shop} stuurt je geen vragen of andere e-mails meer over wat je hebt gekocht. Wat bij een bestelling zelf hoort, zoals de factuur, krijg je nog wel.',
  unsubscribeButton: 'Afmelden',
  unsubscribedTitle: 'Je bent afgemeld',
  unsubscribedText: 'Je krijgt deze e-mails niet meer. Als je ons ooit nodig hebt, zijn we er voor je:',
  notFoundTitle: 'Deze link werkt niet',
  notFoundText:
    'Misschien is hij verlopen, of is er onderweg een stukje weggevallen. Beantwoord onze e-mail of neem direct contact met ons op:',
  problemTitle: 'Dat is niet gelukt',
  problemText: 'De fout ligt bij ons. Probeer het over een paar minuten nog eens, of neem direct contact met ons op:',
};
