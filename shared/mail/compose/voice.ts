import type { Journey } from '../../journey/journey.ts';
import type { Shop } from '../../shop.ts';
import { languageOf } from './language.ts';
import { languages } from './languages.ts';
import { type Say, speak, type Words } from './sentences.ts';
import type { Language } from './tags.ts';

/** A language, and how to say things in it. */
export interface Voice {
  language: Language;
  say: Say;
  addressBy: Words['addressBy'];
}

/** The voice for the customer of a journey; without a journey, the shop's own. */
export function voiceFor(journey: Journey | undefined, shop: Shop): Voice {
  const language = languageOf(journey, shop);
  const words: Words = { ...languages[language], ...shop.mail.words[language] };
  return { language, say: speak(words, language), addressBy: words.addressBy };
}
