import type { Words } from '../sentences.ts';

// Before `?`, `!` and `:` French has a no-break space: \u202f (narrow) or \u00a0.
export const fr: Words = {
  addressBy: 'firstName',
  greeting: 'Bonjour {name},',
  greetingNameless: 'Bonjour,',
  subject: 'Votre commande {order} chez {shop}',
  order: 'Commande {order}',
  andMore: {
    one: 'et {count} autre article',
    other: 'et {count} autres articles',
  },
  regards: 'Bien cordialement',
  phone: 'Téléphone',
  email: 'E-mail',
  hours: 'Horaires',
  whyThisMail: 'Vous recevez cet e-mail parce que vous avez acheté chez {shop}.',
  whyConsent: 'Vous recevez cet e-mail parce que vous l’avez accepté lors de votre achat chez {shop}.',
  sayNo: 'Vous pouvez refuser ce type d’e-mails à tout moment, sans autres frais que ceux de l’envoi de votre message.',
  unsubscribe: 'Ne plus recevoir ces e-mails',
  reference: 'Référence',

  rating: '{rating} sur 5 – {label}',
  rating1: 'très mal',
  rating2: 'mal',
  rating3: 'moyen',
  rating4: 'bien',
  rating5: 'très bien',

  thankYouTitle: 'Merci pour votre commande',
  thankYouPreview: 'La suite, et la personne à qui vous adresser.',
  thankYouText:
    'Nous sommes heureux que vous nous ayez choisis, et nous tenons à ce que votre achat vous donne satisfaction.',
  nextTitle: 'Ce qui se passe ensuite',
  arrives: 'Livraison prévue\u00a0: {dates}',
  trackTitle: 'Où est votre colis',
  track: 'Suivre le colis {parcel}',
  trackAny: 'Suivre le colis',
  helpTitle: 'Si vous avez besoin d’aide',
  help: 'Aide et réponses aux questions fréquentes',
  helpReply:
    'Une question, un souhait, une modification\u202f? Répondez simplement à cet e-mail\u00a0: {person} le lira et vous répondra.',
  answerHours: {
    one: 'Vous recevrez une réponse sous {count} heure ouvrée.',
    other: 'Vous recevrez une réponse sous {count} heures ouvrées.',
  },
  answerDays: {
    one: 'Vous recevrez une réponse sous {count} jour ouvré.',
    other: 'Vous recevrez une réponse sous {count} jours ouvrés.',
  },

  checkInTitle: 'Comment cela s’est-il passé\u202f?',
  checkInPreview: 'Une seule question ouverte. Une phrase suffit.',
  checkInText:
    'Votre commande {order} est chez vous depuis quelque temps. Nous aimerions savoir comment cela s’est passé, le bon comme le moins bon.',
  checkInTextMany:
    'Vos commandes {orders} sont chez vous depuis quelque temps. Nous aimerions savoir comment cela s’est passé, le bon comme le moins bon.',
  question: 'Qu’aurions-nous dû mieux faire\u202f?',
  replyHint:
    'Répondez simplement à cet e-mail, une phrase suffit. {person} lit chaque réponse et s’occupe de ce qui ne va pas.',
  faces: 'Ou choisissez le visage qui convient le mieux\u00a0:',

  reCheckTitle: 'Tout est-il rentré dans l’ordre\u202f?',
  reCheckPreview: 'Une brève question sur votre commande {order}.',
  reCheckText:
    'Vous nous avez signalé un problème avec votre commande {order}. Nous nous en sommes occupés et voulons être sûrs que tout va bien pour vous maintenant.',
  reCheckReply: 'Si quelque chose ne va toujours pas, répondez simplement à cet e-mail. {person} s’en occupera.',
  reCheckFaces: 'Comment cela va-t-il maintenant\u202f?',

  chooseHint:
    'Choisissez ce qui convient le mieux et appuyez sur le bouton. Votre réponse n’est enregistrée qu’à ce moment-là.',
  send: 'Envoyer ma réponse',
  saved: 'Votre réponse est enregistrée\u00a0: {rating}.',
  whyTitleLow: 'Nous sommes désolés. Qu’est-ce qui n’allait pas\u202f?',
  whyTitleHigh: 'Nous en sommes ravis\u202f! Qu’est-ce qui pourrait être encore mieux\u202f?',
  whyHint: 'Avec vos mots, dans la langue que vous voulez. {person} lira votre message.',
  whyLabel: 'Votre message',
  sendWords: 'Envoyer',
  reach: 'Ou contactez-nous directement',
  thanksTitle: 'Merci',
  thanksText: 'Votre réponse est bien arrivée. Elle nous aide à nous améliorer.',
  thanksLowText:
    'Votre réponse est bien arrivée, et nous la prenons au sérieux. {person} ou quelqu’un de l’équipe vous contactera.',
  unsubscribeTitle: 'Ne plus recevoir ces e-mails\u202f?',
  unsubscribeText:
    'Appuyez sur le bouton, et {shop} ne vous enverra plus de questions ni d’autres e-mails de suivi de vos achats. Ce qui concerne la commande elle-même, comme la facture, continuera de vous parvenir.',
  unsubscribeButton: 'Me désabonner',
  unsubscribedTitle: 'Votre désabonnement est enregistré',
  unsubscribedText: 'Vous ne recevrez plus ces e-mails. Si vous avez un jour besoin de nous, nous sommes là\u00a0:',
  notFoundTitle: 'Ce lien ne fonctionne pas',
  notFoundText:
    'Il a peut-être expiré, ou une partie s’est perdue en route. Veuillez répondre à notre e-mail ou nous contacter directement\u00a0:',
  problemTitle: 'Cela n’a pas fonctionné',
  problemText: 'L’erreur vient de nous. Veuillez réessayer dans quelques minutes ou nous contacter directement\u00a0:',
};
