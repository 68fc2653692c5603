import { setIn } from './language.ts';
import type { Language } from './tags.ts';

/**
 * Every sentence that customers read, in mails and on pages, each with the names of its blanks. One list for all languages: a
 * key that a language lacks, or has too many, is a type error; blanks are checked at start and in the tests (check-words.ts).
 */
export const sentences = {
  /** How a mail begins, as one writes to a customer who is not a friend. */
  greeting: ['name'],
  /** Where no name is known, or the name is none to print. */
  greetingNameless: [],
  /** The same for every mail of an order, so that mail programs show them as one conversation. */
  subject: ['order', 'shop'],
  /** Heading of what was ordered. */
  order: ['order'],
  /** Above the name of the person who writes. */
  regards: [],
  /** Labels before a number, an address and times: short, a colon follows (a full-width one is written here). */
  phone: [],
  email: [],
  hours: [],
  /** At the foot, one after the other: why this mail came (bought, or agreed to it), and that it can be refused. */
  whyThisMail: ['shop'],
  whyConsent: ['shop'],
  /** That one may object at any time, at no cost but that of sending the message: § 7 (3) no. 4 UWG asks for just that. */
  sayNo: [],
  /** Text of the link at the foot. */
  unsubscribe: [],
  /** Label of the last line, before letters and digits that lead an answer back to the order: letters and spaces only, at most 24. */
  reference: [],

  /** One of the five answers, its number and then one of the labels below: `4 of 5 – satisfied`. */
  rating: ['rating', 'label'],
  rating1: [],
  rating2: [],
  rating3: [],
  rating4: [],
  rating5: [],

  thankYouTitle: [],
  /** What mail programs show beside the subject. */
  thankYouPreview: [],
  thankYouText: [],
  /** Heading of the steps between order and parcel. */
  nextTitle: [],
  /** `dates` is a day or a range, `5–8 February`, in the nominative: best behind a colon. */
  arrives: ['dates'],
  trackTitle: [],
  /** Text of the link that follows one parcel; `parcel` is its number and carrier. */
  track: ['parcel'],
  trackAny: [],
  helpTitle: [],
  /** Text of the link to the shop's help pages. */
  help: [],
  helpReply: ['person'],

  checkInTitle: [],
  checkInPreview: [],
  /** A month after the parcel came. The honest answer is wanted, praise is not fished for. */
  checkInText: ['order'],
  /** The same for two orders or more; `orders` is a list of their numbers: `#1001, #1007 and #1012`. */
  checkInTextMany: ['orders'],
  /** The one open question. It takes for granted that something could have been better: that is what brings answers. */
  question: [],
  replyHint: ['person'],
  /** Above the five faces. */
  faces: [],

  /** After a complaint was settled. */
  reCheckTitle: [],
  reCheckPreview: ['order'],
  reCheckText: ['order'],
  reCheckReply: ['person'],
  /** Above the five faces. */
  reCheckFaces: [],

  chooseHint: [],
  /** Button. */
  send: [],
  /** `rating` is the whole of the sentence `rating` above. */
  saved: ['rating'],
  whyTitleLow: [],
  whyTitleHigh: [],
  whyHint: ['person'],
  whyLabel: [],
  /** Button. */
  sendWords: [],
  /** Heading above the person's telephone and address. */
  reach: [],
  thanksTitle: [],
  thanksText: [],
  /** After an answer of an unhappy customer, whom a person will contact. */
  thanksLowText: ['person'],
  unsubscribeTitle: [],
  unsubscribeText: ['shop'],
  /** Button. */
  unsubscribeButton: [],
  unsubscribedTitle: [],
  /** The person's telephone and address follow it, as they do the next two that end in a colon. */
  unsubscribedText: [],
  notFoundTitle: [],
  notFoundText: [],
  problemTitle: [],
  problemText: [],
} as const;

/** Sentences that count something: one form for each plural category that whole numbers take in the language (CLDR). */
export const counted = {
  /** Last line of a long list of goods: so many more things were bought. */
  andMore: [],
  /** Until when the customer has an answer: hours while the shop is open. */
  answerHours: [],
  /** The same in days on which the shop is open. */
  answerDays: [],
} as const;

export type Sentence = keyof typeof sentences;
export type Counted = keyof typeof counted;

/** One text for each category of `Intl.PluralRules`. `{count}` may be left out where the word says it: one, two. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * One language: all words of the customer's mails and pages. Notes for who translates:
 *
 * - Write as a careful native would write to a customer: warm, plain, personal; formal or not as the culture has it. Never
 *   translate word by word from English; say what the sentence is for. Short sentences, no exclamation beyond what is usual.
 * - `{blanks}` hold names as they are, in the nominative, of either gender: `{shop}`, `{person}`, `{order}` (`#1001`),
 *   `{parcel}`. Where the grammar would bend them, put a word before that bends instead ("in the shop {shop}"), and where a
 *   verb or adjective would show the customer's or the person's gender, turn the sentence.
 * - No offer, no advertising, no request for a public review, and nothing that a shop could not keep.
 * - No Markdown and no HTML. Typographic quotation marks and apostrophes (’), the dashes and no-break spaces that the language asks for.
 * - Labels and buttons are short: they must fit a phone of 375 pixels.
 */
export interface Words extends Readonly<Record<Sentence, string>>, Readonly<Record<Counted, Forms>> {
  /**
   * How the greeting's `{name}` is written: the first name, both names, or both with the family name first (Hungarian,
   * Chinese, Japanese, Korean; names in those scripts are joined without a space). No name where the language would bend it
   * (`Dobrý den, Jano`): as it is, it would be a mistake in the first line. A shop may choose otherwise among its own words.
   */
  readonly addressBy: 'firstName' | 'fullName' | 'familyNameFirst' | 'noName';
}

type Blank<S extends Sentence> = (typeof sentences)[S][number];

/** Says a sentence with its blanks filled in. What is filled in is taken as it is: blanks in it stay unfilled. */
export type Say = <S extends Sentence | Counted>(
  sentence: S,
  ...fill: S extends Sentence
    ? (typeof sentences)[S]['length'] extends 0
      ? []
      : [Record<Blank<S>, string>]
    : [{ count: number }]
) => string;

/** The voice of one language. Numbers and plural forms are those of the tag. */
export const speak =
  (words: Words, tag: Language): Say =>
  (sentence, ...[fill]) => {
    const { count, ...texts }: { count?: number } & Record<string, unknown> = fill ?? {};
    const said = words[sentence];
    const text = typeof said === 'string' ? said : formFor(said, count ?? 0, tag);
    const blanks: Record<string, unknown> = { ...texts, count: count?.toLocaleString(tag) };
    return text.replace(/\{(\w+)\}/g, (blank, name: string) => setIn(String(blanks[name] ?? blank), tag));
  };

const formFor = (forms: Forms, count: number, tag: Language): string =>
  forms[new Intl.PluralRules(tag).select(count)] ?? forms.other;

/** Sentences one after the other; Chinese and Japanese full stops have their space within. */
export const together = (...texts: (string | undefined)[]): string =>
  texts
    .filter(Boolean)
    .join(' ')
    .replace(/(?<=[。！？]) /g, '');
