import type { Shop } from '../../shop.ts';

/** What a mail says, before it is HTML or text: both are written from this one, neither from the other. */
export interface Letter {
  shop: Shop;
  /** BCP 47 language of everything that does not name its own. */
  language: string;
  /** What mail programs show beside the subject. */
  preview: string;
  title: string;
  parts: Part[];
  /** Below the letter: why it came, how to have no more, who sent it. */
  foot: Part[];
}

export type Part =
  /** `dir` where a person wrote it, in whatever language. */
  | { is: 'paragraph'; text: string; lang?: string; dir?: 'auto' }
  /** What must not be overlooked: a deadline, a warning. */
  | { is: 'notice'; text: string }
  | { is: 'heading'; text: string }
  | { is: 'question'; text: string }
  /** A customer's own words, in whatever language and direction they are. */
  | { is: 'quote'; text: string; lang?: string }
  | { is: 'box'; heading: string; rows: Row[] }
  | { is: 'steps'; steps: { heading: string; text: string }[]; lang: string }
  | { is: 'choices'; choices: { face: string; label: string; url: string }[] }
  | { is: 'link'; text: string; url: string; lang?: string }
  | { is: 'button'; text: string; url: string }
  | { is: 'signature'; regards: string; name: string; shop: string; rows: Row[] };

export interface Row {
  label?: string;
  text: string;
  url?: string;
  lang?: string;
}

/** A label, ready for what it labels. Full-width colons, which the words bring along, have their space within. */
export const labelled = (label: string): string => (label.endsWith('：') ? label : `${label}: `);

/** One face for each rating, 1 to 5. Decoration only: the label beside it says the same in words. */
export const faces = ['😞', '🙁', '😐', '🙂', '😀'] as const;
