import type { Words } from '../sentences.ts';

export const de: Words = {
  addressBy: 'fullName',
  greeting: 'Guten Tag {name},',
  greetingNameless: 'Guten Tag,',
  subject: 'Ihre Bestellung {order} bei {shop}',
  order: 'Bestellung {order}',
  andMore: {
    one: 'und ein weiterer Artikel',
    other: 'und {count} weitere Artikel',
  },
  regards: 'Herzliche Grüße',
  phone: 'Telefon',
  email: 'E-Mail',
  hours: 'Erreichbar',
  whyThisMail: 'Sie erhalten diese E-Mail, weil Sie bei {shop} eingekauft haben.',
  whyConsent: 'Sie erhalten diese E-Mail, weil Sie beim Einkauf bei {shop} zugestimmt haben.',
  // § 7 (3) no. 4 UWG: the right to object, and that it costs no more than the transmission, in each use of the address.
  sayNo:
    'Sie können der Verwendung Ihrer E-Mail-Adresse dafür jederzeit widersprechen, ohne dass andere als die Übermittlungskosten nach den Basistarifen entstehen.',
  unsubscribe: 'Von diesen E-Mails abmelden',
  reference: 'Referenz',

  rating: '{rating} von 5 – {label}',
  rating1: 'sehr unzufrieden',
  rating2: 'unzufrieden',
  rating3: 'teils, teils',
  rating4: 'zufrieden',
  rating5: 'sehr zufrieden',

  thankYouTitle: 'Vielen Dank für Ihre Bestellung',
  thankYouPreview: 'Wie es weitergeht und wer für Sie da ist.',
  thankYouText:
    'Wir freuen uns, dass Sie sich für uns entschieden haben. Uns liegt daran, dass Sie mit Ihrem Einkauf zufrieden sind.',
  nextTitle: 'Wie es weitergeht',
  arrives: 'Voraussichtliche Lieferung: {dates}',
  trackTitle: 'Wo Ihr Paket ist',
  track: 'Paket {parcel} verfolgen',
  trackAny: 'Paket verfolgen',
  helpTitle: 'Wenn Sie Hilfe brauchen',
  help: 'Hilfe und Antworten auf häufige Fragen',
  helpReply:
    'Haben Sie eine Frage, einen Wunsch oder eine Änderung? Antworten Sie einfach auf diese E-Mail: {person} liest sie und antwortet Ihnen.',
  answerHours: {
    one: 'Sie erhalten innerhalb einer Arbeitsstunde eine Antwort.',
    other: 'Sie erhalten innerhalb von {count} Arbeitsstunden eine Antwort.',
  },
  answerDays: {
    one: 'Sie erhalten innerhalb eines Werktags eine Antwort.',
    other: 'Sie erhalten innerhalb von {count} Werktagen eine Antwort.',
  },

  checkInTitle: 'Wie zufrieden sind Sie?',
  checkInPreview: 'Eine offene Frage. Ein Satz als Antwort genügt.',
  checkInText:
    'Ihre Bestellung {order} ist nun schon eine Weile bei Ihnen. Wir möchten gern wissen, wie es Ihnen damit ergangen ist, im Guten wie im Schlechten.',
  checkInTextMany:
    'Ihre Bestellungen {orders} sind nun schon eine Weile bei Ihnen. Wir möchten gern wissen, wie es Ihnen damit ergangen ist, im Guten wie im Schlechten.',
  question: 'Was hätten wir besser machen sollen?',
  replyHint:
    'Antworten Sie einfach auf diese E-Mail, ein Satz genügt. {person} liest jede Antwort und kümmert sich darum, wenn etwas nicht stimmt.',
  faces: 'Oder wählen Sie das Gesicht, das am besten passt:',

  reCheckTitle: 'Ist jetzt alles in Ordnung?',
  reCheckPreview: 'Eine kurze Frage zu Ihrer Bestellung {order}.',
  reCheckText:
    'Sie haben uns mitgeteilt, dass mit Ihrer Bestellung {order} nicht alles in Ordnung war. Wir haben uns darum gekümmert und möchten sicher sein, dass es jetzt für Sie stimmt.',
  reCheckReply:
    'Wenn etwas noch immer nicht stimmt, antworten Sie einfach auf diese E-Mail. {person} kümmert sich darum.',
  reCheckFaces: 'Wie zufrieden sind Sie jetzt?',

  chooseHint:
    'Wählen Sie, was am besten passt, und drücken Sie auf den Knopf. Erst dann wird Ihre Antwort gespeichert.',
  send: 'Antwort senden',
  saved: 'Ihre Antwort ist gespeichert: {rating}.',
  whyTitleLow: 'Das tut uns leid. Was ist schiefgegangen?',
  whyTitleHigh: 'Das freut uns! Was könnte noch besser sein?',
  whyHint: 'Mit Ihren eigenen Worten und in jeder Sprache. {person} liest es.',
  whyLabel: 'Ihre Nachricht',
  sendWords: 'Senden',
  reach: 'Oder melden Sie sich direkt bei uns',
  thanksTitle: 'Vielen Dank',
  thanksText: 'Ihre Antwort ist angekommen. Sie hilft uns, besser zu werden.',
  thanksLowText:
    'Ihre Antwort ist angekommen, und wir nehmen sie ernst. {person} oder jemand aus dem Team meldet sich bei Ihnen.',
  unsubscribeTitle: 'Keine E-Mails dieser Art mehr?',
  unsubscribeText:
    'Drücken Sie auf den Knopf, und {shop} schickt Ihnen nach dem Einkauf keine Fragen und keine anderen E-Mails dieser Art mehr. Was zur Bestellung selbst gehört, etwa die Rechnung, erreicht Sie weiterhin.',
  unsubscribeButton: 'Abmelden',
  unsubscribedTitle: 'Sie sind abgemeldet',
  unsubscribedText: 'Sie erhalten keine E-Mails dieser Art mehr. Wenn Sie uns einmal brauchen, sind wir für Sie da:',
  notFoundTitle: 'Dieser Link funktioniert nicht',
  notFoundText:
    'Vielleicht ist er abgelaufen, oder ein Teil ist unterwegs verloren gegangen. Bitte antworten Sie auf unsere E-Mail oder melden Sie sich direkt bei uns:',
  problemTitle: 'Das hat nicht geklappt',
  problemText:
    'Der Fehler liegt bei uns. Bitte versuchen Sie es in ein paar Minuten noch einmal, oder melden Sie sich direkt bei uns:',
};
