import { storyEn } from './staff-languages/story-en.ts';
import { storyEt } from './staff-languages/story-et.ts';
import { storyRu } from './staff-languages/story-ru.ts';
import { storySk } from './staff-languages/story-sk.ts';
import { storySrLatn } from './staff-languages/story-sr-Latn.ts';
import { storyTa } from './staff-languages/story-ta.ts';
import type { StaffLanguage } from './staff-tags.ts';
import { type StaffVoice, wordsUnder } from './staff-words.ts';

/** Apart from the staff's other words, which functions need that tell no story. */
const storyWords: Record<StaffLanguage, Readonly<Record<string, string>>> = {
  en: storyEn,
  et: storyEt,
  sk: storySk,
  'sr-Latn': storySrLatn,
  ru: storyRu,
  ta: storyTa,
};

/** What stands under a key, blanks as they are, among the story's words, else among the staff's others; undefined where nothing does. */
export const wordsFor = (voice: StaffVoice, key: string): string | undefined => {
  const said = storyWords[voice.language];
  return Object.hasOwn(said, key) ? said[key] : wordsUnder(voice, key);
};

/** The same for what surely stands there, with its blanks filled in. */
export const storySays = (
  voice: StaffVoice,
  key: keyof typeof storyEn,
  fill: Readonly<Record<string, string>> = {},
): string => filled(storyWords[voice.language][key] ?? key, fill);

export const filled = (words: string, fill: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (blank, which: string) => fill[which] ?? blank);
