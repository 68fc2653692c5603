import type { Shop } from '../../shop.ts';
import { en, type StaffWords } from './staff-languages/en.ts';
import { et } from './staff-languages/et.ts';
import { ru } from './staff-languages/ru.ts';
import { sk } from './staff-languages/sk.ts';
import { srLatn } from './staff-languages/sr-Latn.ts';
import { ta } from './staff-languages/ta.ts';
import { type StaffLanguage, staffLanguages } from './staff-tags.ts';

/** How staff are spoken to, in mails, on the desk and in chats. */
export interface StaffVoice {
  language: StaffLanguage;
  /** For dates and numbers: the language as written where the shop is. */
  locale: string;
  say: StaffSay;
}

type Blanks<Text extends string> = Text extends `${string}{${infer Blank}}${infer Rest}` ? Blank | Blanks<Rest> : never;
type English = typeof en;

/** Says what stands under the key, with its blanks filled in. What is filled in is taken as it is. */
export type StaffSay = <K extends keyof English>(
  key: K,
  ...fill: [Blanks<English[K]>] extends [never] ? [] : [Readonly<Record<Blanks<English[K]>, string | number>>]
) => string;

const words: Record<StaffLanguage, StaffWords> = { en, et, sk, 'sr-Latn': srLatn, ru, ta };

/** What stands under a key that data made up, blanks as they are; undefined where nothing does. */
export const wordsUnder = ({ language }: StaffVoice, key: string): string | undefined => {
  const said: Readonly<Record<string, string>> = words[language];
  return Object.hasOwn(said, key) ? said[key] : undefined;
};

/** In the language that was chosen, else the shop's own where staff are spoken to in it, else English. */
export function staffVoice(shop: Pick<Shop, 'language' | 'country'>, chosen?: string): StaffVoice {
  const language = spoken(chosen) ?? spoken(shop.language) ?? 'en';
  const said = words[language];
  return {
    language,
    locale: `${language}-${shop.country}`,
    say: (key, ...[fill]) => {
      const blanks: Readonly<Record<string, string | number>> = fill ?? {};
      return said[key].replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank));
    },
  };
}

/** For a mail to these addresses: their language where they share one, else the shop's. */
export function staffVoiceTo(shop: Shop, addresses: readonly string[]): StaffVoice {
  const chosen = new Set(shop.staff.filter(({ email }) => addresses.includes(email)).map(({ language }) => language));
  return staffVoice(shop, chosen.size === 1 ? [...chosen][0] : undefined);
}

const spoken = (tag: string | undefined): StaffLanguage | undefined => {
  const asked = tag?.replaceAll('_', '-').toLowerCase();
  return (
    staffLanguages.find((one) => one.toLowerCase() === asked) ??
    staffLanguages.find((one) => one.split('-')[0] === asked?.split('-')[0])
  );
};
