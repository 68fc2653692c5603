import type { Words } from '../sentences.ts';

export const it: Words = {
  addressBy: 'fullName',
  greeting: 'Gentile {name},',
  greetingNameless: 'Buongiorno,',
  subject: 'Il Suo ordine {order} da {shop}',
  order: 'Ordine {order}',
  andMore: {
    one: 'e un altro articolo',
    other: 'e altri {count} articoli',
  },
  regards: 'Un cordiale saluto',
  phone: 'Telefono',
  email: 'E-mail',
  hours: 'Orari',
  whyThisMail: 'Riceve questa e-mail perché ha acquistato da {shop}.',
  whyConsent: 'Riceve questa e-mail perché ha dato il Suo consenso quando ha acquistato da {shop}.',
  sayNo:
    'Può dire di no a queste e-mail in qualsiasi momento, senza alcun costo oltre a quello dell’invio del Suo messaggio.',
  unsubscribe: 'Non desidero più ricevere queste e-mail',
  reference: 'Riferimento',

  rating: '{rating} su 5 – {label}',
  rating1: 'molto male',
  rating2: 'male',
  rating3: 'così così',
  rating4: 'bene',
  rating5: 'molto bene',

  thankYouTitle: 'Grazie per il Suo ordine',
  thankYouPreview: 'Che cosa succede ora e a chi può rivolgersi.',
  thankYouText: 'Siamo felici che abbia scelto noi e ci sta a cuore che il Suo acquisto sia come lo desiderava.',
  nextTitle: 'Che cosa succede ora',
  arrives: 'Consegna prevista: {dates}',
  trackTitle: 'Dov’è il Suo pacco',
  track: 'Tracciamento del pacco {parcel}',
  trackAny: 'Tracciamento del pacco',
  helpTitle: 'Se Le serve aiuto',
  help: 'Aiuto e risposte alle domande frequenti',
  helpReply:
    'Ha una domanda, un desiderio, una modifica da chiedere? Risponda semplicemente a questa e-mail: {person} la leggerà e Le risponderà.',
  answerHours: {
    one: 'Avrà una risposta entro un’ora lavorativa.',
    other: 'Avrà una risposta entro {count} ore lavorative.',
  },
  answerDays: {
    one: 'Avrà una risposta entro un giorno lavorativo.',
    other: 'Avrà una risposta entro {count} giorni lavorativi.',
  },

  checkInTitle: 'Com’è andata con il Suo acquisto?',
  checkInPreview: 'Una sola domanda aperta. Per rispondere basta una frase.',
  checkInText:
    'È passato un po’ di tempo da quando ha ricevuto il Suo ordine {order}. Ci piacerebbe sapere che cosa ne pensa, nel bene e nel male.',
  checkInTextMany:
    'È passato un po’ di tempo da quando ha ricevuto i Suoi ordini {orders}. Ci piacerebbe sapere che cosa ne pensa, nel bene e nel male.',
  question: 'Che cosa avremmo dovuto fare meglio?',
  replyHint:
    'Risponda semplicemente a questa e-mail: basta una frase. {person} legge ogni risposta e si occupa di ciò che non va.',
  faces: 'Oppure scelga la faccina più adatta:',

  reCheckTitle: 'È tutto a posto ora?',
  reCheckPreview: 'Una breve domanda sul Suo ordine {order}.',
  reCheckText:
    'Ci ha segnalato che qualcosa nel Suo ordine {order} non andava. Ce ne siamo occupati e vorremmo essere certi che ora, per Lei, sia tutto a posto.',
  reCheckReply: 'Se qualcosa ancora non va, risponda semplicemente a questa e-mail: se ne occuperà {person}.',
  reCheckFaces: 'E ora, come va con il Suo acquisto?',

  chooseHint: 'Scelga la risposta più adatta e prema il pulsante. Solo allora la Sua risposta viene salvata.',
  send: 'Invia la mia risposta',
  saved: 'La Sua risposta è salvata: {rating}.',
  whyTitleLow: 'Ci dispiace. Che cosa è andato storto?',
  whyTitleHigh: 'Ne siamo felici! Che cosa potremmo fare ancora meglio?',
  whyHint: 'Con parole Sue, nella lingua che preferisce. {person} leggerà il messaggio.',
  whyLabel: 'Il Suo messaggio',
  sendWords: 'Invia',
  reach: 'Oppure ci contatti direttamente',
  thanksTitle: 'Grazie',
  thanksText: 'La Sua risposta è arrivata e ci aiuta a migliorare.',
  thanksLowText:
    'La Sua risposta è arrivata e la prendiamo sul serio. {person} o un’altra persona del nostro team si metterà in contatto con Lei.',
  unsubscribeTitle: 'Non vuole più ricevere queste e-mail?',
  unsubscribeText:
    'Prema il pulsante e {shop} non Le invierà più domande né altre e-mail sui Suoi acquisti. Ciò che riguarda l’ordine stesso, come la fattura, continuerà ad arrivarLe.',
  unsubscribeButton: 'Annulla l’iscrizione',
  unsubscribedTitle: 'Non riceverà più queste e-mail',
  unsubscribedText: 'La Sua scelta è registrata. Se un giorno avrà bisogno di noi, siamo qui:',
  notFoundTitle: 'Questo link non funziona',
  notFoundText:
    'Forse è scaduto, oppure una parte è andata persa lungo la strada. Risponda alla nostra e-mail o ci contatti direttamente:',
  problemTitle: 'Qualcosa non ha funzionato',
  problemText: 'L’errore è nostro. Riprovi tra qualche minuto o ci contatti direttamente:',
};
