/**
 * The languages that customers are written to, by BCP 47 tag. To add one: its tag here, its file in `languages/`, its line in
 * languages.ts. The tags stand apart from the words so that who only asks for a language does not carry all of them.
 */
export const tags = [
  'en',
  'et',
  'sk',
  'sr-Latn',
  'sr-Cyrl',
  'ru',
  'de',
  'fr',
  'es',
  'ta',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'ro',
  'hu',
  'pl',
  'cs',
  'lv',
  'lt',
  'uk',
  'bg',
  'hr',
  'sl',
  'tr',
  'el',
  'ar',
  'he',
  'hi',
  'ja',
  'zh-Hans',
  'zh-Hant',
  'ko',
] as const;

export type Language = (typeof tags)[number];
