/** What a word can mean to someone who asks whether a customer is content. */
export const meanings = [
  'not',
  'good',
  'thanks',
  'bad',
  'broken',
  'late',
  'money',
  'anger',
  'danger',
  'but',
  'fixed',
  'ask',
  'stop',
  'mails',
  'meh',
  'still',
  'too',
  'time',
] as const;
export type MeaningName = (typeof meanings)[number];

/** What it is about, whether good or bad; a word can have a meaning and a topic. */
export const topics = ['law', 'leave', 'parcel', 'staff', 'size', 'look', 'swap', 'lack', 'part', 'stuff'] as const;
export type TopicName = (typeof topics)[number];

/**
 * Words of a language by what they mean, with spaces between; `word-` stands for every word that begins so, `two_words`
 * for words in a row. Written as a native writes them, with diacritics, in the script of the file's name.
 */
export type Words = Partial<Record<MeaningName | TopicName, string>>;
