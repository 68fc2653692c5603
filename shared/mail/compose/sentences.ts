/**
 * Every sentence that customers read, in mails and on pages, each with the names of what is filled into it.
 * One list for all languages: a key that a language lacks, or has too many, is a type error.
 */
export const sentences = {
  greeting: ['name'],
  /** Where no name is known, or the name is none to print. */
  greetingNameless: [],
  /** The same for every mail of an order, so that mail programs show them as one conversation. */
  subject: ['order', 'shop'],
  order: ['order'],
  andMore: [],
  regards: [],
  phone: [],
  email: [],
  hours: [],
  whyThisMail: ['shop'],
  unsubscribe: [],

  /** One of the five answers: `4 of 5 – satisfied`. */
  rating: ['rating', 'label'],
  rating1: [],
  rating2: [],
  rating3: [],
  rating4: [],
  rating5: [],

  thankYouTitle: [],
  thankYouPreview: [],
  thankYouText: [],
  nextTitle: [],
  trackTitle: [],
  /** Text of the link that follows one parcel; `parcel` is its carrier and number. */
  track: ['parcel'],
  trackAny: [],
  helpTitle: [],
  help: [],
  helpReply: ['person'],

  checkInTitle: [],
  checkInPreview: [],
  checkInText: ['order'],
  /** The same for several orders, which are listed below it. */
  checkInTextMany: [],
  question: [],
  replyHint: ['person'],
  faces: [],

  reCheckTitle: [],
  reCheckPreview: ['order'],
  reCheckText: ['order'],
  reCheckReply: ['person'],
  reCheckFaces: [],

  chooseHint: [],
  send: [],
  saved: ['rating'],
  whyTitleLow: [],
  whyTitleHigh: [],
  whyHint: ['person'],
  whyLabel: [],
  sendWords: [],
  reach: [],
  thanksTitle: [],
  thanksText: [],
  /** After an answer of an unhappy customer, whom a person will contact. */
  thanksLowText: ['person'],
  unsubscribeTitle: [],
  unsubscribeText: ['shop'],
  unsubscribeButton: [],
  unsubscribedTitle: [],
  unsubscribedText: [],
  notFoundTitle: [],
  notFoundText: [],
  problemTitle: [],
  problemText: [],
} as const;

export type Sentence = keyof typeof sentences;
type Blanks<S extends Sentence> = (typeof sentences)[S][number];

/** One language: its sentences with `{blanks}`, and how it addresses a customer. */
export interface Words extends Readonly<Record<Sentence, string>> {
  readonly addressBy: 'firstName' | 'fullName';
}

/** Says a sentence with its blanks filled in. What is filled in is taken as it is: blanks in it stay unfilled. */
export type Say = <S extends Sentence>(
  sentence: S,
  ...fill: (typeof sentences)[S]['length'] extends 0 ? [] : [Record<Blanks<S>, string>]
) => string;

export const speak =
  (words: Words): Say =>
  (sentence, ...[fill]) =>
    words[sentence].replace(/\{(\w+)\}/g, (blank, name: string) => fill?.[name as keyof typeof fill] ?? blank);
