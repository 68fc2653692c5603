import type { Journey } from '../../journey/journey.ts';
import type { Shop } from '../../shop.ts';
import { type Language, tags } from './tags.ts';

/** The language to write to a customer in: that of the order's locale, else of the country, else the shop's, else English. */
export function languageOf(journey: Journey | undefined, shop: Shop): Language {
  const customer = journey?.order?.details?.customer;
  return spoken(customer?.locale) ?? languageOfCountry(customer?.country) ?? shopLanguage(shop);
}

/** The language of the shop itself, as far as it is spoken here. */
export const shopLanguage = (shop: Shop): Language => spoken(shop.language) ?? 'en';

/** BCP 47 tag for dates and lists: the customer's language as it is written where they, else the shop, are. */
export function formatLocale(language: Language, journey: Journey | undefined, shop: Shop): string {
  const region = journey?.order?.details?.customer.country ?? shop.country;
  return /^[A-Z]{2}$/.test(region) ? `${language}-${region}` : language;
}

/** Zone that dates and times are shown in to the customer. */
export const customerZone = (journey: Journey, shop: Shop): string =>
  journey.order?.details?.customer.timeZone ?? shop.timeZone;

export const directionOf = (tag: string): 'ltr' | 'rtl' => (rightToLeft.has(likely(tag)?.script ?? '') ? 'rtl' : 'ltr');

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo']);

/**
 * A name, number or address for a text from right to left: without marks around it `+372 600 1234` would be read `1234 600 372+`.
 * Marks, not isolates (UAX 9): Outlook heeds them, and they may stand in a subject. The last keeps a number that follows apart.
 */
export const setIn = (text: string, tag: string): string =>
  directionOf(tag) === 'rtl' && !/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text) ? `\u200e${text}\u200e\u200f` : text;

/** Our tag for a locale as platforms write it (`et`, `en_US`, `sr-Cyrl-RS`, `zh-TW`): by language, and script where that tells two apart. */
function spoken(locale: string | undefined): Language | undefined {
  const tag = locale?.replaceAll('_', '-');
  const { language = '', script } = likely(tag) ?? {};
  // Shops in Serbia mostly write Latin; Cyrillic where the locale names it.
  if (language === 'sr') return tag && /-cyrl\b/i.test(tag) ? 'sr-Cyrl' : 'sr-Latn';
  return [language, `${language}-${script}`, written[language]].find(isLanguage);
}

/** Languages that go by the words of another: Norwegian without a form, and the lesser of its two, are read in Bokmål. */
const written: Partial<Record<string, string>> = { no: 'nb', nn: 'nb' };

/** The language most spoken there, by CLDR's likely subtags; undefined for what is no country. */
function languageOfCountry(country: string | undefined): Language | undefined {
  const locale = likely(country && `und-${country}`);
  return locale?.region === country ? spoken(`${locale?.language}-${country}`) : undefined;
}

const isLanguage = (tag: string | undefined): tag is Language => tags.some((one) => one === tag);

function likely(tag: string | undefined): Intl.Locale | undefined {
  try {
    return tag ? new Intl.Locale(tag).maximize() : undefined;
  } catch {
    return undefined;
  }
}
