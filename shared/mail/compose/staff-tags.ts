/** The languages that staff are spoken to in, by BCP 47 tag. To add one: its tag here, its file in `staff-languages/`, its line in staff-words.ts. */
export const staffLanguages = ['en', 'et', 'sk', 'sr-Latn', 'ru', 'ta'] as const;
export type StaffLanguage = (typeof staffLanguages)[number];
