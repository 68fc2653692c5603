import { ConfigurationError } from '../../shop.ts';
import { mistakesInWords } from './check-words.ts';
import { ar } from './languages/ar.ts';
import { bg } from './languages/bg.ts';
import { cs } from './languages/cs.ts';
import { da } from './languages/da.ts';
import { de } from './languages/de.ts';
import { el } from './languages/el.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { et } from './languages/et.ts';
import { fi } from './languages/fi.ts';
import { fr } from './languages/fr.ts';
import { he } from './languages/he.ts';
import { hi } from './languages/hi.ts';
import { hr } from './languages/hr.ts';
import { hu } from './languages/hu.ts';
import { it } from './languages/it.ts';
import { ja } from './languages/ja.ts';
import { ko } from './languages/ko.ts';
import { lt } from './languages/lt.ts';
import { lv } from './languages/lv.ts';
import { nb } from './languages/nb.ts';
import { nl } from './languages/nl.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { ro } from './languages/ro.ts';
import { ru } from './languages/ru.ts';
import { sk } from './languages/sk.ts';
import { sl } from './languages/sl.ts';
import { srCyrl } from './languages/sr-Cyrl.ts';
import { srLatn } from './languages/sr-Latn.ts';
import { sv } from './languages/sv.ts';
import { ta } from './languages/ta.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';
import { zhHans } from './languages/zh-Hans.ts';
import { zhHant } from './languages/zh-Hant.ts';
import type { Words } from './sentences.ts';
import type { Language } from './tags.ts';

/** The words of every language. Heavy: only what composes for customers may import it (bundles.test.ts holds that). */
export const languages: Record<Language, Words> = {
  en,
  et,
  sk,
  'sr-Latn': srLatn,
  'sr-Cyrl': srCyrl,
  ru,
  de,
  fr,
  es,
  ta,
  it,
  pt,
  nl,
  sv,
  da,
  nb,
  fi,
  ro,
  hu,
  pl,
  cs,
  lv,
  lt,
  uk,
  bg,
  hr,
  sl,
  tr,
  el,
  ar,
  he,
  hi,
  ja,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  ko,
};

/** Before anything starts or is deployed: throws `ConfigurationError` with every key, blank and plural form that is not right. */
export function checkLanguages(): void {
  const mistakes = Object.entries(languages).flatMap(([tag, words]) =>
    mistakesInWords({ ...words }, tag, true).map(
      ({ path, expected }) => `  ${[tag, ...path].join('.')}: expected ${expected}`,
    ),
  );
  if (mistakes.length > 0) throw new ConfigurationError(`the languages are not right:\n${mistakes.join('\n')}`);
}
