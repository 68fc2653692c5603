import type { Words } from '../sentences.ts';

export const en: Words = {
  addressBy: 'firstName',
  greeting: 'Hello {name},',
  greetingNameless: 'Hello,',
  subject: 'Your order {order} at {shop}',
  order: 'Order {order}',
  andMore: {
    one: 'and one more thing',
    other: 'and {count} more things',
  },
  regards: 'Warm regards',
  phone: 'Phone',
  email: 'E-mail',
  hours: 'Hours',
  whyThisMail: 'You get this mail because you bought from {shop}.',
  whyConsent: 'You get this mail because you agreed to it when you bought from {shop}.',
  sayNo: 'You can say no to such mails at any time, at no cost but that of sending your message.',
  unsubscribe: 'Unsubscribe from these mails',
  reference: 'Reference',

  rating: '{rating} of 5 – {label}',
  rating1: 'very dissatisfied',
  rating2: 'dissatisfied',
  rating3: 'so-so',
  rating4: 'satisfied',
  rating5: 'very satisfied',

  thankYouTitle: 'Thank you for your order',
  thankYouPreview: 'What happens next, and who is there for you.',
  thankYouText: 'We are glad that you chose us, and we want you to be happy with what you bought.',
  nextTitle: 'What happens next',
  arrives: 'Expected to arrive: {dates}',
  trackTitle: 'Where your parcel is',
  track: 'Track parcel {parcel}',
  trackAny: 'Track your parcel',
  helpTitle: 'If you need help',
  help: 'Help and answers to common questions',
  helpReply: 'A question, a wish, a change? Just reply to this mail: {person} reads it and answers you.',
  answerHours: {
    one: 'You will have an answer within one working hour.',
    other: 'You will have an answer within {count} working hours.',
  },
  answerDays: {
    one: 'You will have an answer within one working day.',
    other: 'You will have an answer within {count} working days.',
  },

  checkInTitle: 'How satisfied are you?',
  checkInPreview: 'One open question. A sentence in reply is enough.',
  checkInText:
    'You have had your order {order} for a while now. We would like to know how it turned out, the good and the bad.',
  checkInTextMany:
    'You have had your orders {orders} for a while now. We would like to know how they turned out, the good and the bad.',
  question: 'What should we have done better?',
  replyHint:
    'Just reply to this mail; one sentence is enough. {person} reads every answer and takes care of what is not right.',
  faces: 'Or choose the face that fits best:',

  reCheckTitle: 'Did we put it right?',
  reCheckPreview: 'A short question about your order {order}.',
  reCheckText:
    'You told us that something about your order {order} was not as it should be. We have taken care of it, and want to be sure that it is right for you now.',
  reCheckReply: 'If anything is still not right, just reply to this mail. {person} will take care of it.',
  reCheckFaces: 'How satisfied are you now?',

  chooseHint: 'Choose what fits best and press the button. Only then is your answer saved.',
  send: 'Send my answer',
  saved: 'Your answer is saved: {rating}.',
  whyTitleLow: 'We are sorry. What went wrong?',
  whyTitleHigh: 'We are glad! What could be better still?',
  whyHint: 'In your own words, in any language. {person} will read it.',
  whyLabel: 'Your message',
  sendWords: 'Send',
  reach: 'Or reach us directly',
  thanksTitle: 'Thank you',
  thanksText: 'Your answer has arrived. It helps us to do better.',
  thanksLowText:
    'Your answer has arrived, and we take it seriously. {person} or a colleague will be in touch with you.',
  unsubscribeTitle: 'No more of these mails?',
  unsubscribeText:
    'Press the button, and {shop} will send you no more questions and follow-ups about what you bought. What belongs to an order itself, such as the invoice, still reaches you.',
  unsubscribeButton: 'Unsubscribe',
  unsubscribedTitle: 'You are unsubscribed',
  unsubscribedText: 'You will get no more of these mails. If you ever need us, we are here:',
  notFoundTitle: 'This link does not work',
  notFoundText:
    'It may have expired, or a part of it was lost on the way. Please reply to our mail, or reach us directly:',
  problemTitle: 'That did not work',
  problemText: 'The mistake is ours. Please try again in a few minutes, or reach us directly:',
};
