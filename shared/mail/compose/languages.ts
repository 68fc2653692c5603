import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { et } from './languages/et.ts';
import { fr } from './languages/fr.ts';
import { ru } from './languages/ru.ts';
import { sk } from './languages/sk.ts';
import { srCyrl } from './languages/sr-Cyrl.ts';
import { srLatn } from './languages/sr-Latn.ts';
import { ta } from './languages/ta.ts';
import type { Words } from './sentences.ts';

/** The languages that customers are written to, by BCP 47 tag. Adding one is one file and one line here. */
export const languages = {
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
} as const satisfies Record<string, Words>;

export type Language = keyof typeof languages;
